import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import type { Language } from '../i18n/text.ts';
import { type Column, columnsOf } from './columns.ts';
import { csvRows, recogniseCsv } from './csv.ts';
import { isExample } from './example-row.ts';
import { ListError } from './list-error.ts';
import { recordPlace } from './place.ts';
import type { AnswersFile, ClientRecord, Row } from './record.ts';
import { yamlParts } from './yaml-stream.ts';

/** A list of clients, read from its start each time that it is asked for. */
export interface ClientSource {
  readonly file: string;
  /** Of a table. */
  readonly columns: readonly Column[];
  readonly diagnostics: readonly Diagnostic[];
  records(): AsyncIterable<ClientRecord>;
}

/** Opens a list by the end of its name; heads that are not understood are errors beside it. */
export async function openSource(
  host: Host,
  file: string,
  language: Language,
): Promise<ClientSource> {
  if (/\.(csv|tsv|txt)$/i.test(file)) {
    const form = recogniseCsv(host, file);
    return table(file, language, () => csvRows(host, file, form));
  }
  if (/\.xlsx$/i.test(file)) return sheet(host, file, language);
  if (!/\.(ya?ml|json)$/i.test(file))
    throw new ListError(reportBatch('batch/not-a-list', { values: { file }, place: { file } }));
  return { file, columns: [], diagnostics: [], records: () => yamlParts(host, file) };
}

/** The answers files of a folder, one a client. */
export function folderSource(folder: string, files: readonly string[]): ClientSource {
  const records = async function* (): AsyncIterable<AnswersFile> {
    for (const file of files) yield { kind: 'file', file };
  };
  return { file: folder, columns: [], diagnostics: [], records };
}

async function sheet(host: Host, file: string, language: Language): Promise<ClientSource> {
  const bytes = host.readBytes(file);
  const { readSheet } = await import('./xlsx.ts');
  const { value, diagnostics } = await readSheet(file, bytes);
  if (value === undefined) throw new ListError(...diagnostics);
  const { name, sheets, rows, hidden } = value;
  const all = async function* () {
    yield* rows;
  };
  const source = await table(file, language, all);
  const place = { file };
  const notes = [
    ...(sheets > 1
      ? [reportBatch('batch/several-sheets', { values: { file, sheet: name }, place })]
      : []),
    ...(hidden > 0
      ? [reportBatch('batch/hidden-rows', { values: { file, count: hidden }, place })]
      : []),
  ];
  return { ...source, diagnostics: [...source.diagnostics, ...notes] };
}

async function table(
  file: string,
  language: Language,
  rows: () => AsyncIterable<Row>,
): Promise<ClientSource> {
  const [head, first] = await firstTwo(rows());
  // Without clients: said when there turn out to be none.
  if (head === undefined || first === undefined) {
    return { file, columns: [], diagnostics: [], records: () => after(1, rows()) };
  }
  const { value: columns = [], diagnostics } = columnsOf(file, head, language);
  if (hasErrors(diagnostics)) return { file, columns: [], diagnostics, records: rows };
  const passed = isExample(first, columns);
  const place = recordPlace(file, first);
  const notes = passed ? [reportBatch('batch/example-row', { place })] : [];
  const records = () => after(passed ? 2 : 1, rows());
  return { file, columns, diagnostics: [...diagnostics, ...notes], records };
}

async function firstTwo(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const first: Row[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length === 2) break;
  }
  return first;
}

async function* after<T>(count: number, items: AsyncIterable<T>): AsyncIterable<T> {
  let passed = 0;
  for await (const item of items) if (passed++ >= count) yield item;
}
