import type { Language } from '../i18n/text.ts';

/** Countries in which one of our languages is that of business. */
const spokenIn: Readonly<Record<string, Language>> = {
  FR: 'fr',
  MC: 'fr',
  NL: 'nl',
  GB: 'en',
  IE: 'en',
  US: 'en',
};

/** First digits of a Belgian postcode outside Brussels: the language region, but for a few municipalities. */
const belgianRegions: readonly (readonly [postcodes: RegExp, language: Language])[] = [
  [/^(1[3-4]|[4-7])/, 'fr'],
  [/^(1[5-9]|[2389])/, 'nl'],
];

/** The language that a client will understand, by where it is established; none where it can not be told. */
export function clientLanguage(country: unknown, postcode: unknown): Language | undefined {
  if (country !== 'BE') return spokenIn[String(country)];
  return belgianRegions.find(([postcodes]) => postcodes.test(String(postcode ?? '')))?.[1];
}
