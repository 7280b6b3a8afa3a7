import type { Locale } from '../../i18n/locale.ts';
import { figures } from '../../rules/figures.ts';
import type { ViewGroup } from '../mirror.ts';
import { group, text } from '../shape.ts';
import { wordMoney, wordNumber, wordPercent } from '../wording/amounts.ts';
import { wordDuration } from '../wording/durations.ts';
import type { DerivedNames } from './derived.ts';

type Word = (value: number, locale: Locale) => string;

const days: Word = (value, locale) => wordDuration(value, 'days', locale);
const plain: Word = (value, locale) => wordNumber(value, locale);

/** The dated figures of the law that a template may print, and how: none holds them itself (legal.md 0.1). */
const printed = {
  frVigilance: wordMoney,
  breachHours: plain,
  beIndexedShare: wordPercent,
  beReminderDays: days,
  beConsumerPoints: plain,
  beSmallFee: wordMoney,
  beSmallDebt: wordMoney,
  beMiddleFee: wordMoney,
  beMiddleDebt: wordMoney,
  beLargeFee: wordMoney,
  beMiddleShare: wordPercent,
  beLargeShare: wordPercent,
  beHighestFee: wordMoney,
} as const satisfies Partial<Record<keyof typeof figures, Word>>;

const names = Object.keys(printed) as (keyof typeof printed)[];

/** `figures.frVigilance` */
export const figureNames: DerivedNames = {
  figures: {
    shape: group(Object.fromEntries(names.map((name) => [name, text]))),
    word: ({ locale }) => inLocale(locale),
  },
};

const made = new Map<Locale, ViewGroup>();

/** The same for every client. */
function inLocale(locale: Locale): ViewGroup {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const words = names.map((name) => [name, printed[name](figures[name].value, locale)]);
  const view: ViewGroup = Object.fromEntries(words);
  made.set(locale, view);
  return view;
}
