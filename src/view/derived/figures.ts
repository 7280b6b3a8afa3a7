import type { Locale } from '../../i18n/locale.ts';
import { figures } from '../../rules/figures.ts';
import { text } from '../shape.ts';
import { wordMoney, wordNumber, wordPercent } from '../wording/amounts.ts';
import { wordDuration } from '../wording/durations.ts';
import type { DerivedNames } from './derived.ts';

type Word = (value: number, locale: Locale) => string;

const days: Word = (value, locale) => wordDuration(value, 'days', locale);
const plain: Word = (value, locale) => wordNumber(value, locale);

/** The dated figures of the law that a template may print, and how. */
const worded = {
  frVigilance: wordMoney,
  breachHours: plain,
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

/** `figures.frVigilance`: no template holds such a figure itself (legal.md 0.1). */
export const figureNames: DerivedNames = Object.fromEntries(
  (Object.keys(worded) as (keyof typeof worded)[]).map((name) => [
    `figures.${name}`,
    { shape: text, word: ({ locale }) => worded[name](figures[name].value, locale) },
  ]),
);
