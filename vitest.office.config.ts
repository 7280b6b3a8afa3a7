import { defineConfig } from 'vitest/config';

// Tests that need LibreOffice and poppler beside Node: `npm run test:office`.
// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  // Chromium and LibreOffice may take long to start.
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000 },
});
