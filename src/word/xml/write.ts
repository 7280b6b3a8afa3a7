import { isElement, type XmlElement } from './tree.ts';

/** An element as it was written. */
export function writeElement<T extends object>(element: XmlElement<T>): string {
  let out = element.open;
  for (const child of element.children)
    if (typeof child === 'string') out += child;
    else if (isElement(child)) out += writeElement(child);
  return out + element.close;
}
