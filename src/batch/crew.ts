import type { Host } from '../host.ts';
import { keepMemorySteady } from './engine-flags.ts';
import { type Halt, halt } from './halt.ts';
import { type BatchSetup, Maker } from './make.ts';
import { makeRange } from './range.ts';
import type { ClientRecord } from './record.ts';
import type { ClientPlan, ClientResult } from './result.ts';

/** What is asked of those who do the work: for the clients of a range, in its order. */
export interface Order {
  /** Where they go; all that would be said against them; make and write them. */
  readonly task: 'plan' | 'check' | 'make';
  readonly records: readonly ClientRecord[];
}

/** Those who do the work: this thread alone, or several beside it. What a halt leaves, they do not give back. */
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
  const results =
    task === 'plan'
      ? records.map((record) => maker.plan(record))
      : await makeRange(maker, records, task === 'make');
  keepMemorySteady();
  return results;
}

/** Carries out orders in this thread, one after the other. Between two it listens, so that it can be stopped. */
export function workHere(host: Host, setup: BatchSetup) {
  const maker = new Maker(host, setup);
  let last: Promise<unknown> = Promise.resolve();
  return (order: Order) => {
    const result = last
      .then(() => new Promise((resume) => setImmediate(resume)))
      .then(() => carryOut(maker, order));
    last = result.catch(() => undefined);
    return result;
  };
}

/** The crew of one: this thread. */
export function soloCrew(host: Host, setup: BatchSetup): Crew {
  const work = workHere(host, setup);
  return {
    size: 1,
    plan: work,
    make: (order) => work(order) as Promise<readonly ClientResult[]>,
    close: async () => undefined,
  };
}

/** The same crew, which at the end lets nothing go on that it has begun: another program, above all. */
export function stoppedAtClose(crew: Crew, flag: Halt): Crew {
  const underWay = new Set<Promise<unknown>>();
  const watched = <T>(work: Promise<T>): Promise<T> => {
    const end = () => void underWay.delete(work);
    underWay.add(work);
    work.then(end, end);
    return work;
  };
  return {
    size: crew.size,
    plan: (order) => watched(crew.plan(order)),
    make: (order) => watched(crew.make(order)),
    close: async () => {
      halt(flag);
      await Promise.allSettled(underWay);
      await crew.close();
    },
  };
}
