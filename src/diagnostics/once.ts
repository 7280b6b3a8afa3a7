import type { Diagnostic } from './diagnostic.ts';

/** What several documents or clients say of one cause, in one place, is said once. */
export function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const byWords = found.map(
    (one) => [`${one.code} ${one.message.en} ${JSON.stringify(one.place)}`, one] as const,
  );
  return [...new Map(byWords).values()];
}
