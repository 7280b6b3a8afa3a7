import type { Answers } from '../answers/answers.generated.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fillText } from '../i18n/text.ts';
import type { Facts, Rule } from './rule.ts';

/** Runs every rule over complete answers; code, severity and source are stamped here. */
export function checkRules(answers: Answers, rules: readonly Rule[]): readonly Diagnostic[] {
  const facts: Facts = {
    answers,
    law: answers.law,
    providerCountry: answers.provider.country,
    clientCountry: answers.client.country,
    isBusiness: answers.client.type !== 'consumer',
  };
  return rules.flatMap((rule) => runRule(rule, facts));
}

function runRule(rule: Rule, facts: Facts): readonly Diagnostic[] {
  return rule.check(facts).map(({ path, values, severity }) => ({
    code: `rule/${rule.id}`,
    severity: severity ?? rule.severity,
    message: fillText(rule.message, values),
    ...(rule.hint && { hint: fillText(rule.hint, values) }),
    source: rule.source,
    path,
  }));
}
