import { writeSync } from 'node:fs';

/** What the program has to say can not be written: nobody reads it any more, or no space is left. */
export class StreamError extends Error {
  override readonly name = 'StreamError';
  override readonly cause: NodeJS.ErrnoException;

  constructor(cause: unknown) {
    super('standard output can not be written');
    this.cause = cause as NodeJS.ErrnoException;
  }

  /** The reader has left on purpose, as `head` does. */
  get isClosed(): boolean {
    return this.cause.code === 'EPIPE';
  }
}

/** Writes all of a text to a descriptor, however slowly a pipe takes it. Throws `StreamError`. */
export function writeWhole(descriptor: number, text: string | Uint8Array): void {
  let rest = typeof text === 'string' ? Buffer.from(text) : text;
  while (rest.length > 0) rest = rest.subarray(writeSome(descriptor, rest));
}

const PAUSE = 5;

function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw new StreamError(error);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    return 0;
  }
}

/** The same for talk: when it can not be written there is nobody to tell. */
export function writeIfPossible(descriptor: number, text: string | Uint8Array): void {
  try {
    writeWhole(descriptor, text);
  } catch (error) {
    if (!(error instanceof StreamError)) throw error;
  }
}
