/** The languages in which the program itself speaks; also those of the documents. */
export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One sentence of the program in all its languages. */
export type Text = { readonly [language in Language]: string };

/** What a sentence's marks stand for; a value may itself differ by language. */
export type TextValues = Readonly<Record<string, string | number | Text>>;

/** Puts `values` where the sentence says `{name}`, in every language. */
export function fillText(text: Text, values: TextValues = {}): Text {
  const fill = (language: Language) => {
    if (!text[language].includes('{')) return text[language];
    return text[language].replace(/\{(\w+)\}/g, (mark, name: string) => {
      const value = values[name] ?? mark;
      return typeof value === 'object' ? value[language] : String(value);
    });
  };
  return { fr: fill('fr'), nl: fill('nl'), en: fill('en') };
}
