import { xml } from '../../render/docx/escape.ts';
import { childNamed, isElement } from '../xml/tree.ts';
import { writeElement } from '../xml/write.ts';
import type { ParagraphText, TextPiece } from './paragraph-text.ts';
import type { TagNode, WordElement, WordNode, WordTag } from './tag.ts';
import type { FoundTag } from './tag-text.ts';

/** A tag found in a paragraph and what the compiler is to know of it. */
export interface Extraction {
  readonly found: FoundTag;
  readonly tag: Omit<WordTag, 'runProperties' | 'container'>;
}

/**
 * Takes tags out of the runs of a paragraph: each becomes a node between runs, the runs around it
 * keeping their formatting. Returns the nodes in their order.
 */
export function extractTags(
  { pieces }: ParagraphText,
  extractions: readonly Extraction[],
  prefix: string,
): readonly TagNode[] {
  const nodes: TagNode[] = [];
  const touched = pieces.filter((piece) =>
    extractions.some(({ found }) => found.start < endOf(piece) && found.end > piece.start),
  );
  for (const run of new Set(touched.map((piece) => piece.run)))
    nodes.push(...splitRun(run, touched, extractions, prefix));
  return nodes;
}

function endOf(piece: TextPiece): number {
  return piece.start + piece.text.length;
}

function splitRun(
  run: WordElement,
  touched: readonly TextPiece[],
  extractions: readonly Extraction[],
  prefix: string,
): readonly TagNode[] {
  const { parent } = run;
  if (parent === undefined) return [];
  const properties = childNamed(run, 'w:rPr');
  const runProperties = properties === undefined ? '' : writeElement(properties);
  const pieces: WordNode[] = [];
  let content: WordNode[] = [];
  const endFragment = () => {
    if (content.some(isElement)) pieces.push(fragment(run, properties, content, parent));
    content = [];
  };
  const nodes: TagNode[] = [];
  for (const child of run.children) {
    if (child === properties) continue;
    const piece = touched.find(({ element }) => element === child);
    if (piece === undefined) {
      content.push(child);
      continue;
    }
    for (const part of partsOf(piece, extractions)) {
      if (typeof part === 'string') {
        content.push(textElement(piece.element, part, prefix));
        continue;
      }
      endFragment();
      const container = piece.element.name === 'w:instrText' ? 'w:instrText' : 'w:t';
      const node: TagNode = { tag: { ...part.tag, runProperties, container }, parent, order: 0 };
      nodes.push(node);
      pieces.push(node);
    }
  }
  endFragment();
  parent.children.splice(parent.children.indexOf(run), 1, ...pieces);
  return nodes;
}

/** The text of a piece outside tags, and the tags that begin in it, in order. */
function partsOf(
  piece: TextPiece,
  extractions: readonly Extraction[],
): readonly (string | Extraction)[] {
  const parts: (string | Extraction)[] = [];
  let at = piece.start;
  for (const extraction of extractions) {
    const { start, end } = extraction.found;
    if (end <= at || start >= endOf(piece)) continue;
    if (start > at) parts.push(piece.text.slice(at - piece.start, start - piece.start));
    if (start >= piece.start) parts.push(extraction);
    at = Math.min(end, endOf(piece));
  }
  if (at < endOf(piece)) parts.push(piece.text.slice(at - piece.start));
  return parts;
}

function fragment(
  run: WordElement,
  properties: WordElement | undefined,
  content: readonly WordNode[],
  parent: WordElement,
): WordElement {
  const children = properties === undefined ? [...content] : [properties, ...content];
  return { ...run, parent, children };
}

/** Text that was cut keeps the spaces at its ends (17.3.3.31). */
function textElement({ name, parent }: WordElement, text: string, prefix: string): WordElement {
  const tag = name.replace('w:', prefix);
  const open = `<${tag} xml:space="preserve">`;
  return { name, open, close: `</${tag}>`, parent, children: [xml(text)] };
}
