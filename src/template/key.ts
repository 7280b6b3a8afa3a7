import type { DocumentKind, Law } from '../document/types.ts';
import type { Language } from '../i18n/text.ts';

/** Which template: one document in one language under one law. */
export interface TemplateKey {
  readonly document: DocumentKind;
  readonly language: Language;
  readonly law: Law;
}

/** `terms/fr/BE` */
export function nameOfTemplate({ document, language, law }: TemplateKey): string {
  return `${document}/${language}/${law}`;
}

/** Where a clause may stand, below the templates' folder: the document's own before `shared`, that of the law first. */
export function clauseFiles({ document, language, law }: TemplateKey, clause: string) {
  return [`${language}/${document}`, `${language}/shared`].flatMap((folder) => [
    `${folder}/${clause}.${law}.md.hbs`,
    `${folder}/${clause}.md.hbs`,
  ]);
}
