import { expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { wordMoney } from '../../src/view/wording/amounts.ts';

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
