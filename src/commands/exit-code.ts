import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The program could not do what was asked, whatever the answers say. */
const couldNotRun = new Set(['output/unwritable', 'pdf/engine-missing', 'office/missing']);

/** 2 when documents could not be made or written for want of something here; 1 when the answers have errors, or warnings while these count as errors. */
export function exitCodeFor(diagnostics: readonly Diagnostic[], strict = false): number {
  if (diagnostics.some(({ code }) => couldNotRun.has(code))) return 2;
  const faulty = diagnostics.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  return faulty ? 1 : 0;
}
