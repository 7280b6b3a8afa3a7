import type { Answers } from '../answers/answers.generated.ts';
import { isGiven } from '../answers/given.ts';
import type { JsonObject } from '../answers/load.ts';
import type { UsableAnswers } from '../answers/validate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fillText } from '../i18n/text.ts';
import { type Facts, type Rule, statuteOf } from './rule.ts';
import { UnusableAnswer, usableAlone } from './usable.ts';

/**
 * Runs every rule over the answers, `own` those that a person gave; code, severity and source are
 * stamped here. A rule that reads an answer that can not be used finds nothing.
 */
export function checkRules(
  { answers, unusable }: UsableAnswers,
  own: JsonObject,
  rules: readonly Rule[],
  { draft = false } = {},
): readonly Diagnostic[] {
  const isWhole = unusable.length === 0;
  const facts = factsOf(isWhole ? answers : usableAlone(answers, unusable), own);
  const run = (rule: Rule) => runRule(rule, facts, draft);
  return rules.flatMap((rule) => (isWhole ? run(rule) : ranAsFarAsUsable(() => run(rule))));
}

function factsOf(answers: Answers, own: JsonObject): Facts {
  return {
    answers,
    get law() {
      return answers.law;
    },
    get providerCountry() {
      return answers.provider.country;
    },
    get clientCountry() {
      return answers.client.country;
    },
    get isBusiness() {
      return answers.client.type !== 'consumer';
    },
    given: (path) => isGiven(own, path),
  };
}

function ranAsFarAsUsable(run: () => readonly Diagnostic[]): readonly Diagnostic[] {
  try {
    return run();
  } catch (error) {
    if (error instanceof UnusableAnswer) return [];
    throw error;
  }
}

function runRule(rule: Rule, facts: Facts, draft: boolean): readonly Diagnostic[] {
  const found = rule.check(facts);
  if (found.length === 0) return [];
  const said = rule.says();
  return found.map(({ path, values, severity = rule.severity, isGap }) => ({
    code: `rule/${rule.id}`,
    severity: draft && isGap && severity === 'error' ? 'warning' : severity,
    message: fillText(said.message, values),
    ...(said.hint && { hint: fillText(said.hint, values) }),
    source: statuteOf(said),
    path,
  }));
}
