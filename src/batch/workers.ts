import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Crew, Order } from './crew.ts';
import type { BatchSetup } from './make.ts';
import type { ClientPlan, ClientResult } from './result.ts';

/** An order with the number by which its answer is known, and the answer. */
export interface Request {
  readonly id: number;
  readonly order: Order;
}

export interface Response {
  readonly id: number;
  readonly results: readonly (ClientPlan | ClientResult)[];
}

interface Waiting {
  readonly resolve: (results: readonly (ClientPlan | ClientResult)[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread of the built program, and what it has been asked. */
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

  ask(order: Order): Promise<readonly (ClientPlan | ClientResult)[]> {
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

/** Several threads; an order goes to whoever has least to do. */
export function workerCrew(size: number, setup: BatchSetup): Crew {
  const hands = Array.from({ length: size }, () => new Hand(setup));
  const ask = (order: Order) =>
    hands.reduce((least, hand) => (hand.load < least.load ? hand : least)).ask(order);
  return {
    size,
    plan: ask,
    make: (order) => ask(order) as Promise<readonly ClientResult[]>,
    close: async () => {
      await Promise.all(hands.map((hand) => hand.end()));
    },
  };
}
