const unchanging = new WeakSet<object>();

/**
 * Says that nobody changes these answers any more, as those that all clients of a list share: what
 * is made or found of a group of them for one client holds for all.
 */
export function declareUnchanging(answers: unknown): void {
  if (typeof answers !== 'object' || answers === null || unchanging.has(answers)) return;
  unchanging.add(answers);
  for (const member of Object.values(answers)) declareUnchanging(member);
}

export function isUnchanging(answers: object): boolean {
  return unchanging.has(answers);
}
