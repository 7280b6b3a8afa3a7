import { SaxesParser, type SaxesTagNS } from 'saxes';
import { limits } from '../package/limits.ts';
import { standardName } from './namespaces.ts';
import type { XmlElement } from './tree.ts';

/** A part in XML, read: what stands before the root, the root, what follows it. */
export interface XmlPart<T> {
  readonly before: string;
  readonly root: XmlElement<T>;
  readonly after: string;
  /** What the file writes before the names of WordprocessingML: `w:`, or nothing. */
  readonly prefix: string;
}

/** Why a part can not be read, with the place in its text (1-based). */
export interface XmlFault {
  readonly kind: 'document-type' | 'not-well-formed' | 'too-deep' | 'too-long';
  readonly line: number;
  readonly column: number;
}

export type Parsed<T> = { readonly part: XmlPart<T> } | { readonly fault: XmlFault };

class Stop extends Error {
  readonly kind: XmlFault['kind'];
  constructor(kind: XmlFault['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/** XML → a tree that can be written back unchanged. Document types and their entities are refused. */
export function parseXml<T extends object = never>(text: string): Parsed<T> {
  const parser = new SaxesParser({ xmlns: true });
  const builder = new TreeBuilder<T>(text);
  parser.on('error', () => {
    throw new Stop('not-well-formed');
  });
  parser.on('doctype', () => {
    throw new Stop('document-type');
  });
  parser.on('opentag', (tag) => builder.open(tag, parser.position));
  parser.on('closetag', (tag) => builder.close(tag, parser.position));
  try {
    parser.write(text).close();
    return { part: builder.finish() };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { fault: { kind: error.kind, line: parser.line, column: parser.columnIndex + 1 } };
  }
}

class TreeBuilder<T extends object> {
  readonly #text: string;
  #at = 0;
  #count = 0;
  #depth = 0;
  #before = '';
  #prefix = 'w:';
  #root: XmlElement<T> | undefined;
  #top: XmlElement<T> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  open(tag: SaxesTagNS, end: number): void {
    if (++this.#count > limits.elements) throw new Stop('too-long');
    if (++this.#depth > limits.depth) throw new Stop('too-deep');
    const open = this.#takeTag(end);
    const name = standardName(tag.uri, tag.local, tag.name);
    if (name === 'w:p') this.#prefix = tag.prefix === '' ? '' : `${tag.prefix}:`;
    const element: XmlElement<T> = { name, open, close: '', parent: this.#top, children: [] };
    if (this.#top === undefined) this.#root = element;
    else this.#top.children.push(element);
    this.#top = element;
  }

  close(tag: SaxesTagNS, end: number): void {
    this.#depth--;
    if (this.#top !== undefined && !tag.isSelfClosing) this.#top.close = this.#takeTag(end);
    this.#top = this.#top?.parent;
  }

  finish(): XmlPart<T> {
    const root = this.#root ?? { name: '', open: '', close: '', parent: undefined, children: [] };
    const after = this.#text.slice(this.#at);
    return { before: this.#before, root, after, prefix: this.#prefix };
  }

  /** The tag that ends at `end`; what stands before it since the last is text of the element around. */
  #takeTag(end: number): string {
    const start = this.#text.lastIndexOf('<', end - 1);
    const between = this.#text.slice(this.#at, start);
    if (this.#top === undefined) this.#before += between;
    else if (between !== '') this.#top.children.push(between);
    this.#at = end;
    return this.#text.slice(start, end);
  }
}
