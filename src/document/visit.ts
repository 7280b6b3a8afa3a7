import type { Block, Inline } from './types.ts';

/** Calls `visit` for every inline of the blocks, in reading order. */
export function visitInlines(blocks: readonly Block[], visit: (inline: Inline) => void): void {
  mapInlines(blocks, (inline) => {
    visit(inline);
    return inline;
  });
}

/** The same blocks with every inline replaced by what `change` gives; emphasis is entered. */
export function mapInlines(
  blocks: readonly Block[],
  change: (inline: Inline) => Inline,
): readonly Block[] {
  return blocks.map((block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: (inline: Inline) => Inline): Block {
  const line = (content: readonly Inline[]) => mapLine(content, change);
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return { ...block, content: line(block.content) };
    case 'subclause':
    case 'callout':
      return { ...block, blocks: mapInlines(block.blocks, change) };
    case 'list': {
      const items = block.items.map((item) => ({
        ...item,
        blocks: mapInlines(item.blocks, change),
      }));
      return { ...block, items };
    }
    case 'table':
      return {
        ...block,
        header: block.header.map(line),
        rows: block.rows.map((row) => row.map(line)),
      };
    case 'signatures':
      return block;
    default:
      return block satisfies never;
  }
}

function mapLine(
  content: readonly Inline[],
  change: (inline: Inline) => Inline,
): readonly Inline[] {
  return content.map((inline) => {
    if (inline.type === 'strong' || inline.type === 'emphasis')
      return { ...inline, content: mapLine(inline.content, change) };
    return change(inline);
  });
}
