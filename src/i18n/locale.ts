import type { Law } from '../document/types.ts';
import type { Language } from './text.ts';

/** How a language is written in a country: French and Dutch differ between Belgium and its neighbours. */
export type Locale = 'fr-FR' | 'fr-BE' | 'nl-NL' | 'nl-BE' | 'en-GB';

export const NBSP = '\u00a0';
export const NARROW_NBSP = '\u202f';

/** The law decides between the two ways of writing French and Dutch (legal.md E.1). */
export function localeOf(language: Language, law: Law): Locale {
  if (language === 'en') return 'en-GB';
  if (language === 'fr') return law === 'BE' ? 'fr-BE' : 'fr-FR';
  return law === 'BE' ? 'nl-BE' : 'nl-NL';
}

export function languageOf(locale: Locale): Language {
  return locale.slice(0, 2) as Language;
}
