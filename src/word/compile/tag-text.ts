import type { TagRole } from './tag.ts';

const ZERO_WIDTH = '\\u200b-\\u200f\\u2060\\ufeff\\u00ad';
const opening = new RegExp(`\\{[${ZERO_WIDTH}]*\\{`, 'g');
const closing = new RegExp(`\\}[${ZERO_WIDTH}]*\\}(?:[${ZERO_WIDTH}]*\\})?`, 'g');
const zeroWidth = new RegExp(`[${ZERO_WIDTH}]`, 'g');
/** Anchors of an e-signature service, `{{s1|signature|85|37}}`, are text for it to find. */
const signatureAnchor = /^s\d+\|/;

/** A tag in the text of a paragraph: characters `start` to `end`, end excluded. */
export interface FoundTag {
  readonly start: number;
  readonly end: number;
  readonly role: TagRole;
  readonly name: string;
  readonly source: string;
}

/** Braces that open or close a tag that is not whole. */
export interface LooseBraces {
  readonly kind: 'unclosed-tag' | 'unopened-tag';
  readonly start: number;
  readonly end: number;
}

/** The tags in the text of a paragraph, and the braces that belong to none. */
export function findTags(text: string): { tags: FoundTag[]; loose: LooseBraces[] } {
  const tags: FoundTag[] = [];
  const loose: LooseBraces[] = [];
  let at = 0;
  for (;;) {
    const open = next(opening, text, at);
    const close = next(closing, text, open?.end ?? at);
    const stray = next(closing, text, at);
    if (stray !== undefined && (open === undefined || stray.start < open.start))
      loose.push({ kind: 'unopened-tag', ...stray });
    if (open === undefined) {
      if (stray === undefined) return { tags, loose };
      at = stray.end;
      continue;
    }
    const nextOpen = next(opening, text, open.end);
    if (close === undefined || (nextOpen !== undefined && nextOpen.start < close.start)) {
      const end = Math.min(nextOpen?.start ?? text.length, open.end + 30);
      loose.push({ kind: 'unclosed-tag', start: open.start, end });
      at = nextOpen?.start ?? text.length;
      continue;
    }
    const inner = text.slice(open.end, close.start);
    if (!signatureAnchor.test(inner))
      tags.push({ start: open.start, end: close.end, ...readTag(inner) });
    at = close.end;
  }
}

function next(pattern: RegExp, text: string, from: number) {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? undefined : { start: found.index, end: pattern.lastIndex };
}

const doubleQuotes = '"“”„‟«»″';
const singleQuotes = "'‘’‚‛‹›′";
const literal = new RegExp(
  `[${doubleQuotes}]([^${doubleQuotes}]*)[${doubleQuotes}]|(?<=[\\s(=])[${singleQuotes}]([^${singleQuotes}]*)[${singleQuotes}](?=[\\s)]|$)`,
  'g',
);

/** What stands between the braces → what Handlebars is to read: quotes, spaces and hyphens mended. */
function readTag(raw: string): { role: TagRole; name: string; source: string } {
  const plain = raw
    .replace(zeroWidth, '')
    .replace(/\u2011/g, '-')
    .replace(/^[{&~]+|[~}]+$/g, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim()
    .replace(literal, (_, double?: string, single?: string) =>
      JSON.stringify((double ?? single ?? '').trim()),
    );
  const [sigil, rest] = splitSigil(plain);
  const name = /^[^\s(]*/.exec(rest)?.[0] ?? '';
  const source = `{{${sigil}${rest}}}`;
  if (sigil === '#') return { role: 'open', name, source };
  if (sigil === '/') return { role: 'close', name, source };
  if (sigil === '!') return { role: 'comment', name: '', source: '' };
  if (sigil === '^' || name === 'else')
    return { role: 'else', name: 'else', source: sigil === '^' ? '{{else}}' : source };
  if (sigil === '>' || name === 'signatures') return { role: 'blocks', name, source };
  return { role: 'value', name, source };
}

function splitSigil(text: string): readonly [string, string] {
  const sigil = /^[#/!^>]/.exec(text)?.[0] ?? '';
  return [sigil, text.slice(sigil.length).trim()];
}
