import type { Host } from '../host.ts';
import { type BatchSetup, Maker } from './make.ts';
import type { ClientRecord } from './record.ts';
import type { ClientPlan, ClientResult } from './result.ts';
import { keepMemorySteady } from './steady-memory.ts';

/** What is asked of those who do the work: for each client of a range, in its order. */
export interface Order {
  /** What of `Maker` to call. */
  readonly task: 'plan' | 'check' | 'make';
  readonly records: readonly ClientRecord[];
}

/** Those who do the work: this thread alone, or several beside it. */
export interface Crew {
  /** Ranges that may be under way at once. */
  readonly size: number;
  plan(order: Order): Promise<readonly ClientPlan[]>;
  make(order: Order): Promise<readonly ClientResult[]>;
  close(): Promise<void>;
}

/** Carries out an order in this thread. */
export async function carryOut(
  maker: Maker,
  { task, records }: Order,
): Promise<readonly (ClientPlan | ClientResult)[]> {
  const results: (ClientPlan | ClientResult)[] = [];
  for (const record of records) results.push(await maker[task](record));
  keepMemorySteady();
  return results;
}

/** The crew of one: this thread. Between two ranges it listens, so that it can be stopped. */
export function soloCrew(host: Host, setup: BatchSetup): Crew {
  const maker = new Maker(host, setup);
  const work = async (order: Order) => {
    await new Promise((resume) => setImmediate(resume));
    return carryOut(maker, order);
  };
  return {
    size: 1,
    plan: work,
    make: (order) => work(order) as Promise<readonly ClientResult[]>,
    close: async () => undefined,
  };
}
