import { loadedFrom } from '../answers/loaded-from.ts';
import { validateAnswers } from '../answers/validate.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { formatPath } from '../diagnostics/diagnostic.ts';
import type { Language } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';
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
  const { path } = question;
  const data = withValue(standing.given, path, value);
  const { usable } = validateAnswers(loadedFrom(data), { draft: true });
  return checkRules(usable, data, rules).find(
    (finding) => finding.severity === 'error' && isWithin(finding.path ?? [], path),
  );
}

function isWithin(path: Path, group: Path): boolean {
  return group.length <= path.length && group.every((key, index) => path[index] === key);
}

/** A finding for a person who sees no file: the question by its name, and what to do. */
export function sayFinding({ message, hint, path = [] }: Diagnostic, language: Language): string {
  const sentence = `${message[language]}${hint === undefined ? '' : ` ${hint[language]}`}`;
  return path.length === 0
    ? sentence
    : sentence.replaceAll(`\`${formatPath(path)}\``, quoted(titleOf(path)[language], language));
}

function quoted(title: string, language: Language): string {
  return { fr: `« ${title} »`, nl: `‘${title}’`, en: `“${title}”` }[language];
}
