import { type InterfaceText, interfaceTexts } from './interface.ts';
import type { Language, Text } from './text.ts';
import { wrapped } from './wrapped.ts';

/** The words that stand for a value in usage lines and options: `<dir>`, `[code]`. */
export const placeholders: Readonly<Record<string, Text>> = {
  options: { fr: 'options', nl: 'opties', en: 'options' },
  command: { fr: 'commande', nl: 'opdracht', en: 'command' },
  files: { fr: 'fichiers', nl: 'bestanden', en: 'files' },
  file: { fr: 'fichier', nl: 'bestand', en: 'file' },
  dir: { fr: 'dossier', nl: 'map', en: 'dir' },
  number: { fr: 'nombre', nl: 'getal', en: 'number' },
  list: { fr: 'liste', nl: 'lijst', en: 'list' },
  n: { fr: 'n', nl: 'n', en: 'n' },
  'i/n': { fr: 'i/n', nl: 'i/n', en: 'i/n' },
  code: { fr: 'code', nl: 'code', en: 'code' },
  name: { fr: 'nom', nl: 'naam', en: 'name' },
  document: { fr: 'document', nl: 'document', en: 'document' },
  id: { fr: 'id', nl: 'id', en: 'id' },
  shell: { fr: 'interpréteur', nl: 'shell', en: 'shell' },
  pair: { fr: 'document=fichier', nl: 'document=bestand', en: 'document=file' },
};

/** `generate [options] <files...>` in the language of the messages; a word we do not know stays. */
function placeholdersIn(language: Language, text: string): string {
  return text.replace(
    /([<[])([\w-]+)(\.\.\.)?([>\]])/g,
    (_, open: string, name: string, more = '', close: string) =>
      `${open}${placeholderIn(language, name)}${more}${close}`,
  );
}

export function placeholderIn(language: Language, name: string): string {
  return placeholders[name]?.[language] ?? name;
}

/** Commander's help in our words: its headings, its placeholders, and no `(default: …)` beside what we say ourselves. */
export function helpIn(language: Language) {
  const words = (text: string) => placeholdersIn(language, text);
  return {
    styleTitle: (title: string) => {
      const key = `help.${title.replace(':', '').toLowerCase()}` as InterfaceText;
      return interfaceTexts[key]?.[language] ?? title;
    },
    styleUsage: words,
    styleOptionTerm: words,
    styleSubcommandTerm: words,
    styleArgumentTerm: (name: string) => placeholderIn(language, name),
    boxWrap: wrapped,
    optionDescription: ({ description }: { readonly description: string }) => description,
  };
}
