import { defineConfig } from 'vitest/config';

// A machine that does other work too may take long.
const [testTimeout, hookTimeout] = [60_000, 60_000];

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/office/**'], testTimeout, hookTimeout },
});
