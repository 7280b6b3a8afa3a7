import { xml } from '../../render/docx/escape.ts';
import { childNamed, isElement } from '../xml/tree.ts';
import { writeElement } from '../xml/write.ts';
import type { ParagraphText, TextPiece } from './paragraph-text.ts';
import { isTag, type TagNode, type WordElement, type WordNode, type WordTag } from './tag.ts';
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
  const overlaps = overlapping(pieces, extractions);
  const runs = new Set([...overlaps.keys()].map(({ run }) => run));
  const byElement = new Map([...overlaps.keys()].map((piece) => [piece.element, piece]));
  const cut = new Map<WordElement, readonly WordNode[]>();
  const nodes: TagNode[] = [];
  for (const run of runs) {
    const split = splitRun(run, { overlaps, byElement }, prefix);
    cut.set(run, split);
    nodes.push(...split.filter(isTag));
  }
  for (const parent of new Set([...runs].map((run) => run.parent)))
    if (parent !== undefined)
      parent.children = parent.children.flatMap((child) =>
        typeof child === 'object' && isElement(child) ? (cut.get(child) ?? [child]) : [child],
      );
  return nodes;
}

type Overlaps = ReadonlyMap<TextPiece, readonly Extraction[]>;

/** The pieces that tags reach into, each with those tags; both are in the order of the text. */
function overlapping(pieces: readonly TextPiece[], extractions: readonly Extraction[]): Overlaps {
  const overlaps = new Map<TextPiece, Extraction[]>();
  let first = 0;
  for (const piece of pieces) {
    while ((extractions[first]?.found.end ?? Number.POSITIVE_INFINITY) <= piece.start) first++;
    for (let at = first; (extractions[at]?.found.start ?? endOf(piece)) < endOf(piece); at++) {
      const extraction = extractions[at];
      const known = overlaps.get(piece) ?? [];
      if (extraction !== undefined) known.push(extraction);
      overlaps.set(piece, known);
    }
  }
  return overlaps;
}

function endOf(piece: TextPiece): number {
  return piece.start + piece.text.length;
}

/** A run cut at its tags: runs of the same formatting, and the tags between. */
function splitRun(
  run: WordElement,
  cut: { readonly overlaps: Overlaps; readonly byElement: ReadonlyMap<WordElement, TextPiece> },
  prefix: string,
): readonly WordNode[] {
  const { parent } = run;
  if (parent === undefined) return [run];
  const properties = childNamed(run, 'w:rPr');
  const runProperties = properties === undefined ? '' : writeElement(properties);
  const pieces: WordNode[] = [];
  let content: WordNode[] = [];
  const endFragment = () => {
    if (content.some(isElement)) pieces.push(fragment(run, properties, content, parent));
    content = [];
  };
  for (const child of run.children) {
    if (child === properties) continue;
    const piece = typeof child === 'string' ? undefined : cut.byElement.get(child as WordElement);
    if (piece === undefined) {
      content.push(child);
      continue;
    }
    for (const part of partsOf(piece, cut.overlaps.get(piece) ?? [])) {
      if (typeof part === 'string') {
        content.push(textElement(piece.element, part, prefix));
        continue;
      }
      endFragment();
      const container = piece.element.name === 'w:instrText' ? 'w:instrText' : 'w:t';
      pieces.push({ tag: { ...part.tag, runProperties, container }, parent, order: 0 });
    }
  }
  endFragment();
  return pieces;
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
