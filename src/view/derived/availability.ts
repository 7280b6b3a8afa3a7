import { flag, text } from '../shape.ts';
import { wordTimeRange } from '../wording/dates.ts';
import { wordJoined } from '../wording/lists.ts';
import type { DerivedNames, Facts } from './derived.ts';

interface Hours {
  readonly from: string;
  readonly to: string;
}

/** When the provider works and can be reached. */
export const availabilityNames: DerivedNames = {
  'availability.hoursText': {
    shape: text,
    word: (facts) => hoursText(facts.answers.availability.hours, facts),
  },
  'availability.contactHoursText': {
    shape: text,
    word: (facts) => hoursText(contactHours(facts), facts),
  },
  'availability.contactDiffers': {
    shape: flag,
    word: (facts) => contactHours(facts) !== facts.answers.availability.hours,
  },
};

function contactHours({ answers }: Facts): readonly Hours[] {
  return answers.availability.contactHours ?? answers.availability.hours;
}

function hoursText(hours: readonly Hours[], { locale, language }: Facts): string {
  return wordJoined(
    hours.map(({ from, to }) => wordTimeRange(from, to, locale)),
    language,
  );
}
