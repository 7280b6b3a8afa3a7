import slugify from 'slugify';
import type { DocumentKind } from '../document/types.ts';
import type { Language } from '../i18n/text.ts';

/** Names that Windows keeps for devices: no folder or file may bear them. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

/** A client's name as the name of a folder: lower case, letters, digits and hyphens, never empty. */
export function clientSlug(name: string): string {
  const slug = slugify(name, { lower: true, strict: true, locale: 'fr' })
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  if (slug === '') return 'client';
  return reserved.test(slug) ? `client-${slug}` : slug;
}

/** `dupont-conseil/engagement-letter.fr.docx` */
export function documentPath(
  clientName: string,
  document: DocumentKind,
  language: Language,
  format: string,
): string {
  return `${clientSlug(clientName)}/${document}.${language}.${format}`;
}
