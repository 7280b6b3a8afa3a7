import type { Spot } from '../../diagnostics/diagnostic.ts';
import { codes, mark, OPEN_CELL, SEAM } from '../fill/marks.ts';
import { type HostStyles, numberingOf } from '../host/styles.ts';
import { attribute, childNamed, isElement } from '../xml/tree.ts';
import { writeElement } from '../xml/write.ts';
import { attributePieces } from './attribute-tags.ts';
import { isContainer, isSettings, mustEndWithParagraph, parted } from './containers.ts';
import { endsSection, lineOf, tagsBelow } from './content.ts';
import { highlightable } from './highlightable.ts';
import type { Lifted } from './lift.ts';
import { idAttributes, writeOnce } from './loop-ids.ts';
import { OpenBlocks } from './open-blocks.ts';
import { showsByItself, showsSomewhere } from './shows.ts';
import { softenSpaces } from './soften-spaces.ts';
import { isTag, type TagNode, type WordElement, type WordNode, type WordTag } from './tag.ts';

/** A part as what stands still, text ready to be printed, and the tags between. */
export type Piece = string | WordTag;

export interface WritingOptions {
  readonly lifted: Lifted;
  /** What the file writes before the names of WordprocessingML. */
  readonly prefix: string;
  /** Spaces around what prints nothing close up, as in our own templates. */
  readonly closesSpaces: boolean;
  /** Where tags in attributes are said to be. */
  readonly spot: Spot;
  /** Number lists that restart with each pass, by the tag that opens the loop. */
  readonly restarts: ReadonlyMap<TagNode, readonly string[]>;
  readonly styles: HostStyles;
}

/** A tree with its tags in place → pieces, with marks where filling is to decide. */
export function writePart(root: WordElement, options: WritingOptions): readonly Piece[] {
  const writer = new PartWriter(options);
  writer.write(root);
  return writer.pieces;
}

class PartWriter {
  readonly pieces: Piece[] = [];
  readonly #options: WritingOptions;
  readonly #open = new OpenBlocks();
  #static = '';

  constructor(options: WritingOptions) {
    this.#options = options;
  }

  write(root: WordElement): void {
    this.#writeElement(root);
    this.#flush();
  }

