import { ancestorNamed, decodeText, isElement } from '../xml/tree.ts';
import type { WordElement } from './tag.ts';

/** A stretch of a paragraph's text: the element that holds it, and the run around that. */
export interface TextPiece {
  readonly element: WordElement;
  readonly run: WordElement;
  readonly text: string;
  /** Where its text begins in the text of the paragraph. */
  readonly start: number;
  /** A drawing, field mark or note reference: no tag can hold it. */
  readonly isObject: boolean;
}

export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Offsets at which text that was struck by tracked changes stands. */
  readonly deletions: readonly number[];
}

/** What takes part in a line of text, by element; all else in a run is an object. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
const OBJECT = '\ufffc';
const silent = new Set(['w:rPr', 'w:lastRenderedPageBreak', 'w:proofErr', 'w:annotationRef']);
const deleted = new Set(['w:del', 'w:moveFrom']);
/** What may stand around the runs of a line. */
export const withinLine: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

/** The text of a paragraph over all its runs; that of text boxes in it is not its own. */
export function readParagraph(paragraph: WordElement): ParagraphText {
  const pieces: TextPiece[] = [];
  const deletions: number[] = [];
  let text = '';
  const add = (element: WordElement, run: WordElement, piece: string, isObject = false) => {
    if (piece !== '') pieces.push({ element, run, text: piece, start: text.length, isObject });
    text += piece;
  };
  const walk = (parent: WordElement): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:r') walkRun(child);
      else if (deleted.has(child.name)) deletions.push(text.length);
      else if (withinLine.has(child.name)) walk(child);
    }
  };
  const walkRun = (run: WordElement): void => {
    for (const child of run.children) {
      if (!isElement(child) || silent.has(child.name)) continue;
      if (child.name === 'w:delText') deletions.push(text.length);
      else if (child.name === 'w:t' || child.name === 'w:instrText')
        add(
          child,
          run,
          decodeText(child.children.filter((node) => typeof node === 'string').join('')),
        );
      else if (characters[child.name] !== undefined) add(child, run, characters[child.name] ?? '');
      else add(child, run, OBJECT, true);
    }
  };
  walk(paragraph);
  return { text, pieces, deletions };
}

/** The insertion by tracked changes that an element stands in. */
export function insertionAround(element: WordElement): WordElement | undefined {
  return ancestorNamed(element, 'w:ins', 'w:moveTo');
}

/** The pieces that have characters from `start` to `end`; pieces stand in the order of the text. */
export function piecesIn(
  { pieces }: ParagraphText,
  start: number,
  end: number,
): readonly TextPiece[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.text.length <= start) low = middle + 1;
    else high = middle;
  }
  const found: TextPiece[] = [];
  for (let at = low; (pieces[at]?.start ?? end) < end; at++) {
    const piece = pieces[at];
    if (piece !== undefined) found.push(piece);
  }
  return found;
}
