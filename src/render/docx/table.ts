import type { Cell, Inline, Table } from '../../document/types.ts';
import type { BodyContext } from './context.ts';
import { inlinesXml } from './inline.ts';
import { look, textWidth } from './look.ts';

const aligned = {
  start: '',
  center: '<w:jc w:val="center"/>',
  end: '<w:jc w:val="right"/>',
} as const;

/** A table with light rules; its heading row repeats and no row splits (ECMA-376 part 1, 17.4). */
export function tableXml(table: Table, context: BodyContext, indent: number): string {
  const widths = columnWidths(table, textWidth - indent);
  const rule = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${look.rule}"/>`;
  const settings = [
    `<w:tblW w:w="${textWidth - indent}" w:type="dxa"/>`,
    indent === 0 ? '' : `<w:tblInd w:w="${indent}" w:type="dxa"/>`,
    `<w:tblBorders>${['top', 'bottom', 'insideH'].map(rule).join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>',
  ].join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (content: Cell, column: number, style: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${aligned[table.columns[column]?.align ?? 'start']}</w:pPr>${inlinesXml(content, context)}</w:p></w:tc>`;
  const header = table.header
    .map((content, column) => cell(content, column, 'TableHeading'))
    .join('');
  const rows = table.rows.map(
    (row) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((content, column) => cell(content, column, 'TableText')).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr>${settings}</w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header}</w:tr>${rows.join('')}</w:tbl>`;
}

const NARROWEST = 14;
const WIDEST = 60;

/** Widths in proportion to what the columns hold, within bounds, summing to `total`. */
function columnWidths({ header, rows }: Table, total: number): readonly number[] {
  const weights = header.map((heading, column) => {
    const lengths = [heading, ...rows.map((row) => row[column] ?? [])].map(lengthOf);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return Math.min(WIDEST, Math.max(NARROWEST, average));
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / sum) * total));
  const used = widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === 0 ? width + total - used : width));
}

function lengthOf(content: readonly Inline[]): number {
  return content.reduce((sum, inline) => {
    if ('content' in inline) return sum + lengthOf(inline.content);
    return sum + ('text' in inline ? inline.text.length : 8);
  }, 0);
}