  #emit(text: string): void {
    this.#static += text;
  }

  #flush(): void {
    if (this.#static !== '') this.pieces.push(this.#static);
    this.#static = '';
  }

  #writeNodes(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#emit(node);
      else if (isTag(node)) this.#writeTag(node);
      else this.#writeElement(node);
    }
  }

  #writeElement(element: WordElement): void {
    if (element.name === 'w:p') this.#writeParagraph(element);
    else if (element.name === 'w:tr') this.#writeRow(element);
    else if (element.name === 'w:tbl') this.#writeTable(element);
    else if (isContainer(element)) this.#writeContainer(element);
    else this.#writePlain(element);
  }

  #writePlain(element: WordElement, before = '', after = ''): void {
    if (this.#open.isInLoop && this.#writeInLoop(element)) return;
    this.#writeOpen(element);
    this.#emit(before);
    this.#writeNodes(element.name === 'w:sdtPr' ? unbound(element) : element.children);
    this.#emit(after + element.close);
  }

  #writeOpen(element: WordElement): void {
    const open = this.#open.isInLoop ? this.#loopOpen(element) : element.open;
    if (!open.includes('{')) this.#emit(open);
    else
      for (const piece of attributePieces(open, this.#options.spot)) {
        if (typeof piece === 'string') this.#emit(piece);
        else this.#push(piece);
      }
  }

  #push(tag: WordTag): void {
    this.#flush();
    this.pieces.push(tag);
  }

  #loopOpen(element: WordElement): string {
    const { open, isMarked } = idAttributes(
      element,
      this.#open.restarts(attribute(element, 'val') ?? ''),
    );
    if (isMarked) this.#open.markLoops();
    return open;
  }

  /** What must not stand twice in a document is written in the first pass only. */
  #writeInLoop(element: WordElement): boolean {
    const once = writeOnce(element);
    if (once !== undefined) this.#emit(once);
    if (once !== undefined) this.#open.markLoops();
    return once !== undefined;
  }

  #writeParagraph(paragraph: WordElement): void {
    this.#giveList(paragraph);
    const line = lineOf(paragraph);
    const hasTags = line.some((item) => item !== 'content');
    if (!hasTags || this.#options.lifted.runThrough.has(paragraph)) {
      this.#writePlain(paragraph);
      return;
    }
    const droppable = !endsSection(paragraph) && !showsByItself(line);
    if (this.#options.closesSpaces) softenSpaces(paragraph);
    const flags = (droppable ? 'd' : '') + (this.#options.closesSpaces ? 's' : '');
    if (flags !== '') this.#emit(mark(codes.line, flags));
    this.#writePlain(paragraph);
    if (flags !== '') this.#emit(mark(codes.lineEnd));
  }

  /** A paragraph whose style brings a list that restarts says so itself, to be given another. */
  #giveList(paragraph: WordElement): void {
    const properties = childNamed(paragraph, 'w:pPr');
    const style = childNamed(properties, 'w:pStyle');
    if (properties === undefined || style === undefined) return;
    const list = numberingOf(this.#options.styles, attribute(style, 'val'));
    if (list === undefined || childNamed(properties, 'w:numPr') !== undefined) return;
    if (!this.#open.restarts(list.numId)) return;
    this.#open.markLoops();
    const w = this.#options.prefix;
    const after = properties.children.findLastIndex(
      (child) => typeof child === 'object' && isElement(child) && beforeList.test(child.name),
    );
    const own = `<${w}numPr><${w}ilvl ${w}val="${list.level}"/><${w}numId ${w}val="${mark(codes.list, list.numId)}"/></${w}numPr>`;
    properties.children.splice(after + 1, 0, own);
  }

  #writeRow(row: WordElement): void {
    const droppable = tagsBelow(row).length > 0 && !showsSomewhere(row);
    if (droppable) this.#emit(mark(codes.row));
    this.#writePlain(row);
    if (droppable) this.#emit(mark(codes.rowEnd));
  }

  #writeTable(table: WordElement): void {
    const canEmpty = tagsBelow(table).length > 0;
    if (canEmpty) this.#emit(mark(codes.table));
    this.#writePlain(table);
    if (canEmpty) this.#emit(mark(codes.tableEnd));
  }

  /** What holds blocks: of a cell its properties come first, of the body those of the section last. */
  #writeContainer(element: WordElement): void {
    const blocks = element.children.filter((child) => !isSettings(child));
    const canEmpty = blocks.some((child) =>
      isElement(child) ? tagsBelow(child).length > 0 : typeof child !== 'string',
    );
    if (!canEmpty) {
      this.#writePlain(element);
      return;
    }
    const [settings, rest] = parted(element.children);
    const last = element.name === 'w:body' ? settings : [];
    this.#writeOpen(element);
    if (last.length === 0) this.#writeNodes(settings);
    const isOpen = element.name === 'w:tc' && this.#open.isInLoop && !showsSomewhere(element);
    if (isOpen && this.#options.closesSpaces) this.#emit(OPEN_CELL);
    const kind = mustEndWithParagraph.has(element.name) ? 'cell' : 'other';
    this.#emit(mark(codes.container, kind, this.#fallback(element)));
    this.#writeNodes(rest);
    this.#emit(mark(codes.containerEnd));
    this.#writeNodes(last);
    this.#emit(element.close);
  }

  /** An empty paragraph that looks as the last one of the container did. */
  #fallback(container: WordElement): string {
    const own = container.children.filter(isElement).findLast(({ name }) => name === 'w:p');
    const replaced = container.children
      .filter(isTag)
      .map((node) => this.#options.lifted.replaced.get(node))
      .findLast((element) => element?.name === 'w:p');
    const settings = childNamed(own ?? replaced, 'w:pPr');
    const tag = `${this.#options.prefix}p`;
    return `<${tag}>${settings === undefined ? '' : writeElement(settings)}</${tag}>`;
  }

  #writeTag(node: TagNode): void {
    const { tag } = node;
    const replaced = this.#options.lifted.replaced.get(node)?.name === 'w:p';
    if (replaced) this.#emit(SEAM);
    if (tag.role === 'value') this.#writeValue(tag);
    else if (tag.role === 'blocks') this.#writeOwnBlocks(tag);
    else if (tag.role !== 'comment') this.#writeBlockTag(node);
    if (replaced) this.#emit(SEAM);
  }

  #writeValue(tag: WordTag): void {
    const { prefix } = this.#options;
    const name = tag.container.replace('w:', prefix);
    const run = `<${prefix}r>${highlightable(tag.runProperties, prefix)}<${name} xml:space="preserve">`;
    this.#emit(run);
    this.#push(tag);
    this.#emit(`</${name}></${prefix}r>`);
  }

  #writeOwnBlocks(tag: WordTag): void {
    this.#emit(SEAM + mark(codes.blocks));
    this.#push(tag);
    this.#emit(mark(codes.blocksEnd) + SEAM);
  }

  #writeBlockTag(node: TagNode): void {
    const { tag } = node;
    if (tag.role === 'close' || tag.role === 'else') this.#endPass();
    if (tag.role === 'close') this.#open.close();
    if (tag.role === 'else') this.#open.otherwise();
    this.#push(tag);
    if (tag.role === 'open') this.#openBlock(node);
  }

  #openBlock(node: TagNode): void {
    if (node.tag.name !== 'each') {
      this.#open.condition();
      return;
    }
    const lists = this.#options.restarts.get(node) ?? [];
    this.#emit(mark(codes.pass, ...lists));
    this.#flush();
    this.#open.loop(this.pieces.length - 1, lists);
  }

  /** A pass in which nothing must differ needs no mark. */
  #endPass(): void {
    const loop = this.#open.passing;
    if (loop === undefined) return;
    if (loop.isMarked) this.#emit(mark(codes.passEnd));
    else this.pieces[loop.start] = '';
  }
}

/** A filled control is no longer bound to custom XML, which would put the tag back (17.5.2.6). */
function unbound(settings: WordElement): readonly WordNode[] {
  const { parent, children } = settings;
  if (parent === undefined || tagsBelow(parent).length === 0) return children;
  return children.filter(
    (child) => typeof child === 'string' || isTag(child) || !child.name.endsWith(':dataBinding'),
  );
}

/** Elements that precede `numPr` (17.3.1.26). */
const beforeList = /^w:(pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)$/;
