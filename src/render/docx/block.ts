import type { Block, List, Paragraph, Signatures, SubClause } from '../../document/types.ts';
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
    .map((block, index) => blockXml(block, context, depth) + separator(block, blocks[index + 1]))
    .join('');
}

/** Two tables that touch would become one: a hair of a paragraph parts them. */
function separator(block: Block, next: Block | undefined): string {
  const isTable = (other: Block | undefined) =>
    other?.type === 'table' || other?.type === 'signatures';
  return isTable(block) && (next === undefined || isTable(next)) ? hairline : '';
}

const hairline =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

function blockXml(block: Block, context: BodyContext, depth: Depth): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphXml(block, context, indentXml(depth));
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

/** A borderless row of columns that keeps together and with what precedes it (17.4.6, 17.3.1.15). */
function signaturesXml({ parties }: Signatures): string {
  const width = Math.floor(textWidth / Math.max(parties.length, 1));
  const grid = parties.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const line = (text: string, properties: string, after: number) =>
    `<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/><w:spacing w:before="0" w:after="${after}"/></w:pPr>${run(text, properties)}</w:p>`;
  const cells = parties.map((party) => {
    const lines = [
      line(party.role, `<w:b/><w:color w:val="${look.accent}"/>`, 40),
      line(party.name, '', 40),
      ...(party.capacity === undefined ? [] : [line(party.capacity, '', 40)]),
      ...party.lines.map((text, index) =>
        line(text, '', index === party.lines.length - 1 ? 1200 : 240),
      ),
    ];
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${width * parties.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`;
}
