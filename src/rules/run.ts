import type { Answers } from '../answers/answers.generated.ts';
import type { JsonObject } from '../answers/load.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fillText } from '../i18n/text.ts';
import { type Facts, type Rule, statuteOf } from './rule.ts';

/** Runs every rule over complete answers, `own` those that a person gave; code, severity and source are stamped here. */
export function checkRules(
  answers: Answers,
  own: JsonObject,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const facts: Facts = {
    answers,
    law: answers.law,
    providerCountry: answers.provider.country,
    clientCountry: answers.client.country,
    isBusiness: answers.client.type !== 'consumer',
    given: (path) => isGiven(own, path.split('.')),
  };
  return rules.flatMap((rule) => runRule(rule, facts));
}

function runRule(rule: Rule, facts: Facts): readonly Diagnostic[] {
  return rule.check(facts).map(({ path, values, severity }) => ({
    code: `rule/${rule.id}`,
    severity: severity ?? rule.severity,
    message: fillText(rule.message, values),
    ...(rule.hint && { hint: fillText(rule.hint, values) }),
    source: statuteOf(rule),
    path,
  }));
}

function isGiven(own: unknown, path: readonly string[]): boolean {
  let at = own;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as JsonObject)[key];
  }
  return true;
}
