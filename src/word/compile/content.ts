import { childNamed, decodeText } from '../xml/tree.ts';
import { isTag, type TagNode, type WordElement, type WordNode } from './tag.ts';

/** Elements of a run that show something though they hold no text. */
const shown = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sym',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:fldChar',
  'w:instrText',
  'w:ptab',
  'mc:AlternateContent',
]);

/** Whether a node shows something by itself, tags apart: text that is not blank, a picture, a field. */
export function isVisible(node: WordNode): boolean {
  if (typeof node === 'string' || isTag(node)) return false;
  if (node.name === 'w:t') return node.children.some(isWritten);
  if (node.name === 'w:br') return /type\s*=\s*["'](page|column)/.test(node.open);
  if (shown.has(node.name)) return true;
  if (node.name === 'w:pPr' || node.name === 'w:rPr') return false;
  return node.children.some(isVisible);
}

function isWritten(node: WordNode): boolean {
  return typeof node === 'string' && decodeText(node).trim() !== '';
}

/** The tags below an element, those of text boxes in it included, in order. */
export function tagsBelow(element: WordElement): readonly TagNode[] {
  return element.children.flatMap((child): readonly TagNode[] => {
    if (typeof child === 'string') return [];
    if (isTag(child)) return [child];
    return tagsBelow(child);
  });
}

/** The nodes of a paragraph that show something or are tags, in order, text boxes apart. */
export function lineOf(paragraph: WordElement): readonly (TagNode | 'content')[] {
  return paragraph.children.flatMap((child): readonly (TagNode | 'content')[] => {
    if (typeof child === 'string') return [];
    if (isTag(child)) return [child];
    if (child.name === 'w:pPr') return [];
    if (child.name === 'w:r') return isVisible(child) ? ['content'] : [];
    return lineOf(child);
  });
}

/** A section ends with this paragraph, which holds its page settings (17.6.18). */
export function endsSection(paragraph: WordElement): boolean {
  return childNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr') !== undefined;
}
