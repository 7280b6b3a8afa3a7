import type { Language } from '../i18n/text.ts';

interface FrameWords {
  /** `%1` is the number, as in ECMA-376 part 1, 17.9.11. */
  readonly clauseNumber: string;
  readonly annexNumber: string;
  readonly page: string;
  readonly of: string;
  readonly draft: string;
  readonly contents: string;
  readonly logo: string;
}

/** What the frame of a document says by itself, in every format. */
export const frameWords: Record<Language, FrameWords> = {
  fr: {
    clauseNumber: 'Article\u00a0%1',
    annexNumber: 'Annexe\u00a0%1',
    page: 'Page',
    of: 'sur',
    draft: 'Projet – à compléter',
    contents: 'Sommaire',
    logo: 'Logo de',
  },
  nl: {
    clauseNumber: 'Artikel\u00a0%1',
    annexNumber: 'Bijlage\u00a0%1',
    page: 'Pagina',
    of: 'van',
    draft: 'Ontwerp – aan te vullen',
    contents: 'Inhoud',
    logo: 'Logo van',
  },
  en: {
    clauseNumber: '%1.',
    annexNumber: 'Annex\u00a0%1',
    page: 'Page',
    of: 'of',
    draft: 'Draft – to be completed',
    contents: 'Contents',
    logo: 'Logo of',
  },
};

/** Between an annex’s number and its heading, and a clause’s where both stand on one line. */
export const DASH = '–';

/** What stands before a heading on one line with it: "Article 14 – ", "14. ", "Annexe II – ". */
export function headingLead(number: string): string {
  return number.endsWith('.') ? `${number} ` : `${number} ${DASH} `;
}

/** "Article 14", "14." */
export function clauseNumber(language: Language, number: string): string {
  return frameWords[language].clauseNumber.replace('%1', number);
}

/** "Annexe II" */
export function annexNumber(language: Language, number: string): string {
  return frameWords[language].annexNumber.replace('%1', number);
}
