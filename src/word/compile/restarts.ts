import type { HostNumbering } from '../host/numbering.ts';
import { type HostStyles, numberingOf } from '../host/styles.ts';
import { attribute, childNamed } from '../xml/tree.ts';
import type { Block } from './blocks.ts';
import { lineOf } from './content.ts';
import { isTag, type TagNode, type WordElement, type WordNode } from './tag.ts';

/** What the number lists of a document are, to tell which restart. */
export interface Numbering {
  readonly styles: HostStyles;
  readonly lists: HostNumbering;
}

/**
 * The number lists that begin anew with each pass of a loop: those that stand in it alone, with
 * something between them that is no item of theirs. A loop that makes the items of one list
 * counts on.
 */
export function restartsOf(
  root: WordElement,
  blocks: readonly Block[],
  numbering: Numbering,
): ReadonlyMap<TagNode, readonly string[]> {
  const everywhere = countLists(root.children, numbering);
  const restarts = new Map<TagNode, readonly string[]>();
  for (const block of blocks) {
    if (block.open.tag.name !== 'each') continue;
    const body = bodyOf(block);
    const paragraphs = paragraphsIn(body);
    const isParted = paragraphs.some(
      (paragraph) => listOf(paragraph, numbering) === undefined && lineOf(paragraph).some(isShown),
    );
    const lists = [...countLists(body, numbering)]
      .filter(([list, count]) => everywhere.get(list) === count && isCounted(list, numbering))
      .map(([list]) => list);
    if (isParted && lists.length > 0) restarts.set(block.open, lists);
  }
  return restarts;
}

/** What a block repeats, when its tags stand side by side among paragraphs or rows. */
function bodyOf({ open, parts, close }: Block): readonly WordNode[] {
  const siblings = open.parent.children;
  const end = siblings.indexOf(parts[0] ?? close);
  return end < 0 ? [] : siblings.slice(siblings.indexOf(open), end);
}

function paragraphsIn(nodes: readonly WordNode[]): readonly WordElement[] {
  return nodes.flatMap((node): readonly WordElement[] => {
    if (typeof node === 'string' || isTag(node)) return [];
    return node.name === 'w:p' ? [node] : paragraphsIn(node.children);
  });
}

function isShown(item: TagNode | 'content'): boolean {
  return item === 'content' || item.tag.role === 'value';
}

function countLists(nodes: readonly WordNode[], numbering: Numbering): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphsIn(nodes)) {
    const list = listOf(paragraph, numbering);
    if (list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  return counts;
}

/** The number list of a paragraph, its own or its style's. */
export function listOf(
  paragraph: WordElement,
  { styles }: Pick<Numbering, 'styles'>,
): string | undefined {
  const properties = childNamed(paragraph, 'w:pPr');
  const id = childNamed(childNamed(properties, 'w:numPr'), 'w:numId');
  if (id !== undefined) return attribute(id, 'val');
  const style = childNamed(properties, 'w:pStyle');
  const named = style === undefined ? undefined : attribute(style, 'val');
  return numberingOf(styles, named)?.numId;
}

/** Bullets have nothing to begin anew. */
function isCounted(list: string, { lists }: Numbering): boolean {
  const levels = lists.levels.get(lists.lists.get(list)?.abstract ?? '');
  return levels?.some(({ format }) => format !== 'bullet' && format !== 'none') === true;
}
