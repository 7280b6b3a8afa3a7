/**
 * An element as it stands in its file: its tags are kept as written, so that what is not touched
 * is written back byte for byte. `T` is what compiling puts between the nodes.
 */
export interface XmlElement<T = never> {
  /** With the usual prefix of its namespace, whatever the file calls it: `w:p`, `wp:docPr`. */
  readonly name: string;
  /** The start tag as written; for an element without content, the whole of it. */
  open: string;
  /** The end tag as written; empty for an element written `<a/>`. */
  close: string;
  parent: XmlElement<T> | undefined;
  /** Elements, and the text between them as written: entities, comments and all. */
  children: XmlNode<T>[];
}

export type XmlNode<T = never> = XmlElement<T> | string | T;

export function isElement<T extends object>(node: XmlNode<T>): node is XmlElement<T> {
  return typeof node === 'object' && 'children' in node;
}

/** The value of an attribute, by its local name, decoded; nothing when there is none. */
export function attribute({ open }: { readonly open: string }, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(open);
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? undefined : decodeText(raw);
}

/** The first child of that name; nothing also where there is no element. */
export function childNamed<T extends object>(
  element: XmlElement<T> | undefined,
  name: string,
): XmlElement<T> | undefined {
  return element?.children.find(
    (child): child is XmlElement<T> => isElement(child) && child.name === name,
  );
}

/** The nearest element around `element`, itself excluded, that bears one of the names. */
export function ancestorNamed<T>(
  element: XmlElement<T> | undefined,
  ...names: readonly string[]
): XmlElement<T> | undefined {
  let at = element?.parent;
  while (at !== undefined && !names.includes(at.name)) at = at.parent;
  return at;
}

/** Every element below, in the order of the file. */
export function* descendants<T extends object>(element: XmlElement<T>): Generator<XmlElement<T>> {
  for (const child of element.children)
    if (isElement(child)) {
      yield child;
      yield* descendants(child);
    }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text as written in XML → the text meant; comments in it mean nothing. */
export function decodeText(raw: string): string {
  if (!/[&<]/.test(raw)) return raw;
  return raw.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>|&(#x[\da-fA-F]+|#\d+|\w+);/g,
    (_, cdata: string | undefined, entity: string | undefined) => {
      if (cdata !== undefined) return cdata;
      return entity === undefined ? '' : decodeEntity(entity);
    },
  );
}

function decodeEntity(entity: string): string {
  if (!entity.startsWith('#')) return entities[entity] ?? '';
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
