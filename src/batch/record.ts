/** A cell as its file holds it; nothing is computed. */
export type Cell = string | number | boolean | FormulaCell | DateCell | undefined;

/** A formula, by its text, `=A1*2`: it stays text. */
export interface FormulaCell {
  readonly formula: string;
}

/** A day or a time of a sheet, `2026-11-01`, `09:30`: not what the sheet shows for it, which may be `nov-26`. */
export interface DateCell {
  readonly moment: string;
}

export function cellText(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell ?? '');
  return 'formula' in cell ? cell.formula : cell.moment;
}

/** One row of a table: a client. */
export interface Row {
  readonly kind: 'row';
  /** 1-based line (CSV) or row (sheet) on which it begins. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** The row as typed and what parts its cells, for columns of characters; a CSV only. */
  readonly raw?: string;
  readonly delimiter?: string;
}

/** One document of a YAML stream. */
export interface YamlPart {
  readonly kind: 'yaml';
  /** Lines and characters of the file before it. */
  readonly line: number;
  readonly offset: number;
  readonly text: string;
}

/** An answers file of a folder. */
export interface AnswersFile {
  readonly kind: 'file';
  readonly file: string;
}

/** One client as the list gives it: small, plain, and handed to a worker as it is. */
export type ClientRecord = Row | YamlPart | AnswersFile;
