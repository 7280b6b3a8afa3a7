import type { NeutralText, Text } from '../i18n/text.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Keys and indexes from the root of the answers to the value meant. */
export type Path = readonly (string | number)[];

/** A place in a text: 1-based line and column, 0-based offset, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where something stands in a Word file, in terms of what its reader sees. */
export interface Spot {
  /** The part's name in the file: `word/header2.xml`. */
  readonly part: string;
  readonly story: 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes' | 'other';
  /** Counted from 1 through the part, the paragraphs of tables and text boxes included. */
  readonly paragraph: number;
  /** The heading above it. */
  readonly heading?: string;
  /** The text around it. */
  readonly excerpt: string;
}

/** Where something stands: a file, and the range in it (or the cell of a sheet) when known. */
export interface Place {
  readonly file: string;
  readonly range?: Range;
  /** `D14` */
  readonly cell?: string;
  readonly spot?: Spot;
}

/**
 * Something a person can mend in answers, template or command: what is wrong (`message`),
 * what to do (`hint`), and where. A stage returns these beside its value; it never prints.
 */
export interface Diagnostic {
  /** Stable name, `area/what-is-wrong`: `yaml/duplicate-key`, `schema/required`, `rule/fr-pay-max-60`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly hint?: Text;
  /** The statute or standard behind a legal finding. */
  readonly source?: NeutralText;
  readonly path?: Path;
  readonly place?: Place;
  /** A second place that explains the first: "first defined here". */
  readonly related?: { readonly message: Text; readonly place: Place };
}

/** What a stage returns. `value` is absent when the diagnostics hold an error that prevents it. */
export interface Result<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isError);
}

export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** `clients.csv:14:7`, `clients.xlsx!D14`, or the file alone. */
export function formatPlace({ file, range, cell }: Place): string {
  if (cell !== undefined) return `${file}!${cell}`;
  return range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
}

/** `client.tasks[2].name` */
export function formatPath(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}

/** Whether a path is that of a group, or of what stands in it. */
export function isWithin(path: Path, group: Path): boolean {
  return group.length <= path.length && group.every((key, index) => key === path[index]);
}
