import { SOFT_SPACE } from '../../document/stream.ts';
import { isVisible } from './content.ts';
import { isTag, type TagNode, type WordElement } from './tag.ts';

/** The spaces of a line that stand beside a tag become soft: see settle-line.ts. */
export function softenSpaces(paragraph: WordElement): void {
  const items = texts(paragraph);
  for (const [index, item] of items.entries()) {
    if (isTag(item)) continue;
    const [before, after] = [items[index - 1], items[index + 1]];
    if (before !== undefined && isTag(before)) changeText(item, /^ +/);
    if (after !== undefined && isTag(after)) changeText(item, / +$/);
  }
}

function changeText(element: WordElement, spaces: RegExp): void {
  element.children = element.children.map((child) =>
    typeof child === 'string' ? child.replace(spaces, SOFT_SPACE) : child,
  );
}

/** The text elements and tags of a line, and whatever else shows, in order. */
function texts(element: WordElement): readonly (WordElement | TagNode)[] {
  return element.children.flatMap((child): readonly (WordElement | TagNode)[] => {
    if (typeof child === 'string') return [];
    if (isTag(child) || child.name === 'w:t') return [child];
    if (child.name === 'w:txbxContent' || child.name === 'w:pPr') return [];
    const inner = texts(child);
    return inner.length === 0 && isVisible(child) ? [child] : inner;
  });
}
