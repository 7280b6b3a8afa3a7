import type { Host } from '../host.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { batchTexts } from './texts.ts';

/** Shows how far a batch is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** While the list is gone through, before its length is known. */
  reading(clients: number): void;
  at(done: number, total: number, client: string): void;
  /** Takes the bar away, so that something can be said. */
  clear(): void;
}

export const noProgress: Progress = {
  reading: () => undefined,
  at: () => undefined,
  clear: () => undefined,
};

/** Milliseconds between two bars, and two lines. */
const BAR_EVERY = 100;
const LINE_EVERY = 5000;

export function progressOf(host: Host, language: Language): Progress {
  const moves = host.err.isTerminal && host.env['TERM'] !== 'dumb';
  return moves ? bar(host, language) : lines(host, language);
}

function bar(host: Host, language: Language): Progress {
  const clock = new Clock(host, BAR_EVERY);
  let shown = false;
  const show = (line: string) => {
    shown = true;
    host.err.write(`\r\u001b[2K${line}`);
  };
  return {
    reading(clients) {
      if (clock.isTime()) show(reading(clients, language).slice(0, host.err.columns - SPARE));
    },
    at(done, total, client) {
      const ms = clock.working();
      if (!clock.isTime() && done > 0 && done < total) return;
      show(barLine({ done, total, ms, client }, host.err.columns, language));
    },
    clear() {
      if (shown) host.err.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function lines(host: Host, language: Language): Progress {
  const clock = new Clock(host, LINE_EVERY);
  return {
    reading(clients) {
      if (clock.isTime()) host.err.write(`${reading(clients, language)}\n`);
    },
    at(done, total) {
      const ms = clock.working();
      if (clock.isTime()) host.err.write(`${inWords({ done, total, ms }, language)}\n`);
    },
    clear: () => undefined,
  };
}

function reading(clients: number, language: Language): string {
  return fillText(batchTexts.reading, { clients })[language];
}

/** Tells when it is time to show something again, and how long the work has taken. */
class Clock {
  readonly #host: Host;
  readonly #every: number;
  #last: number;
  #start: number | undefined;

  constructor(host: Host, every: number) {
    this.#host = host;
    this.#every = every;
    this.#last = host.elapsed();
  }

  isTime(): boolean {
    const now = this.#host.elapsed();
    if (now - this.#last < this.#every) return false;
    this.#last = now;
    return true;
  }

  /** Milliseconds since this was first asked: going through the list is no work yet. */
  working(): number {
    this.#start ??= this.#host.elapsed();
    return this.#host.elapsed() - this.#start;
  }
}

/** How far the work is after so many milliseconds. */
interface Stand {
  readonly done: number;
  readonly total: number;
  readonly ms: number;
}

/** Columns that the terminal itself may need: for the `^C` that it shows, and to break no line. */
const SPARE = 3;
/** A client's name is worth no place with fewer letters. */
const SHORTEST = 10;

/**
 * Bar, number done, rate, time left and client on one line: in words where there is room, else
 * `██░░░░ 412/1000 430/s 2 s maison-l…`.
 */
function barLine(
  { client, ...stand }: Stand & { readonly client: string },
  columns: number,
  language: Language,
): string {
  const room = columns - SPARE;
  const words = `${inWords(stand, language)}  `;
  // As long as it will be in the end, so that the line keeps its form.
  const longest = words.length + `${stand.total}`.length - `${stand.done}`.length + SHORTEST;
  const width = [20, 10].find((bar) => bar + 1 + longest <= room);
  if (width === undefined) return shortLine(stand, client, room, language);
  const line = `${barOf(stand, width)} ${words}`;
  return `${line}${shortened(client, room - line.length)}`.trimEnd();
}

/** As many of its parts as there is room for, none cut through but the name of the client. */
function shortLine(stand: Stand, client: string, room: number, language: Language): string {
  let line = barOf(stand, 6);
  for (const figure of inFigures(stand, language))
    if (line.length + 1 + figure.length <= room) line += ` ${figure}`;
  const left = room - line.length - 1;
  return left < 3 ? line : `${line} ${shortened(client, left)}`.trimEnd();
}

function barOf({ done, total }: Stand, width: number): string {
  const full = Math.floor((done / Math.max(total, 1)) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

function shortened(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 0))}…`;
}

/** `412 of 1000 clients, 430 a second, 2 s left` */
function inWords(stand: Stand, language: Language): string {
  const { done, total } = stand;
  const parts = [fillText(batchTexts.clients, { done, total })[language]];
  if (isUnderWay(stand)) {
    const time = duration(secondsLeft(stand));
    parts.push(fillText(batchTexts.rate, { rate: rateOf(stand, language) })[language]);
    parts.push(fillText(batchTexts.timeLeft, { time })[language]);
  }
  return parts.join(', ');
}

/** `412/1000`, `430/s`, `2 s` */
function inFigures(stand: Stand, language: Language): readonly string[] {
  const { done, total } = stand;
  if (!isUnderWay(stand)) return [`${done}/${total}`];
  const time = duration(secondsLeft(stand)).replace(/ (min|h) .*/, ' $1');
  return [`${done}/${total}`, `${rateOf(stand, language)}/s`, time];
}

function isUnderWay({ done, total }: Stand): boolean {
  return done > 0 && done < total;
}

/** Clients a second. */
function perSecond({ done, ms }: Stand): number {
  return done / Math.max(ms / 1000, 0.001);
}

/** A tenth counts only where there are few: clients whose pages LibreOffice sets. */
function rateOf(stand: Stand, language: Language): string {
  const rate = perSecond(stand);
  const digits = rate < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(rate);
}

function secondsLeft(stand: Stand): number {
  return Math.ceil((stand.total - stand.done) / Math.max(perSecond(stand), 0.001));
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
