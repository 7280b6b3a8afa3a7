import { expect, it } from 'vitest';
import { countryCodes } from '../../src/answers/countries.ts';

/** Regions that Unicode has codes for and ISO 3166-1 none: parts of countries, unions, placeholders. */
const noCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ');

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => new Intl.Locale(`und-${code}`).region === code)
  .filter((code) => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code));

it('admits every country that Unicode names, and nothing else', () => {
  expect(countryCodes()).toEqual(regions.filter((code) => !noCountries.includes(code)));
});

it('admits the 249 codes of ISO 3166-1 and Kosovo', () => {
  expect(countryCodes()).toHaveLength(250);
});
