import {
  BACKSLASH,
  BRACE,
  CLOSE,
  OPEN,
  SEPARATOR,
  START,
  type StreamKind,
} from '../document/stream.ts';
import type { Inline } from '../document/types.ts';

/** A node of a decoded stream, as the template wrote it: nothing merged, dropped or numbered yet. */
export interface RawNode {
  readonly kind: StreamKind;
  readonly attributes: readonly string[];
  readonly children: readonly Raw[];
  /** Its children as a finished line, where no answer is among them. */
  readonly line?: readonly Inline[];
}

export type Raw = RawNode | string;

/** What a stream says, in its order. */
export interface StreamReader {
  text(text: string): void;
  open(kind: StreamKind, attributes: readonly string[]): void;
  close(): void;
}

const control = new RegExp(`[${OPEN}${CLOSE}]`, 'g');

/** Reads a stream (see stream.ts) from end to end. */
export function readStream(stream: string, reader: StreamReader): void {
  let at = 0;
  const search = new RegExp(control);
  for (let found = search.exec(stream); found !== null; found = search.exec(stream)) {
    readText(stream.slice(at, found.index), reader);
    at = found.index + 1;
    if (found[0] === CLOSE) reader.close();
    else {
      const end = stream.indexOf(START, at);
      const [kind, ...attributes] = stream.slice(at, end).split(SEPARATOR);
      reader.open(kind as StreamKind, attributes);
      at = end + 1;
      search.lastIndex = at;
    }
  }
  readText(stream.slice(at), reader);
}

function readText(text: string, reader: StreamReader): void {
  if (text !== '') reader.text(text.replaceAll(BRACE, '{').replaceAll(BACKSLASH, '\\'));
}

/** A whole stream → its nodes. */
export function decode(stream: string): readonly Raw[] {
  const root: Raw[] = [];
  const open = [root];
  readStream(stream, {
    text: (text) => open.at(-1)?.push(text),
    open: (kind, attributes) => {
      const children: Raw[] = [];
      open.at(-1)?.push({ kind, attributes, children });
      open.push(children);
    },
    close: () => void open.pop(),
  });
  return root;
}
