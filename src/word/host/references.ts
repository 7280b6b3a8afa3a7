import { bookmarkName } from '../../render/docx/context.ts';
import { xml } from '../../render/docx/escape.ts';
import { field } from '../../render/docx/runs.ts';
import { Counter, type HostNumbering } from './numbering.ts';
import { type HostStyles, numberingOf } from './styles.ts';

/** Around the id of what a reference means, until all is in place and its number can be told. */
export const REFERENCE_START = '\ue0f0';
export const REFERENCE_END = '\ue0f1';

export interface Referring {
  /** The number of the paragraph that each bookmark stands in, by the bookmark's name. */
  readonly labels: () => ReadonlyMap<string, string>;
  /** The word before a bare number: `Article`, `Clause`. */
  readonly word: string;
  /** What is said of a clause that the document does not hold: `Article « Préavis »`. */
  readonly titled: (target: string) => string;
}

const marked = new RegExp(`${REFERENCE_START}([^${REFERENCE_END}]*)${REFERENCE_END}`, 'g');
const paragraph = /<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const bookmark = /<w:bookmarkStart\b[^>]*?w:name="([^"]*)"/g;

/** A part whose references are marked → the same with fields that show the right numbers. */
export function resolveReferences(part: string, referring: Referring): string {
  if (!part.includes(REFERENCE_START)) return part;
  const labels = referring.labels();
  return part.replace(marked, (_, target: string) => {
    const name = bookmarkName(target);
    const label = labels.get(name);
    if (label === undefined) return xml(referring.titled(target));
    const isBare = /^[\d.]+$/.test(label);
    const before = isBare ? xml(`${referring.word}\u00a0`) : '';
    const shown = field(`REF ${name} \\n \\h`, label);
    return `${before}</w:t></w:r>${shown}<w:r><w:t xml:space="preserve">`;
  });
}

/** The number of the paragraph that each bookmark stands in, by the bookmark's name. */
export function labelsOf(
  part: string,
  { styles, numbering }: { readonly styles: HostStyles; readonly numbering: HostNumbering },
): ReadonlyMap<string, string> {
  const counter = new Counter(numbering);
  const labels = new Map<string, string>();
  const normal = [...styles.values()].find(({ name }) => name === 'normal')?.id;
  for (const [content] of part.matchAll(paragraph)) {
    const own = listOf(content) ?? numberingOf(styles, styleOf(content) ?? normal);
    const number =
      own === undefined || own.numId === '0' ? undefined : counter.next(own.numId, own.level);
    if (number === undefined) continue;
    for (const [, name = ''] of content.matchAll(bookmark))
      labels.set(name, number.replace(/[.:)\s–-]+$/, ''));
  }
  return labels;
}

function styleOf(content: string): string | undefined {
  return /<w:pStyle w:val="([^"]*)"/.exec(content)?.[1];
}

function listOf(content: string): { numId: string; level: number } | undefined {
  const list = /<w:numPr>(.*?)<\/w:numPr>/s.exec(content)?.[1];
  const numId = list === undefined ? undefined : /<w:numId w:val="([^"]*)"/.exec(list)?.[1];
  if (numId === undefined) return undefined;
  return { numId, level: Number(/<w:ilvl w:val="(\d)"/.exec(list ?? '')?.[1] ?? 0) };
}
