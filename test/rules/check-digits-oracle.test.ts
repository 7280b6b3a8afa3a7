import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import {
  isBelgianNumber,
  isDutchSoleTraderVat,
  isDutchVatForm,
  isFrenchVat,
  isSiren,
  isSiret,
  passesElevenTest,
} from '../../src/rules/check-digits.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

/** Few random numbers are valid: of each, every last digit is tried, so that both answers occur. */
const withEachLastDigit = (body: string) => Array.from({ length: 10 }, (_, last) => body + last);

const isDutchVat = (number: string) =>
  isDutchVatForm(number) && (isDutchSoleTraderVat(number) || passesElevenTest(number));

const cases: readonly [
  name: string,
  body: fc.Arbitrary<string>,
  ours: (number: string) => boolean,
  theirs: (number: string) => boolean,
][] = [
  ['SIREN', digits(8), isSiren, (number) => stdnum.FR?.siren?.validate(number).isValid === true],
  [
    'SIRET',
    digits(4).map((office) => `123456782${office}`),
    isSiret,
    (number) => stdnum.FR?.siret?.validate(number).isValid === true,
  ],
  [
    'French VAT number',
    fc.integer({ min: 0, max: 99 }).map((key) => `FR${String(key).padStart(2, '0')}12345678`),
    isFrenchVat,
    (number) => stdnum.FR?.tva?.validate(number).isValid === true,
  ],
  [
    'Belgian enterprise number',
    fc.tuple(fc.constantFrom('0', '1'), digits(8)).map(([first, rest]) => first + rest),
    isBelgianNumber,
    (number) => stdnum.BE?.vat?.validate(number).isValid === true,
  ],
  [
    // The package takes B00 too, which the tax office never gives out.
    'Dutch VAT number',
    digits(9).map((body) => `NL${body}B1`),
    isDutchVat,
    (number) => stdnum.NL?.btw?.validate(number).isValid === true,
  ],
];

describe('check digits, against the answers of the stdnum package', () => {
  it.each(cases)('%s', (_, body, ours, theirs) => {
    fc.assert(
      fc.property(body, (start) => {
        for (const number of withEachLastDigit(start))
          expect(ours(number), number).toBe(theirs(number));
      }),
    );
  });
});
