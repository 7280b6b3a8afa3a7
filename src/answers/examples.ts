import type { Path } from '../diagnostics/diagnostic.ts';
import { type Language, languages, type Text } from '../i18n/text.ts';
import { asTyped } from './advice.ts';
import { type Question, resolved } from './question.ts';
import { answersSchema } from './schema.ts';
import { isGroup, type JsonObject, valueAt } from './values.ts';

/** The countries of which the schema has examples; those in its `examples` are French. */
export const exampleCountries = ['FR', 'BE', 'NL'] as const;
export type ExampleCountry = (typeof exampleCountries)[number];

/** For whom an example is. */
export interface Reader {
  readonly language: Language;
  readonly country: ExampleCountry;
}

/** Stands where there is no example in the words of the reader. */
const someText: Text = { fr: 'texte', nl: 'tekst', en: 'text' };

/**
 * What such a person would answer: of `x-examples` the one of `nl-BE`, `BE` or `nl`, else the first
 * of `examples`; each member of a group likewise. Null where such a person has none to give; a text in
 * French words is none in another language.
 */
export function exampleFor(question: Question, reader: Reader): unknown {
  const { language, country } = reader;
  const own = question['x-examples'] ?? {};
  const key = [`${language}-${country}`, country, language].find((name) =>
    Object.hasOwn(own, name),
  );
  return key === undefined ? translated(question.examples?.[0], question, reader) : own[key];
}

function translated(example: unknown, question: Question, reader: Reader): unknown {
  const root = answersSchema as Question;
  if (Array.isArray(example)) {
    const items = resolved(question.items ?? {}, root);
    return example.map((item) => translated(item, items, reader) ?? someText[reader.language]);
  }
  if (isGroup(example))
    return Object.fromEntries(
      Object.entries(example).flatMap(([name, value]) => {
        const member = resolved(question.properties?.[name] ?? {}, root);
        const own = { ...member, examples: [value] };
        const found = exampleFor(own, reader);
        return found === null ? [] : [[name, found]];
      }),
    );
  const isFrench = reader.language !== 'fr' && isFreeText(question) && isWorded(String(example));
  return isFrench ? null : (example ?? '…');
}

function isFreeText(question: Question): boolean {
  const isText = question.type === 'string' && question['x-examples'] === undefined;
  return isText && !['enum', 'format', 'pattern'].some((key) => Object.hasOwn(question, key));
}

/** `2026-014`, `PDF` and `logo.svg` say the same in every language. */
const isWorded = (text: string) => !/^\S*[.\d]\S*$|^\p{Lu}+$/u.test(text);

/** The example of a question for whom these answers are, in each language as it is typed. */
export function exampleTyped(
  question: Question = {},
  path: Path,
  data: JsonObject,
  typed: (example: unknown) => string = asTyped,
): Text {
  const [fr = '', nl = '', en = ''] = languages.map((language) => {
    const reader = { language, country: countryFor(path, data, language) };
    const other = isFreeText(question) ? someText[language] : question.examples?.[0];
    return typed(exampleFor(question, reader) ?? other);
  });
  return { fr, nl, en };
}

/** The country of the client for what is the client's, else of the provider, the law or the language. */
export function countryFor(path: Path, data: JsonObject, language: Language): ExampleCountry {
  const named = [
    ...(path[0] === 'client' ? [valueAt(data, ['client', 'country'])] : []),
    valueAt(data, ['provider', 'country']),
    data['law'],
  ];
  const known = named
    .map((country) => exampleCountries.find((one) => one === country))
    .find((country) => country !== undefined);
  return known ?? (language === 'nl' ? 'NL' : 'FR');
}
