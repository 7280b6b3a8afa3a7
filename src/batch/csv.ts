import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import type { Host } from '../host.ts';
import { ListError } from './list-error.ts';
import type { Row } from './record.ts';
import { encodingOf, readText } from './text-file.ts';

/** How a CSV was saved: recognised, never asked. */
export interface CsvForm {
  readonly encoding: string;
  readonly delimiter: string;
  /** Excel's own first line, `sep=;`, is no row. */
  readonly skippedLines: number;
}

/** The encoding of a CSV and what parts its cells, from its bytes and its first line that is not empty. */
export function recogniseCsv(host: Host, file: string): CsvForm {
  const encoding = encodingOf(host, file);
  let start = '';
  for (const text of readText(host, file, encoding)) {
    start += text;
    if (/\S.*\n/.test(start)) break;
  }
  const lines = start.split('\n');
  const first = Math.max(
    0,
    lines.findIndex((text) => text.trim() !== ''),
  );
  const line = lines[first] ?? '';
  const named = /^"?sep=(.)"?$/i.exec(line)?.[1];
  const delimiter = named ?? mostFrequent(line);
  return { encoding, delimiter, skippedLines: named === undefined ? 0 : first + 1 };
}

/** Quoted parts left out: a head may hold a comma. A tie, as in a table of one column, is a semicolon. */
function mostFrequent(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return [';', ',', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The rows of a CSV, read piece by piece; empty lines are none. Throws a `ListError` at a quote never closed. */
export async function* csvRows(host: Host, file: string, form: CsvForm): AsyncIterable<Row> {
  const { delimiter, encoding, skippedLines } = form;
  const parser = Readable.from(readText(host, file, encoding)).pipe(
    parse({
      delimiter,
      info: true,
      raw: true,
      from_line: 1 + skippedLines,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }),
  );
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<Parsed>) {
      yield { kind: 'row', cells: record, delimiter, ...beginning(raw, info.lines) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { line } = beginning(String(error['raw']), Number(error['lines']));
    const start = { line, column: 1, offset: 0 };
    const place = { file, range: { start, end: start } };
    throw new ListError(reportBatch('batch/csv-syntax', { place }));
  }
}

/** A record without the empty lines around it, and the line on which it begins; `lines`: its last. */
function beginning(record: string, lines: number): { raw: string; line: number } {
  const raw = record.replace(/^\n+|\n+$/g, '');
  return { raw, line: lines - (raw.split('\n').length - 1) };
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}
