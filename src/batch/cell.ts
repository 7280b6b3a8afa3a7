import { countryNamed } from '../answers/countries.ts';
import { codesOf, type Question } from '../answers/question.ts';
import { readDate, readNumber, readTime } from '../answers/typed.ts';
import type { BatchCode } from '../diagnostics/catalogue/batch.ts';
import { choiceCode } from '../i18n/choices.ts';
import { itemOf, kindOf } from './questions.ts';
import { type Cell, cellText } from './record.ts';

/** What a cell answers; `faults` name what is wrong with it, or doubtful. Nothing is computed. */
export interface CellAnswer {
  readonly value: unknown;
  readonly faults: readonly BatchCode[];
}

/**
 * The value of a cell for its question. A word that is not understood is passed on as it is:
 * the schema says what is wrong with it. `path` is that of the question, without indexes.
 */
export function cellAnswer(cell: Cell, question: Question, path: string): CellAnswer {
  const kind = kindOf(question);
  if (typeof cell === 'object') {
    const isWanted = 'moment' in cell && (kind === 'date' || kind === 'time');
    const fault = 'formula' in cell ? 'batch/formula' : 'batch/date-as-text';
    return { value: cellText(cell), faults: isWanted ? [] : [fault] };
  }
  if (typeof cell === 'number') return numberCell(cell, kind === 'number');
  if (typeof cell === 'boolean')
    return { value: kind === 'flag' ? cell : String(cell), faults: [] };
  const text = (cell ?? '').trim();
  return errorValue.test(text)
    ? { value: text, faults: ['batch/error-value'] }
    : textAnswer(text, question, path);
}

/** What a spreadsheet shows for a formula that failed: `#REF!`, `#NOM?`, `#DEEL/0!`, `#N/B`. */
const errorValue = /^#([A-ZÀ-Ü/0]{2,12}[!?]|N\/[AB])$/;

/** A number in a column of text (a postcode, a SIRET): its digits, and a doubt about zeros before them. */
function numberCell(cell: number, asNumber: boolean): CellAnswer {
  if (asNumber) return { value: cell, faults: [] };
  const exact = Number.isSafeInteger(cell);
  return {
    value: String(cell),
    faults: [exact ? 'batch/number-as-text' : 'batch/shortened-number'],
  };
}

function textAnswer(text: string, question: Question, path: string): CellAnswer {
  const kind = kindOf(question);
  const formula: readonly BatchCode[] = text.startsWith('=') ? ['batch/formula'] : [];
  if (kind === 'list') return listAnswer(text, question, path);
  if (kind === 'number') return amount(text);
  if (kind === 'flag') return { value: flags.get(text.toLowerCase()) ?? text, faults: [] };
  if (kind === 'choice') return { value: choice(text, question, path), faults: [] };
  if (kind === 'date') return { value: readDate(text) ?? text, faults: [] };
  if (kind === 'time') return { value: readTime(text) ?? text, faults: [] };
  if (kind === 'country') return { value: countryNamed(text) ?? text, faults: [] };
  const shortened = /^\d[.,]\d+E\+\d+$/i.test(text);
  return { value: text, faults: shortened ? ['batch/shortened-number'] : formula };
}

/** `a; b; c`, or a line each. Of a list of groups, each word answers the group's first question. */
function listAnswer(text: string, question: Question, path: string): CellAnswer {
  const { item, name } = itemOf(question);
  const itemPath = name === undefined ? path : `${path}.${name}`;
  const answers = text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => textAnswer(word, item, itemPath));
  return {
    value: answers.map(({ value }) => (name === undefined ? value : { [name]: value })),
    faults: answers.flatMap(({ faults }) => faults),
  };
}

const yes = ['true', 'yes', 'oui', 'ja', 'vrai', 'waar', 'x', '1'];
const no = ['false', 'no', 'non', 'nee', 'faux', 'onwaar', '0'];
const flags: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
]);

function choice(text: string, question: Question, path: string): string {
  const codes = codesOf(question) ?? [];
  const meant = text.toLowerCase();
  return codes.find((code) => code.toLowerCase() === meant) ?? choiceCode(path, text) ?? text;
}

function amount(text: string): CellAnswer {
  const value = readNumber(text);
  return value === 'thousands'
    ? { value: text, faults: ['batch/ambiguous-number'] }
    : { value: value ?? text, faults: [] };
}
