/** The languages in which the program itself speaks; also those of the documents. */
export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One sentence of the program in all its languages. */
export type Text = { readonly [language in Language]: string };

/** A text that is the same in every language, `art. 7:400 BW`, or one with words of each. */
export type NeutralText = string | Text;

export function inLanguage(text: NeutralText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** The text with `change` made in every language. */
export function changed(text: NeutralText, change: (text: string) => string): NeutralText {
  if (typeof text === 'string') return change(text);
  return { fr: change(text.fr), nl: change(text.nl), en: change(text.en) };
}

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
