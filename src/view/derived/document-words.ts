import type { DocumentKind } from '../../document/types.ts';
import type { Language } from '../../i18n/text.ts';

interface Dated {
  /** `du 30 novembre 2026` */
  readonly date: string;
  /** `du 30 novembre 2026`, or `2026-11` as answered. */
  readonly version: string;
}

/** What a document is called where another one names it, with its date or version (legal.md D.5). */
export const documentWords: Record<Language, (kind: DocumentKind, when: Dated) => string> = {
  fr: (kind, { date, version }) =>
    ({
      'engagement-letter': `la lettre de mission ${date}`,
      terms: `les conditions générales du Prestataire, version ${version}`,
      dpa: `l’accord de sous-traitance de données à caractère personnel ${date}`,
      proposal: `la proposition de collaboration ${date}`,
      checklist: `la liste de contrôle ${date}`,
    })[kind],
  nl: (kind, { date, version }) =>
    ({
      'engagement-letter': `de opdrachtbevestiging ${date}`,
      terms: `de algemene voorwaarden, versie ${version}`,
      dpa: `de verwerkersovereenkomst ${date}`,
      proposal: `het samenwerkingsvoorstel ${date}`,
      checklist: `de checklist ${date}`,
    })[kind],
  en: (kind, { date, version }) =>
    ({
      'engagement-letter': `the engagement letter ${date}`,
      terms: `the general terms and conditions, version ${version}`,
      dpa: `the data processing agreement ${date}`,
      proposal: `the collaboration proposal ${date}`,
      checklist: `the checklist ${date}`,
    })[kind],
};
