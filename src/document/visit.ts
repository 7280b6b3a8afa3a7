import type { Block, Inline } from './types.ts';

type Line = readonly Inline[];

/** Calls `visit` for every inline of the blocks, in reading order; emphasis is entered. */
export function visitInlines(blocks: readonly Block[], visit: (inline: Inline) => void): void {
  for (const block of blocks) visitBlock(block, visit);
}

function visitBlock(block: Block, visit: (inline: Inline) => void): void {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      visitLine(block.content, visit);
      return;
    case 'subclause':
    case 'callout':
      visitInlines(block.blocks, visit);
      return;
    case 'list':
      for (const item of block.items) visitInlines(item.blocks, visit);
      return;
    case 'table':
      for (const row of [block.header, ...block.rows])
        for (const cell of row) visitLine(cell, visit);
      return;
    case 'signatures':
      return;
    default:
      block satisfies never;
  }
}

function visitLine(line: Line, visit: (inline: Inline) => void): void {
  for (const inline of line)
    if (inline.type === 'strong' || inline.type === 'emphasis') visitLine(inline.content, visit);
    else visit(inline);
}

/**
 * The same blocks with every inline replaced by what `change` gives; emphasis is entered.
 * What holds no change is the same object as before: a template's own text is shared by documents.
 */
export function mapInlines(
  blocks: readonly Block[],
  change: (inline: Inline) => Inline,
): readonly Block[] {
  return mapped(blocks, (block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: (inline: Inline) => Inline): Block {
  switch (block.type) {
    case 'paragraph':
    case 'subheading': {
      const content = mapLine(block.content, change);
      return content === block.content ? block : { ...block, content };
    }
    case 'subclause':
    case 'callout': {
      const blocks = mapInlines(block.blocks, change);
      return blocks === block.blocks ? block : { ...block, blocks };
    }
    case 'list': {
      const items = mapped(block.items, (item) => {
        const inner = mapInlines(item.blocks, change);
        return inner === item.blocks ? item : { ...item, blocks: inner };
      });
      return items === block.items ? block : { ...block, items };
    }
    case 'table': {
      const cells = (row: readonly Line[]) => mapped(row, (cell) => mapLine(cell, change));
      const [header, rows] = [cells(block.header), mapped(block.rows, cells)];
      return header === block.header && rows === block.rows ? block : { ...block, header, rows };
    }
    case 'signatures':
      return block;
    default:
      return block satisfies never;
  }
}

function mapLine(line: Line, change: (inline: Inline) => Inline): Line {
  return mapped(line, (inline) => {
    if (inline.type !== 'strong' && inline.type !== 'emphasis') return change(inline);
    const content = mapLine(inline.content, change);
    return content === inline.content ? inline : { ...inline, content };
  });
}

/** `map`, giving the list itself where nothing has changed. */
function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let out: T[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as T;
    const made = change(item);
    if (made !== item) out ??= list.slice(0, index);
    out?.push(made);
  }
  return out ?? list;
}
