import type { Block } from '../document/types.ts';

/**
 * Whether the block at `index` stays on the page of what follows it: what introduces a list or a
 * table, and what stands before signatures, since no page bears a signature block alone, nor with
 * nothing but the words that it is signed with. `next`: the blocks of the section that follows.
 */
export function staysWithNext(
  blocks: readonly Block[],
  index: number,
  next: readonly Block[],
): boolean {
  if (index === blocks.length - 1) return opensSigned(next, 0);
  return introduces(blocks[index], blocks[index + 1]) || opensSigned(blocks, index + 1);
}

function introduces(block: Block | undefined, next: Block | undefined): boolean {
  return block?.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table');
}

/** Paragraphs, then a signature block. */
function opensSigned(blocks: readonly Block[], from: number): boolean {
  let at = from;
  while (blocks[at]?.type === 'paragraph') at++;
  return blocks[at]?.type === 'signatures';
}
