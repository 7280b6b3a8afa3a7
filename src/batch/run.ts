import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import { type Diagnostic, formatPlace } from '../diagnostics/diagnostic.ts';
import type { Crew } from './crew.ts';
import { inOrder, ranges } from './in-order.ts';
import { recordPlace } from './place.ts';
import { Plan, type Shard } from './plan.ts';
import type { ClientRecord } from './record.ts';
import type { ClientResult } from './result.ts';
import type { ClientSource } from './source.ts';

export interface RunOptions {
  readonly shard: Shard;
  /** Nothing is written when anything is wrong with any client. */
  readonly allOrNothing: boolean;
  /** Folders of the clients to make; default: all of the shard. */
  readonly only?: ReadonlySet<string>;
}

/** What a run tells whoever watches it. */
export interface Watcher {
  /** So many clients of the list were looked at. */
  reading(clients: number): void;
  planned(plan: Plan): void;
  done(result: ClientResult): void;
  /** After the clients that came together. */
  advanced(): void;
  /** Asked between clients: is work to stop here? */
  stopped(): boolean;
}

/** Why nothing is made: what is wrong with the list, and the clients that failed already. */
export interface Refusal {
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan;
}

/** Clients of one order: a twentieth of a second of work, and one start of LibreOffice. */
const RANGE = 16;

/** Makes a list of clients: twice through it, first to see what is wrong with the whole. */
export async function runBatch(
  source: ClientSource,
  crew: Crew,
  options: RunOptions,
  watcher: Watcher,
): Promise<Refusal | undefined> {
  const plan = await planBatch(source, crew, options, watcher);
  if (watcher.stopped()) return undefined;
  const diagnostics = await collisionsIn(plan, source);
  if (plan.clients === 0) diagnostics.push(noClients(source.file));
  if (diagnostics.length > 0 || plan.failed.length > 0) return { diagnostics, plan };
  watcher.planned(plan);
  const chosen = where(source.records(), (index) => plan.isChosen(index), watcher);
  const made = inOrder(ranges(chosen, RANGE), crew.size * 3, (records) =>
    crew.make({ task: 'make', records }),
  );
  for await (const results of made) {
    for (const result of results) watcher.done(result);
    watcher.advanced();
  }
  return undefined;
}

function noClients(file: string): Diagnostic {
  return reportBatch('batch/no-clients', { values: { file }, place: { file } });
}

async function planBatch(
  source: ClientSource,
  crew: Crew,
  { shard, allOrNothing, only }: RunOptions,
  watcher: Watcher,
): Promise<Plan> {
  const plan = new Plan(shard, only);
  const task = allOrNothing ? 'check' : 'plan';
  const records = where(source.records(), () => true, watcher);
  const planned = inOrder(ranges(records, RANGE), crew.size * 3, (range) =>
    crew.plan({ task, records: range }),
  );
  for await (const clients of planned) {
    for (const client of clients) plan.add(client);
    watcher.reading(plan.clients);
  }
  plan.end();
  return plan;
}

/** Where the first of two clients stands is looked up only when there are two. */
async function collisionsIn({ collisions }: Plan, source: ClientSource): Promise<Diagnostic[]> {
  if (collisions.length === 0) return [];
  const firsts = new Map<number, string>(collisions.map(({ first }) => [first, '']));
  let index = 0;
  for await (const record of source.records()) {
    if (firsts.has(index)) firsts.set(index, formatPlace(recordPlace(source.file, record)));
    index++;
  }
  return collisions.map(({ folder, first, place }) => {
    const values = { folder, first: firsts.get(first) ?? '', second: formatPlace(place) };
    return reportBatch('batch/collision', { values, place });
  });
}

async function* where(
  records: AsyncIterable<ClientRecord>,
  isWanted: (index: number) => boolean,
  watcher: Watcher,
): AsyncIterable<ClientRecord> {
  let index = 0;
  for await (const record of records) {
    if (watcher.stopped()) return;
    if (isWanted(index++)) yield record;
  }
}
