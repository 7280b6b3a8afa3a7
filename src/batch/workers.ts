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

  constructor(setup: BatchSetup) {
    this.#worker = new Worker(path.join(import.meta.dirname, 'batch-thread.cjs'), {
      workerData: setup,
    });
    this.#worker.on('message', ({ id, results }: Response) => {
      this.#waiting.get(id)?.resolve(results);
      this.#waiting.delete(id);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
    });
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask(order: Order): Promise<Results> {
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

/**
 * Several threads, this one among them. It takes one order at a time: while it works it hands none
 * out, and those beside it are to have enough until it looks up.
 */
export function workerCrew(size: number, host: Host, setup: BatchSetup): Crew {
  const here = workHere(host, setup);
  const beside = Array.from({ length: size - 1 }, () => new Hand(setup));
  let isWorking = false;
  const ask = async (order: Order): Promise<Results> => {
    if (isWorking) return leastLoaded(beside).ask(order);
    isWorking = true;
    try {
      return await here(order);
    } finally {
      isWorking = false;
    }
  };
  return {
    size,
    plan: ask,
    make: (order) => ask(order) as Promise<readonly ClientResult[]>,
    close: async () => {
      await Promise.all(beside.map((hand) => hand.end()));
    },
  };
}

function leastLoaded(hands: readonly Hand[]): Hand {
  return hands.reduce((least, hand) => (hand.load < least.load ? hand : least));
}
