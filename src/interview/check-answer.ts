import { loadedFrom } from '../answers/loaded-from.ts';
import { validateAnswers } from '../answers/validate.ts';
import { type Diagnostic, isWithin } from '../diagnostics/diagnostic.ts';
import { checkNumbers } from '../rules/check-numbers.ts';
import { rules } from '../rules/index.ts';
import { checkRules } from '../rules/run.ts';
import type { Question, Standing } from './question.ts';
import { withValue } from './values.ts';

/** What the validator of the file, and the check of numbers, say of one answer; nothing when it is good. */
export function checkAnswer(
  question: Question,
  value: unknown,
  standing: Standing,
): Diagnostic | undefined {
  const { path } = question;
  const data = withValue(standing.given, path, value);
  const { diagnostics } = validateAnswers(loadedFrom(data), { draft: true });
  const found = [...diagnostics, ...checkNumbers(data)];
  return found.find(
    (diagnostic) => diagnostic.severity === 'error' && isWithin(diagnostic.path ?? [], path),
  );
}

/** What the law forbids in an answer that is none the less one, as far as the answers so far tell. */
export function forbiddenBy(
  question: Question,
  value: unknown,
  standing: Standing,
): Diagnostic | undefined {
  const { path, kind } = question;
  const isCodes = kind === 'tasks' && Array.isArray(value);
  // Tasks are chosen by their codes; in the file each is a group.
  const meant = isCodes ? value.map((task: unknown) => ({ task })) : value;
  const data = withValue(standing.given, path, meant);
  const { usable } = validateAnswers(loadedFrom(data), { draft: true });
  return checkRules(usable, data, rules).find(
    (finding) => finding.severity === 'error' && isWithin(finding.path ?? [], path),
  );
}
