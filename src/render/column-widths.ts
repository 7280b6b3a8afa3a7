import type { Inline, Table } from '../document/types.ts';

const NARROWEST = 14;
const WIDEST = 60;

/** The share of a table's width that each column takes, after what it holds; they sum to 1. */
export function columnShares({ header, rows }: Table): readonly number[] {
  const weights = header.map((heading, column) => {
    const lengths = [heading, ...rows.map((row) => row[column] ?? [])].map(lengthOf);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return Math.min(WIDEST, Math.max(NARROWEST, average));
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

function lengthOf(content: readonly Inline[]): number {
  return content.reduce((sum, inline) => {
    if ('content' in inline) return sum + lengthOf(inline.content);
    return sum + ('text' in inline ? inline.text.length : 8);
  }, 0);
}
