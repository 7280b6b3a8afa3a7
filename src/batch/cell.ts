import { countryNamed } from '../answers/countries.ts';
import { codesOf, type Question } from '../answers/question.ts';
import type { BatchCode } from '../diagnostics/catalogue/batch.ts';
import { choiceCode } from '../i18n/choices.ts';
import { itemOf, kindOf } from './questions.ts';
import type { Cell } from './record.ts';

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
  if (cell !== undefined && typeof cell === 'object')
    return { value: cell.formula, faults: ['batch/formula'] };
  const kind = kindOf(question);
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
  if (kind === 'flag') return { value: flags[text.toLowerCase()] ?? text, faults: [] };
  if (kind === 'choice') return { value: choice(text, question, path), faults: [] };
  if (kind === 'date') return { value: dateOf(text), faults: [] };
  if (kind === 'time') return { value: timeOf(text), faults: [] };
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

const flags: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, oui: true, ja: true, vrai: true, waar: true, x: true, '1': true },
  ...{ false: false, no: false, non: false, nee: false, faux: false, onwaar: false, '0': false },
};

function choice(text: string, question: Question, path: string): string {
  const codes = codesOf(question) ?? [];
  const meant = text.toLowerCase();
  return codes.find((code) => code.toLowerCase() === meant) ?? choiceCode(path, text) ?? text;
}

/**
 * `45`, `45,50 €`, `1 234,50`, `1.234,50`, `1,234.50`, `20 %`. One separator before exactly three
 * digits may part thousands or decimals: a thousandfold error, so it is not guessed.
 */
function amount(text: string): CellAnswer {
  const figure = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^(€|EUR)|(€|EUR|%)$/gi, '');
  if (!/^[+-]?\d[\d.,]*$/.test(figure)) return { value: text, faults: [] };
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(figure))
    return { value: text, faults: ['batch/ambiguous-number'] };
  const value = Number(plainFigure(figure));
  return { value: Number.isNaN(value) ? text : value, faults: [] };
}

/** The mark of decimals as a point, those of thousands gone. */
function plainFigure(figure: string): string {
  const [points, commas] = [figure.split('.').length - 1, figure.split(',').length - 1];
  if (points > 1 && commas === 0) return figure.replaceAll('.', '');
  if (commas > 1 && points === 0) return figure.replaceAll(',', '');
  if (points > 0 && commas > 0)
    return figure.lastIndexOf(',') > figure.lastIndexOf('.')
      ? figure.replaceAll('.', '').replace(',', '.')
      : figure.replaceAll(',', '');
  return figure.replace(',', '.');
}

/** `7/12/2026`, `07-12-2026`, `07.12.2026` → `2026-12-07`: day first, as in the three countries. */
function dateOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `9h`, `9 h 30`, `9.30`, `9:30:00` → `09:30` */
function timeOf(text: string): string {
  const [, hour, minute = '0'] =
    /^(\d{1,2})\s*[h:.]\s*(\d{1,2})?(?::00)?(?:\s*uur)?$/i.exec(text) ?? [];
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
