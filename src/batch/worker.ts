import { parentPort, workerData } from 'node:worker_threads';
import { nodeHost } from '../node-host.ts';
import { carryOut } from './crew.ts';
import { prepareForList } from './engine-flags.ts';
import { type BatchSetup, Maker } from './make.ts';
import type { Request, Response } from './workers.ts';

/** A thread of a batch: carries out each order that it is sent, one after the other. */
prepareForList();
const maker = new Maker(nodeHost(), workerData as BatchSetup);
let last = Promise.resolve();

parentPort?.on('message', ({ id, order }: Request) => {
  last = last.then(async () => {
    const results = await carryOut(maker, order);
    parentPort?.postMessage({ id, results } satisfies Response);
  });
});
