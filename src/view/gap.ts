import type { Path } from '../diagnostics/diagnostic.ts';
import { node } from '../document/stream.ts';
import type { Language } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';

const toComplete: Record<Language, string> = {
  fr: 'à compléter\u00a0:',
  nl: 'in te vullen:',
  en: 'to be completed:',
};

/** `[à compléter : SIRET]`, marked so that every format highlights it. */
export function gapWording(path: Path, language: Language): string {
  return node('gap', [], `[${toComplete[language]} ${titleOf(path)[language]}]`);
}
