// Bundles internals.ts, since Node 20 runs no TypeScript, and loads it.
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

/** Beside `dist/templates`, from which the program reads its templates. */
export async function loadInternals() {
  const folder = mkdtempSync(path.resolve('dist/bench-'));
  const outfile = path.join(folder, 'internals.cjs');
  await build({
    entryPoints: ['bench/parts/internals.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    logLevel: 'error',
  });
  return { folder, internals: createRequire(import.meta.url)(outfile) };
}
