import type {
  Block,
  List,
  Paragraph,
  Signatory,
  Signatures,
  SubClause,
} from '../../document/types.ts';
import type { BodyContext } from './context.ts';
import { inlinesXml, run } from './inline.ts';
import { look, textWidth } from './look.ts';
import { NUMBERING } from './numbering.ts';
import { tableXml } from './table.ts';

/** How deep a block stands: its indentation, and the level of a list in it. */
export interface Depth {
  readonly indent: number;
  readonly list: number;
}

export const atMargin: Depth = { indent: 0, list: 0 };

export function blocksXml(blocks: readonly Block[], context: BodyContext, depth: Depth): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1];
      return blockXml(block, context, depth, next) + separator(block, next);
    })
    .join('');
}

/** Room below a table, which also parts it from a table after it: two that touch become one. */
function separator(block: Block, next: Block | undefined): string {
  const endsText = next === undefined || next.type === 'table' || next.type === 'signatures';
  if (block.type === 'table') return gapXml(120, 60);
  return block.type === 'signatures' && endsText ? gapXml(20, 0) : '';
}

function gapXml(height: number, after: number): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="${after}" w:line="${height}" w:lineRule="exact"/></w:pPr></w:p>`;
}

function blockXml(block: Block, context: BodyContext, depth: Depth, next?: Block): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphXml(block, context, keepXml(next) + indentXml(depth));
    case 'subclause':
      return subClauseXml(block, context);
    case 'list':
      return listXml(block, context, depth);
    case 'table':
      return tableXml(block, context, depth.indent);
    case 'subheading':
      return `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${inlinesXml(block.content, context)}</w:p>`;
    case 'callout':
      return block.blocks
        .map((inner) =>
          inner.type === 'paragraph'
            ? paragraphXml(inner, context, '<w:pStyle w:val="Callout"/>')
            : blockXml(inner, context, depth),
        )
        .join('');
    case 'signatures':
      return signaturesXml(block);
    default:
      return block satisfies never;
  }
}

function paragraphXml(paragraph: Paragraph, context: BodyContext, properties: string): string {
  const settings = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${settings}${inlinesXml(paragraph.content, context)}</w:p>`;
}

/** A signature block never stands on a page without the words that it signs. */
function keepXml(next: Block | undefined): string {
  return next?.type === 'signatures' ? '<w:keepNext/>' : '';
}

function indentXml({ indent }: Depth): string {
  return indent === 0 ? '' : `<w:ind w:left="${indent}"/>`;
}

/** The first paragraph bears the number; the rest stands below its text. */
function subClauseXml({ blocks }: SubClause, context: BodyContext): string {
  const [first, ...rest] = blocks;
  const below: Depth = { indent: look.hanging, list: 0 };
  const introduces = rest[0]?.type === 'list' || rest[0]?.type === 'table' ? '<w:keepNext/>' : '';
  const style = `<w:pPr><w:pStyle w:val="SubClause"/>${introduces}</w:pPr>`;
  if (first?.type !== 'paragraph') return blocksXml(blocks, context, below);
  return `<w:p>${style}${inlinesXml(first.content, context)}</w:p>${blocksXml(rest, context, below)}`;
}

function listXml(list: List, context: BodyContext, depth: Depth): string {
  const id = list.ordered ? context.nextList() : NUMBERING.bullets;
  const level = Math.min(depth.list, 1);
  const numbering = `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const outdent = depth.indent === 0 && level === 0 ? '<w:ind w:left="340" w:hanging="340"/>' : '';
  const inner: Depth = { indent: depth.indent + 340, list: depth.list + 1 };
  return list.items
    .map(({ blocks: [first, ...rest] }) => {
      const lead =
        first?.type === 'paragraph' ? paragraphXml(first, context, numbering + outdent) : '';
      const others = first?.type === 'paragraph' || first === undefined ? rest : [first, ...rest];
      return lead + blocksXml(others, context, inner);
    })
    .join('');
}

/**
 * Borderless columns: who signs, then the lines to fill, aligned across the parties. The rows keep
 * together and with what precedes them (17.4.6, 17.3.1.15).
 */
function signaturesXml({ parties }: Signatures): string {
  const width = Math.floor(textWidth / Math.max(parties.length, 1));
  const grid = parties.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const row = (cells: readonly string[]) =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${width * parties.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(parties.map(signatoryXml))}${row(parties.map(linesXml))}</w:tbl>`;
}

function signatoryXml({ role, name, capacity }: Signatory): string {
  const heading = signatureLine(role, `<w:b/><w:color w:val="${look.accent}"/>`, 40);
  const lines = capacity === undefined ? [name] : [name, capacity];
  return heading + lines.map((text) => signatureLine(text, '', 40)).join('');
}

/** Room to write after each line, most after the last: the signature. */
function linesXml({ lines }: Signatory): string {
  return lines
    .map((text, index) => signatureLine(text, '', index === lines.length - 1 ? 1200 : 240))
    .join('');
}

function signatureLine(text: string, properties: string, after: number): string {
  return `<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/><w:spacing w:before="0" w:after="${after}"/></w:pPr>${run(text, properties)}</w:p>`;
}
