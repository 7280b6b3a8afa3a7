import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';
import type { Reply } from '../prompter.ts';
import { signs, type Wrong } from '../reading.ts';
import { drawDone, drawFoot, drawHead, drawItem, type Head, type Look } from './frame.ts';
import { type Ended, whenClosed } from './line.ts';

export interface ListItem {
  readonly label: string;
  readonly note?: string | undefined;
  readonly tone?: 'error' | 'warning' | 'faint' | undefined;
  /** Shown among the items, never chosen. */
  readonly isHeading?: boolean;
}

export interface ListConfig extends Head {
  readonly items: readonly ListItem[];
  readonly selected: number;
  /** The indexes ticked at first, when several may be; nothing when one is chosen. */
  readonly ticked?: readonly number[];
  readonly read: (indexes: readonly number[]) => Reply | Wrong;
  /** What a sign typed here does, when it does something. */
  readonly readSign: (sign: string) => Reply | Wrong | undefined;
  readonly word: (reply: Reply) => string;
  /** Once chosen, the title is not repeated. */
  readonly isBrief?: boolean | undefined;
  readonly look: Look;
}

/** One item, or several, chosen from a list. */
export const listPrompt = createPrompt<Ended<Reply>, ListConfig>((config, done) => {
  const { items, look, ticked } = config;
  const [active, setActive] = useState(firstOf(config));
  const [ticks, setTicks] = useState<readonly number[]>(ticked ?? []);
  const [error, setError] = useState<string>();
  const [isHelp, setHelp] = useState(false);
  const [ended, setEnded] = useState<Reply>();
  useEffect((rl) => whenClosed(rl, () => done(undefined)), []);
  const take = (reply: Reply | Wrong | undefined) => {
    if (reply === undefined) return;
    if ('wrong' in reply) return setError(reply.wrong);
    setEnded(reply);
    done(reply);
  };
  useKeypress((key, rl) => {
    if (ended !== undefined) return;
    const typed = rl.line;
    rl.clearLine(0);
    if (isEnterKey(key)) take(config.read(ticked === undefined ? [active] : ticks));
    else if (key.name === 'escape') take(config.readSign(signs.back));
    else if (isUpKey(key)) setActive(next(items, active, -1));
    else if (isDownKey(key)) setActive(next(items, active, 1));
    else if (isSpaceKey(key) && ticked !== undefined) {
      setError(undefined);
      setTicks(toggled(ticks, active));
    } else if (typed === signs.help) setHelp(!isHelp);
    else if (Object.values<string>(signs).includes(typed)) take(config.readSign(typed));
    else setActive(startingWith(items, typed, active));
  });
  const size = pageSize(config, isHelp);
  const page = usePagination({
    items,
    active,
    pageSize: size,
    loop: false,
    renderItem: ({ item, index, isActive }) =>
      drawListItem(item, { isActive, tick: ticked && ticks.includes(index), look }),
  });
  if (ended !== undefined)
    return drawDone(config.isBrief ? '' : config.title, config.word(ended), look);
  return [
    `${drawHead(config, isHelp, look)}\n${page}\n${drawFoot(footOf(config, active, size), error, look)}\u001b[?25l`,
    '',
  ];
});

interface Drawn {
  readonly isActive: boolean;
  readonly tick: boolean | undefined;
  readonly look: Look;
}

function drawListItem(item: ListItem, { isActive, tick, look }: Drawn): string {
  const { palette } = look;
  if (item.isHeading === true) return drawItem('', item.label, look, palette.strong);
  const box = tick === undefined ? '' : tick ? '◉ ' : '◯ ';
  const mark = `${isActive ? palette.info('❯') : ' '} ${box}`;
  const label = drawItem(mark, item.label, look, isActive ? palette.info : (text) => text);
  if (item.note === undefined) return label;
  const tone = palette[item.tone ?? 'faint'];
  const notes = item.note.split('\n').map((note) => drawItem('    ', note, look, tone));
  return [label, ...notes].join('\n');
}

/** The keys; where the list is longer than the screen, also which of how many this is. */
function footOf({ items, keys }: ListConfig, active: number, size: number): string {
  const all = items.filter(({ isHeading }) => isHeading !== true);
  const at = items.slice(0, active + 1).filter(({ isHeading }) => isHeading !== true).length;
  return items.length > size ? `${at}/${all.length} · ${keys}` : keys;
}

/** As many lines as the screen has room for beside the question, its help and the keys. */
function pageSize({ title, notes = [], help, keys, look }: ListConfig, isHelp: boolean): number {
  const above = [title, ...notes, ...(isHelp ? help : []), keys].join('\n');
  const width = Math.max(20, look.columns() - 8);
  const taken = above
    .split('\n')
    .reduce((sum, text) => sum + Math.ceil((text.length + 1) / width), 0);
  return Math.max(4, Math.min(24, look.rows() - taken - 4));
}

function firstOf({ items, selected }: ListConfig): number {
  return items[selected]?.isHeading === true ? next(items, selected, 1) : selected;
}

/** The next item that may be chosen, up or down; the same one at the end. */
function next(items: readonly ListItem[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < items.length; at += step)
    if (items[at]?.isHeading !== true) return at;
  return from;
}

function toggled(ticks: readonly number[], index: number): readonly number[] {
  return ticks.includes(index) ? ticks.filter((tick) => tick !== index) : [...ticks, index];
}

/** The next item that begins with a letter. */
function startingWith(items: readonly ListItem[], letter: string, from: number): number {
  if (letter === '') return from;
  const begins = ({ label, isHeading }: ListItem) =>
    isHeading !== true && label.toLowerCase().startsWith(letter.toLowerCase());
  const after = items.findIndex((item, index) => index > from && begins(item));
  const first = items.findIndex(begins);
  if (after >= 0) return after;
  return first >= 0 ? first : from;
}
