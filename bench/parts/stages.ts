import { clientLoader } from '../../src/batch/load.ts';
import type { Row } from '../../src/batch/record.ts';
import { openSource } from '../../src/batch/source.ts';
import { nodeHost } from '../../src/node-host.ts';

let loader: ReturnType<typeof clientLoader> | undefined;

/** The rows of a list as a batch reads them; `load` then makes their answers. */
export async function rowsOf(csv: string, base: string): Promise<readonly Row[]> {
  const host = { ...nodeHost(), readChunks: () => [new TextEncoder().encode(csv)] };
  const source = await openSource(host, 'clients.csv', 'en');
  loader = clientLoader(nodeHost(), { file: 'clients.csv', columns: source.columns, base });
  const rows: Row[] = [];
  for await (const record of source.records()) rows.push(record as Row);
  return rows;
}

export function load(row: Row) {
  return loader?.(row).value;
}
