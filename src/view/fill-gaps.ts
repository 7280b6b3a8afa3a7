import type { Answers } from '../answers/answers.generated.ts';
import { questionAt } from '../answers/question.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../i18n/locale.ts';
import { gapWording } from './gap.ts';

/**
 * The answers of a draft with a gap in the place of each that is missing, whatever its type: what
 * is worded from them then shows it. A missing group or list has a gap for each answer that it requires;
 * a party's missing country, which no document prints, is taken to be that of the law.
 */
export function fillGaps(answers: Answers, missing: readonly Path[], locale: Locale): Answers {
  if (missing.length === 0) return answers;
  const filled = structuredClone(answers);
  for (const path of missing)
    put(filled, path, isOfParty(path) ? answers.law : gapFor(path, locale));
  return filled;
}

function isOfParty(path: Path): boolean {
  return ['provider.country', 'client.country'].includes(path.join('.'));
}

function gapFor(path: Path, locale: Locale): unknown {
  const question = questionAt(path);
  if (question?.type === 'array') return [gapFor([...path, 0], locale)];
  if (question?.properties === undefined) return gapWording(path, locale);
  const required = question.required ?? Object.keys(question.properties).slice(0, 1);
  return Object.fromEntries(required.map((name) => [name, gapFor([...path, name], locale)]));
}

function put(into: object, [first = '', ...rest]: Path, value: unknown): void {
  const target = into as Record<string | number, unknown>;
  if (rest.length === 0) target[first] = value;
  else {
    target[first] ??= {};
    put(target[first] as object, rest, value);
  }
}
