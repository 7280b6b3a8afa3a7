import { main } from './main.ts';
import { nodeHost } from './node-host.ts';

/** The program in its process: the only place that makes the real host and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  process.exitCode = await main(argv, nodeHost());
}

/** The program in a thread of a batch; `made` is called after clients made, until it says that this was enough. */
export async function work(made: () => boolean): Promise<void> {
  const { carryOutOrders } = await import('./batch/worker.ts');
  carryOutOrders(nodeHost(), made);
}
