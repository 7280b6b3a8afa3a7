import { PassThrough, Writable } from 'node:stream';
import type { MemoryHost } from './memory-host.ts';

/** A person at a plain terminal who has typed these lines already; what was shown. */
export function typing(host: MemoryHost, lines: readonly string[]) {
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  let shown = '';
  const output = new Writable({
    write: (text, _, done) => {
      shown += String(text);
      done();
    },
  });
  const keyboard = { input, output, columns: 80, rows: 40 };
  return { host: { ...host, keyboard }, shown: () => shown };
}
