import type { Language } from '../i18n/text.ts';

/** Said on the command line and in every output folder, never inside a contract (legal.md E.4). */
export const notLegalAdvice: Record<Language, string> = {
  fr: 'Documents générés à partir de vos réponses ; ils ne constituent pas un conseil juridique. Faites-les relire par un professionnel du droit.',
  nl: 'Deze documenten zijn gemaakt op basis van uw antwoorden en zijn geen juridisch advies. Laat ze nakijken door een jurist.',
  en: 'These documents were made from your answers and are not legal advice. Have them checked by a lawyer.',
};

const names: Record<Language, string> = {
  fr: 'LISEZ-MOI.txt',
  nl: 'LEES-MIJ.txt',
  en: 'README.txt',
};

const rest: Record<Language, string> = {
  fr: 'Ce dossier a été écrit par va-agree. Un document que vous avez modifié n’est jamais remplacé sans l’option --force.',
  nl: 'Deze map is gemaakt door va-agree. Een document dat u hebt gewijzigd, wordt nooit vervangen zonder de optie --force.',
  en: 'This folder was written by va-agree. A document that you have changed is never replaced without the option --force.',
};

/** The note that lies beside the documents. */
export function noticeFile(language: Language): { name: string; bytes: Uint8Array } {
  const text = `${notLegalAdvice[language]}\n\n${rest[language]}\n`;
  return { name: names[language], bytes: new TextEncoder().encode(text) };
}
