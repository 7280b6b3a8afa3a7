import { NBSP } from './locale.ts';
import type { Language } from './text.ts';

/**
 * Words that must not be parted from the number after them. A letter of a word before them is one of
 * Latin, Greek or Cyrillic: `\p{L}` is dear to compile, at every start.
 */
const beforeNumber =
  /(?<![\w\u00c0-\u04ff])(arts?\.|Arts?\.|n°|nr\.|no\.|§|p\.|[LRD]\.|al\.|lid) (?=[\dIVX\ue000-\uf8ff])/g;

const typesetters: Record<Language, (text: string) => string> = {
  fr: (text) =>
    text
      .replace(/ +(?=[;:!?»%€](?![\w\u00c0-\u04ff]))/g, NBSP)
      .replace(/« */g, `«${NBSP}`)
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
      .replace(/'/g, '’'),
  nl: (text) => text.replace(/€ /g, `€${NBSP}`).replace(/'/g, '’'),
  en: (text) => text.replace(/'/g, '’'),
};

/**
 * Sets no-break spaces and typographic apostrophes in the text of a template
 * (legal.md E.1), so that its author types ordinary ones. Never applied to answers.
 */
export function typeset(language: Language, text: string): string {
  return typesetters[language](text).replace(beforeNumber, `$1${NBSP}`);
}
