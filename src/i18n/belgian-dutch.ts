import { type Locale, languageOf } from './locale.ts';
import type { Text } from './text.ts';

/** What is called otherwise in Belgian Dutch (legal.md D.5, E.1), as part of any word. */
const called: readonly (readonly [dutch: RegExp, belgian: string])[] = [
  [/opdrachtgever/g, 'klant'],
  [/Opdrachtgever/g, 'Klant'],
  [/opdrachtnemer/g, 'dienstverlener'],
  [/Opdrachtnemer/g, 'Dienstverlener'],
  [/automatische incasso/g, 'domiciliëring'],
  [/het BSN/g, 'het rijksregisternummer'],
  [/aanbetaling/g, 'voorschot'],
  [/Aanbetaling/g, 'Voorschot'],
  [/mediation/g, 'bemiddeling'],
  [/fatale termijnen/g, 'bindende termijnen'],
];

/** A title or the wording of a choice as it stands in a document. */
export function localText(text: Text, locale: Locale): string {
  const words = text[languageOf(locale)];
  if (locale !== 'nl-BE') return words;
  return called.reduce((said, [dutch, belgian]) => said.replace(dutch, belgian), words);
}
