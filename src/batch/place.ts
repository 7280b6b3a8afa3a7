import type { Place } from '../diagnostics/diagnostic.ts';
import type { ClientRecord, Row } from './record.ts';

/** Where a cell stands: `clients.xlsx!D14`, or line and character of a CSV. */
export function cellPlace(file: string, row: Row, index: number): Place {
  if (row.raw === undefined) return { file, cell: `${columnName(index)}${row.line}` };
  const { start, end } = fieldAt(row.raw, row.delimiter ?? ',', index);
  return { file, range: { start: position(row, start), end: position(row, end) } };
}

/** 0 → `A`, 26 → `AA` */
function columnName(index: number): string {
  const before = index < 26 ? '' : columnName(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

function position({ raw = '', line }: Row, offset: number) {
  const before = raw.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  const lines = before.split('\n').length - 1;
  return { line: line + lines, column: offset - lastBreak, offset };
}

/** The characters of a field within its record (RFC 4180): a delimiter between quotes parts nothing. A quote within a word opens none. */
function fieldAt(raw: string, delimiter: string, index: number): { start: number; end: number } {
  let [field, start, quoted] = [0, 0, false];
  for (let at = 0; at <= raw.length; at++) {
    const ends = at === raw.length || (!quoted && raw[at] === delimiter);
    if (raw[at] === '"') {
      if (quoted && raw[at + 1] === '"') at++;
      else quoted = !quoted && at === start;
    }
    if (!ends) continue;
    if (field === index || at === raw.length) return { start, end: at };
    field++;
    start = at + 1;
  }
  return { start, end: raw.length };
}

/** Where a client begins in its list. */
export function recordPlace(file: string, record: ClientRecord): Place {
  if (record.kind === 'row') return cellPlace(file, record, 0);
  if (record.kind === 'file') return { file: record.file };
  const start = { line: record.line + 1, column: 1, offset: record.offset };
  return { file, range: { start, end: start } };
}
