import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { newHalt } from '../../src/batch/halt.ts';
import type { BatchSetup } from '../../src/batch/make.ts';
import { workerCrew } from '../../src/batch/workers.ts';
import { run } from '../../src/program.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const threads: EventEmitter[] = [];

/** A thread that takes orders and never answers. */
vi.mock('node:worker_threads', () => ({
  Worker: class extends EventEmitter {
    constructor() {
      super();
      threads.push(this);
    }
    postMessage() {}
    async terminate() {}
  },
}));

vi.mock('../../src/main.ts', () => ({ main: () => new Promise<number>(() => undefined) }));

afterEach(() => {
  process.exitCode = undefined;
});

const setup: BatchSetup = {
  file: 'clients.csv',
  columns: [],
  out: 'out',
  options: {},
  named: {},
  force: false,
  strict: false,
  dryRun: false,
  checking: false,
  halt: newHalt(),
};

it.each(['before it is asked', 'while it works'])(
  'says that a thread died %s, instead of waiting for it',
  async (when) => {
    threads.length = 0;
    const crew = workerCrew(2, memoryHost(), setup);
    const die = () => threads[0]?.emit('error', new Error('out of memory'));
    if (when === 'before it is asked') die();
    const asked = Promise.all([1, 2, 3].map(() => crew.make({ task: 'make', records: [] })));
    asked.catch(() => undefined);
    if (when === 'while it works') die();
    await expect(asked).rejects.toThrow('out of memory');
  },
);

it('has not done what was asked when nothing is left to wait for', () => {
  void run(['batch']);
  expect(process.exitCode).toBe(2);
});
