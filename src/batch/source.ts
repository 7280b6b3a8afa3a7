import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import type { Language } from '../i18n/text.ts';
import { type Column, columnsOf } from './columns.ts';
import { csvRows, recogniseCsv } from './csv.ts';
import type { ClientRecord, Row } from './record.ts';

/** A list of clients, read from its start each time that it is asked for. */
export interface ClientSource {
  readonly file: string;
  /** Of a table. */
  readonly columns: readonly Column[];
  readonly diagnostics: readonly Diagnostic[];
  records(): AsyncIterable<ClientRecord>;
}

/** Opens a list; heads that are not understood are errors beside it. */
export async function openSource(
  host: Host,
  file: string,
  language: Language,
): Promise<ClientSource> {
  const form = recogniseCsv(host, file);
  return table(file, language, () => csvRows(host, file, form));
}

async function table(
  file: string,
  language: Language,
  rows: () => AsyncIterable<Row>,
): Promise<ClientSource> {
  const head = await firstOf(rows());
  if (head === undefined) {
    const none = reportBatch('batch/no-clients', { values: { file }, place: { file } });
    return { file, columns: [], diagnostics: [none], records: rows };
  }
  const { value: columns = [], diagnostics } = columnsOf(file, head, language);
  const records = () => withoutFirst(rows());
  return { file, columns: hasErrors(diagnostics) ? [] : columns, diagnostics, records };
}

async function firstOf<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}

async function* withoutFirst<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  let first = true;
  for await (const item of items) {
    if (!first) yield item;
    first = false;
  }
}
