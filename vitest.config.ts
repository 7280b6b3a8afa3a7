import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// A machine that does other work too may take long.
const [testTimeout, hookTimeout] = [60_000, 60_000];

// Those that put something else in the place of a module, or load it anew, keep that to themselves.
const alone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name}`)
  .filter((file) => /\bvi\.(mock|resetModules)\(/.test(readFileSync(file, 'utf8')));
const office = 'test/office/**';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    // Vitest would leave one core free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...{ name: 'together', testTimeout, hookTimeout, isolate: false },
          ...{ include: ['test/**/*.test.ts'], exclude: [office, ...alone] },
        },
      },
      { test: { name: 'alone', testTimeout, hookTimeout, include: alone, exclude: [office] } },
    ],
  },
});
