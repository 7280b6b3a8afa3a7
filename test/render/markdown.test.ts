import fc from 'fast-check';
import markdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Inline } from '../../src/document/types.ts';
import { renderMarkdown } from '../../src/render/markdown/index.ts';
import { kitchenSink } from './kitchen-sink.ts';

const reader = markdownIt();

function documentOf(...blocks: readonly Block[]): string {
  const document: Document = {
    ...kitchenSink,
    preamble: blocks,
    clauses: [],
    annexes: [],
    meta: { ...kitchenSink.meta, draft: false },
  };
  return new TextDecoder().decode(renderMarkdown(document));
}

/** The blocks of the preamble as read again: after the title, before the rule above the legal line. */
function readAgain(text: string): readonly Token[] {
  const tokens = reader.parse(text, {});
  const end = tokens.findLastIndex(({ type }) => type === 'hr');
  return tokens.slice(3, end);
}

/** Characters with the emphasis that they stand in: `b` strong, `i` emphasis. */
type Marked = readonly string[];

function markedOf(content: readonly Inline[], marks = ''): Marked {
  return content.flatMap((inline): Marked => {
    if (inline.type === 'strong') return markedOf(inline.content, mark(marks, 'b'));
    if (inline.type === 'emphasis') return markedOf(inline.content, mark(marks, 'i'));
    if (inline.type === 'break') return ['\n'];
    return 'text' in inline ? Array.from(inline.text).map((character) => character + marks) : [];
  });
}

const mark = (marks: string, added: string) => [...new Set(`${marks}${added}`)].sort().join('');

function markedIn(token: Token | undefined): Marked {
  let marks = '';
  return (token?.children ?? []).flatMap((child): Marked => {
    const letter = child.tag === 'strong' ? 'b' : 'i';
    if (child.nesting === 1) marks = mark(marks, letter);
    else if (child.nesting === -1) marks = marks.replace(letter, '');
    else if (child.type === 'hardbreak') return ['\n'];
    else if (child.type === 'text') return Array.from(child.content).map((one) => one + marks);
    else return [child.type];
    return [];
  });
}

/** Breaks at either end of a paragraph are none. */
function trimmed(marked: Marked): Marked {
  const first = marked.findIndex((one) => one !== '\n');
  return first < 0 ? [] : marked.slice(first, marked.findLastIndex((one) => one !== '\n') + 1);
}

const pieces = [
  '*',
  '**',
  '_',
  '`',
  '#',
  '# ',
  '- ',
  '+ ',
  '> ',
  '1. ',
  '12) ',
  '---',
  '===',
  '~~~',
  '```',
  '|',
  '\\',
  '&amp;',
  '&#35;',
  '<b>',
  '</b>',
  '<!--',
  '[a](b)',
  '![',
  ']: ',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  'é',
  'a',
  'B7',
  '.',
  '!',
  '«',
  '€',
  '👩‍💻',
  ':--',
  ':-:',
  '| - |',
  '$&',
  '{{x}}',
  'http://a.b/_c_',
];
const hostile = fc
  .oneof(
    fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((list) => list.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .map((text) =>
    Array.from(text)
      .filter((one) => one === '\t' || !/[\p{Cc}\p{Cs}]/u.test(one))
      .join(''),
  );
const text = hostile.map((value): Inline => ({ type: 'text', text: value }));
const { inlines } = fc.letrec<{ inline: Inline; inlines: readonly Inline[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 5 }),
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    fc.constant<Inline>({ type: 'break' }),
    tie('inlines').map((content): Inline => ({ type: 'strong', content })),
    tie('inlines').map((content): Inline => ({ type: 'emphasis', content })),
  ),
}));

const paragraph = (content: readonly Inline[]): Block => ({ type: 'paragraph', content });
const hasText = (content: readonly Inline[]) => trimmed(markedOf(content)).length > 0;

describe('Markdown, read again', () => {
  it('gives a paragraph of any text with the same emphasis and breaks', () => {
    fc.assert(
      fc.property(inlines.filter(hasText), (content) => {
        const tokens = readAgain(documentOf(paragraph(content)));
        expect(tokens.map(({ type }) => type)).toEqual([
          'paragraph_open',
          'inline',
          'paragraph_close',
        ]);
        expect(markedIn(tokens[1])).toEqual(trimmed(markedOf(content)));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives list items, sub-clauses and callouts of any text', () => {
    fc.assert(
      fc.property(inlines.filter(hasText), fc.boolean(), (content, ordered) => {
        const inner = paragraph(content);
        const list: Block = {
          type: 'list',
          ordered,
          items: [
            { type: 'item', blocks: [inner, inner] },
            { type: 'item', blocks: [inner] },
          ],
        };
        const blocks: Block[] = [
          list,
          { type: 'subclause', number: '1.1', blocks: [inner, list] },
          { type: 'callout', blocks: [inner] },
        ];
        const types = readAgain(documentOf(...blocks))
          .filter(({ nesting, type }) => nesting === 1 || type === 'inline')
          .map(({ type }) => type.replace('_open', ''));
        const item = [
          'list_item',
          'paragraph',
          'inline',
          'paragraph',
          'inline',
          'list_item',
          'paragraph',
          'inline',
        ];
        expect(types).toEqual([
          'bullet_list',
          ...item,
          'paragraph',
          'inline',
          'bullet_list',
          ...item,
          'blockquote',
          'paragraph',
          'inline',
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the cells of a table of any text', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const cells = [
          [{ type: 'text', text: one } as const],
          [{ type: 'text', text: other } as const],
        ];
        const table: Block = {
          type: 'table',
          columns: [{ align: 'start' }, { align: 'end' }],
          header: cells,
          rows: [cells],
        };
        const found = readAgain(documentOf(table)).filter(({ type }) => type === 'inline');
        const expected = cells.map((cell) => markedOf(cell));
        expect(found.map(markedIn)).toEqual([...expected, ...expected]);
      }),
      { numRuns: 500 },
    );
  });
});
