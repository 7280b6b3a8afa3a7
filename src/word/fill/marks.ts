/**
 * What a filled part holds besides its XML until it is settled (settle.ts): marks for what is known
 * only then. `MARK code payload … END`; none of these characters can stand in XML (XML 1.0, 2.2).
 */
export const MARK = '\u000e';
export const END = '\u000f';
export const SEPARATOR = '\u0010';
/** Around an answer still missing, which is shown highlighted. */
export const GAP_START = '\u0011';
export const GAP_END = '\u0012';
/** Where a paragraph gave way: two tables that come to touch here are parted. */
export const SEAM = '\u0013';
/** A cell that holds nothing but what its tags print. */
export const OPEN_CELL = '\u0014';

export const codes = {
  /** A paragraph; payload: `d` when it goes if it shows nothing, `s` when its spaces are settled. */
  line: 'P',
  lineEnd: 'p',
  /** What must hold a paragraph, and when it is a cell end with one; payload: kind, the paragraph. */
  container: 'C',
  containerEnd: 'c',
  row: 'R',
  rowEnd: 'r',
  table: 'T',
  tableEnd: 't',
  /** One pass of a loop; payload: the number lists that restart with it. */
  pass: 'I',
  passEnd: 'i',
  /** A number that must differ in each pass; payload: kind, the number as written. */
  id: '#',
  /** The name of a bookmark, likewise. */
  name: '@',
  /** A number list, likewise. */
  list: 'N',
  /** What stands once only, in the first pass; payload: key, XML. */
  once: '1',
  /** Where run properties take a highlight. */
  highlight: 'H',
  /** Whole blocks of ours: a clause, the signatures. */
  blocks: 'B',
  blocksEnd: 'b',
} as const;

export type MarkCode = (typeof codes)[keyof typeof codes];

export function mark(code: MarkCode, ...payload: readonly string[]): string {
  return MARK + code + payload.join(SEPARATOR) + END;
}
