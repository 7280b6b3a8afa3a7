/** A flag that every thread of a run sees: work is to stop. Memory that is shared, so that one may raise it for all. */
export type Halt = Int32Array;

export function newHalt(): Halt {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

export function halt(flag: Halt): void {
  Atomics.store(flag, 0, 1);
}

export function isHalted(flag: Halt): boolean {
  return Atomics.load(flag, 0) === 1;
}

/** Milliseconds between two looks at the flag by a thread that waits for another program. */
const LOOK_EVERY = 50;

/** Waits for what another program does, which is to end when the flag is raised; nothing then. */
export async function unlessHalted<T>(
  flag: Halt,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const stop = new AbortController();
  const look = setInterval(() => {
    if (isHalted(flag)) stop.abort();
  }, LOOK_EVERY);
  try {
    return await work(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    clearInterval(look);
  }
}
