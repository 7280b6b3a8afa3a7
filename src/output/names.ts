import slugify from 'slugify';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { DocumentKind } from '../document/types.ts';
import type { Language } from '../i18n/text.ts';
import { sha256 } from './manifest.ts';

/** Names that Windows keeps for devices: no folder or file may bear them. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

let last: { readonly name: string; readonly slug: string } | undefined;

/**
 * A client's name as the name of a folder: lower case, letters, digits and hyphens, never empty. One
 * that does not say the whole name (株式会社, C++, a very long one) ends with a hash of it, so that
 * two clients do not share one.
 */
export function clientSlug(name: string): string {
  if (last?.name !== name) last = { name, slug: slugOf(name) };
  return last.slug;
}

function slugOf(name: string): string {
  const whole = trimmed(slugify(name, slugRules));
  if (name === '') return 'client';
  if (whole === '' || whole.length > LONGEST || losesSigns(name)) return hashed(whole, name);
  return reserved.test(whole) ? `client-${whole}` : whole;
}

const slugRules = { lower: true, strict: true, locale: 'fr' };
const HASH = 8;

function hashed(slug: string, name: string): string {
  const start = trimmed(slug.slice(0, LONGEST - HASH - 1)) || 'client';
  return `${start}-${sha256(name.normalize()).slice(0, HASH)}`;
}

function trimmed(slug: string): string {
  return slug.replace(/^-+|-+$/g, '');
}

/** Letters, digits and signs of calculation that leave no trace; accents and punctuation tell no two clients apart. */
function losesSigns(name: string): boolean {
  const signs = name.normalize().match(/[^\p{ASCII}]|[+<=>~^]/gu) ?? [];
  return signs.some((sign) => telling.test(sign) && slugify(sign, slugRules) === '');
}

const telling = /[\p{L}\p{N}\p{Sm}]/u;

interface Named {
  readonly [key: string]: unknown;
}

/** The folder of a client: the one that is named for it in `x-folder`, else its name; `client` without either. */
export function clientFolder(answers: Named): string {
  return clientSlug(folderNames(answers)[0] ?? '');
}

export function hasFolderName(answers: Named): boolean {
  return folderNames(answers).length > 0;
}

function folderNames(answers: Named): readonly string[] {
  const client = answers['client'] as { readonly name?: unknown } | undefined;
  return [answers['x-folder'], client?.name].map((name) => String(name ?? '')).filter(Boolean);
}

/**
 * Tells a client from another whose folder has the same name, without naming it; nothing for one
 * without a name. How a name is spelled (capitals, accents, spaces, hyphens, full stops) makes no
 * other client; a sign does, as of C and C#.
 */
export function clientMark(answers: Named): string | undefined {
  const { name } = (answers['client'] ?? {}) as { readonly name?: unknown };
  if (name === undefined) return undefined;
  const signs = String(name).match(/[\p{Sc}\p{Sm}\p{So}!#%&*?@]/gu) ?? [];
  return sha256([clientSlug(String(name)).replaceAll('-', ''), ...signs].join(' ')).slice(0, MARK);
}

const MARK = 16;

/** Whether an answer is one of those that `clientFolder` looks at. */
export function namesFolder(path: Path): boolean {
  return ['client.name', 'x-folder'].includes(path.join('.'));
}

/** `engagement-letter.fr.docx` */
export function documentName(document: DocumentKind, language: Language, format: string): string {
  return `${document}.${language}.${format}`;
}

/** Two paths with one key are one file where capitals or the composition of accents tell nothing apart. */
export function collisionKey(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase();
}
