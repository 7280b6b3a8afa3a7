import { cleanText } from '../answers/clean-text.ts';
import type { LoadedAnswers } from '../answers/load.ts';
import { type Question, questionAt } from '../answers/question.ts';
import type { JsonObject } from '../answers/values.ts';
import { type BatchCode, reportBatch } from '../diagnostics/catalogue/batch.ts';
import {
  type Diagnostic,
  formatPath,
  isWithin,
  type Path,
  type Result,
} from '../diagnostics/diagnostic.ts';
import { type CellAnswer, cellAnswer } from './cell.ts';
import type { Column } from './columns.ts';
import { cellPlace } from './place.ts';
import { withoutIndexes } from './questions.ts';
import { type Cell, cellText, type Row } from './record.ts';

/** A row under its columns → the answers of one client, or those of some of `all` columns; empty cells answer nothing. */
export function rowAnswers(
  file: string,
  columns: readonly Column[],
  row: Row,
  all = columns,
): Result<LoadedAnswers> {
  const diagnostics: Diagnostic[] = [];
  const data: JsonObject = {};
  for (const { path, index } of columns) {
    const cell = row.cells[index];
    if (isEmpty(cell)) continue;
    const { value, faults } = answerOf(cell, path);
    setAt(data, path, value);
    if (faults.length === 0) continue;
    for (const code of new Set(faults))
      diagnostics.push(faultAt(code, path, cell, cellPlace(file, row, index)));
  }
  const stray = row.cells.findIndex((cell, at) => !isEmpty(cell) && !hasColumn(all, at));
  if (stray >= 0)
    diagnostics.push(reportBatch('batch/stray-cell', { place: cellPlace(file, row, stray) }));
  const locate = (path: Path) => locateIn(file, columns, row, path);
  const sourceOf = () => undefined;
  const clean = cleanText({ file, data, locate, sourceOf }, diagnostics) as JsonObject;
  const value = { file, data: clean, locate, sourceOf, texts: new Map() };
  return { value, diagnostics };
}

/** Of most tables each column stands at its own place in the list. */
function hasColumn(columns: readonly Column[], at: number): boolean {
  return columns[at]?.index === at || columns.some(({ index }) => index === at);
}

function answerOf(cell: Cell, path: Path): CellAnswer {
  const { question, name } = askedBy(path);
  if (question !== undefined) return cellAnswer(cell, question, name);
  const text = cellText(cell);
  const isFormula = name === 'x-folder' && text.startsWith('=');
  return { value: text, faults: isFormula ? ['batch/folder-formula'] : [] };
}

/** What a column asks, and the name of its question. */
interface Asked {
  readonly question: Question | undefined;
  readonly name: string;
}

const asked = new WeakMap<Path, Asked>();

/** Looked up once a column. */
function askedBy(path: Path): Asked {
  const known = asked.get(path);
  if (known !== undefined) return known;
  const made = { question: questionAt(path), name: withoutIndexes(path) };
  asked.set(path, made);
  return made;
}

function faultAt(code: BatchCode, path: Path, cell: Cell, place: ReturnType<typeof cellPlace>) {
  const value = cellText(cell).slice(0, 60);
  return reportBatch(code, { values: { path: formatPath(path), value }, path, place });
}

export function isEmpty(cell: Cell): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell that answers `path` or the first of its group; for the root, the row. */
function locateIn(file: string, columns: readonly Column[], row: Row, path: Path) {
  if (path.length === 0) return cellPlace(file, row, 0);
  const around = columns.filter((candidate) => isWithin(path, candidate.path));
  const column =
    around.sort((one, other) => other.path.length - one.path.length)[0] ??
    columns.find((candidate) => isWithin(candidate.path, path));
  return column && cellPlace(file, row, column.index);
}

/**
 * A hole before the place in a list is an empty group, whose answers are then missing. A list whose
 * groups have answers of other columns already keeps them.
 */
function setAt(into: Record<string | number, unknown>, path: Path, value: unknown): void {
  const [first = '', ...rest] = path;
  if (Array.isArray(into)) while (into.length < Number(first)) into.push({});
  if (rest.length === 0) into[first] = withHeld(value, into[first]);
  else {
    const inner = into[first] ?? (typeof rest[0] === 'number' ? [] : {});
    into[first] = inner;
    setAt(inner as Record<string | number, unknown>, rest, value);
  }
}

function withHeld(value: unknown, held: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(held)) return value;
  const longer = value.length < held.length ? held : value;
  return longer.map((_, index) => ({ ...value[index], ...held[index] }));
}
