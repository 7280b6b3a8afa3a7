// Builds everything that is not typed by hand: validator, templates, bundle, types.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { questionsOf } from './bare-questions.mjs';
import { bundle } from './bundle.mjs';
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

writeFileSync('src/generated/questions.json', JSON.stringify(questionsOf(schema)));

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
