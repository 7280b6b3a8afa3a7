import type { Language } from '../../i18n/text.ts';

interface WordWords {
  /** ECMA-376 part 1, 17.9.11: `%1` is the number of the level. */
  readonly clauseNumber: string;
  readonly annexNumber: string;
  /** Between number and heading; no part of the number, so that a reference shows none of it. */
  readonly clauseDash: string;
  readonly annexDash: string;
  readonly page: string;
  readonly of: string;
  readonly draft: string;
}

/** What the frame of a Word file says by itself. */
export const wordWords: Record<Language, WordWords> = {
  fr: {
    clauseNumber: 'Article\u00a0%1',
    annexNumber: 'Annexe\u00a0%1',
    clauseDash: '– ',
    annexDash: '– ',
    page: 'Page',
    of: 'sur',
    draft: 'Projet – à compléter',
  },
  nl: {
    clauseNumber: 'Artikel\u00a0%1',
    annexNumber: 'Bijlage\u00a0%1',
    clauseDash: '– ',
    annexDash: '– ',
    page: 'Pagina',
    of: 'van',
    draft: 'Ontwerp – aan te vullen',
  },
  en: {
    clauseNumber: '%1.',
    annexNumber: 'Annex\u00a0%1',
    clauseDash: '',
    annexDash: '– ',
    page: 'Page',
    of: 'of',
    draft: 'Draft – to be completed',
  },
};
