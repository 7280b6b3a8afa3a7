import { lineOf } from './content.ts';
import { isTag, type TagNode, type WordElement } from './tag.ts';

/** Whether a line shows something whatever its tags print. */
export function showsByItself(line: readonly (TagNode | 'content')[]): boolean {
  let depth = 0;
  for (const item of line) {
    if (item === 'content') {
      if (depth === 0) return true;
    } else if (item.tag.role === 'open') depth++;
    else if (item.tag.role === 'close') depth--;
  }
  return false;
}

/** Whether any line below shows something whatever its tags print. */
export function showsSomewhere(element: WordElement): boolean {
  return element.children.some((child) => {
    if (typeof child === 'string' || isTag(child)) return false;
    if (child.name === 'w:p') return showsByItself(lineOf(child));
    return showsSomewhere(child);
  });
}
