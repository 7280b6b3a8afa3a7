import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

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
  readonly ended: Promise<number>;

  constructor(command: string, { cwd, env = {}, columns = 80 }: TerminalOptions) {
    const line = `stty cols ${columns} rows 40; exec ${command}`;
    const { NO_COLOR: _, CI: __, ...own } = process.env;
    this.#child = spawn('script', ['-qefc', line, '/dev/null'], {
      cwd,
      env: { ...own, TERM: 'xterm-256color', ...env },
    });
    this.#child.stdout?.on('data', (bytes: Buffer) => {
      this.#shown += bytes.toString('utf8');
    });
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code) => resolve(code ?? -1));
    });
  }

  /** All that was shown so far. */
  get shown(): string {
    return plain(this.#shown);
  }

  /** The process of the command in the terminal: its first child. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  type(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Waits for a text that was not waited for before. */
  async see(text: string | RegExp): Promise<void> {
    const end = Date.now() + 30_000;
    for (;;) {
      const found = matchAfter(plain(this.#shown), text, this.#read);
      if (found !== undefined) {
        this.#read = found;
        return;
      }
      if (Date.now() > end || this.#child.exitCode !== null)
        throw new Error(`not seen: ${text}\n${plain(this.#shown).slice(this.#read)}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

function matchAfter(shown: string, text: string | RegExp, from: number): number | undefined {
  const rest = shown.slice(from);
  if (typeof text === 'string') {
    const at = rest.indexOf(text);
    return at < 0 ? undefined : from + at + text.length;
  }
  const match = text.exec(rest);
  return match === null ? undefined : from + match.index + match[0].length;
}

function plain(shown: string): string {
  return stripVTControlCharacters(shown).replace(/\r/g, '');
}
