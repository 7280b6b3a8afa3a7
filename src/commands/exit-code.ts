import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** 2 when the documents could not be written; 1 when the answers have errors, or warnings while these count as errors. */
export function exitCodeFor(diagnostics: readonly Diagnostic[], strict = false): number {
  if (diagnostics.some(({ code }) => code === 'output/unwritable')) return 2;
  const faulty = diagnostics.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  return faulty ? 1 : 0;
}
