/** A stream that the program writes to, judged by itself: one may be a terminal and the other not. */
export interface Output {
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** A person at a terminal: what is typed, and where questions are shown. */
export interface Keyboard {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The only door to the outside: files, clock, environment, streams.
 * File functions throw the errors of `node:fs` (`code`: ENOENT, EACCES, EISDIR …);
 * paths are taken as given, relative ones from `cwd`.
 */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Absent when no person can be asked: input or every output is not a terminal. */
  readonly keyboard: Keyboard | undefined;
  /** `2026-11-24`: a suggestion for an answer, never printed as such. */
  readonly today: string;
  /** Threads that the machine can run at once. */
  readonly parallelism: number;
  readStandardInput(): Uint8Array;
  readBytes(path: string): Uint8Array;
  /** A file piece by piece, for one that may be larger than memory. */
  readChunks(path: string): Iterable<Uint8Array>;
  /** Names in a folder, sorted; folders end in `/`. */
  list(path: string): readonly string[];
  kind(path: string): 'file' | 'directory' | 'other' | undefined;
  /**
   * Writes a temporary file beside `path`, then renames: never half a file. Unless `durable` is
   * false, the bytes are on the medium before the name is, whatever happens to the machine.
   */
  writeAtomic(path: string, bytes: Uint8Array, options?: { readonly durable: boolean }): void;
  /** Whether there was none yet. */
  makeDirectory(path: string): boolean;
  /** Removes from a folder the temporary files that a killed run of ours left there. */
  removeLeftovers(path: string): void;
  /** Milliseconds since some moment, to show how fast work goes; never in a document. */
  elapsed(): number;
  /** Calls back when the person or the system asks to stop, instead of stopping; gives what undoes it. */
  onStop(listener: () => void): () => void;
}
