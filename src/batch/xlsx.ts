import ExcelJS from 'exceljs';
import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Cell, Row } from './record.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import { workbookFault } from './workbook.ts';

/** What a list is made of; drop-downs, links and the like may span a whole sheet, cell by cell. */
const ignored = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetProtection'],
  ...['autoFilter', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions'],
  ...['pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'drawing', 'picture'],
  ...['tableParts', 'extLst'],
];

export interface SheetRows {
  readonly name: string;
  /** How many sheets show. */
  readonly sheets: number;
  readonly rows: readonly Row[];
  /** How many of these a filter or the person has hidden. */
  readonly hidden: number;
}

/** The rows of the first sheet that shows. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Result<SheetRows>> {
  const refuse = (fault: 'too-large' | 'not-a-list'): Result<SheetRows> => ({
    diagnostics: [reportBatch(`batch/${fault}`, { values: { file }, place: { file } })],
  });
  const fault = workbookFault(bytes);
  if (fault !== undefined) return refuse(fault);
  try {
    return { value: rowsOf(await openBook(bytes)), diagnostics: [] };
  } catch {
    return refuse('not-a-list');
  }
}

async function openBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // Names of ranges, which it would write out cell by cell.
  Object.defineProperty(book.definedNames, 'model', { get: () => [], set: () => undefined });
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return book.xlsx.load(buffer as ArrayBuffer, { ignoreNodes: ignored });
}

function rowsOf(book: ExcelJS.Workbook): SheetRows {
  const shown = book.worksheets.filter(({ state }) => state === 'visible');
  const [sheet] = shown;
  const rows: Row[] = [];
  let hidden = 0;
  sheet?.eachRow((row, line) => {
    // With holes where cells are empty: one may stand in column 16,384.
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      cells[column - 1] = cellOf(cell);
    });
    rows.push({ kind: 'row', line, cells });
    if (row.hidden) hidden++;
  });
  return { name: sheet?.name ?? '', sheets: shown.length, rows, hidden };
}

function cellOf(cell: ExcelJS.Cell): Cell {
  const { value } = cell;
  if (cell.type === ExcelJS.ValueType.Formula) return { formula: `=${cell.formula}` };
  if (value instanceof Date) return dateOrTime(value);
  if (typeof value === 'number') return typedNumber(value, cell.numFmt);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? undefined : cell.text;
}

/** A format of zeros only, `00000`, is that of a code: its zeros are part of it. What shows as 25 % is held as 0.25. */
function typedNumber(value: number, format = ''): Cell {
  if (/^0{2,}$/.test(format)) return String(value).padStart(format.length, '0');
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  return bare.includes('%') ? Number((value * 100).toPrecision(EXACT_DIGITS)) : value;
}

/** What a spreadsheet keeps of a number; beyond them there is only noise. */
const EXACT_DIGITS = 15;

/** A time alone stands on the day before the first of 1900. */
function dateOrTime(value: Date): Cell {
  const text = value.toISOString();
  return { moment: value.getUTCFullYear() < 1901 ? text.slice(11, 16) : text.slice(0, 10) };
}

/** A workbook to fill: heads with notes, drop-downs, an example row. */
export async function writeSheet(sheet: Sheet): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
  });
  const lists = book.addWorksheet('choices', { state: 'veryHidden' });
  for (const [index, column] of sheet.columns.entries()) {
    addColumn(page, index + 1, column);
    if (column.choices.length > 0) addChoices(page, lists, index + 1, column);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ROWS = 1000;
const formats = { text: '@', date: 'dd/mm/yyyy', number: '0.00' } as const;

function addColumn(page: ExcelJS.Worksheet, number: number, column: SheetColumn): void {
  const { head, note, example, format, required } = column;
  page.getColumn(number).width = Math.min(40, Math.max(14, head.length + 2));
  page.getColumn(number).numFmt = formats[format];
  const top = page.getCell(1, number);
  top.value = head;
  top.numFmt = '@';
  top.note = { texts: [{ text: note }], margins: { insetmode: 'auto' } };
  top.font = { bold: required };
  top.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } };
  top.alignment = { wrapText: true, vertical: 'top' };
  const cell = page.getCell(2, number);
  cell.value = format === 'date' ? new Date(`${example}T00:00:00Z`) : example;
  cell.font = { italic: true, color: { argb: 'FF707070' } };
}

/** A list in a hidden sheet: one inside the rule may hold 255 characters only. */
function addChoices(
  page: ExcelJS.Worksheet,
  lists: ExcelJS.Worksheet,
  number: number,
  { choices }: SheetColumn,
): void {
  for (const [row, choice] of choices.entries()) lists.getCell(row + 1, number).value = choice;
  const letter = lists.getColumn(number).letter;
  const rule: ExcelJS.DataValidation = {
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    formulae: [`choices!$${letter}$1:$${letter}$${choices.length}`],
  };
  for (let row = 2; row <= ROWS; row++) page.getCell(row, number).dataValidation = rule;
}
