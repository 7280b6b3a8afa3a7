import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphs, wordFile } from './word/word-file.ts';

/** The programs that the README shows. */
const examples = [...readFileSync('README.md', 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
  ([, code = '']) => code,
);

/** What each of them prints. */
const printed = [
  /^maison-lorme\/engagement-letter\.en\.docx \d+\n(.*\n)*maison-lorme\/dpa\.en\.html \d+\n$/,
  /^date Il manque une réponse : `date` \(Date\)\.\n(.*\n)*cooperation\.startDate .*\n$/,
  /^maison-lorme\/engagement-letter\.fr\.docx, maison-lorme\/terms\.fr\.docx\n$/,
  /^$/,
] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-library-'));
const files = examples.map((_, index) => path.join(folder, `example-${index}.ts`));

/** A program of somebody else, which has the package and the files that the examples name. */
beforeAll(() => {
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(path.resolve('.'), path.join(folder, 'node_modules/va-agree'));
  mkdirSync(path.join(folder, 'fr/terms'), { recursive: true });
  copyFileSync('examples/hourly-micro-entrepreneur.yaml', path.join(folder, 'agreement.yaml'));
  const given = {
    'package.json': '{ "type": "module" }',
    'fr/terms.md.hbs': '# Conditions\n\n{{> price}}\n',
    'fr/terms/price.md.hbs': '## Prix {#price}\n\n1. Le prix.\n',
    'my-letter.docx': wordFile({ body: paragraphs('{{client.name}}') }),
    'menu.docx': wordFile({ body: paragraphs('{{#each dishes}}{{name}}: {{price}}{{/each}}') }),
  };
  for (const [name, content] of Object.entries(given))
    writeFileSync(path.join(folder, name), content);
  for (const [index, file] of files.entries()) writeFileSync(file, examples[index] ?? '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const { Node16, ESNext } = ts.ModuleKind;

describe('the programs of the README', () => {
  it('are as many as are tried', () => {
    expect(examples.length).toBe(printed.length);
  });

  it.each([
    ['node16', { module: Node16 }],
    ['bundler', { module: ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ])('compile, the package found as by %s', (_, found) => {
    const program = ts.createProgram(files, {
      ...found,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      types: ['node'],
      typeRoots: [path.resolve('node_modules/@types')],
      noEmit: true,
    });
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(faults).toEqual([]);
  });

  it.each(printed.map((wanted, index) => [index, wanted] as const))('run: %i', (index, wanted) => {
    const code = ts.transpile(examples[index] ?? '', {
      module: ESNext,
      target: ts.ScriptTarget.ES2022,
    });
    const program = path.join(folder, `example-${index}.js`);
    writeFileSync(program, code);
    const ran = spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' });
    expect(ran.stdout).toMatch(wanted);
    expect(ran.status, ran.stderr).toBe(0);
  });
});
