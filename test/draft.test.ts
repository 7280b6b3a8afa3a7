import { describe, expect, it } from 'vitest';
import { questionAt } from '../src/answers/question.ts';
import { formatPath, type Path } from '../src/diagnostics/diagnostic.ts';
import { generate } from '../src/generate.ts';
import { titleOf } from '../src/i18n/titles.ts';
import { paragraphsOf, partsOf } from './helpers/docx-parts.ts';
import { loadExample } from './helpers/examples.ts';
import { wordFaults } from './helpers/validate-word.ts';

type Group = Record<string | number, unknown>;

/** The example without the answers at these paths, as a draft. */
async function draftWithout(example: string, ...paths: readonly Path[]) {
  const loaded = loadExample(example);
  const data = structuredClone(loaded.data);
  for (const path of paths) {
    let at: Group = data;
    for (const key of path.slice(0, -1)) at = at[key] as Group;
    delete at[path.at(-1) ?? ''];
  }
  return generate({ ...loaded, data }, { draft: true });
}

/** What the schema requires of an example, as far as the example has it: groups and answers. */
function requiredPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const question = questionAt(path);
  const always = path.length === 0 ? ['date', 'provider', 'client', 'services', 'fees'] : [];
  const required = [...always, ...(question?.required ?? [])];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    return [...(required.includes(name) ? [at] : []), ...requiredPaths(member, at)];
  });
}

/** Without a language no document can be written; without a law neither, which the country decides. */
function isDecisive(name: string, answers: object): boolean {
  return name === 'language' || (/^provider(\.country)?$/.test(name) && !('law' in answers));
}

const words = {
  fr: { gap: 'à compléter\u00a0:', mark: 'Projet – à compléter' },
  nl: { gap: 'in te vullen:', mark: 'Ontwerp – aan te vullen' },
  en: { gap: 'to be completed:', mark: 'Draft – to be completed' },
} as const;

const examples = [
  ['fr', 'examples/hourly-micro-entrepreneur.yaml'],
  ['fr', 'examples/monthly-package.yaml'],
  ['fr', 'examples/assistante-aux-pays-bas.yaml'],
  ['nl', 'examples/dutch-freelancer.yaml'],
  ['nl', 'examples/dutch-under-french-law.yaml'],
  ['en', 'examples/english-freelancer.yaml'],
  ['en', 'examples/english-micro-entrepreneur.yaml'],
  ['en', 'examples/antwerp-assistant.yaml'],
] as const;

describe.each(examples)('a draft in %s of %s', (language, example) => {
  const missing = [
    ['client', 'name'],
    ['provider', 'address', 'city'],
    ['cooperation', 'startDate'],
  ];

  it('shows each missing answer, highlighted, and a draft mark on every page', async () => {
    const { documents } = await draftWithout(example, ...missing);
    const [letter] = documents;
    const parts = partsOf(letter?.bytes ?? new Uint8Array());
    const body = parts.get('word/document.xml') ?? '';
    for (const path of missing) {
      const gap = `[${words[language].gap} ${titleOf(path)[language]}]`;
      const run = body.split('<w:r>').find((part) => part.includes(gap));
      expect(run, gap).toContain('<w:highlight ');
    }
    const headers = [...parts].filter(([name]) => name.startsWith('word/header'));
    expect(headers.map(([, xml]) => xml).join()).toContain(words[language].mark);
    for (const { document, bytes } of documents)
      expect(await wordFaults(bytes), document).toEqual([]);
  });

  const paths = requiredPaths(loadExample(example).data).map((path) => [formatPath(path), path]);
  it.each(paths as [string, Path][])('is made without %s', async (name, path) => {
    const { documents, diagnostics } = await draftWithout(example, path);
    const isMade = !isDecisive(name, loadExample(example).data);
    expect(documents.length > 0).toBe(isMade);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(isMade ? 0 : 1);
    for (const { bytes } of documents)
      expect(paragraphsOf(bytes).join('\n')).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });
});
