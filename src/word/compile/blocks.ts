import { limits } from '../package/limits.ts';
import type { TagNode } from './tag.ts';

/** A block: the tags that open, part and close it, in order. */
export interface Block {
  readonly open: TagNode;
  readonly parts: readonly TagNode[];
  readonly close: TagNode;
}

export interface BlockFault {
  readonly kind:
    | 'unclosed-block'
    | 'unopened-block'
    | 'crossed-close'
    | 'lost-else'
    | 'nested-block';
  readonly node: TagNode;
  /** The tag that closes another block than the last opened, or the block that was to be closed. */
  readonly other?: TagNode;
}

/** Pairs the tags of a part, given in order of reading; blocks are given outermost first. */
export function pairBlocks(nodes: readonly TagNode[]): {
  readonly blocks: readonly Block[];
  readonly faults: readonly BlockFault[];
} {
  const blocks: Block[] = [];
  const faults: BlockFault[] = [];
  const open: { open: TagNode; parts: TagNode[] }[] = [];
  for (const node of nodes) {
    const { role, name } = node.tag;
    const top = open.at(-1);
    if (role === 'open') open.push({ open: node, parts: [] });
    if (role === 'open' && open.length === limits.nesting + 1)
      faults.push({ kind: 'nested-block', node });
    if (role === 'else') {
      if (top === undefined) faults.push({ kind: 'lost-else', node });
      else top.parts.push(node);
    }
    if (role !== 'close') continue;
    const index = open.findLastIndex((block) => block.open.tag.name === name);
    if (index < 0) {
      faults.push({ kind: 'unopened-block', node });
      continue;
    }
    for (const { open: unclosed } of open.splice(index + 1))
      faults.push({ kind: 'crossed-close', node: unclosed, other: node });
    const closed = open.pop();
    if (closed !== undefined) blocks.push({ ...closed, close: node });
  }
  for (const { open: unclosed } of open) faults.push({ kind: 'unclosed-block', node: unclosed });
  blocks.sort((a, b) => a.open.order - b.open.order);
  return { blocks, faults };
}
