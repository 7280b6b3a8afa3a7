import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Host } from '../host.ts';
import { type Crew, type Order, workHere } from './crew.ts';
import type { BatchSetup } from './make.ts';
import type { ClientPlan, ClientResult } from './result.ts';

/** An order with the number by which its answer is known, and the answer. */
export interface Request {
  readonly id: number;
  readonly order: Order;
}

export interface Response {
  readonly id: number;
  readonly results: Results;
}

interface Waiting {
  readonly resolve: (results: Results) => void;
  readonly reject: (error: unknown) => void;
}

type Results = readonly (ClientPlan | ClientResult)[];

/** A further thread of the built program, and what it has been asked. */
class Hand {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  /** What the thread died of. */
  #end: { readonly error: unknown } | undefined;

  constructor(setup: BatchSetup) {
    this.#worker = new Worker(path.join(import.meta.dirname, 'batch-thread.cjs'), {
      workerData: setup,
    });
    this.#worker.on('message', ({ id, results }: Response) => {
      this.#waiting.get(id)?.resolve(results);
      this.#waiting.delete(id);
    });
    this.#worker.on('error', (error) => {
      this.#end = { error };
      for (const { reject } of this.#waiting.values()) reject(error);
    });
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask(order: Order): Promise<Results> {
    if (this.#end !== undefined) return Promise.reject(this.#end.error);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, order } satisfies Request);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** An order that nobody has yet; `settle` is given its results, or the promise of them. */
interface Task {
  readonly order: Order;
  readonly settle: (results: Promise<Results>) => void;
}

/** What a thread beside this one is to have: an order under way and one that waits. */
const ENOUGH = 2;

/**
 * Several threads, this one among them. It takes one order at a time: while it works it hands none
 * out, so those beside it are to have enough until it looks up. Where the clients go it finds out
 * alone: that takes no longer than to ask, and meanwhile the others start.
 */
export function workerCrew(size: number, host: Host, setup: BatchSetup): Crew {
  const here = workHere(host, setup);
  const beside = Array.from({ length: size - 1 }, () => new Hand(setup));
  const waiting: Task[] = [];
  let isWorking = false;
  const next = () => {
    feed(1);
    if (!isWorking && waiting.length > 0) start(workOnOne);
    feed(ENOUGH);
  };
  const feed = (load: number) => {
    for (const hand of beside)
      while (hand.load < load && waiting.length > 0) start((order) => hand.ask(order));
  };
  const workOnOne = async (order: Order) => {
    isWorking = true;
    try {
      return await here(order);
    } finally {
      isWorking = false;
    }
  };
  const start = (work: (order: Order) => Promise<Results>) => {
    const task = waiting.shift();
    task?.settle(work(task.order).finally(next));
  };
  const ask = (order: Order) =>
    new Promise<Results>((settle) => {
      waiting.push({ order, settle });
      next();
    });
  return {
    size,
    plan: (order) => (order.task === 'plan' ? here(order) : ask(order)),
    make: (order) => ask(order) as Promise<readonly ClientResult[]>,
    close: async () => {
      await Promise.all(beside.map((hand) => hand.end()));
    },
  };
}
