import { isElement } from '../xml/tree.ts';
import type { WordElement, WordNode } from './tag.ts';

/** No word processor reads these when they end with anything but a paragraph. */
export const mustEndWithParagraph = new Set([
  'w:tc',
  'w:txbxContent',
  'w:hdr',
  'w:ftr',
  'w:footnote',
  'w:endnote',
]);

/** What holds blocks. */
export function isContainer({ name, children }: WordElement): boolean {
  if (name === 'w:body' || mustEndWithParagraph.has(name)) return true;
  return (
    name === 'w:sdtContent' &&
    children.some((child) => isElement(child) && /^w:(p|tbl)$/.test(child.name))
  );
}

/** Properties of a cell or section among its blocks. */
export function isSettings(node: WordNode): node is WordElement {
  return typeof node === 'object' && isElement(node) && /^w:(tcPr|sectPr)$/.test(node.name);
}

/** The settings among blocks, and the blocks. */
export function parted(nodes: readonly WordNode[]): readonly [WordElement[], WordNode[]] {
  return [nodes.filter(isSettings), nodes.filter((node) => !isSettings(node))];
}
