import { countryFor, exampleFor, type Reader } from '../answers/examples.ts';
import type { LoadedAnswers } from '../answers/load.ts';
import { codesOf } from '../answers/question.ts';
import { validateAnswers } from '../answers/validate.ts';
import { formatPath } from '../diagnostics/diagnostic.ts';
import { choiceWording } from '../i18n/choices.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { headOf } from './columns.ts';
import { itemOf, kindOf, type Leaf, leaves, withoutIndexes } from './questions.ts';
import { sheetTexts } from './sheet-texts.ts';

/** A sheet to fill, in words: what its writer puts into cells. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

export interface SheetColumn {
  readonly head: string;
  readonly note: string;
  readonly example: string | number;
  readonly format: 'text' | 'date' | 'number';
  readonly required: boolean;
  /** What the drop-down offers. */
  readonly choices: readonly string[];
}

/** What differs from client to client, as a rule; the rest a base or a default answers. */
const usual: readonly string[] = [
  ...['date', 'reference', 'client.type', 'client.name', 'client.legalForm'],
  ...['client.representative.name', 'client.representative.capacity', 'client.address.street'],
  ...['client.address.postcode', 'client.address.city', 'client.country', 'client.email'],
  ...['client.siret', 'client.enterpriseNumber', 'client.kvkNumber', 'client.vatNumber'],
  ...['services.summary', 'services.tasks', 'fees.hourlyRate', 'cooperation.startDate'],
];

/** The columns to fill over a base: what it leaves open, and what usually differs from client to client. */
export function sheetOf(base: LoadedAnswers, language: Language): Sheet {
  const needed = neededOver(base);
  const country = countryFor([], base.data, language);
  const columns = leaves()
    .filter(({ path }) => needed.has(path.join('.')) || isUsual(path.join('.'), base))
    .map((leaf) => columnOf(leaf, { language, country }, needed.has(leaf.path.join('.'))));
  return { name: sheetTexts.name[language], columns };
}

function isUsual(path: string, base: LoadedAnswers): boolean {
  return usual.includes(path) && base.locate(path.split('.'), 'key') === undefined;
}

/** The required answers that a base does not give, as the validator counts them. */
function neededOver(base: LoadedAnswers): ReadonlySet<string> {
  const groups = {
    provider: { address: {} },
    client: { address: {} },
    services: {},
    fees: {},
    cooperation: {},
  };
  const data = withGroups(groups, base.data);
  const { value } = validateAnswers({ ...base, data }, { draft: true });
  return new Set(value?.missing.map(formatPath));
}

/** Groups that are absent are empty: a group that is missing hides what is missing in it. */
function withGroups(groups: Groups, data: Groups): Groups {
  const out = { ...data };
  for (const [name, inner] of Object.entries(groups)) {
    const own = out[name] ?? {};
    out[name] = typeof own === 'object' ? withGroups(inner as Groups, own as Groups) : own;
  }
  return out;
}
type Groups = { [name: string]: unknown };

function columnOf(leaf: Leaf, reader: Reader, required: boolean): SheetColumn {
  const { language } = reader;
  const { question } = leaf;
  const kind = kindOf(question);
  return {
    head: headOf(leaf, language),
    note: noteOf(leaf, language, required),
    example: exampleOf(leaf, reader),
    format: kind === 'date' || kind === 'number' ? kind : 'text',
    required,
    choices: choicesOf(leaf, language),
  };
}

function choicesOf({ path, question }: Leaf, language: Language): readonly string[] {
  const kind = kindOf(question);
  if (kind === 'flag') return [sheetTexts.yes[language], sheetTexts.no[language]];
  if (kind !== 'choice') return [];
  return (codesOf(question) ?? []).map((code) => wordingOf(path.join('.'), code, language));
}

function wordingOf(path: string, code: string, language: Language): string {
  return choiceWording(path, code)[language];
}

/** What the cell means, how it is written, and its path, which every language knows. */
function noteOf(leaf: Leaf, language: Language, required: boolean): string {
  const { path, question } = leaf;
  const listed = kindOf(question) === 'list' ? listChoices(leaf, language) : [];
  return [
    headOf(leaf, language),
    sheetTexts[kindOf(question)][language],
    ...(listed.length === 0 ? [] : [`${listed.join('; ')}.`]),
    sheetTexts[required ? 'required' : 'optional'][language],
    fillText(sheetTexts.path, { path: path.join('.') })[language],
  ].join('\n');
}

function listChoices({ path, question }: Leaf, language: Language): readonly string[] {
  const { item, name } = itemOf(question);
  const itemPath = withoutIndexes(name === undefined ? path : [...path, name]);
  return (codesOf(item) ?? []).map((code) => wordingOf(itemPath, code, language));
}

/** The example for such a person, worded as one would type it. */
export function exampleOf({ path, question }: Leaf, reader: Reader): string | number {
  const { language } = reader;
  const example = exampleFor(question, reader) ?? '';
  const kind = kindOf(question);
  if (kind === 'number') return Number(example);
  if (kind === 'flag') return sheetTexts[example === true ? 'yes' : 'no'][language];
  if (kind === 'choice') return wordingOf(path.join('.'), String(example), language);
  if (!Array.isArray(example)) return String(example);
  const { item, name } = itemOf(question);
  const itemPath = withoutIndexes(name === undefined ? path : [...path, name]);
  return example
    .map((one) => String(name === undefined ? one : (one as Groups)[name]))
    .map((one) => (codesOf(item)?.includes(one) ? wordingOf(itemPath, one, language) : one))
    .join('; ');
}
