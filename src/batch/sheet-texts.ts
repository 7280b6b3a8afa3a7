import type { Text } from '../i18n/text.ts';
import type { Kind } from './questions.ts';

/** What the sheet to fill says: how each kind of cell is written. */
export const sheetTexts = {
  name: { fr: 'Clients', nl: 'Klanten', en: 'Clients' },
  yes: { fr: 'oui', nl: 'ja', en: 'yes' },
  no: { fr: 'non', nl: 'nee', en: 'no' },
  required: { fr: 'Obligatoire.', nl: 'Verplicht.', en: 'Required.' },
  optional: {
    fr: 'Facultatif : laissez vide si cela ne s’applique pas.',
    nl: 'Niet verplicht: laat leeg als het niet van toepassing is.',
    en: 'Optional: leave empty when it does not apply.',
  },
  path: { fr: 'Question : {path}', nl: 'Vraag: {path}', en: 'Question: {path}' },
  text: { fr: 'Un texte.', nl: 'Een tekst.', en: 'A text.' },
  number: {
    fr: 'Un nombre, sans unité.',
    nl: 'Een getal, zonder eenheid.',
    en: 'A number, without unit.',
  },
  flag: { fr: 'Oui ou non.', nl: 'Ja of nee.', en: 'Yes or no.' },
  choice: {
    fr: 'Un choix de la liste.',
    nl: 'Een keuze uit de lijst.',
    en: 'A choice from the list.',
  },
  date: { fr: 'Une date : 07/12/2026.', nl: 'Een datum: 07-12-2026.', en: 'A date: 07/12/2026.' },
  time: { fr: 'Une heure : 9:00.', nl: 'Een tijd: 9:00.', en: 'A time: 9:00.' },
  country: {
    fr: 'Un pays, par son nom ou son code : France, FR.',
    nl: 'Een land, met naam of code: Nederland, NL.',
    en: 'A country, by name or code: France, FR.',
  },
  list: {
    fr: 'Une liste : a; b; c.',
    nl: 'Een lijst: a; b; c.',
    en: 'A list: a; b; c.',
  },
} as const satisfies Readonly<Record<string, Text>> & Readonly<Record<Kind, Text>>;
