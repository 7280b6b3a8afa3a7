import { parentPort, workerData } from 'node:worker_threads';
import type { Host } from '../host.ts';
import { carryOut } from './crew.ts';
import { type BatchSetup, Maker } from './make.ts';
import type { Request, Response } from './workers.ts';

/** In a thread of a batch: carries out each order that it is sent, one after the other; `begun` follows the first clients made. */
export function carryOutOrders(host: Host, begun: () => void): void {
  const maker = new Maker(host, workerData as BatchSetup);
  let last = Promise.resolve();
  let hasBegun = false;
  parentPort?.on('message', ({ id, order }: Request) => {
    last = last.then(async () => {
      const results = await carryOut(maker, order);
      parentPort?.postMessage({ id, results } satisfies Response);
      if (order.task === 'plan' || hasBegun) return;
      hasBegun = true;
      begun();
    });
  });
}
