import { choiceWording } from '../../i18n/choices.ts';
import type { Language } from '../../i18n/text.ts';
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
  'availability.daysText': { shape: text, word: daysText },
  /** The time zone is worth a sentence: the parties live in two countries, or it is not the usual one. */
  'availability.timeZoneMatters': {
    shape: flag,
    word: ({ answers, law }) =>
      answers.provider.country !== answers.client.country ||
      answers.availability.timeZone !== usualTimeZone[law],
  },
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
  /** An answer within a day or more is counted in days on which the provider is available, a sooner one in hours. */
  'availability.answersWithinDays': {
    shape: flag,
    word: ({ answers }) => answers.availability.responseHours >= A_DAY,
  },
};

const A_DAY = 24;
const usualTimeZone = { FR: 'Europe/Paris', BE: 'Europe/Brussels', NL: 'Europe/Amsterdam' };

const week = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const dayWords: Record<
  Language,
  { one: (day: string) => string; run: (first: string, last: string) => string }
> = {
  fr: { one: (day) => `le ${day}`, run: (first, last) => `du ${first} au ${last}` },
  nl: { one: (day) => day, run: (first, last) => `${first} tot en met ${last}` },
  en: { one: (day) => day, run: (first, last) => `${first} to ${last}` },
};

/** `du lundi au vendredi`, `le mardi et le jeudi`: three days or more in a row are a span. */
function daysText({ answers, language }: Facts): string {
  const chosen: readonly string[] = answers.availability.days;
  const days = week.filter((day) => chosen.includes(day));
  const names = days.map((day) => choiceWording('availability.days', day)[language]);
  const [first = '', last = ''] = [names.at(0), names.at(-1)];
  const inARow = week.indexOf(days.at(-1) ?? '') - week.indexOf(days[0] ?? '') + 1 === days.length;
  const { one, run } = dayWords[language];
  return inARow && days.length > 2 ? run(first, last) : wordJoined(names.map(one), language);
}

function contactHours({ answers }: Facts): readonly Hours[] {
  return answers.availability.contactHours ?? answers.availability.hours;
}

function hoursText(hours: readonly Hours[], { locale, language }: Facts): string {
  return wordJoined(
    hours.map(({ from, to }) => wordTimeRange(from, to, locale)),
    language,
  );
}
