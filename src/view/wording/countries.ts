import type { Language } from '../../i18n/text.ts';

/** The countries met most, so that the common case asks nothing of ICU. */
const common: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  FR: { fr: 'France', nl: 'Frankrijk', en: 'France' },
  BE: { fr: 'Belgique', nl: 'België', en: 'Belgium' },
  NL: { fr: 'Pays-Bas', nl: 'Nederland', en: 'the Netherlands' },
  US: { fr: 'États-Unis', nl: 'Verenigde Staten', en: 'United States' },
};

/** ISO 3166 alpha-2 code → the country's name. */
export function wordCountry(code: string, language: Language): string {
  const known = common[code]?.[language];
  if (known !== undefined) return known;
  names[language] ??= new Intl.DisplayNames([language], { type: 'region' });
  return names[language].of(code) ?? code;
}

const names: Partial<Record<Language, Intl.DisplayNames>> = {};
