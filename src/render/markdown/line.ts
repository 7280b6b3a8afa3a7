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
  const characters = Array.from(settled);
  const out = characters.map((character, index) => {
    const isStart = index === 0 ? lead === '' : characters[index - 1] === '\n';
    return written(character, { characters, index, isStart });
  });
  return lead + out.join('');
}

const [s, S, e, E] = [STRONG.open, STRONG.close, EMPHASIS.open, EMPHASIS.close];
const untidy = new RegExp(`${s}${S}|${S}${s}|${e}${E}|${E}${e}`, 'g');
const openBreak = new RegExp(`([${s}${e}])\n`, 'g');
const closeBreak = new RegExp(`\n([${S}${E}])`, 'g');

/** Marks of one kind neither nest nor touch, and no break stands just inside them; none at either end. */
function settleMarks(marked: string): string {
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

interface Place {
  readonly characters: readonly string[];
  readonly index: number;
  /** Nothing stands before it on its line. */
  readonly isStart: boolean;
}

const markdownMarks: Readonly<Record<string, string>> = {
  [s]: '**',
  [S]: '**',
  [e]: '_',
  [E]: '_',
};

function written(character: string, place: Place): string {
  const mark = markdownMarks[character];
  if (mark !== undefined) return mark;
  if (character === '\n') return '\\\n';
  if (isEncoded(place)) return `&#${character.codePointAt(0)};`;
  if (isEscaped(character, place)) return `\\${character}`;
  return character;
}

const space = /\s/u;
/** Space and punctuation as CommonMark knows them: beside these a mark opens and closes. */
const neutral = /[\p{Zs}\t\n\p{P}$+<=>^`|~]/u;
const isOpen = (character: string | undefined) => character === s || character === e;
const isClose = (character: string | undefined) => character === S || character === E;

/**
 * A character reference where the character itself would vanish (space at either end of a line) or
 * keep a mark from opening or closing (6.2: left- and right-flanking).
 */
function isEncoded({ characters, index }: Place): boolean {
  const character = characters[index] ?? '';
  const [before, after] = [characters[index - 1], characters[index + 1]];
  const isOutside = isOpen(after) || isClose(before);
  if (isOutside && !neutral.test(character)) return true;
  if (!space.test(character)) return false;
  const atEnd = before === undefined || before === '\n' || after === undefined || after === '\n';
  return atEnd || isOpen(before) || isClose(after);
}

const word = /[\p{L}\p{N}]/u;

function isEscaped(character: string, place: Place): boolean {
  const { characters, index, isStart } = place;
  const after = characters[index + 1] ?? '';
  switch (character) {
    case '*':
    case '`':
    case '[':
    case '|':
    case '~':
      return true;
    case '\\':
      return !staysWord(place, index + 1);
    case '_':
      return !staysWord(place, index - 1) || !staysWord(place, index + 1);
    case '<':
      return /[A-Za-z/!?]/.test(after);
    case '&':
      return /[#A-Za-z]/.test(after);
    case '.':
    case ')':
      return closesNumber(characters, index, isStart);
    default:
      return (isStart && beginsBlock.test(restOfLine(characters, index))) || endsHeading(place);
  }
}

/** A letter or digit that is written as itself. */
function staysWord(place: Place, index: number): boolean {
  return word.test(place.characters[index] ?? '') && !isEncoded({ ...place, index });
}

/** What would begin a heading, a quotation, a list, a rule, an underline or a table's second row. */
const beginsBlock = /^(#{1,6}(\s|$)|>|[-+](\s|$)|[-\s]+$|=+\s*$|:-+:?\s*$|-+:\s*$)/u;

function restOfLine(characters: readonly string[], index: number): string {
  const end = characters.indexOf('\n', index);
  return characters.slice(index, end < 0 ? undefined : end).join('');
}

/** The point of `14. ` at the start of a line, which would begin a list. */
function closesNumber(characters: readonly string[], index: number, isStart: boolean): boolean {
  if (isStart) return false;
  const start = characters.lastIndexOf('\n', index - 1) + 1;
  const number = characters.slice(start, index).join('');
  return /^\d{1,9}$/.test(number) && /^(\s|$)/u.test(restOfLine(characters, index + 1));
}

/** Number signs at the end of a heading belong to its mark. */
function endsHeading({ characters, index }: Place): boolean {
  return characters[index] === '#' && /^[#\s]*$/u.test(restOfLine(characters, index));
}
