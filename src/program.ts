import { exitCodes } from './commands/exit-code.ts';
import { main } from './main.ts';
import { nodeHost } from './node-host.ts';

/** The program in its process: the only place that makes the real host and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  // If nothing is left to wait for before it ends, it has not done what was asked.
  process.exitCode = exitCodes.couldNotRun;
  process.exitCode = await main(argv, nodeHost());
}

/** The program in a thread of a batch; `made` is called after clients made, until it says that this was enough. */
export async function work(made: () => boolean): Promise<void> {
  const { carryOutOrders } = await import('./batch/worker.ts');
  carryOutOrders(nodeHost(), made);
}
