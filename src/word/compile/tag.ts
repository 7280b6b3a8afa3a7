import type { Spot } from '../../diagnostics/diagnostic.ts';
import type { XmlElement, XmlNode } from '../xml/tree.ts';

/** What a tag does: print, open, part or close a block, bring in whole blocks, or only remark. */
export type TagRole = 'value' | 'open' | 'else' | 'close' | 'blocks' | 'comment';

/** What a tag stands in: shown text, the instruction of a field, an attribute, a link's address, bare XML. */
export type TagContainer = 'w:t' | 'w:instrText' | 'attribute' | 'address' | 'plain';

/** One tag of a Word template, taken out of the runs that it was typed in. */
export interface WordTag {
  readonly role: TagRole;
  /** As Handlebars reads it: `{{#if (eq fees.model "hourly")}}`, quotes and spaces mended. */
  readonly source: string;
  /** `if`, `each` … of a block; what a value or partial names. */
  readonly name: string;
  readonly spot: Spot;
  /** Stands in the copy that Word keeps of a text box for older programs. */
  readonly isCopy: boolean;
  /** The properties of the run that its first character stands in, as written. */
  readonly runProperties: string;
  readonly container: TagContainer;
}

/** A tag as a node of the tree, between runs, paragraphs or rows. */
export interface TagNode {
  readonly tag: WordTag;
  parent: WordElement;
  /** Its place in the part's order of reading. */
  order: number;
}

/** What the `ref`s of a tag mean, those within a call too. */
export function referencesOf({ role, source }: WordTag): readonly string[] {
  if (role === 'comment') return [];
  return [...source.matchAll(reference)].map(([, id = '']) => id);
}

const reference = /(?:^\{\{|\()\s*ref\s+["']([^"']*)["']/g;

export type WordElement = XmlElement<TagNode>;
export type WordNode = XmlNode<TagNode>;

export function isTag(node: WordNode): node is TagNode {
  return typeof node === 'object' && 'tag' in node;
}
