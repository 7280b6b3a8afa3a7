import { localText } from '../../i18n/belgian-dutch.ts';
import { choiceWording } from '../../i18n/choices.ts';
import { choice, flag, text } from '../shape.ts';
import type { DerivedNames, Facts } from './derived.ts';

/** Answers that bind no private person under French law: the documents say what does instead. */
export const frenchConsumerNames: DerivedNames = {
  /** A date given as indicative is presumed unfair (art. R. 212-2, 7° C. conso.). */
  'services.hasIndicativeDates': { shape: flag, word: (facts) => !isFrenchConsumer(facts) },
  /** Only a contract without an end may let a business change the price alone (art. R. 212-1, 3° and R. 212-4). */
  ...taken('fees.indexation.mode', ['none', 'annual-notice', 'index'], (facts) => {
    const { cooperation, fees } = facts.answers;
    const isVoid = cooperation.assignment !== 'ongoing' && fees.indexation.mode === 'annual-notice';
    return isVoid && isFrenchConsumer(facts) ? 'none' : fees.indexation.mode;
  }),
  /** Nothing is owed for leaving such a contract, even within its minimum term (art. R. 212-1, 11°). */
  ...taken(
    'cooperation.earlyTermination',
    ['work-done', 'work-done-plus-notice', 'percentage'],
    (facts) => {
      const { assignment, earlyTermination, initialTermMonths = 0 } = facts.answers.cooperation;
      const isBound = assignment === 'ongoing' && initialTermMonths > 0;
      const isVoid = isBound && earlyTermination === 'percentage';
      return isVoid && isFrenchConsumer(facts) ? 'work-done' : earlyTermination;
    },
  ),
};

function isFrenchConsumer({ answers, law }: Facts): boolean {
  return law === 'FR' && answers.client.type === 'consumer';
}

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
