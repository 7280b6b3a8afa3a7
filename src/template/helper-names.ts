/** The closed set of helpers that a template may call. */
export const helperNames: readonly string[] = [
  'if',
  'unless',
  'each',
  'eq',
  'ne',
  'and',
  'or',
  'not',
  'ref',
  'anchor',
  'signatures',
];
