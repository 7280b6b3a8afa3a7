import { OPEN_CELL } from './marks.ts';

interface Row {
  readonly before: string;
  readonly cells: readonly string[];
  readonly after: string;
}

/**
 * A table in which columns came out empty in every row that tags fill → the same without them and
 * their headings, the others taking their room: as in our own documents. Tables with joined cells
 * stay as they are.
 */
export function dropColumns(table: string, w: string): string {
  if (!table.includes(OPEN_CELL)) return table;
  const plain = table.replaceAll(OPEN_CELL, '');
  if (new RegExp(`<${w}(?:gridSpan|vMerge|hMerge)\\b`).test(table)) return plain;
  const [head, ...parts] = table.split(new RegExp(`(?=<${w}tr[ >])`));
  const rows = parts.map((part) => readRow(part, w));
  const columns = rows[0]?.cells.length ?? 0;
  if (head === undefined || rows.some(({ cells }) => cells.length !== columns)) return plain;
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.includes(OPEN_CELL)));
  const shows = new RegExp(
    `<${w}t(?: [^>]*)?>[^<]*[^<\\s]|<${w}(?:drawing|pict|object|sym|fldChar)\\b`,
  );
  const isKept = Array.from({ length: columns }, (_, at) =>
    filled.some(({ cells }) => !cells[at]?.includes(OPEN_CELL) || shows.test(cells[at] ?? '')),
  );
  if (isKept.every(Boolean) || !isKept.some(Boolean)) return plain;
  const keep = <T>(all: readonly T[]) => all.filter((_, at) => isKept[at]);
  const written = rows.map(({ before, cells, after }) => before + keep(cells).join('') + after);
  return widened(head, written.join(''), keep, w).replaceAll(OPEN_CELL, '');
}

function readRow(part: string, w: string): Row {
  const cells = part.match(new RegExp(`<${w}tc[ >].*?</${w}tc>`, 'gs')) ?? [];
  const start = part.search(new RegExp(`<${w}tc[ >]`));
  const end = part.lastIndexOf(`</${w}tc>`) + `</${w}tc>`.length;
  return { before: part.slice(0, start), cells, after: part.slice(end) };
}

/** Widths of the grid and the cells, so that the table stays as wide as it was. */
function widened(
  head: string,
  rows: string,
  keep: <T>(all: readonly T[]) => readonly T[],
  w: string,
): string {
  const column = new RegExp(`<${w}gridCol ${w}w="(\\d+)"/>`, 'g');
  const widths = [...head.matchAll(column)].map(([, width]) => Number(width));
  const kept = keep(widths);
  const sum = (all: readonly number[]) => all.reduce((total, width) => total + width, 0);
  if (sum(kept) === 0) return head + rows;
  const factor = sum(widths) / sum(kept);
  const grid = kept.map((width) => `<${w}gridCol ${w}w="${Math.round(width * factor)}"/>`).join('');
  const changed = head.replace(new RegExp(`(?:<${w}gridCol [^>]*/>)+`), grid);
  const cellWidth = new RegExp(`(<${w}tcW ${w}w=")(\\d+)(" ${w}type="dxa"/>)`, 'g');
  return (
    changed +
    rows.replace(
      cellWidth,
      (_, open: string, width: string, close: string) =>
        open + Math.round(Number(width) * factor) + close,
    )
  );
}
