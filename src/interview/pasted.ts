import { Transform } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Shown where a pasted text begins a new line: what is typed has one line alone. */
export const lineMark = '↵';

/** Has a terminal say where a pasted text begins and ends, and no longer. */
export const pasteMode = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const;

const [begin, end] = ['\u001b[200~', '\u001b[201~'];

export interface Keys extends NodeJS.ReadableStream {
  /** No more keys are taken from the terminal. */
  release(): void;
}

interface Terminal extends NodeJS.ReadableStream {
  setRawMode?(isRaw: boolean): unknown;
}

/** The same keys with a pasted text as one line: the ends of its lines are no Enter. */
export function withPastesWhole(input: Terminal): Keys {
  const decoder = new StringDecoder('utf8');
  let isPasting = false;
  const keys = new Transform({
    transform(bytes: Buffer, _, done) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal frames a pasted text so.
      const parts = decoder.write(bytes).split(/(\u001b\[20[01]~)/);
      const read = parts.map((part) => {
        const isFrame = part === begin || part === end;
        if (isFrame) isPasting = part === begin;
        if (isFrame || part === '') return '';
        return isPasting ? asOneLine(part) : withoutInnerEnter(part);
      });
      done(null, read.join(''));
    },
  });
  const release = () => {
    input.unpipe(keys);
    input.pause();
  };
  const setRawMode = input.setRawMode?.bind(input);
  return Object.assign(input.pipe(keys), { release, ...(setRawMode && { setRawMode }) });
}

function asOneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, lineMark).replace(/\p{Cc}/gu, ' ');
}

/** Lines that arrive together were pasted where a terminal does not say so; an end behind all is Enter. */
function withoutInnerEnter(text: string): string {
  return text.includes('\u001b') ? text : text.replace(/[\r\n]+(?=.*[^\s\p{Cc}])/gu, lineMark);
}

/** The lines of an answer, without the marks of a list; empty ones left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(lineMark)
    .map((line) => line.replace(/^\s*[-•*–]\s+/, '').trim())
    .filter((line) => line !== '');
}
