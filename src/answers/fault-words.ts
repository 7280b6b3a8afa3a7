import type { Text } from '../i18n/text.ts';

/** What a value is, as JSON Schema calls it, in words. */
export const typeNames: Readonly<Record<string, Text>> = {
  string: { fr: 'un texte', nl: 'een tekst', en: 'a text' },
  number: { fr: 'un nombre', nl: 'een getal', en: 'a number' },
  decimal: {
    fr: 'un nombre à décimales',
    nl: 'een getal met decimalen',
    en: 'a number with decimals',
  },
  infinite: {
    fr: 'un nombre infini ou indéfini',
    nl: 'een oneindig of onbepaald getal',
    en: 'an infinite or indefinite number',
  },
  integer: { fr: 'un nombre entier', nl: 'een geheel getal', en: 'a whole number' },
  boolean: {
    fr: 'oui ou non (true, false)',
    nl: 'ja of nee (true, false)',
    en: 'yes or no (true, false)',
  },
  array: { fr: 'une liste', nl: 'een lijst', en: 'a list' },
  object: { fr: 'un groupe de réponses', nl: 'een groep antwoorden', en: 'a group of answers' },
};

export const unknownType: Text = { fr: 'autre chose', nl: 'iets anders', en: 'something else' };

/** The form that a text of this format has, after a colon. */
export const formats: Readonly<Record<string, Text>> = {
  email: {
    fr: 'une adresse électronique',
    nl: 'een e-mailadres',
    en: 'an e-mail address',
  },
  siren: { fr: '9 chiffres', nl: '9 cijfers', en: '9 digits' },
  siret: { fr: '14 chiffres', nl: '14 cijfers', en: '14 digits' },
  'enterprise-number': { fr: '10 chiffres', nl: '10 cijfers', en: '10 digits' },
  'kvk-number': { fr: '8 chiffres', nl: '8 cijfers', en: '8 digits' },
  'vat-number': {
    fr: 'deux lettres de pays, puis le numéro',
    nl: 'twee landletters, dan het nummer',
    en: 'two country letters, then the number',
  },
  iban: {
    fr: 'deux lettres de pays, deux chiffres, puis le compte',
    nl: 'twee landletters, twee cijfers, dan de rekening',
    en: 'two country letters, two digits, then the account',
  },
  bic: {
    fr: '8 ou 11 lettres et chiffres',
    nl: '8 of 11 letters en cijfers',
    en: '8 or 11 letters and digits',
  },
};

export const asInTheExample: Text = {
  fr: 'celle de l’exemple',
  nl: 'die van het voorbeeld',
  en: 'that of the example',
};

/** A bound of a number, `{n}` its figure. */
export const bounds: Readonly<Record<string, Text>> = {
  minimum: {
    fr: 'il faut {n} au moins',
    nl: 'moet ten minste {n} zijn',
    en: 'must be at least {n}',
  },
  maximum: {
    fr: 'il faut {n} au plus',
    nl: 'mag ten hoogste {n} zijn',
    en: 'may be at most {n}',
  },
  exclusiveMinimum: {
    fr: 'il faut plus de {n}',
    nl: 'moet meer dan {n} zijn',
    en: 'must be more than {n}',
  },
};

/** What a list may not be. */
export const lists: Readonly<Record<string, Text>> = {
  minItems: { fr: 'la liste est vide', nl: 'de lijst is leeg', en: 'the list is empty' },
  maxItems: {
    fr: 'la liste compte plus de {n} éléments',
    nl: 'de lijst telt meer dan {n} onderdelen',
    en: 'the list has more than {n} items',
  },
  uniqueItems: {
    fr: '`{n}` y figure deux fois',
    nl: '`{n}` staat er twee keer in',
    en: '`{n}` stands in it twice',
  },
};

/** `a`, `a or b`, in every language. */
export function either(options: readonly Text[]): Text {
  return {
    fr: options.map(({ fr }) => fr).join(' ou '),
    nl: options.map(({ nl }) => nl).join(' of '),
    en: options.map(({ en }) => en).join(' or '),
  };
}
