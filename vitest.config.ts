import { defineConfig } from 'vitest/config';

const testTimeout = 60_000;

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/office/**'], testTimeout },
});
