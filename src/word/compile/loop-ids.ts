import { codes, mark } from '../fill/marks.ts';
import { attribute } from '../xml/tree.ts';
import { writeElement } from '../xml/write.ts';
import type { WordElement } from './tag.ts';

/** Marks of a stretch of text that a document may hold once only, and what names itself for others. */
const onceOnly =
  /^w:(commentRangeStart|commentRangeEnd|commentReference|permStart|permEnd|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd)$|^v:shapetype$/;

/** An element that only the first pass of a loop may write, as a mark; nothing for all others. */
export function writeOnce(element: WordElement): string | undefined {
  if (!onceOnly.test(element.name)) return undefined;
  const key = `${element.name} ${attribute(element, 'id') ?? ''}`;
  return mark(codes.once, key, writeElement(element));
}

/** A start tag within a loop: what must differ in each pass is marked. */
export function idAttributes(
  element: WordElement,
  restarts: boolean,
): { open: string; isMarked: boolean } {
  const { name } = element;
  // Word gives each paragraph and drawing such a number; without one it gives a new one.
  const open = element.open.replace(
    /\s(?:w14:paraId|w14:textId|w14:anchorId|wp14:anchorId|wp14:editId)="[^"]*"/g,
    '',
  );
  const marked = markIds(element, name, open, restarts);
  return { open: marked, isMarked: marked !== open };
}

function markIds(element: WordElement, name: string, open: string, restarts: boolean): string {
  if (name === 'w:bookmarkStart')
    return change(change(open, 'id', codes.id, 'bookmark'), 'name', codes.name);
  if (name === 'w:bookmarkEnd') return change(open, 'id', codes.id, 'bookmark');
  if (name === 'wp:docPr') return change(open, 'id', codes.id, 'drawing');
  if (name === 'w:id' && element.parent?.name === 'w:sdtPr')
    return change(open, 'val', codes.id, 'control');
  if (name === 'w:numId' && restarts) return change(open, 'val', codes.list);
  if (name.startsWith('v:'))
    return change(change(open, 'id', codes.id, 'shape'), 'o:spid', codes.id, 'shape');
  return open;
}

function change(
  open: string,
  local: string,
  code: typeof codes.id | typeof codes.name | typeof codes.list,
  ...payload: readonly string[]
): string {
  // Attributes of WordprocessingML bear its prefix; those of drawings none (`r:id` is another thing).
  const prefixed =
    code === codes.id && payload[0] !== 'bookmark' && payload[0] !== 'control'
      ? ''
      : '(?:[\\w-]+:)?';
  const pattern = new RegExp(`(\\s${prefixed}${local}\\s*=\\s*["'])([^"']*)`);
  return open.replace(
    pattern,
    (_, before: string, value: string) => before + mark(code, ...payload, value),
  );
}
