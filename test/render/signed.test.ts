import { expect, it } from 'vitest';
import type { Block, Document, Paragraph } from '../../src/document/types.ts';
import { defaultLook } from '../../src/look/look.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { documentData } from '../../src/render/pdf/data.ts';
import { partsOf } from '../helpers/docx-parts.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import { kitchenSink } from './kitchen-sink.ts';

const say = (text: string): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const point = (...blocks: readonly Block[]): Block => ({
  type: 'subclause',
  number: '1.1',
  blocks,
});
const points = (...texts: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: texts.map((text) => ({ type: 'item', blocks: [say(text)] })),
});
const signatures: Block = {
  type: 'signatures',
  parties: [{ role: 'Un', name: 'Deux', lines: ['Date :'] }],
};

const table: Block = {
  type: 'table',
  columns: [{ align: 'start' }],
  header: [say('h').content],
  rows: [[say('r').content]],
};

/** A document of clauses with these blocks. */
const documentOf = (...clauses: readonly (readonly Block[])[]): Document => ({
  ...kitchenSink,
  preamble: [],
  annexes: [],
  clauses: clauses.map((blocks, index) => ({
    type: 'clause',
    id: `c${index}`,
    number: String(index + 1),
    heading: [],
    blocks,
  })),
});

/** The texts that stay with what follows them. */
function keptInWord(document: Document): readonly string[] {
  const body = partsOf(renderDocx(document, defaultLook)).get('word/document.xml') ?? '';
  const [before = ''] = body.split('<w:tbl>');
  return [...before.matchAll(/<w:p>.*?<\/w:p>/g)]
    .filter(([paragraph]) => paragraph.includes('<w:keepNext/>'))
    .map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''));
}

function keptInPdf(document: Document): readonly string[] {
  const kept: string[] = [];
  JSON.stringify(documentData(document, defaultLook), (_, value: unknown) => {
    if (Array.isArray(value) && value[0] === 'kept') kept.push(JSON.stringify(value));
    return value;
  });
  return kept;
}

it.each<[name: string, clauses: readonly (readonly Block[])[], kept: readonly string[]]>([
  [
    'in the same clause',
    [[point(say('a')), point(say('b')), say('Fait.'), signatures]],
    ['b', 'Fait.'],
  ],
  [
    'in a clause of their own',
    [
      [point(say('a')), point(say('b'))],
      [say('Fait.'), signatures],
    ],
    ['b', 'Fait.'],
  ],
  ['after a list', [[point(say('a'), points('b', 'c'))], [signatures]], ['a', 'c']],
  ['after a notice', [[{ type: 'callout', blocks: [say('a'), say('b')] }], [signatures]], ['b']],
  ['under no clause', [[say('a'), signatures]], ['a']],
  ['nowhere', [[point(say('a'))], [say('b')]], []],
  ['of a list, which is introduced', [[say('a'), say('b'), points('c', 'd'), say('e')]], ['b']],
  [
    'of a list in a sub-clause',
    [[point(say('a'), points('b'), say('c'), points('d'))]],
    ['a', 'c'],
  ],
  ['of a table, which is introduced', [[say('a'), table, say('b')]], ['a']],
])(
  'what stands before signatures, or introduces, stays with what follows: %s',
  async (_, clauses, kept) => {
    const document = documentOf(...clauses);
    expect(keptInWord(document)).toEqual(kept);
    expect(await wordFaults(renderDocx(document, defaultLook))).toEqual([]);
  },
);

it('in PDF the last sub-clause is a list of its own, so that it can stay', () => {
  const [first, second, ...more] = keptInPdf(
    documentOf([point(say('a')), point(say('b'))], [say('Fait.'), signatures]),
  );
  expect(first).toBe('["kept",[["subclauses",[["1.1",[["paragraph",["b"]]]]]]]]');
  expect(second).toBe('["kept",[["paragraph",["Fait."]]]]');
  expect(more).toEqual([]);
});

it.each([['a list', points('b')] as const, ['a table', table] as const])(
  'in PDF what introduces %s in a sub-clause stays with it',
  (_, block) => {
    expect(keptInPdf(documentOf([point(say('a'), block)]))).toEqual([
      '["kept",[["paragraph",["a"]]]]',
    ]);
  },
);

it('a sub-clause that several documents share is kept only where signatures follow', () => {
  const shared = point(say('a'));
  expect(keptInWord(documentOf([shared], [signatures]))).toEqual(['a']);
  expect(keptInWord(documentOf([shared], [say('b')]))).toEqual([]);
});
