import type { Language } from '../../i18n/text.ts';

const conjunctions: Record<Language, string> = { fr: 'et', nl: 'en', en: 'and' };

/** `clients, prospects et fournisseurs` */
export function wordJoined(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

/** With a capital first letter; Dutch `één` then loses its first accent. */
export function capital(wording: string): string {
  if (/^één\b/.test(wording)) return `Eén${wording.slice(3)}`;
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}
