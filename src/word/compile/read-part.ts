import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts';
import { limits } from '../package/limits.ts';
import type { XmlPart } from '../xml/parse.ts';
import { ancestorNamed, descendants } from '../xml/tree.ts';
import { tagsBelow } from './content.ts';
import { type Extraction, extractTags } from './extract.ts';
import type { Headings } from './headings.ts';
import { insertionAround, type ParagraphText, piecesIn, readParagraph } from './paragraph-text.ts';
import type { TagNode, WordElement } from './tag.ts';
import { type FoundTag, findTags, type LooseBraces } from './tag-text.ts';

/** What is needed to say where in its file a part stands. */
export interface PartPlace {
  readonly file: string;
  readonly part: string;
  readonly story: Spot['story'];
  readonly headings: Headings;
}

/** A part with its tags taken out of their runs. */
export interface ReadPart {
  /** In the order of reading. */
  readonly tags: readonly TagNode[];
  readonly diagnostics: readonly Diagnostic[];
}

const AROUND = 30;

/** Finds every tag of a part, whatever Word cut it into, and makes it a node of the tree. */
export function readPart(part: XmlPart<TagNode>, place: PartPlace): ReadPart {
  const reader = new PartReader(part, place);
  for (const element of [...descendants(part.root)])
    if (element.name === 'w:p') reader.read(element);
  const tags = tagsBelow(part.root);
  for (const [index, node] of tags.entries()) node.order = index;
  return { tags, diagnostics: reader.diagnostics };
}

class PartReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #prefix: string;
  readonly #place: PartPlace;
  #paragraph = 0;
  #heading = '';

  constructor({ prefix }: XmlPart<TagNode>, place: PartPlace) {
    this.#prefix = prefix;
    this.#place = place;
  }

  read(paragraph: WordElement): void {
    const isCopy = ancestorNamed(paragraph, 'mc:Fallback') !== undefined;
    if (!isCopy) this.#paragraph++;
    const line = readParagraph(paragraph);
    if (this.#place.headings.isHeading(paragraph) && line.text.trim() !== '')
      this.#heading = line.text.trim();
    if (!/[{}]/.test(line.text)) return;
    const { tags, loose } = findTags(line.text);
    if (!isCopy)
      for (const braces of loose.slice(0, Math.max(0, limits.faults - this.diagnostics.length)))
        this.#reportBraces(braces, line);
    const extractions = tags.map((found): Extraction => {
      const spot = this.#spotAt(line.text, found.start, found.end);
      if (!isCopy) this.#check(found, line, spot);
      const { role, name, source } = found;
      return { found, tag: { role, name, source, spot, isCopy } };
    });
    extractTags(line, extractions, this.#prefix);
  }

  #reportBraces({ kind, start, end }: LooseBraces, line: ParagraphText): void {
    const spot = this.#spotAt(line.text, start, end);
    this.diagnostics.push(reportWord(`word/${kind}`, { place: this.#at(spot) }));
  }

  #check({ start, end, source }: FoundTag, line: ParagraphText, spot: Spot): void {
    const inside = piecesIn(line, start, end);
    const insertions = new Set(inside.map(({ element }) => insertionAround(element)));
    const details = { values: { tag: source }, place: this.#at(spot) };
    if (insertions.size > 1 || line.deletions.some((at) => at > start && at < end))
      this.diagnostics.push(reportWord('word/revision-in-tag', details));
    const containers = new Set(inside.map(({ element }) => element.name === 'w:instrText'));
    if (containers.size > 1 || inside.some(({ isObject }) => isObject))
      this.diagnostics.push(reportWord('word/object-in-tag', details));
  }

  #at(spot: Spot) {
    return { file: this.#place.file, spot };
  }

  #spotAt(text: string, start: number, end: number): Spot {
    const { part, story } = this.#place;
    const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
    const cut = (from > 0 ? '…' : '') + text.slice(from, to) + (to < text.length ? '…' : '');
    const excerpt = cut.replace(/[\s\ufffc]+/g, ' ').trim();
    const heading = this.#heading === '' ? {} : { heading: this.#heading };
    return { part, story, paragraph: this.#paragraph, ...heading, excerpt };
  }
}
