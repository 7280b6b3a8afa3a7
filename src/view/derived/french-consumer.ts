import {
  isFrenchConsumer,
  isVoidLeavingShare,
  isVoidRevision,
} from '../../answers/french-consumer.ts';
import { localText } from '../../i18n/belgian-dutch.ts';
import { choiceWording } from '../../i18n/choices.ts';
import { choice, flag, text } from '../shape.ts';
import type { DerivedNames, Facts } from './derived.ts';

/** Answers that bind no private person under French law: the documents say what does instead. */
export const frenchConsumerNames: DerivedNames = {
  /** A date given as indicative is presumed unfair (art. R. 212-2, 7° C. conso.). */
  'services.hasIndicativeDates': { shape: flag, word: (facts) => !isFrenchConsumer(facts) },
  ...taken('fees.indexation.mode', ['none', 'annual-notice', 'index'], (facts) =>
    isVoidRevision(facts) ? 'none' : facts.answers.fees.indexation.mode,
  ),
  ...taken(
    'cooperation.earlyTermination',
    ['work-done', 'work-done-plus-notice', 'percentage'],
    (facts) =>
      isVoidLeavingShare(facts) ? 'work-done' : facts.answers.cooperation.earlyTermination,
  ),
};

/** The choice that the documents take up, whichever was answered, and its wording. */
function taken(
  path: string,
  codes: readonly string[],
  code: (facts: Facts) => string,
): DerivedNames {
  return {
    [path]: { shape: choice(codes), word: code },
    [`${path}Label`]: {
      shape: text,
      word: (facts) => localText(choiceWording(path, code(facts)), facts.locale),
    },
  };
}
