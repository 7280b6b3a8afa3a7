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

/**
 * Puts `values` where the sentence says `{name}`, in every language. Of a sentence that the compiler
 * knows, a value that it names and that is not given does not compile.
 */
export function fillText<T extends Text>(text: T, ...[values = {}]: ValuesFor<T>): Text {
  const fill = (language: Language) => {
    if (!text[language].includes('{')) return text[language];
    return text[language].replace(/\{(\w+)\}/g, (mark, name: string) => {
      const value = values[name] ?? mark;
      return typeof value === 'object' ? value[language] : String(value);
    });
  };
  return { fr: fill('fr'), nl: fill('nl'), en: fill('en') };
}

/** Of one of several sentences it is not known which values it needs. */
type ValuesFor<T extends Text> =
  IsUnion<T> extends true
    ? [TextValues?]
    : [Names<T['en']>] extends [never]
      ? [TextValues?]
      : [TextValues & Readonly<Record<Names<T['en']>, TextValues[string]>>];

export type IsUnion<T, Whole = T> = T extends Whole ? ([Whole] extends [T] ? false : true) : never;

/** The names that a sentence marks with braces; tags of templates stand in some too. */
export type Names<Sentence extends string> =
  Sentence extends `${string}{${infer Name}}${infer Rest}`
    ? Word<Innermost<Name>> | Names<Rest>
    : never;

type Innermost<Part extends string> = Part extends `${string}{${infer Rest}`
  ? Innermost<Rest>
  : Part;

type Word<Name extends string> = Name extends `${string}${' ' | '#' | '/' | '"' | '…'}${string}`
  ? never
  : Name;
