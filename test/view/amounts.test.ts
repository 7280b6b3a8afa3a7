import { expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { wordMoney } from '../../src/view/wording/amounts.ts';
import { type DurationUnit, wordDuration } from '../../src/view/wording/durations.ts';

const plain = (euros: number, locale: Locale) =>
  wordMoney(euros, locale).replace(/[\u00a0\u202f]/g, ' ');

it.each<[number, Locale, string]>([
  [45, 'fr-FR', '45 €'],
  [45, 'fr-BE', '45,00 €'],
  [1234.5, 'fr-FR', '1 234,50 €'],
  [1234.5, 'nl-NL', '€ 1.234,50'],
  [1_000_000_000, 'en-GB', '€1,000,000,000.00'],
  [0.1 + 0.2, 'nl-NL', '€ 0,30'],
  [0.5, 'fr-FR', '0,50 €'],
  [0.529, 'fr-FR', '0,529 €'],
  [0.4326, 'nl-BE', '€ 0,4326'],
])('words %d in %s', (euros, locale, expected) => {
  expect(plain(euros, locale)).toBe(expected);
});

it.each<[number, DurationUnit, Locale, string]>([
  [0, 'minutes', 'fr-FR', '0 minute'],
  [1, 'hours', 'fr-FR', 'une heure'],
  [1.5, 'hours', 'fr-BE', '1,5 heure'],
  [2, 'hours', 'fr-FR', '2 heures'],
  [0, 'days', 'nl-BE', '0 dagen'],
  [1.5, 'hours', 'en-GB', '1.5 hours'],
])('says %s %s in %s with its unit: %s', (value, unit, locale, said) => {
  expect(wordDuration(value, unit, locale).replace(/\u00a0/g, ' ')).toBe(said);
});
