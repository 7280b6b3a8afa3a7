import type { LoadedAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { Block, Document, DocumentKind, Inline } from '../../src/document/types.ts';
import { planDocuments } from '../../src/plan.ts';
import { builtInTemplate } from '../../src/template/built-in.ts';
import { fillTemplate } from '../../src/template/fill.ts';
import { buildView, documentMeta } from '../../src/view/build.ts';

export interface Made {
  /** Those that have a template; none when the answers have an error. */
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `generate` makes of answers, as trees: nothing is rendered. */
export async function documentsOf(
  loaded: LoadedAnswers,
  options: { readonly documents?: readonly DocumentKind[]; readonly draft?: boolean } = {},
): Promise<Made> {
  const { value: checked, diagnostics } = checkAnswers(loaded, options);
  if (checked === undefined || hasErrors(diagnostics)) return { documents: [], diagnostics };
  const { kinds, made, diagnostics: planned } = planDocuments(checked, options);
  const { law, language } = checked.answers;
  const facts = buildView(checked.answers, { ...checked, language, law, documents: made });
  const documents: Document[] = [];
  for (const document of kinds) {
    const template = await builtInTemplate({ document, language, law });
    if ('code' in template) continue;
    documents.push(fillTemplate(template, facts.view, documentMeta(facts, false)));
  }
  return { documents, diagnostics: [...diagnostics, ...planned] };
}

/** A document as it is read, a line each, with ordinary spaces. */
export function plainLines(document: Document): readonly string[] {
  return linesOf(document).map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
}

/** The text of one document made of answers, with others `beside` it or alone. */
export async function plainText(
  loaded: LoadedAnswers,
  document: DocumentKind,
  beside: readonly DocumentKind[] = [],
): Promise<string> {
  const { documents, diagnostics } = await documentsOf(loaded, {
    documents: [document, ...beside],
  });
  const made = documents.find(({ kind }) => kind === document);
  if (made === undefined) throw new Error(JSON.stringify(diagnostics));
  return plainLines(made).join('\n');
}

/** One line of a document as it is read, and what it is. */
export interface Line {
  readonly kind:
    | 'title'
    | 'heading'
    | 'subheading'
    | 'paragraph'
    | 'item'
    | 'head-cell'
    | 'cell'
    | 'signature';
  readonly text: string;
  /** `14.2`, where the line stands. */
  readonly at: string;
  /** What follows in the same clause or item is a list or a table. */
  readonly introduces: boolean;
  /** Nothing follows in the same clause, sub-clause or item. */
  readonly isLast: boolean;
}

/** A document as lines of plain text in reading order, references worded, breaks as `\n`. */
export function linesOf(document: Document): readonly Line[] {
  const { title, preamble, clauses, annexes } = document;
  return [
    line('title', title, ''),
    ...linesOfBlocks(preamble, 'preamble', 'paragraph'),
    ...[...clauses, ...annexes].flatMap(({ number, id, heading, blocks }) => [
      line('heading', heading, id),
      ...linesOfBlocks(blocks, `${id} ${number}`, 'paragraph'),
    ]),
  ];
}

function linesOfBlocks(blocks: readonly Block[], at: string, kind: Line['kind']): readonly Line[] {
  return blocks.flatMap((block, index): readonly Line[] => {
    const next = blocks[index + 1]?.type;
    const introduces = next === 'list' || next === 'table';
    switch (block.type) {
      case 'paragraph':
        return [{ ...line(kind, block.content, at), introduces, isLast: next === undefined }];
      case 'subheading':
        return [line('subheading', block.content, at)];
      case 'subclause':
        return linesOfBlocks(block.blocks, block.number, kind);
      case 'callout':
        return linesOfBlocks(block.blocks, at, kind);
      case 'list':
        return block.items.flatMap((item) => linesOfBlocks(item.blocks, at, 'item'));
      case 'table':
        return [
          ...block.header.map((cell) => line('head-cell', cell, at)),
          ...block.rows.flat().map((cell) => line('cell', cell, at)),
        ];
      case 'signatures':
        return block.parties.flatMap(({ role, name, capacity, lines }) =>
          [role, name, capacity ?? '', ...lines].map((text) => ({
            ...line('signature', [], at),
            text,
          })),
        );
      default:
        return block satisfies never;
    }
  });
}

function line(kind: Line['kind'], content: readonly Inline[], at: string): Line {
  return { kind, text: content.map(textOf).join(''), at, introduces: false, isLast: false };
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'gap':
      return inline.text;
    case 'strong':
    case 'emphasis':
      return inline.content.map(textOf).join('');
    case 'break':
      return '\n';
    case 'reference':
      return `${inline.label}${inline.number}`;
    case 'anchor':
      return '';
    default:
      return inline satisfies never;
  }
}
