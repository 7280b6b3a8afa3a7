/** What a Handlebars tag does to the text around it. */
export type TagRole = 'value' | 'open' | 'else' | 'close' | 'block-value';

export interface Tag {
  readonly role: TagRole;
  /** As written, braces included. */
  readonly source: string;
}

/** A template text with each tag hidden as one private-use character: `mark(index)`. */
export interface HiddenTags {
  readonly text: string;
  readonly tags: readonly Tag[];
}

const FIRST_MARK = 0xe000;
const MOST_TAGS = 0xf8ff - FIRST_MARK;
export const marks = /[\ue000-\uf8ff]/;

export function markIndex(mark: string): number {
  return mark.charCodeAt(0) - FIRST_MARK;
}

const comment = /\{\{~?!(?:--[\s\S]*?--|[\s\S]*?)~?\}\}/g;
const commentLine = /^[ \t]*\{\{~?!(?:--[\s\S]*?--|[\s\S]*?)~?\}\}[ \t]*\n/gm;
const tag = /\{\{(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^}"'])*\}\}/g;
const aloneOnLine = /^([ \t]*)([\ue000-\uf8ff])[ \t]*$/;
const helpersThatDrawBlocks = /^\{\{~?\s*signatures\b/;

/**
 * Hides the tags so that the Markdown around them can be parsed. A tag alone on its line becomes
 * a paragraph of its own, or a row of its own within the rows of a table.
 */
export function hideTags(source: string): HiddenTags {
  const tags: Tag[] = [];
  const withoutComments = source.replace(commentLine, '').replace(comment, '');
  const hidden = withoutComments.replace(tag, (text) => {
    if (tags.length === MOST_TAGS) throw new Error('a template file holds at most 6,399 tags');
    tags.push({ role: roleOf(text), source: text });
    return String.fromCharCode(FIRST_MARK + tags.length - 1);
  });
  return { text: setApart(hidden, tags), tags };
}

function roleOf(text: string): TagRole {
  if (/^\{\{~?#/.test(text)) return 'open';
  if (/^\{\{~?\s*else\b/.test(text) || /^\{\{~?\^/.test(text)) return 'else';
  if (/^\{\{~?\//.test(text)) return 'close';
  if (/^\{\{~?>/.test(text) || helpersThatDrawBlocks.test(text)) return 'block-value';
  return 'value';
}

/** A block that was opened outside a table's rows is closed outside them, which ends the table. */
function setApart(text: string, tags: readonly Tag[]): string {
  const lines: string[] = [];
  const openedInRows: boolean[] = [];
  let inRows = false;
  for (const line of text.split('\n')) {
    const alone = aloneOnLine.exec(line);
    if (alone === null) {
      lines.push(line);
      inRows = line.trimStart().startsWith('|');
      continue;
    }
    const role = tags[markIndex(alone[2] ?? '')]?.role;
    if (role === 'open') openedInRows.push(inRows);
    if (role === 'close' || role === 'else') inRows &&= openedInRows.at(-1) === true;
    if (role === 'close') openedInRows.pop();
    if (inRows) lines.push(`${alone[1]}| ${alone[2]} |`);
    else lines.push('', line, '');
  }
  return lines.join('\n');
}
