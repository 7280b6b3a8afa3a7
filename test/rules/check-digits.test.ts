import { describe, expect, it } from 'vitest';
import {
  isBelgianNumber,
  isDutchSoleTraderVat,
  isDutchVatForm,
  isFrenchVat,
  isIban,
  isSiren,
  isSiret,
  passesElevenTest,
} from '../../src/rules/check-digits.ts';

const isDutchVat = (number: string) =>
  isDutchVatForm(number) && (isDutchSoleTraderVat(number) || passesElevenTest(number));

describe('check digits (vectors of legal.md B2)', () => {
  it.each([
    ['SIREN', isSiren, ['732829320', '404833048', '123456782'], ['123456789', '12345678']],
    [
      'SIRET',
      isSiret,
      ['73282932000074', '12345678200010', '35600000049837', '35600000000048'],
      ['12345678900010'],
    ],
    [
      'French VAT',
      isFrenchVat,
      ['FR44732829320', 'FR83404833048', 'FR11123456782'],
      ['FR12123456782'],
    ],
    [
      'Belgian number',
      isBelgianNumber,
      ['0403019261', '0123456749', '1000000021'],
      ['1000000035', '2123456749'],
    ],
    [
      'Dutch VAT',
      isDutchVat,
      ['NL002455799B11', 'NL000099998B57', 'NL123456789B13', 'NL004495445B01'],
      ['NL123456789B90', 'NL123456789B00'],
    ],
    [
      'IBAN',
      isIban,
      ['FR7630006000011234567890189', 'BE68539007547034', 'NL91ABNA0417164300'],
      ['NL91ABNA0417164301', 'FR763000600001123456789018'],
    ],
  ] as const)('%s', (_, check, good, bad) => {
    for (const number of good) expect(check(number), number).toBe(true);
    for (const number of bad) expect(check(number), number).toBe(false);
  });
});
