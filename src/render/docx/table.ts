import type { Cell, Table } from '../../document/types.ts';
import { columnShares } from '../column-widths.ts';
import type { SignatureRows } from '../signature-rows.ts';
import { eachXml } from './each-xml.ts';
import { textWidth } from './geometry.ts';
import { run } from './runs.ts';

const aligned = {
  start: '',
  center: '<w:jc w:val="center"/>',
  end: '<w:jc w:val="right"/>',
} as const;

/** A table with light rules; its heading row repeats and no row splits (ECMA-376 part 1, 17.4). */
export function tableXml(table: Table, indent: number, cellXml: (cell: Cell) => string): string {
  const widths = columnWidths(table, textWidth - indent);
  const cell = (content: Cell, column: number, style: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${aligned[table.columns[column]?.align ?? 'start']}</w:pPr>${cellXml(content)}</w:p></w:tc>`;
  const row = (cells: readonly Cell[], style: string, isHeader: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${eachXml(cells, (content, column) => cell(content, column, style))}</w:tr>`;
  const rows = eachXml(table.rows, (cells) => row(cells, 'TableText', false));
  return `<w:tbl>${settings('AgreementTable', widths, indent)}${row(table.header, 'TableHeading', true)}${rows}</w:tbl>`;
}

/** The style says what a table looks like (styles.ts); `w:tblLook` that its first row is a heading. */
function settings(style: string, widths: readonly number[], indent: number): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const inset = indent === 0 ? '' : `<w:tblInd w:w="${indent}" w:type="dxa"/>`;
  const grid = eachXml(widths, (width) => `<w:gridCol w:w="${width}"/>`);
  return `<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/>${inset}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}

function columnWidths(table: Table, total: number): readonly number[] {
  const widths = columnShares(table).map((share) => Math.floor(share * total));
  const used = widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === 0 ? width + total - used : width));
}

/** Between the columns of the parties. */
const GUTTER = 567;

/**
 * Who signs, then the lines to fill, aligned across the parties. The rows keep together and with
 * what precedes them (17.4.6, 17.3.1.15).
 */
export function signaturesXml({ roles, names, lines }: SignatureRows): string {
  const count = Math.max(roles.length, 1);
  const width = Math.floor((textWidth - GUTTER * (count - 1)) / count);
  const columns = roles.flatMap((_, index) => (index === 0 ? [width] : [GUTTER, width]));
  const row = (cells: readonly string[], properties = '') =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${eachXml(cells, (cell, index) => (index === 0 ? '' : cellOf(GUTTER, paragraph('TableText'))) + cellOf(width, cell, properties))}</w:tr>`;
  const fill = eachXml(lines, (cells, index) => {
    const isLast = index === lines.length - 1;
    const content = cells.map((text) =>
      paragraph('TableText', text, isLast ? '60,1200' : '360,20'),
    );
    return row(
      content,
      '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="8A9199"/></w:tcBorders>',
    );
  });
  const who = names.map((name) => eachXml(name, (text) => paragraph('TableText', text)));
  return `<w:tbl>${settings('SignatureTable', columns, 0)}${row(roles.map((role) => paragraph('TableHeading', role)))}${row(who)}${fill}</w:tbl>`;
}

function cellOf(width: number, content: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** `spacing`: before and after, in twips. */
function paragraph(style: string, text = '', spacing = ''): string {
  const [before, after] = spacing.split(',');
  const room = spacing === '' ? '' : `<w:spacing w:before="${before}" w:after="${after}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:keepNext/>${room}</w:pPr>${text === '' ? '' : run(text)}</w:p>`;
}
