import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .map((name) => name.replaceAll(path.sep, '/'));

const imports = new Map(files.map((name) => [name, importsOf(name)]));

function importsOf(name: string): { local: string[]; packages: string[] } {
  const text = readFileSync(`src/${name}`, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\(? ?'([^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );
  const local = found
    .filter((specifier) => specifier.startsWith('.') && !specifier.endsWith('.json'))
    .map((specifier) => path.posix.join(path.posix.dirname(name), specifier));
  const packages = found.filter((specifier) => !/^(\.|node:)/.test(specifier));
  return { local, packages };
}

const area = (name: string) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : 'top');

/** What each folder may import from: the arrow of the flow, backwards only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  i18n: ['i18n', 'answers', 'diagnostics', 'document'],
  document: ['document', 'i18n'],
  diagnostics: ['diagnostics', 'i18n'],
  answers: ['answers', 'diagnostics', 'i18n', 'generated', 'top'],
  interview: [
    'interview',
    'answers',
    'diagnostics',
    'document',
    'i18n',
    'view',
    'rules',
    'template',
    'top',
  ],
  rules: ['rules', 'answers', 'diagnostics', 'document', 'i18n'],
  // Of the rules, their dated figures.
  view: ['view', 'answers', 'rules', 'diagnostics', 'document', 'i18n'],
  template: ['template', 'view', 'document', 'diagnostics', 'i18n', 'generated'],
  look: ['look', 'answers', 'diagnostics', 'i18n'],
  render: ['render', 'diagnostics', 'document', 'i18n', 'look'],
  office: ['office', 'diagnostics', 'top'],
  preview: ['preview', 'diagnostics', 'i18n', 'top'],
  zip: ['zip'],
  word: ['word', 'template', 'view', 'look', 'render', 'zip', 'document', 'diagnostics', 'i18n'],
  output: ['output', 'diagnostics', 'document', 'i18n', 'top'],
  batch: ['batch', 'answers', 'diagnostics', 'document', 'i18n', 'output', 'zip', 'top'],
};

/** Commands, and what stands beside the folders, put the stages together. */
const together = new Set(['commands', 'top']);

/** Who reaches what is outside: the process and its host, threads, LibreOffice, the preview, Typst. */
const doors = [
  ...['cli.ts', 'start.ts', 'program.ts', 'node-host.ts', 'streams.ts', 'running.ts', 'index.ts'],
  ...['batch/worker.ts', 'batch/workers.ts', 'interview/plain.ts', 'preview/server.ts'],
  ...['conversion', 'convert', 'find', 'folder', 'run'].map((name) => `office/${name}.ts`),
  ...['render/pdf/engine.ts', 'render/pdf/fonts.ts'],
];
const outside =
  /from 'node:(fs|child_process|http|net|worker_threads|os|readline|process)[/']|\bprocess\.(env|argv|std|exit)/;

describe('the structure of the source', () => {
  it('knows what each folder may import', () => {
    const folders = new Set(files.map(area));
    expect([...folders].filter((folder) => !together.has(folder)).sort()).toEqual(
      Object.keys(allowed).sort(),
    );
  });

  it('reaches what is outside through few doors', () => {
    const reaching = files.filter((name) => outside.test(readFileSync(`src/${name}`, 'utf8')));
    expect(reaching.sort()).toEqual([...doors].sort());
  });

  it.each(Object.entries(allowed))(
    '%s imports backwards along the flow only',
    (folder, targets) => {
      for (const [name, { local }] of imports)
        if (area(name) === folder)
          for (const target of local)
            expect([...targets], `${name} → ${target}`).toContain(area(target));
    },
  );

  it('gives each third-party package one home', () => {
    const homes = new Map<string, Set<string>>();
    for (const [name, { packages }] of imports)
      for (const specifier of packages) {
        const known = homes.get(specifier) ?? new Set();
        homes.set(specifier, known.add(area(name)));
      }
    for (const [specifier, places] of homes) expect([...places], specifier).toHaveLength(1);
  });

  it('has no import cycle', () => {
    const done = new Set<string>();
    const visit = (name: string, chain: readonly string[]): void => {
      expect(chain, `cycle: ${[...chain, name].join(' → ')}`).not.toContain(name);
      if (done.has(name)) return;
      for (const target of imports.get(name)?.local ?? [])
        if (imports.has(target) && !isTypeOnly(name, target)) visit(target, [...chain, name]);
      done.add(name);
    };
    for (const name of files) visit(name, []);
  });
});

/** A type-only import is erased: it makes no cycle at run time. */
function isTypeOnly(name: string, target: string): boolean {
  const specifier = path.posix.relative(path.posix.dirname(name), target);
  const text = readFileSync(`src/${name}`, 'utf8');
  const escaped = specifier.replace(/[.[\]]/g, '\\$&');
  return new RegExp(`import type [^;]*'(\\./)?${escaped}'`).test(text);
}
