import { createHash } from 'node:crypto';
import { main } from '../../src/main.ts';
import { csvOf, provider } from '../helpers/clients.ts';
import { type MemoryHost, memoryHost } from '../helpers/memory-host.ts';

type Clients = readonly Readonly<Record<string, string>>[];

export const hostWith = (clients: Clients): MemoryHost =>
  memoryHost({ 'clients.csv': csvOf(clients), 'provider.yaml': provider });

/** Puts another list in the place of the first. */
export function relist(host: MemoryHost, clients: Clients): void {
  host.files.set('/work/clients.csv', new Uint8Array(Buffer.from(csvOf(clients))));
}

/** `va-agree batch clients.csv --base provider.yaml …` */
export function batch(host: MemoryHost, ...flags: string[]) {
  return batchOf(host, 'clients.csv', ...flags);
}

export async function batchOf(host: MemoryHost, list: string, ...flags: string[]) {
  host.said.out = '';
  host.said.err = '';
  const code = await main(['batch', list, '--base', 'provider.yaml', ...flags], host);
  return { code, ...host.said };
}

/** With `--json`: the lines of the clients and the last one. */
export async function lines(host: MemoryHost, ...flags: string[]) {
  const { code, out } = await batch(host, '--json', ...flags);
  const all = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { code, clients: all.slice(0, -1), summary: all.at(-1) };
}

export const written = (host: MemoryHost): readonly string[] =>
  [...host.files.keys()].filter((name) => name.startsWith('/work/out/')).sort();

/** Name → digest of every file: the bytes themselves take seconds to compare. */
export const contentOf = ({ files }: MemoryHost): ReadonlyMap<string, string> =>
  new Map(
    [...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );
