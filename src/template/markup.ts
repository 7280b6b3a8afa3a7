import MarkdownIt, { type Token } from 'markdown-it';
import { BACKSLASH, BRACE, CLOSE, open, SOFT_SPACE, type StreamKind } from '../document/stream.ts';
import type { Language } from '../i18n/text.ts';
import { typeset } from '../i18n/typography.ts';
import { type HiddenTags, hideTags, markIndex, marks, type Tag } from './tags.ts';

/** A clause or document as a Handlebars text that prints a stream (see stream.ts). */
export interface Markup {
  readonly handlebars: string;
  /** Ids of its headings, in order. */
  readonly ids: readonly string[];
  readonly faults: readonly MarkupFault[];
}

export interface MarkupFault {
  readonly kind: 'unsupported-markdown' | 'crossed-block' | 'heading-without-id';
  /** What was met: the Markdown construct, the tag, the heading. */
  readonly what: string;
}

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

const containers: Readonly<Record<string, StreamKind>> = {
  paragraph: 'p',
  ordered_list: 'ol',
  bullet_list: 'ul',
  list_item: 'li',
  blockquote: 'quote',
  table: 'table',
  tr: 'tr',
  th: 'cell',
  td: 'cell',
  strong: 'strong',
  em: 'em',
};

/** Markdown structure that adds nothing to the document: its content is written through. */
const transparent = new Set(['thead', 'tbody', 'link']);

/** Markdown with Handlebars tags → Handlebars text that prints a stream. No value is needed. */
export function markUp(source: string, language: Language): Markup {
  const writer = new MarkupWriter(hideTags(source), language);
  writer.writeAll(parser.parse(writer.hidden.text, {}));
  return writer.result();
}

class MarkupWriter {
  readonly hidden: HiddenTags;
  readonly #language: Language;
  #out = '';
  readonly #ids: string[] = [];
  readonly #faults: MarkupFault[] = [];
  /** Serial numbers of the containers now open, innermost last: a block must close where it opened. */
  readonly #open: number[] = [0];
  #serial = 0;
  readonly #blocks: { tag: Tag; container: number }[] = [];

  constructor(hidden: HiddenTags, language: Language) {
    this.hidden = hidden;
    this.#language = language;
  }

  result(): Markup {
    return { handlebars: this.#out, ids: this.#ids, faults: this.#faults };
  }

  writeAll(tokens: readonly Token[]): void {
    for (let index = 0; index < tokens.length; index++) {
      const lone = loneTag(tokens, index, this.hidden.tags);
      if (lone === undefined) this.#write(tokens, index);
      else {
        this.#writeMarks(lone.mark);
        index = lone.last;
      }
    }
  }

  #write(tokens: readonly Token[], index: number): void {
    const token = tokens[index];
    if (token === undefined) return;
    const name = token.type.replace(/_(open|close)$/, '');
    if (name === 'heading') this.#writeHeading(token, tokens[index + 1]);
    else if (token.type === 'inline') this.writeAll(token.children ?? []);
    else if (name === 'text') this.#writeText(token.content);
    else if (name === 'softbreak') this.#out += ' ';
    else if (name === 'hardbreak') this.#out += open('br') + CLOSE;
    else if (containers[name] !== undefined) this.#writeContainer(token, name);
    else if (!transparent.has(name)) this.#fault('unsupported-markdown', name);
  }

  #writeContainer(token: Token, name: string): void {
    if (token.nesting < 0) {
      this.#open.pop();
      this.#out += CLOSE;
      return;
    }
    this.#open.push(++this.#serial);
    const kind = containers[name];
    const attributes = kind === 'cell' ? [alignment(token), name] : [];
    if (kind !== undefined) this.#out += open(kind, ...attributes);
  }

  #writeHeading(token: Token, inline: Token | undefined): void {
    if (token.nesting < 0) {
      this.#open.pop();
      this.#out += CLOSE;
      return;
    }
    this.#open.push(++this.#serial);
    const id = takeId(inline);
    const isTitle = token.tag === 'h1' && id === '';
    if (id === '' && !isTitle && token.tag !== 'h3')
      this.#fault('heading-without-id', inline?.content ?? '');
    if (id !== '') this.#ids.push(id);
    this.#out += open(headingKind(token.tag), id);
  }

  #writeText(text: string): void {
    this.#writeMarks(typeset(this.#language, text));
  }

  #writeMarks(text: string): void {
    const pieces = text.split(/([\ue000-\uf8ff])/);
    for (const [index, piece] of pieces.entries()) {
      const tag = marks.test(piece) ? this.hidden.tags[markIndex(piece)] : undefined;
      if (tag !== undefined) this.#writeTag(tag);
      else this.#out += literal(piece, index > 0, index < pieces.length - 1);
    }
  }

  #writeTag(tag: Tag): void {
    const container = this.#open.at(-1) ?? 0;
    if (tag.role === 'open') this.#blocks.push({ tag, container });
    const block = this.#blocks.at(-1);
    if (block !== undefined && block.container !== container && tag.role !== 'value')
      if (tag.role === 'else' || tag.role === 'close') this.#fault('crossed-block', tag.source);
    if (tag.role === 'close') this.#blocks.pop();
    this.#out += tag.source;
  }

  #fault(kind: MarkupFault['kind'], what: string): void {
    this.#faults.push({ kind, what });
  }
}

/** Text of the template itself; its spaces beside a tag are soft. */
function literal(text: string, afterTag: boolean, beforeTag: boolean): string {
  let written = text.replaceAll('{', BRACE).replaceAll('\\', BACKSLASH);
  if (afterTag) written = written.replace(/^ +/, SOFT_SPACE);
  if (beforeTag) written = written.replace(/ +$/, SOFT_SPACE);
  return written;
}

/** The block tag that is all there is in a paragraph or table row starting at `index`, and its last token. */
function loneTag(
  tokens: readonly Token[],
  index: number,
  tags: readonly Tag[],
): { mark: string; last: number } | undefined {
  const first = tokens[index];
  if (first?.type !== 'paragraph_open' && first?.type !== 'tr_open') return undefined;
  const end = first.type.replace('open', 'close');
  const last = tokens.findIndex((token, at) => at > index && token.type === end);
  const content = tokens
    .slice(index, last)
    .map((token) => (token.type === 'inline' ? token.content : ''))
    .join('')
    .trim();
  const isBlockTag =
    content.length === 1 && marks.test(content) && tags[markIndex(content)]?.role !== 'value';
  return isBlockTag ? { mark: content, last } : undefined;
}

/** Takes ` {#id}` off the end of a heading's text. */
function takeId(inline: Token | undefined): string {
  const text = inline?.children?.at(-1);
  const found = /\s*\{#([a-z0-9-]+)\}$/.exec(text?.content ?? '');
  if (text === undefined || found === null) return '';
  text.content = text.content.slice(0, found.index);
  return found[1] ?? '';
}

function headingKind(tag: string): StreamKind {
  if (tag === 'h1') return 'h1';
  return tag === 'h2' ? 'h2' : 'h3';
}

function alignment(token: Token): string {
  const style = token.attrGet('style') ?? '';
  if (style.includes('right')) return 'end';
  return style.includes('center') ? 'center' : 'start';
}
