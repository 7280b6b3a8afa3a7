import { stripVTControlCharacters } from 'node:util';
import type { Palette } from '../../diagnostics/palette.ts';
import { wrapped } from '../../i18n/wrapped.ts';

/** How wide and how styled a prompt is drawn. */
export interface Look {
  readonly palette: Palette;
  readonly columns: () => number;
  readonly rows: () => number;
}

/** What stands over the answer of a question that is being asked. */
export interface Head {
  readonly mark: string;
  readonly title: string;
  /** What the title says beside: example, usual settings. */
  readonly notes?: readonly string[];
  readonly help: readonly string[];
  readonly keys: string;
}

/** The question, in bold, with what `?` shows when it was pressed. */
export function drawHead(
  { mark, title, notes = [], help }: Head,
  isHelp: boolean,
  look: Look,
): string {
  const { palette } = look;
  const width = widthOf(look);
  const [first = '', ...rest] = wrapped(title, width - mark.length - 1).split('\n');
  const indent = ' '.repeat(mark.length + 1);
  return [
    `${palette.info(mark)} ${palette.strong(first)}`,
    ...rest.map((line) => indent + palette.strong(line)),
    ...notes.map((note) => drawItem(`${indent}${palette.faint('·')} `, note, look, (text) => text)),
    ...(isHelp ? help.map((line) => lines(wrapped(line, width, `${indent}│ `), palette.info)) : []),
  ].join('\n');
}

/** What is wrong with the answer, and what the keys do. */
export function drawFoot(keys: string, error: string | undefined, look: Look): string {
  const { palette } = look;
  const foot = lines(wrapped(keys, widthOf(look), '  '), palette.faint);
  return error === undefined
    ? foot
    : `${lines(wrapped(`✘ ${error}`, widthOf(look), '  '), palette.error)}\n${foot}`;
}

/** A question that is answered, on as few lines as it takes. */
export function drawDone(title: string, answer: string, look: Look): string {
  const { palette } = look;
  const short = title.replace(/ \([^)]*\)$/, '').replace(/ \([^)]*\)(?= ?\?$)/, '');
  const text = short === '' ? answer : `${short} ${answer}`;
  const plain = wrapped(text, widthOf(look) - 2).split('\n');
  return plain
    .map((line, index) => (index === 0 ? `${palette.info('✔')} ${line}` : `  ${line}`))
    .join('\n');
}

/** One line of a list, wrapped behind its mark. */
export function drawItem(
  mark: string,
  label: string,
  look: Look,
  tone: (text: string) => string,
): string {
  const indent = ' '.repeat(stripVTControlCharacters(mark).length);
  const [first = '', ...rest] = wrapped(label, widthOf(look) - indent.length).split('\n');
  return [mark + tone(first), ...rest.map((line) => indent + tone(line))].join('\n');
}

/** Not the whole width of a wide screen: long lines are hard to read. */
function widthOf({ columns }: Look): number {
  return Math.max(20, Math.min(columns() - 1, 96));
}

function lines(text: string, tone: (text: string) => string): string {
  return text
    .split('\n')
    .map((line) => tone(line))
    .join('\n');
}
