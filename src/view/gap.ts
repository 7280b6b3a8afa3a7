import type { Path } from '../diagnostics/diagnostic.ts';
import { CLOSE, node, open } from '../document/stream.ts';
import { localText } from '../i18n/belgian-dutch.ts';
import { type Locale, languageOf } from '../i18n/locale.ts';
import type { Language } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';

const toComplete: Record<Language, string> = {
  fr: 'à compléter\u00a0:',
  nl: 'in te vullen:',
  en: 'to be completed:',
};

const GAP = 'gap';
const mark = open(GAP);

/** `[à compléter : SIRET]`, marked so that every format highlights it. */
export function gapWording(path: Path, locale: Locale): string {
  const what = localText(titleOf(path), locale);
  return node(GAP, [], `[${toComplete[languageOf(locale)]} ${what}]`);
}

export function isGap(answer: unknown): boolean {
  return typeof answer === 'string' && answer.startsWith(mark);
}

/** A text that was worded from a missing answer. */
export function hasGap(text: string): boolean {
  return text.includes(mark);
}

/** A text without the marks of its gaps, for where nothing can be highlighted. */
export function unmarked(text: string): string {
  return text.replaceAll(mark, '').replaceAll(CLOSE, '');
}
