import type { Question } from './question.ts';

/** Questions that are asked in so many words: neither settings kept nor the parts of a list. */
export function counted(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ usual, kind, status }) =>
    usual ? status === 'open' : kind !== 'list' && status !== 'default',
  );
}

/** Which question this is, and of how many. */
export function progressOf(
  questions: readonly Question[],
  id: string,
): { readonly n: number; readonly total: number } {
  const all = counted(questions);
  const at = all.findIndex((question) => question.id === id);
  return { n: at < 0 ? all.length : at + 1, total: all.length };
}
