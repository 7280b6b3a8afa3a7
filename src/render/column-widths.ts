import type { Inline, Table } from '../document/types.ts';

const NARROWEST = 14;
const WIDEST = 60;

/** How many letters of a table a line of the page holds; a little fewer, as some letters are wide. */
const LINE = 76;
/** Between two columns, in letters. */
const GAP = 2;

/**
 * The share of a table's width that each column takes, after what it holds; they sum to 1. No
 * column is narrower than its longest word, as long as a line has room for those of all columns.
 */
export function columnShares({ header, rows }: Table): readonly number[] {
  const columns = header.map((heading, column) =>
    [heading, ...rows.map((row) => row[column] ?? [])].map(textOf),
  );
  const weights = columns.map((texts) => {
    const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    return Math.min(WIDEST, Math.max(NARROWEST, average));
  });
  const words = columns.map((texts) => GAP + Math.max(...texts.map(longestWord)));
  return atLeast(
    weights,
    fitting(words).map((length) => length / LINE),
  );
}

/** Shares after the weights, none below its least; the leasts sum to 1 at most. */
function atLeast(weights: readonly number[], least: readonly number[]): readonly number[] {
  const isHeld = weights.map(() => false);
  for (;;) {
    const kept = sum(least.filter((_, index) => isHeld[index]));
    const free = sum(weights.filter((_, index) => !isHeld[index]));
    const shares = weights.map((weight, index) =>
      isHeld[index] ? (least[index] ?? 0) : (weight / free) * (1 - kept),
    );
    const short = shares.findIndex((share, index) => share < (least[index] ?? 0));
    if (short < 0) return shares;
    isHeld[short] = true;
  }
}

/** The lengths, the longest of them cut alike where a line can not hold them all. */
function fitting(lengths: readonly number[]): readonly number[] {
  let room = LINE;
  let most = 0;
  for (const [index, length] of [...lengths].sort((a, b) => a - b).entries()) {
    most = Math.min(length, room / (lengths.length - index));
    room -= most;
  }
  return lengths.map((length) => Math.min(length, most));
}

/** How many letters of a word a column of this share has room for. */
export const roomOf = (share: number) => Math.round(share * LINE - GAP);

/** Letters of what a line can not be broken in: it breaks at spaces, and after hyphens and slashes. */
export function longestWord(text: string): number {
  return Math.max(...text.split(/ |(?<=[-–/])(?!\d)/).map(({ length }) => length));
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if ('content' in inline) return textOf(inline.content);
      if (inline.type === 'reference') return inline.label + inline.number;
      return 'text' in inline ? inline.text : ' ';
    })
    .join('');
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
