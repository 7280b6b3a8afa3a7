// Builds everything that is not typed by hand: validator, templates, bundle, types.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compileValidator } from './compile-validator.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
mkdirSync('src/generated', { recursive: true });

const schema = JSON.parse(readFileSync('schemas/answers.schema.json', 'utf8'));
writeFileSync('src/generated/validate-answers.js', await compileValidator(schema));
writeFileSync(
  'src/generated/validate-answers.d.ts',
  "import type { ErrorObject } from 'ajv';\ndeclare const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };\nexport default validate;\n",
);

await runTypeScript('scripts/compile-templates.ts');
if (!process.argv.includes('--generated-only')) await bundle();

/** Node 20 does not run TypeScript: a build step is bundled into memory's place on disk, then run. */
async function runTypeScript(file) {
  const outfile = path.resolve('src/generated/.steps', `${path.basename(file, '.ts')}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
}

async function bundle() {
  rmSync('dist', { recursive: true, force: true });
  await build({
    entryPoints: ['src/cli.ts', 'src/index.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    logLevel: 'warning',
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as vaAgreeRequire } from 'node:module'; const require = vaAgreeRequire(import.meta.url);",
    },
  });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
}
