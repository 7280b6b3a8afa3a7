import path from 'node:path';
import type { Host } from '../../src/host.ts';

export interface MemoryHost extends Host {
  readonly files: Map<string, Uint8Array>;
  readonly said: { out: string; err: string };
}

/** A host whose files and streams are in memory; no terminal. */
export function memoryHost(texts: Readonly<Record<string, string | Uint8Array>> = {}): MemoryHost {
  const at = (name: string) => path.posix.resolve('/work', name);
  const files = new Map<string, Uint8Array>(
    Object.entries(texts).map(([name, text]) => [at(name), new Uint8Array(Buffer.from(text))]),
  );
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    },
    isTerminal: false,
    columns: 80,
  });
  const missing = () => Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  const readBytes = (name: string) => {
    const bytes = files.get(at(name));
    if (bytes === undefined) throw missing();
    return bytes;
  };
  return {
    files,
    said,
    cwd: '/work',
    env: { LANG: 'en_GB.UTF-8' },
    out: stream('out'),
    err: stream('err'),
    keyboard: undefined,
    today: '2026-11-24',
    parallelism: 1,
    readStandardInput: () => files.get(at('<stdin>')) ?? new Uint8Array(),
    readBytes,
    // Pieces of an odd size, so that a character or a line end may fall between two.
    readChunks: function* (name) {
      const bytes = readBytes(name);
      for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
    },
    list: (name) =>
      [
        ...new Set(
          [...files.keys()]
            .filter((file) => file.startsWith(`${at(name)}/`))
            .map((file) => file.slice(at(name).length + 1).replace(/\/.*/, '/')),
        ),
      ].sort(),
    kind: (name) => {
      if (files.has(at(name))) return 'file';
      return [...files.keys()].some((file) => file.startsWith(`${at(name)}/`))
        ? 'directory'
        : undefined;
    },
    writeAtomic: (name, bytes) => void files.set(at(name), bytes),
    makeDirectory: (name) => ![...files.keys()].some((file) => file.startsWith(`${at(name)}/`)),
    removeLeftovers: () => undefined,
    elapsed: () => 0,
    onStop: () => () => undefined,
  };
}
