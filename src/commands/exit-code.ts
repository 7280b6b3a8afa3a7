import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOfMachine } from '../diagnostics/of-machine.ts';

/** How the program ends. */
export const exitCodes = { done: 0, faults: 1, couldNotRun: 2, stale: 3, cancelled: 130 } as const;

/** 2 when documents could not be made or written for want of something here; 1 when the answers have errors, or warnings while these count as errors. */
export function exitCodeFor(diagnostics: readonly Diagnostic[], strict = false): number {
  if (diagnostics.some(isOfMachine) || diagnostics.some(isUnreadable)) return exitCodes.couldNotRun;
  const faulty = diagnostics.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  return faulty ? exitCodes.faults : exitCodes.done;
}

/** A file named on the command line; one that answers name has its place in them. */
function isUnreadable({ code, place }: Diagnostic): boolean {
  return code === 'command/unreadable' && place === undefined;
}
