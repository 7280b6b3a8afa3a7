// Every template, for every law that it declares → a JSON file of steps ready to be filled.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { formatDiagnostics } from '../src/diagnostics/format-text.ts';
import type { DocumentKind, Law } from '../src/document/types.ts';
import type { Language } from '../src/i18n/text.ts';
import { compileTemplate, declaredLaws } from '../src/template/compile.ts';
import { nameOfTemplate, type TemplateKey } from '../src/template/key.ts';
import { viewShape } from '../src/view/build.ts';

const target = 'src/generated/templates';
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const read = (name: string) =>
  existsSync(`templates/${name}`) ? readFileSync(`templates/${name}`, 'utf8') : undefined;
const shape = viewShape();
const entries: string[] = [];
let faults = 0;

for (const key of templateKeys()) {
  const { value, diagnostics } = compileTemplate(key, read, shape);
  for (const diagnostic of diagnostics)
    process.stderr.write(`templates/${formatDiagnostics([diagnostic], { language: 'en' })}\n`);
  faults += diagnostics.length;
  if (value === undefined) continue;
  const name = `${key.document}.${key.language}.${key.law}`;
  writeFileSync(`${target}/${name}.json`, JSON.stringify(value));
  entries.push(
    `  '${nameOfTemplate(key)}': () => import('./${name}.json', { with: { type: 'json' } }),`,
  );
}
writeFileSync(`${target}/index.js`, `export const templates = {\n${entries.join('\n')}\n};\n`);
writeFileSync(
  `${target}/index.d.ts`,
  "import type { CompiledTemplate } from '../../template/fill.ts';\nexport declare const templates: Readonly<Record<string, () => Promise<{ default: CompiledTemplate }>>>;\n",
);
if (faults > 0) process.exit(1);

function templateKeys(): readonly TemplateKey[] {
  return readdirSync('templates').flatMap((language) =>
    readdirSync(`templates/${language}`)
      .filter((name) => name.endsWith('.md.hbs'))
      .flatMap((name) =>
        declaredLaws(read(`${language}/${name}`) ?? '').map((law) => ({
          document: name.replace('.md.hbs', '') as DocumentKind,
          language: language as Language,
          law: law as Law,
        })),
      ),
  );
}
