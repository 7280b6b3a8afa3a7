import { isElement } from '../xml/tree.ts';
import type { Block } from './blocks.ts';
import { endsSection, lineOf, tagsBelow } from './content.ts';
import { withinLine } from './paragraph-text.ts';
import { isTag, type TagNode, type WordElement, type WordNode } from './tag.ts';

/** A block that can not be where it is: it crosses cells, text boxes, tables. */
export interface LiftFault {
  readonly node: TagNode;
  readonly opened: TagNode;
}

/** What lifting leaves: which paragraphs a block runs through without taking them whole. */
export interface Lifted {
  readonly faults: readonly LiftFault[];
  /** Paragraphs that a block opens in or closes in, in the midst of their text. */
  readonly runThrough: ReadonlySet<WordElement>;
  /** Paragraphs and rows that held nothing but tags, by the tags that stand in their place. */
  readonly replaced: ReadonlyMap<TagNode, WordElement>;
}

/**
 * Moves the tags of each block to where they can stand side by side: among the rows of a table,
 * among paragraphs, among runs. A paragraph or row that held nothing but tags gives way to them.
 * A block whose tags stand in the midst of text in several paragraphs stays there, and runs through
 * from one to the other.
 */
export function liftBlocks(blocks: readonly Block[]): Lifted {
  const lifter = new Lifter(blocks);
  for (const block of blocks) lifter.lift(block);
  return lifter;
}

type Side = 'before' | 'after' | 'replace';

class Lifter implements Lifted {
  readonly faults: LiftFault[] = [];
  readonly runThrough = new Set<WordElement>();
  readonly replaced = new Map<TagNode, WordElement>();
  readonly #blockOf = new Map<TagNode, Block>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) for (const node of tagsOf(block)) this.#blockOf.set(node, block);
  }

  lift(block: Block): void {
    const tags = tagsOf(block);
    const common = commonAncestor(tags);
    const anchors = tags.map((node) => ({ node, anchor: childHolding(common, node) }));
    if (anchors.every(({ node, anchor }) => node === anchor)) return;
    const row = rowAround(common);
    if (row !== undefined) this.#liftFromRow(block, row);
    else if (anchors.every(({ anchor }) => isTag(anchor) || anchor.name === 'w:tr'))
      this.#liftBesideRows(block, anchors as readonly Anchored[]);
    else if (anchors.every(({ anchor }) => isTag(anchor) || anchor.name === 'w:p'))
      this.#liftBesideParagraphs(block, anchors as readonly Anchored[]);
    else if (isLine(common)) this.#liftInLine(block, anchors as readonly Anchored[]);
    else this.#fault(block, anchors as readonly Anchored[]);
  }

  /** The tags stand in different cells of one row: the whole row is meant. */
  #liftFromRow(block: Block, row: WordElement): void {
    const [other] = block.parts;
    if (other !== undefined) {
      this.faults.push({ node: other, opened: block.open });
      return;
    }
    this.#move(block.open, row, 'before');
    this.#move(block.close, row, 'after');
  }

  #liftBesideRows(block: Block, anchors: readonly Anchored[]): void {
    for (const { node, anchor } of anchors) {
      if (isTag(anchor)) continue;
      const onlyTags = !anchor.children.some(hasContent) && this.#leaveFrom(anchor, block);
      if (onlyTags) this.#replace(anchor);
      else if (node === block.open) this.#move(node, anchor, 'before');
      else if (node === block.close) this.#move(node, anchor, 'after');
      else this.faults.push({ node, opened: block.open });
    }
  }

  /** Whether all tags in `row` belong to blocks that reach beyond it. */
  #leaveFrom(row: WordElement, block: Block): boolean {
    const inRow = new Set(tagsBelow(row));
    return [...inRow].every((node) => {
      const own = this.#blockOf.get(node);
      if (own === undefined) return node.tag.role === 'comment';
      return own === block || !tagsOf(own).every((tag) => inRow.has(tag));
    });
  }

  #liftBesideParagraphs(block: Block, anchors: readonly Anchored[]): void {
    const sides = anchors.map(({ node, anchor }) =>
      isTag(anchor) ? undefined : this.#sideOf(node, anchor, block),
    );
    const isWhole = anchors.every(
      ({ anchor }, index) => isTag(anchor) || sides[index] !== undefined,
    );
    for (const [index, { node, anchor }] of anchors.entries()) {
      const side = sides[index];
      if (isTag(anchor)) continue;
      if (!isWhole) this.#runThrough(node, anchor, block);
      else if (side === 'replace') this.#replace(anchor);
      else if (side !== undefined) this.#move(node, anchor, side);
    }
  }

  #runThrough(node: TagNode, paragraph: WordElement, block: Block): void {
    if (node.parent !== paragraph) this.faults.push({ node, opened: block.open });
    this.runThrough.add(paragraph);
  }

  /** On which side of its paragraph a tag can stand, if on any. */
  #sideOf(node: TagNode, paragraph: WordElement, block: Block): Side | undefined {
    const line = lineOf(paragraph);
    const inLine = new Set(line);
    const isInner = (item: TagNode | 'content') => {
      if (item === 'content') return true;
      const own = this.#blockOf.get(item);
      if (own === undefined) return item.tag.role !== 'comment';
      return tagsOf(own).every((tag) => inLine.has(tag));
    };
    const at = line.indexOf(node);
    const before = line.slice(0, at).some(isInner);
    const after = line.slice(at + 1).some(isInner);
    if (!before && !after && !endsSection(paragraph)) return 'replace';
    if (node === block.open) {
      if (!before) return 'before';
      return after ? undefined : 'after';
    }
    if (!after) return 'after';
    return before ? undefined : 'before';
  }

  /** Within one line, out of a link or insertion that nothing else of it stands in front of or behind. */
  #liftInLine(block: Block, anchors: readonly Anchored[]): void {
    for (const { node, anchor } of anchors) {
      if (isTag(anchor)) continue;
      const line = lineOf(anchor);
      const at = line.indexOf(node);
      if (at === 0) this.#move(node, anchor, 'before');
      else if (at === line.length - 1) this.#move(node, anchor, 'after');
      else this.faults.push({ node, opened: block.open });
    }
  }

  #fault(block: Block, anchors: readonly Anchored[]): void {
    const odd = anchors.find(({ node, anchor }) => node !== block.open && !isTag(anchor));
    this.faults.push({ node: odd?.node ?? block.close, opened: block.open });
  }

  /** Puts a tag beside an element, in the order of reading among tags that stand there already. */
  #move(node: TagNode, beside: WordElement, side: 'before' | 'after'): void {
    detach(node);
    const { parent } = beside;
    if (parent === undefined) return;
    const siblings = parent.children;
    let index = siblings.indexOf(beside) + (side === 'after' ? 1 : 0);
    if (side === 'after') while (isEarlierTag(siblings[index], node)) index++;
    else while (isLaterTag(siblings[index - 1], node)) index--;
    siblings.splice(index, 0, node);
    node.parent = parent;
  }

  /** All the tags of an element that holds nothing else take its place. */
  #replace(element: WordElement): void {
    const { parent } = element;
    if (parent === undefined) return;
    const kept = element.name === 'w:p' ? keptOf(element) : tagsBelow(element);
    for (const node of kept) node.parent = parent;
    parent.children.splice(parent.children.indexOf(element), 1, ...kept);
    for (const node of kept) if (isTag(node)) this.replaced.set(node, element);
  }
}

