import type { Language } from '../../i18n/text.ts';

const conjunctions: Record<Language, string> = { fr: 'et', nl: 'en', en: 'and' };

/** `clients, prospects et fournisseurs` */
export function wordJoined(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}
