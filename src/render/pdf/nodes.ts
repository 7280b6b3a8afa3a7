import type { Annex, Block, Cell, Clause, Inline } from '../../document/types.ts';
import type { Language } from '../../i18n/text.ts';
import { columnShares, longestWord, roomOf } from '../column-widths.ts';
import { listMarker } from '../list-marker.ts';
import { type Node, type NodeRenderers, renderNode } from '../nodes.ts';
import { signatureRows } from '../signature-rows.ts';
import { staysWithNext } from '../signed.ts';
import { annexNumber, clauseNumber } from '../words.ts';

/** What document.typ reads: a text, or an array of a kind and its parts. */
export type Data = string | number | null | readonly Data[] | { readonly [name: string]: Data };

interface PdfContext {
  readonly language: Language;
  /** How many lists are around. */
  readonly lists: number;
  /** What follows these blocks: those of the next section. */
  readonly next: readonly Block[];
  /** In a table: how many letters of a word its column has room for. */
  readonly room?: number;
}

/** The data of every kind of node; document.typ sets it. */
const pdfNodes: NodeRenderers<PdfContext, Data> = {
  clause: (clause, context) =>
    section(clause, clauseNumber(context.language, clause.number), context),
  annex: (annex, context) => section(annex, annexNumber(context.language, annex.number), context),
  paragraph: ({ content }, context) => ['paragraph', lineData(content, context)],
  subclause: ({ number, blocks }, context) => [number, blocksData(blocks, context)],
  list: ({ ordered, items }, context) => {
    const inner = { ...context, lists: context.lists + 1 };
    const markers = ordered ? items.map((_, index) => listMarker(index, context.lists)) : null;
    return ['list', markers, items.map((item) => render(item, inner))];
  },
  item: ({ blocks }, context) => blocksData(blocks, context),
  table: (table, context) => {
    const shares = columnShares(table);
    const cells = (row: readonly Cell[]) =>
      shares.map((share, column) =>
        lineData(row[column] ?? [], { ...context, room: roomOf(share) }),
      );
    const aligns = table.columns.map(({ align }) => align);
    return ['table', shares, aligns, cells(table.header), table.rows.map(cells)];
  },
  subheading: ({ content }, context) => ['subheading', lineData(content, context)],
  callout: ({ blocks }, context) => ['callout', blocksData(blocks, context)],
  signatures: (signatures) => {
    const { roles, names, lines } = signatureRows(signatures);
    return ['signatures', roles, names, lines];
  },
  text: ({ text }, { room }) =>
    room !== undefined && longestWord(text) > room ? ['long', text] : text,
  strong: ({ content }, context) => ['strong', lineData(content, context)],
  emphasis: ({ content }, context) => ['emphasis', lineData(content, context)],
  break: () => ['break'],
  reference: ({ target, label, number }) => ['reference', target, label + number],
  anchor: ({ id }) => ['anchor', id],
  gap: ({ text }) => ['gap', text],
};

const render = (node: Node, context: PdfContext) => renderNode(pdfNodes, node, context);

export function sectionsData(sections: readonly (Clause | Annex)[], language: Language): Data {
  return sections.map((node, index) =>
    render(node, { language, lists: 0, next: sections[index + 1]?.blocks ?? [] }),
  );
}

export function lineData(content: readonly Inline[], context: PdfContext): Data {
  return content.map((inline) => render(inline, context));
}

/** Blocks in order; neighbouring sub-clauses are one list. */
export function blocksData(blocks: readonly Block[], context: PdfContext): Data {
  const inner = context.next.length === 0 ? context : { ...context, next: [] };
  const out: Data[] = [];
  let clauses: Data[] | undefined;
  for (const [index, block] of blocks.entries()) {
    const made = render(block, inner);
    const stays = staysWithNext(blocks, index, context.next);
    if (block.type !== 'subclause' || stays) {
      clauses = undefined;
      const one = block.type === 'subclause' ? ['subclauses', [made]] : made;
      out.push(stays ? ['kept', [one]] : one);
      continue;
    }
    if (clauses === undefined) {
      clauses = [];
      out.push(['subclauses', clauses]);
    }
    clauses.push(made);
  }
  return out;
}

function section(node: Clause | Annex, number: string, context: PdfContext): Data {
  const { type, id, heading, blocks } = node;
  return [type, id, number, lineData(heading, context), blocksData(blocks, context)];
}
