import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { screenOf } from './screen.ts';

export interface TerminalOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

export const keys = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  escape: '\u001b',
  space: ' ',
  interrupt: '\u0003',
} as const;

/**
 * A command in a terminal of its own (`script` of util-linux, which every Debian has), driven by
 * keys. What it shows is kept as text, without the codes that move and colour.
 */
export class Terminal {
  readonly #child: ChildProcess;
  #shown = '';
  #read = 0;
  #isOver = false;
  /** What waits for more of it. */
  #heard: () => void = () => undefined;
  readonly #columns: number;
  readonly ended: Promise<number>;

  constructor(command: string, { cwd, env = {}, columns = 80 }: TerminalOptions) {
    this.#columns = columns;
    const line = `stty cols ${columns} rows 40; exec ${command}`;
    const { NO_COLOR: _, CI: __, ...own } = process.env;
    this.#child = spawn('script', ['-qefc', line, '/dev/null'], {
      cwd,
      env: { ...own, TERM: 'xterm-256color', ...env },
    });
    this.#child.stdout?.on('data', (bytes: Buffer) => {
      this.#shown += bytes.toString('utf8');
      this.#heard();
    });
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code) => {
        this.#isOver = true;
        this.#heard();
        resolve(code ?? -1);
      });
    });
  }

  /** All that was shown so far. */
  get shown(): string {
    return plain(this.#shown);
  }

  /** The lines that stand on its screen, and above it. */
  get screen(): readonly string[] {
    return screenOf(this.#shown, this.#columns);
  }

  /** The codes that it was sent, `[2K` to `[31m`. */
  get codes(): readonly string[] {
    return this.#shown.split('\u001b').flatMap((part) => /^\[\??[\d;]*[A-Za-z]/.exec(part) ?? []);
  }

  type(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Waits for a text that was not waited for before; what was seen. */
  async see(text: string | RegExp): Promise<string> {
    const end = Date.now() + 30_000;
    for (;;) {
      const shown = this.shown;
      const found = matchAfter(shown, text, this.#read);
      if (found !== undefined) {
        this.#read = found.end;
        return found.seen;
      }
      if (Date.now() >= end || this.#isOver)
        throw new Error(`not seen: ${text}\n${shown.slice(this.#read)}`);
      await this.#more(end - Date.now());
    }
  }

  /** Waits until it shows more or ends, that many milliseconds at the most. */
  async #more(atMost: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#heard = resolve;
      timer = setTimeout(resolve, atMost);
    });
    clearTimeout(timer);
  }

  /** Kills the command itself, which gets no chance to do anything more. */
  kill(): void {
    const { pid } = this.#child;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    for (const child of children.split(' ').filter(Boolean)) process.kill(Number(child), 'SIGKILL');
  }
}

function matchAfter(shown: string, text: string | RegExp, from: number) {
  const rest = shown.slice(from);
  const at = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
  if (at < 0) return undefined;
  const seen = typeof text === 'string' ? text : (text.exec(rest)?.[0] ?? '');
  return { seen, end: from + at + seen.length };
}

function plain(shown: string): string {
  return stripVTControlCharacters(shown).replace(/\r/g, '');
}
