import { parentPort, workerData } from 'node:worker_threads';
import type { Host } from '../host.ts';
import { carryOut } from './crew.ts';
import { type BatchSetup, Maker } from './make.ts';
import type { Request, Response } from './workers.ts';

/**
 * In a thread of a batch: carries out each order that it is sent, one after the other. `made` is told
 * of clients made, until it says that this was enough.
 */
export function carryOutOrders(host: Host, made: () => boolean): void {
  const maker = new Maker(host, workerData as BatchSetup);
  let last = Promise.resolve();
  let isEnough = false;
  parentPort?.on('message', ({ id, order }: Request) => {
    last = last.then(async () => {
      const results = await carryOut(maker, order);
      parentPort?.postMessage({ id, results } satisfies Response);
      if (order.task !== 'plan' && !isEnough) isEnough = made();
    });
  });
}
