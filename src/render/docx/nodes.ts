import type {
  Annex,
  Block,
  Clause,
  Inline,
  List,
  ListItem,
  SubClause,
} from '../../document/types.ts';
import { type Node, type NodeRenderers, renderNode } from '../nodes.ts';
import { signatureRows } from '../signature-rows.ts';
import { staysWithNext } from '../signed.ts';
import { DASH } from '../words.ts';
import type { BodyContext } from './context.ts';
import { eachXml } from './each-xml.ts';
import { geometry } from './geometry.ts';
import { NUMBERING } from './numbering.ts';
import { referenceXml, run } from './runs.ts';
import { signaturesXml, tableXml } from './table.ts';

/** Where a node stands. */
interface DocxPlace {
  readonly body: BodyContext;
  /** How many lists are around. */
  readonly lists: number;
  /** Properties of the runs: those of the emphasis around them. */
  readonly run: string;
  /** What follows these blocks: those of the next section. */
  readonly next: readonly Block[];
  /** The paragraph properties of an item's number, for its first paragraph. */
  readonly numbering?: string;
}

/** The WordprocessingML of every kind of node. */
const docxNodes: NodeRenderers<DocxPlace, string> = {
  clause: (clause, place) => sectionXml(clause, 'Heading1', '', place),
  annex: (annex, place) => sectionXml(annex, 'AnnexHeading', run(`${DASH} `), place),
  paragraph: ({ content }, place) => paragraphXml(content, indentXml(place), place),
  subclause: (subclause, place) => subClauseXml(subclause, place),
  list: (list, place) => listXml(list, place),
  item: (item, place) => itemXml(item, place),
  table: (table, place) =>
    tableXml(table, place.lists * geometry.list, (cell) => line(cell, place)),
  subheading: ({ content }, place) => paragraphXml(content, '<w:pStyle w:val="Heading2"/>', place),
  callout: ({ blocks }, place) =>
    eachXml(blocks, (inner) =>
      inner.type === 'paragraph'
        ? paragraphXml(inner.content, '<w:pStyle w:val="Callout"/>', place)
        : render(inner, place),
    ),
  signatures: (signatures) => signaturesXml(signatureRows(signatures)),
  text: ({ text }, place) => run(text, place.run),
  strong: ({ content }, place) =>
    line(content, { ...place, run: `<w:b/>${place.run.replace('<w:b/>', '')}` }),
  emphasis: ({ content }, place) =>
    line(content, { ...place, run: `${place.run.replace('<w:i/>', '')}<w:i/>` }),
  break: () => '<w:r><w:br/></w:r>',
  reference: (reference, place) => referenceXml(reference, place.run),
  anchor: ({ id }, { body }) => body.bookmark(id, ''),
  gap: ({ text }, place) => run(text, `${place.run}<w:highlight w:val="yellow"/>`),
};

const render = (node: Node, place: DocxPlace) => renderNode(docxNodes, node, place);

const atAxis = (body: BodyContext): DocxPlace => ({ body, lists: 0, run: '', next: [] });

/** A section's XML in UTF-8; `next` are the blocks of the section that follows. */
export function sectionBytes(
  section: Clause | Annex,
  next: readonly Block[],
  body: BodyContext,
): Uint8Array {
  const isKept = staysWithNext([], -1, next);
  return body.once(section, isKept, () => Buffer.from(render(section, { ...atAxis(body), next })));
}

export function preambleXml(
  title: readonly Inline[],
  preamble: readonly Block[],
  body: BodyContext,
): string {
  const place = atAxis(body);
  return paragraphXml(title, '<w:pStyle w:val="Title"/>', place) + blocksXml(preamble, place);
}

/** Blocks outside a section of ours: those of a clause brought into another document. */
export function looseBlocksXml(blocks: readonly Block[], body: BodyContext): string {
  return blocksXml(blocks, atAxis(body));
}

export function looseLineXml(content: readonly Inline[], body: BodyContext): string {
  return line(content, atAxis(body));
}

function line(content: readonly Inline[], place: DocxPlace): string {
  return eachXml(content, (inline) => render(inline, place));
}

function blocksXml(blocks: readonly Block[], place: DocxPlace): string {
  const inner = place.next.length === 0 ? place : { ...place, next: [] };
  return eachXml(blocks, (block, index) => {
    const xml = render(block, inner) + separator(block, blocks[index + 1]);
    return staysWithNext(blocks, index, place.next) ? keepLast(xml) : xml;
  });
}

/** Room below a table, which also parts it from a table after it: two that touch become one. */
function separator(block: Block, next: Block | undefined): string {
  const endsText = next === undefined || next.type === 'table' || next.type === 'signatures';
  if (block.type === 'table') return gapXml(120, 80);
  return block.type === 'signatures' && endsText ? gapXml(20, 0) : '';
}

function gapXml(height: number, after: number): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="${after}" w:line="${height}" w:lineRule="exact"/></w:pPr></w:p>`;
}

function paragraphXml(content: readonly Inline[], properties: string, place: DocxPlace): string {
  const settings = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${settings}${line(content, place)}</w:p>`;
}

/** The last paragraph keeps with what follows it (17.3.1.15). */
function keepLast(xml: string): string {
  const at = Math.max(0, xml.lastIndexOf('<w:p>'));
  const kept = xml
    .slice(at)
    .replace(
      /^<w:p>(<w:pPr>)?(<w:pStyle [^>]*>)?(?:<w:keepNext\/>)?/,
      (_, settings, style = '') =>
        `<w:p><w:pPr>${style}<w:keepNext/>${settings === undefined ? '</w:pPr>' : ''}`,
    );
  return xml.slice(0, at) + kept;
}

function indentXml({ lists }: DocxPlace): string {
  return lists === 0 ? '' : `<w:ind w:left="${lists * geometry.list}"/>`;
}

function sectionXml(
  { id, heading, blocks }: Clause | Annex,
  style: string,
  lead: string,
  place: DocxPlace,
): string {
  const content = place.body.bookmark(id, lead + line(heading, place));
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>${blocksXml(blocks, place)}`;
}

/** The first paragraph bears the number; the rest stands below its text. */
function subClauseXml({ blocks }: SubClause, place: DocxPlace): string {
  const [first, ...rest] = blocks;
  const inner = { ...place, lists: 0 };
  if (first?.type !== 'paragraph') return blocksXml(blocks, inner);
  const kept = staysWithNext(blocks, 0, []) ? '<w:keepNext/>' : '';
  const style = `<w:pStyle w:val="SubClause"/>${kept}`;
  return paragraphXml(first.content, style, inner) + blocksXml(rest, inner);
}

/** The room that follows a paragraph follows a list as well. */
const END_OF_LIST = '<w:spacing w:after="130"/>';

function listXml({ ordered, items }: List, place: DocxPlace): string {
  const id = ordered ? place.body.nextList() : NUMBERING.bullets;
  const level = Math.min(place.lists, 1);
  const numbering = `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const inner = { ...place, lists: place.lists + 1, numbering };
  return eachXml(items, (item, index) => {
    const isEnd = place.lists === 0 && index === items.length - 1;
    return render(item, isEnd ? { ...inner, numbering: numbering + END_OF_LIST } : inner);
  });
}

function itemXml({ blocks }: ListItem, place: DocxPlace): string {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocksXml(blocks, place);
  return paragraphXml(first.content, place.numbering ?? '', place) + blocksXml(rest, place);
}
