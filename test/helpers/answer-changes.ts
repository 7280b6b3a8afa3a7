import { isDeepStrictEqual } from 'node:util';
import type { LoadedAnswers } from '../../src/answers/load.ts';
import { codesOf, type Question, resolved } from '../../src/answers/question.ts';
import { answersSchema } from '../../src/answers/schema.ts';
import { type JsonObject, merged } from '../../src/answers/values.ts';
import { languages } from '../../src/i18n/text.ts';

const root = answersSchema as Question;

/** A question that is answered by one value: its path, list items as `[]`, and itself. */
export interface Leaf {
  readonly path: string;
  readonly question: Question;
}

/** Every question of the schema that holds no further questions. */
export function leaves(question: Question = root, path = ''): readonly Leaf[] {
  const here = resolved(question, root);
  if (here.properties !== undefined)
    return Object.entries(here.properties).flatMap(([name, member]) =>
      leaves(member, path === '' ? name : `${path}.${name}`),
    );
  const item = here.items === undefined ? undefined : resolved(here.items, root);
  if (item?.properties !== undefined) return leaves(item, `${path}.[]`);
  return [{ path, question: here }];
}

/** Two or more answers to a question; each choice is one. */
export function answersTo({ path, question }: Leaf): readonly unknown[] {
  const codes = codesOf(question);
  if (path === 'confidentiality.years') return [2, 4, 'unlimited-while-secret'];
  if (codes !== undefined) return codes;
  if (question.type === 'boolean') return [true, false];
  if (question.type === 'number' || question.type === 'integer') return figures(path);
  if (question.type === 'array') return lists(question);
  return texts[path] ?? byFormat[question.format ?? ''] ?? ['Premier texte', 'Second texte'];
}

function figures(path: string): readonly number[] {
  if (path === 'fees.timeIncrement') return [5, 10, 15];
  if (path === 'fees.indexation.month' || path === 'client.employees') return [4, 9];
  if (path === 'invoicing.recoveryFee') return [45, 47];
  return path.startsWith('invoicing.lateInterest') ? [12, 13] : [7, 9];
}

function lists(question: Question): readonly unknown[] {
  const codes = codesOf(resolved(question.items ?? {}, root));
  return codes === undefined ? [['Premier texte'], ['Second texte']] : codes.map((code) => [code]);
}

const phones = ['+33 6 39 98 01 20', '+33 6 39 98 01 21'];

const texts: Readonly<Record<string, readonly string[]>> = {
  'provider.phone': phones,
  'client.phone': phones,
  'client.contactPerson.phone': phones,
  'client.siret': ['11122233700011', '12345680800013'],
  'client.kvkNumber': ['00123456', '71885854'],
  'client.enterpriseNumber': ['0403019261', '1000000021'],
  'client.vatNumber': ['BE0403019261', 'NL123456782B01', 'FR44732829320'],
  'client.invoicing.peppolId': ['9925:BE0123456749', '0208:0123456749'],
  'availability.timeZone': ['Europe/Paris', 'Europe/London'],
};

/** Fictitious numbers that pass their check (legal.md B2). */
const byFormat: Readonly<Record<string, readonly string[]>> = {
  date: ['2027-05-03', '2027-06-04'],
  'time-of-day': ['11:15', '11:45'],
  country: ['IE', 'US', 'DE'],
  email: ['un@example.com', 'deux@example.com'],
  siren: ['123456782', '732829320'],
  siret: ['12345678200010', '73282932000074'],
  'enterprise-number': ['0123456749', '0403019261'],
  'kvk-number': ['12345678', '71885854'],
  'vat-number': ['FR11123456782', 'NL123456789B13', 'BE0123456749'],
  iban: ['FR7630006000011234567890189', 'NL91ABNA0417164300'],
  bic: ['AGRIFRPP', 'ABNANL2A'],
};

/** The answers with `patch` laid over them, groups merged; a translation stays one into another language. */
export function patched(loaded: LoadedAnswers, patch: object): LoadedAnswers {
  const data = merged(loaded.data, { ...patch });
  const other = languages.find((language) => language !== data.language);
  const isSame = data.secondLanguage !== undefined && data.secondLanguage === data.language;
  return { ...loaded, data: isSame ? { ...data, secondLanguage: other } : data };
}

/**
 * The answers with `value` at `path`; nothing when a group around it is not there to take it,
 * or when it stands there already.
 */
export function withAnswer(
  loaded: LoadedAnswers,
  path: string,
  value: unknown,
): LoadedAnswers | undefined {
  const data = structuredClone(loaded.data);
  const parts = path.split('.');
  let at: JsonObject | undefined = data;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const next: unknown = part === '[]' ? (at as unknown as JsonObject[])[0] : at[part];
    const mayBeMade = !(parts[index + 1] === '[]' || part === '[]') && next === undefined;
    if (mayBeMade) at[part] = {};
    at = (mayBeMade ? at[part] : next) as JsonObject | undefined;
    if (at === undefined) return undefined;
  }
  const last = parts.at(-1) ?? '';
  if (isDeepStrictEqual(at[last], value)) return { ...loaded, data };
  at[last] = value;
  return { ...loaded, data };
}
