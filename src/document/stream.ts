/**
 * The alphabet between template and document. A filled template is a stream of text and control
 * characters: `OPEN kind attribute START … CLOSE`. No answer holds a control character (loading
 * removes them), so nothing that a person typed can open, close or name a node.
 */
export const OPEN = '\u0001';
export const START = '\u0002';
export const CLOSE = '\u0003';
/** Between the parts of an attribute. */
export const SEPARATOR = '\u0004';
/** `{` and `\` of a template's own text, which Handlebars would read as its own. */
export const BRACE = '\u0005';
export const BACKSLASH = '\u0006';

/** A space of the template beside a tag: it vanishes where what follows or precedes it is empty. */
export const SOFT_SPACE = '\u0007';

/** The kinds of node a stream may open. */
export type StreamKind =
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'ol'
  | 'ul'
  | 'li'
  | 'table'
  | 'tr'
  | 'cell'
  | 'quote'
  | 'strong'
  | 'em'
  | 'br'
  | 'ref'
  | 'anchor'
  | 'gap'
  | 'signatures'
  | 'signatory';

export function open(kind: StreamKind, ...attributes: readonly string[]): string {
  return OPEN + [kind, ...attributes].join(SEPARATOR) + START;
}

export function node(kind: StreamKind, attributes: readonly string[], content = ''): string {
  return open(kind, ...attributes) + content + CLOSE;
}
