import { attribute, childNamed } from '../xml/tree.ts';
import type { WordElement } from './tag.ts';

/** Which paragraphs of a document are headings. */
export interface Headings {
  isHeading(paragraph: WordElement): boolean;
}

const style =
  /<(?:[\w-]+:)?style\b[^>]*?(?:\w+:)?styleId="([^"]*)"[^>]*>([\s\S]*?)<\/(?:[\w-]+:)?style>/g;
const isHeadingStyle = /<(?:[\w-]+:)?(?:name (?:\w+:)?val="heading \d"|outlineLvl\b)/i;

/** Headings by the document's own styles: those named `heading 1` … and those with an outline level. */
export function headingsOf(styles: string | undefined): Headings {
  const ids = new Set(
    [...(styles ?? '').matchAll(style)]
      .filter(([, , content = '']) => isHeadingStyle.test(content))
      .map(([, id = '']) => id),
  );
  return {
    isHeading: (paragraph) => {
      const properties = childNamed(paragraph, 'w:pPr');
      const named = childNamed(properties, 'w:pStyle');
      const id = named === undefined ? '' : (attribute(named, 'val') ?? '');
      return ids.has(id) || childNamed(properties, 'w:outlineLvl') !== undefined;
    },
  };
}
