import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ancestorNamed } from '../xml/tree.ts';
import { lineOf, tagsBelow } from './content.ts';
import type { TagNode, WordElement } from './tag.ts';

/**
 * Puts each tag that brings whole blocks (a clause, the signatures) in the place of its paragraph;
 * one that shares it with text or values is a fault.
 */
export function placeOwnBlocks(root: WordElement, file: string): readonly Diagnostic[] {
  return tagsBelow(root)
    .filter(({ tag }) => tag.role === 'blocks')
    .flatMap((node) => {
      const paragraph = paragraphOf(node);
      if (paragraph === undefined) return [];
      const line = lineOf(paragraph);
      const isAlone = line.every((item) => item !== 'content' && item.tag.role !== 'value');
      if (isAlone) giveWay(paragraph);
      const { source: tag, spot } = node.tag;
      return isAlone
        ? []
        : [reportWord('word/not-alone', { values: { tag }, place: { file, spot } })];
    });
}

function paragraphOf({ parent }: TagNode): WordElement | undefined {
  return parent.name === 'w:p' ? parent : ancestorNamed(parent, 'w:p');
}

function giveWay(paragraph: WordElement): void {
  const { parent } = paragraph;
  const tags = tagsBelow(paragraph);
  if (parent === undefined) return;
  for (const node of tags) node.parent = parent;
  parent.children.splice(parent.children.indexOf(paragraph), 1, ...tags);
}
