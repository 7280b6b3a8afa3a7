import type { Answers } from '../answers/answers.generated.ts';
import type { UsableAnswers } from '../answers/validate.ts';
import { isGiven, type JsonObject } from '../answers/values.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fillText } from '../i18n/text.ts';
import { type Facts, type Finding, type Rule, statuteOf } from './rule.ts';
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
  const found: Diagnostic[] = [];
  // A loop: most rules find nothing, for each client of thousands.
  for (const rule of rules) {
    const findings = isWhole ? rule.check(facts) : ranAsFarAsUsable(() => rule.check(facts));
    if (findings.length > 0) found.push(...said(rule, findings, draft));
  }
  return found;
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

function ranAsFarAsUsable(run: () => readonly Finding[]): readonly Finding[] {
  try {
    return run();
  } catch (error) {
    if (error instanceof UnusableAnswer) return [];
    throw error;
  }
}

function said(rule: Rule, findings: readonly Finding[], draft: boolean): readonly Diagnostic[] {
  const words = rule.says();
  return findings.map(({ path, values, severity = rule.severity, isGap }) => ({
    code: `rule/${rule.id}`,
    severity: draft && isGap && severity === 'error' ? 'warning' : severity,
    message: fillText(words.message, values),
    ...(words.hint && { hint: fillText(words.hint, values) }),
    source: statuteOf(words),
    path,
  }));
}
