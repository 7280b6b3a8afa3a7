import type { Host } from '../host.ts';

/**
 * The encoding of a text file: its byte order mark, else UTF-8 when every byte fits, else
 * Windows-1252, in which Excel saves a CSV in Western Europe.
 */
export function encodingOf(host: Host, file: string): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for (const chunk of host.readChunks(file)) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (first && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
      first = false;
      utf8.decode(chunk, { stream: true });
    }
    utf8.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** The text of a file piece by piece, without its byte order mark, every line end as `\n`. */
export function* readText(host: Host, file: string, encoding: string): Iterable<string> {
  const decoder = new TextDecoder(encoding);
  let carry = '';
  for (const chunk of host.readChunks(file)) {
    const text = carry + decoder.decode(chunk, { stream: true });
    carry = text.endsWith('\r') ? '\r' : '';
    yield (carry === '' ? text : text.slice(0, -1)).replace(/\r\n?/g, '\n');
  }
  yield (carry + decoder.decode()).replace(/\r\n?/g, '\n');
}
