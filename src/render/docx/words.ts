import type { Language } from '../../i18n/text.ts';

interface WordWords {
  /** ECMA-376 part 1, 17.9.11: `%1` is the number of the level. */
  readonly clauseNumber: string;
  readonly annexNumber: string;
  readonly page: string;
  readonly of: string;
  readonly draft: string;
}

/** What the frame of a Word file says by itself. */
export const wordWords: Record<Language, WordWords> = {
  fr: {
    clauseNumber: 'Article %1 –',
    annexNumber: 'Annexe %1 –',
    page: 'Page',
    of: 'sur',
    draft: 'Projet – à compléter',
  },
  nl: {
    clauseNumber: 'Artikel %1 –',
    annexNumber: 'Bijlage %1 –',
    page: 'Pagina',
    of: 'van',
    draft: 'Ontwerp – aan te vullen',
  },
  en: {
    clauseNumber: '%1.',
    annexNumber: 'Annex %1 –',
    page: 'Page',
    of: 'of',
    draft: 'Draft – to be completed',
  },
};
