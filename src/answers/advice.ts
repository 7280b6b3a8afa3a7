import { stringify } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { choiceWording, hasWording } from '../i18n/choices.ts';
import { fillText, type Language, languages, type Text } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';
import { nameOfCountry, similarCountry } from './countries.ts';
import { type Question, questionAt } from './question.ts';
import { answersSchema } from './schema.ts';
import { readDate, readNumber, readTime } from './typed.ts';

const LONGEST_LIST = 8;
const LONGEST_EXAMPLE = 160;

/** What to do about a key that is no question of the group at `parent`. */
export function keyAdvice(name: string, value: unknown, parent: Path): Text {
  const known = membersOf(parent);
  const similar = similarKey([...parent, name]);
  if (similar !== undefined) return didYouMean(similar);
  if (name === '<<') return noMerge;
  const groups = Object.entries((answersSchema as Question).properties ?? {})
    .filter(([, group]) => Object.hasOwn(group.properties ?? {}, name))
    .map(([group]) => group);
  const [group] = groups;
  if (group !== undefined && group !== parent[0])
    return {
      fr: `Cette question se range sous \`${group}:\`.`,
      nl: `Deze vraag hoort onder \`${group}:\`.`,
      en: `This question belongs under \`${group}:\`.`,
    };
  if (value === null) return splitByComma;
  const list = known.join(', ');
  return {
    fr: `Questions possibles ici : ${list}.`,
    nl: `Mogelijke vragen hier: ${list}.`,
    en: `Questions possible here: ${list}.`,
  };
}

/** The question that a key which is none was probably meant to be, in the same group: by its title or its letters. */
export function similarKey(path: Path): string | undefined {
  const [group, name] = [path.slice(0, -1), String(path.at(-1))];
  const members = membersOf(group);
  return members.find((member) => isTitled(name, [...group, member])) ?? nearest(name, members);
}

/** `honoraires`, `tarif_horaire`, `uurtarief`; of a group also the noun alone, `prestataire`. */
function isTitled(name: string, path: Path): boolean {
  const title = titleOf(path);
  return languages.some((language) => {
    const named = [title[language], ...(path.length === 1 ? title[language].split(' ') : [])];
    return named.some((words) => words.length > 3 && lettersOf(words) === lettersOf(name));
  });
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

const membersOf = (group: Path) => Object.keys(questionAt(group)?.properties ?? {});

/**
 * The choice most like what was typed, by its code or by its words in any language; all of them when
 * none is, or when they are few; with their words, which are what one sees in a sheet.
 */
export function choiceAdvice(value: string, known: readonly string[], path: Path): Text {
  const wordings = wordingsOf(known, path);
  const similar = nearest(value, known) ?? codeNear(value, wordings);
  const all = fillText(
    { fr: 'Choix : {list}.', nl: 'Keuzes: {list}.', en: 'Choices: {list}.' },
    { list: listed(known, wordings) },
  );
  if (similar === undefined) return all;
  const meant = didYouMean(similar, wordings.get(similar));
  if (known.length > LONGEST_LIST) return meant;
  return {
    fr: `${meant.fr} ${all.fr}`,
    nl: `${meant.nl} ${all.nl}`,
    en: `${meant.en} ${all.en}`,
  };
}

type Wordings = ReadonlyMap<string, Text>;

function wordingsOf(codes: readonly string[], path: Path): Wordings {
  const name = path.filter((key) => typeof key === 'string').join('.');
  return new Map(hasWording(name) ? codes.map((code) => [code, choiceWording(name, code)]) : []);
}

function codeNear(value: string, wordings: Wordings): string | undefined {
  const codes = [...wordings].flatMap(([code, text]) =>
    languages.map((language) => [text[language], code] as const),
  );
  const wording = nearest(value, [...new Map(codes).keys()]);
  return codes.find(([words]) => words === wording)?.[1];
}

/** `business (onderneming), public (overheid)` */
function listed(codes: readonly string[], wordings: Wordings): Text {
  const [fr = '', nl = '', en = ''] = languages.map((language) =>
    codes
      .map((code) => {
        const words = wordings.get(code)?.[language] ?? code;
        return words === code ? code : `${code} (${words})`;
      })
      .join(', '),
  );
  return { fr, nl, en };
}

/** The country that was probably meant, by its code and name; else what a code looks like. */
export function countryAdvice(value: string): Text {
  const code = similarCountry(value);
  if (code === undefined) return writeCode;
  const [fr = code, nl = code, en = code] = languages.map((name) => nameOfCountry(code, name));
  return didYouMean(code, { fr, nl, en });
}

const writeCode: Text = {
  fr: 'Écrivez les deux lettres du pays selon ISO 3166 : FR, BE, NL, LU, DE, CH, GB…',
  nl: 'Schrijf de twee letters van het land volgens ISO 3166: FR, BE, NL, LU, DE, CH, GB…',
  en: 'Write the two letters of the country in ISO 3166: FR, BE, NL, LU, DE, CH, GB…',
};

function didYouMean(similar: string, words?: Text): Text {
  const inWords = (language: Language) => (words === undefined ? '' : ` (${words[language]})`);
  return {
    fr: `Vouliez-vous dire \`${similar}\`${inWords('fr')} ?`,
    nl: `Bedoelde u \`${similar}\`${inWords('nl')}?`,
    en: `Did you mean \`${similar}\`${inWords('en')}?`,
  };
}

const splitByComma: Text = {
  fr: 'Entre accolades, une virgule sépare deux réponses : mettez entre guillemets un texte qui en contient une, et écrivez `45.50` pour un nombre.',
  nl: 'Tussen accolades scheidt een komma twee antwoorden: zet een tekst met een komma tussen aanhalingstekens, en schrijf een getal als `45.50`.',
  en: 'Between braces a comma parts two answers: put a text that holds one in quotes, and write a number as `45.50`.',
};

const noMerge: Text = {
  fr: 'Pour reprendre des réponses, employez `extends` et un autre fichier.',
  nl: 'Gebruik `extends` en een ander bestand om antwoorden over te nemen.',
  en: 'To take over answers use `extends` and another file.',
};

/** A value as one would type it on one line: `{ street: 12 rue des Lilas, postcode: "69003" }`. */
export function asTyped(value: unknown): string {
  const text = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
}

/** An answer with the groups around it that are to be typed too: `fees: { hourlyRate: 45 }`. */
export function asLine(path: Path, value: unknown): string {
  const [first = '', ...rest] = path;
  const inner = rest.reduceRight<unknown>((held, key) => ({ [key]: held }), value);
  return `${first}: ${asTyped(inner)}`;
}

/** The number meant by `45,50 €` or `"45"`: `45.50`; nothing when that is not plain. */
export function numberMeant(text: string): string | undefined {
  const number = readNumber(text.replace(/\s*(?:€|%|\/|eur(?:os?)?\b|(?<=\s)\p{L}).*$/iu, ''));
  if (number === undefined || number === 'thousands') return undefined;
  return String(number).replace(/\.\d$/, '$&0');
}

/** The time meant by `8h30`, `8:30`, `9.00` or `830`; nothing when that is not plain. */
export function timeMeant(text: string): string | undefined {
  return readTime(text.replace(/^(\d{1,2})(\d{2})$/, '$1:$2'));
}

/** The day meant by `30/11/2026`, as the three countries write it, or by a date with a time. */
export function dateMeant(text: string): string | undefined {
  return readDate(text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'));
}
