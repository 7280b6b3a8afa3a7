/**
 * A line of text with marks → CommonMark that reads back as that very text (spec 0.31: 2.4 escapes,
 * 6.2 emphasis). Marks are control characters, which no answer holds; a line break is `\n`.
 */
export const STRONG = { open: '\u0001', close: '\u0002' } as const;
export const EMPHASIS = { open: '\u0003', close: '\u0004' } as const;

export interface LineContext {
  /** What stands before the text on its line: then it begins no block by itself. */
  readonly lead?: string;
  /** A heading or a table cell is one line: a break in it becomes a space. */
  readonly single?: boolean;
}

export function lineMarkdown(
  marked: string,
  { lead = '', single = false }: LineContext = {},
): string {
  const settled = settleMarks(single ? marked.replace(/\n+/g, ' ') : marked);
  const lines = settled
    .split('\n')
    .map((line, index) => guardStart(oneLine(line), index === 0 && lead !== ''));
  return lead + lines.join('\\\n');
}

const hasMark = new RegExp(`[${STRONG.open}${STRONG.close}${EMPHASIS.open}${EMPHASIS.close}]`);

function oneLine(line: string): string {
  const text = hasMark.test(line) ? withMarks(line) : line.replace(special, guarded);
  return text
    .replace(/^\s|\s$/gu, (character) => `&#${character.codePointAt(0)};`)
    .replace(/#(?=[#\s]*$)/gu, '\\#');
}

/** What would begin a heading, a quotation, a list, a rule, an underline or a table's second row. */
const beginsBlock = /^(#{1,6}(\s|$)|>|[-+](\s|$)|[-\s]+$|=+\s*$|:-+:?\s*$|-+:\s*$)/u;

/** Nothing of a text begins a block; neither does the point of a number at its start. */
function guardStart(line: string, isLed: boolean): string {
  if (isLed) return line;
  if (beginsBlock.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

const [s, S, e, E] = [STRONG.open, STRONG.close, EMPHASIS.open, EMPHASIS.close];
const untidy = new RegExp(`${s}${S}|${S}${s}|${e}${E}|${E}${e}`, 'g');
const openBreak = new RegExp(`([${s}${e}])\n`, 'g');
const closeBreak = new RegExp(`\n([${S}${E}])`, 'g');

/** Marks of one kind neither nest nor touch, and no break stands just inside them; none at either end. */
function settleMarks(marked: string): string {
  if (!hasMark.test(marked)) return marked.replace(/^\n+|\n+$/g, '');
  let text = flattened(flattened(marked, s, S), e, E);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(untidy, '').replace(openBreak, '\n$1').replace(closeBreak, '$1\n');
  }
  return text.replace(/^\n+|\n+$/g, '');
}

function flattened(text: string, open: string, close: string): string {
  let depth = 0;
  let out = '';
  for (const character of text) {
    if (character === open && depth++ > 0) continue;
    if (character === close && --depth > 0) continue;
    out += character;
  }
  return out;
}

const markdownMarks: Readonly<Record<string, string>> = {
  [s]: '**',
  [S]: '**',
  [e]: '_',
  [E]: '_',
};
const special = /[\\`*_[|~<&]/g;
const word = /[\p{L}\p{N}]/u;

/** A backslash before what Markdown would take for its own, where it stands. */
function guarded(character: string, at: number, line: string): string {
  const after = line[at + 1] ?? '';
  if (character === '\\' && word.test(after)) return character;
  if (character === '_' && word.test(line[at - 1] ?? '') && word.test(after)) return character;
  if (character === '<' && !/[A-Za-z/!?]/.test(after)) return character;
  if (character === '&' && !/[#A-Za-z]/.test(after)) return character;
  return `\\${character}`;
}

/** A line with marks, character by character: what stands beside a mark decides whether it works. */
function withMarks(line: string): string {
  const characters = Array.from(line);
  const text = characters.map((character, index) => {
    if (markdownMarks[character] !== undefined) return character;
    return isEncoded(characters, index) ? `&#${character.codePointAt(0)};` : character;
  });
  return text
    .map((piece, index) => {
      const mark = markdownMarks[piece];
      if (mark !== undefined || piece.length > 2) return mark ?? piece;
      const [before = '', after = ''] = [text[index - 1], text[index + 1]];
      return piece.replace(special, (found) =>
        guarded(found, 1, `${before.at(-1) ?? ' '}${found}${after}`),
      );
    })
    .join('');
}

const space = /\s/u;
/** Space and punctuation as CommonMark knows them: beside these a mark opens and closes. */
const neutral = /[\p{Zs}\t\p{P}$+<=>^`|~]/u;
const isOpen = (character: string | undefined) => character === s || character === e;
const isClose = (character: string | undefined) => character === S || character === E;

/**
 * A character reference where the character itself would keep a mark from opening or closing
 * (6.2: left- and right-flanking).
 */
function isEncoded(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? '';
  const [before, after] = [characters[index - 1], characters[index + 1]];
  if ((isOpen(after) || isClose(before)) && !neutral.test(character)) return true;
  return space.test(character) && (isOpen(before) || isClose(after));
}
