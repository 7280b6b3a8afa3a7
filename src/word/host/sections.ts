import { assemble, type Parts } from '../../template/assemble.ts';
import type { Raw } from '../../template/decode.ts';

const noTitle: Raw = { kind: 'h1', attributes: [''], children: [] };

/** The nodes of blocks or whole clauses, without a title of their own → their parts. */
export function sectionsOf(nodes: readonly Raw[]): Parts {
  return assemble([noTitle, ...nodes]);
}
