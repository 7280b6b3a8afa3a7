import type { Block } from '../document/types.ts';

/**
 * Whether the block at `index` stays on the page of what follows it: no page bears a signature
 * block alone, nor with nothing but the words that it is signed with. `next`: the blocks of the
 * section that follows.
 */
export function staysWithNext(
  blocks: readonly Block[],
  index: number,
  next: readonly Block[],
): boolean {
  return index === blocks.length - 1 ? opensSigned(next, 0) : opensSigned(blocks, index + 1);
}

/** Paragraphs, then a signature block. */
function opensSigned(blocks: readonly Block[], from: number): boolean {
  let at = from;
  while (blocks[at]?.type === 'paragraph') at++;
  return blocks[at]?.type === 'signatures';
}
