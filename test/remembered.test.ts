import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import type { Block, Clause, Document } from '../src/document/types.ts';
import { generate } from '../src/index.ts';
import { defaultLook } from '../src/look/look.ts';
import { renderDocx } from '../src/render/docx/index.ts';
import { answersTo, leaves, withAnswer } from './helpers/answer-changes.ts';
import { everyExample, loadExample } from './helpers/examples.ts';

const formats = ['docx', 'html', 'md'] as const;

/** Every example, and one of them with each question answered in each way. */
const agreements = [
  ...everyExample.map((file) => loadExample(file)),
  ...leaves().flatMap((leaf) =>
    answersTo(leaf).map((answer) =>
      withAnswer(loadExample('examples/monthly-package.yaml'), leaf.path, answer),
    ),
  ),
];

/** The agreements made one after the other by a program that has just been started. */
async function madeIn(order: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
  vi.resetModules();
  const { generate } = await import('../src/generate.ts');
  const made = new Map<number, readonly string[]>();
  for (const index of order) {
    const loaded = agreements[index];
    if (loaded === undefined) continue;
    const { documents } = await generate(loaded, { formats });
    made.set(
      index,
      documents.map(
        ({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`,
      ),
    );
  }
  return made;
}

/** Agreements one after the other by a program that has just been started; `between` before each but the first. */
async function generateAnew(loaded: readonly LoadedAnswers[], between = () => {}) {
  vi.resetModules();
  const { generate } = await import('../src/generate.ts');
  const made: (readonly Uint8Array[])[] = [];
  for (const [index, one] of loaded.entries()) {
    if (index > 0) between();
    made.push((await generate(one, { formats })).documents.map(({ bytes }) => bytes));
  }
  return made;
}

describe('what is remembered of the last document', () => {
  it('changes nothing in the next', async () => {
    const order = agreements.map((_, index) => index);
    const forwards = await madeIn(order);
    const backwards = await madeIn(order.toReversed());
    expect([...forwards.values()].flat().length).toBeGreaterThan(agreements.length);
    for (const index of order) expect(backwards.get(index)).toEqual(forwards.get(index));
  });

  it('is not taken for answers that were changed in place', async () => {
    const file = 'examples/monthly-package.yaml';
    const loaded = loadExample(file);
    const change = ({ data }: typeof loaded) => {
      const { client, services, cooperation } = data as Record<string, Record<string, unknown>>;
      Object.assign(client ?? {}, { name: 'Atelier Vauban' });
      Object.assign(services ?? {}, { summary: 'Tenue de la boîte de réception.' });
      Object.assign(cooperation ?? {}, { notice: { value: 3, unit: 'month' } });
    };
    const other = loadExample(file);
    change(other);
    const [, changed] = await generateAnew([loaded, loaded], () => change(loaded));
    const [expected] = await generateAnew([other]);
    expect(changed).toEqual(expected);
  });

  it('is not changed by a caller who changes what a check gave', async () => {
    vi.resetModules();
    const { checkAnswers } = await import('../src/check.ts');
    const answers = () => checkAnswers(loadExample('examples/monthly-package.yaml')).value?.answers;
    const untouched = structuredClone(answers());
    spoil(answers());
    expect(answers()).toEqual(untouched);
  });

  it('is not changed by a caller who changes the bytes of a document', async () => {
    const generated = async () =>
      (await generate(loadExample('examples/monthly-package.yaml'))).documents;
    const bytesOf = (documents: Awaited<ReturnType<typeof generated>>) =>
      documents.map(({ bytes }) => Buffer.from(bytes));
    const first = await generated();
    const untouched = bytesOf(first);
    for (const { bytes } of first) bytes.fill(0);
    expect(untouched.length).toBeGreaterThan(1);
    expect(bytesOf(await generated())).toEqual(untouched);
  });

  it('counts lists anew where those before it are others', () => {
    const [second] = clauses('second', [list]);
    const before = documentOf([...clauses('first', [list]), ...(second ? [second] : [])]);
    const after = documentOf([...clauses('first', []), ...(second ? [second] : [])]);
    renderDocx(before, defaultLook);
    const fresh = renderDocx(structuredClone(after), defaultLook);
    expect(renderDocx(after, defaultLook)).toEqual(fresh);
  });
});

/** Every text and number of plain data, another. */
function spoil(data: unknown): void {
  for (const [name, value] of Object.entries(data ?? {}))
    if (typeof value === 'object') spoil(value);
    else (data as Record<string, unknown>)[name] = 'spoilt';
}

const text = { type: 'text', text: 'Premier point' } as const;
const list: Block = {
  type: 'list',
  ordered: true,
  items: [{ type: 'item', blocks: [{ type: 'paragraph', content: [text] }] }],
};

function clauses(id: string, blocks: readonly Block[]): readonly Clause[] {
  return [{ type: 'clause', id, number: '1', heading: [text], blocks }];
}

function documentOf(all: readonly Clause[]): Document {
  return {
    ...{ kind: 'terms', language: 'fr', law: 'FR', title: [text], preamble: [], annexes: [] },
    clauses: all,
    meta: {
      ...{ title: 'Titre', author: 'Camille Renard', client: 'Maison Lorme', date: '2026-11-30' },
      ...{ legalLine: 'Camille Renard EI', draft: false },
    },
  };
}