interface Anchored {
  readonly node: TagNode;
  readonly anchor: WordElement | TagNode;
}

/** Marks of a stretch of text, which may stand among paragraphs too (17.13.5, 17.13.6). */
const rangeMarks = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange)(Start|End)$/;

/** What stays of a paragraph that gives way to its tags. */
function keptOf(paragraph: WordElement): readonly (TagNode | WordElement)[] {
  return paragraph.children.flatMap((child): readonly (TagNode | WordElement)[] => {
    if (typeof child === 'string') return [];
    if (isTag(child) || rangeMarks.test(child.name)) return [child];
    return tagsBelow(child);
  });
}

function tagsOf({ open, parts, close }: Block): readonly TagNode[] {
  return [open, ...parts, close];
}

function detach(node: TagNode): void {
  const siblings = node.parent.children;
  siblings.splice(siblings.indexOf(node), 1);
}

function isEarlierTag(sibling: WordNode | undefined, node: TagNode): boolean {
  return sibling !== undefined && isTag(sibling) && sibling.order < node.order;
}

function isLaterTag(sibling: WordNode | undefined, node: TagNode): boolean {
  return sibling !== undefined && isTag(sibling) && sibling.order > node.order;
}

function hasContent(node: WordNode): boolean {
  if (typeof node === 'string' || isTag(node)) return false;
  if (node.name === 'w:p') return lineOf(node).includes('content');
  return node.children.some(hasContent);
}

function ancestors(node: TagNode): readonly WordElement[] {
  const chain: WordElement[] = [];
  for (let at: WordElement | undefined = node.parent; at !== undefined; at = at.parent)
    chain.unshift(at);
  return chain;
}

function commonAncestor(nodes: readonly TagNode[]): WordElement {
  const chains = nodes.map(ancestors);
  const [first = []] = chains;
  let depth = 0;
  while (chains.every((chain) => chain[depth] !== undefined && chain[depth] === first[depth]))
    depth++;
  const common = first[depth - 1];
  if (common === undefined) throw new Error('tags of one part have no common root');
  return common;
}

function childHolding(common: WordElement, node: TagNode): WordElement | TagNode {
  let at: WordElement | TagNode = node;
  while (at.parent !== undefined && at.parent !== common) at = at.parent;
  return at;
}

/** The row, when what the tags have in common is a row and no less: they stand in different cells. */
function rowAround(common: WordElement): WordElement | undefined {
  if (common.name === 'w:tr') return common;
  const holdsCells = common.children.some((child) => isElement(child) && child.name === 'w:tc');
  if (!holdsCells) return undefined;
  let at: WordElement | undefined = common;
  while (at !== undefined && at.name !== 'w:tr') at = at.parent;
  return at;
}

function isLine({ name }: WordElement): boolean {
  return name === 'w:p' || withinLine.has(name);
}
