import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Host, Keyboard, Output } from './host.ts';
import { isRunning, machine } from './running.ts';
import { writeIfPossible, writeWhole } from './streams.ts';

/** The real host: this process, its files and streams. Built by `cli.ts` only. */
export function nodeHost(): Host {
  const cwd = process.cwd();
  const at = (name: string) => path.resolve(cwd, name);
  return {
    cwd,
    env: process.env,
    out: output(1, writeWhole, () => process.stdout),
    err: output(2, writeIfPossible, () => process.stderr),
    get keyboard() {
      return keyboard();
    },
    get today() {
      return localDay(new Date());
    },
    get parallelism() {
      return availableParallelism();
    },
    readStandardInput: () => readFileSync(0),
    readBytes: (name) => readFileSync(at(name)),
    readChunks: (name) => readChunks(at(name)),
    list: (name) => listFolder(at(name)),
    kind: (name) => kindOf(at(name)),
    writeAtomic: (name, bytes, { durable } = { durable: true }) =>
      writeAtomic(at(name), bytes, durable),
    makeDirectory: (name) => makeDirectory(at(name)),
    removeLeftovers: (name) => removeLeftovers(at(name)),
    elapsed: () => performance.now(),
    onStop,
  };
}

/** Node's own stream is made only for a terminal: it loads the network stack, and takes as long as a document. */
function output(
  descriptor: number,
  write: typeof writeWhole,
  stream: () => NodeJS.WriteStream,
): Output {
  const terminal = () => (isDevice(descriptor) && stream().isTTY ? stream() : undefined);
  return {
    write: (text) => write(descriptor, text),
    get isTerminal() {
      return terminal() !== undefined;
    },
    get columns() {
      return terminal()?.columns ?? 80;
    },
  };
}

/** Questions go to standard error, as all talk does, or to the other terminal when that is none. */
function keyboard(): Keyboard | undefined {
  const { stdin, stdout, stderr } = process;
  const screen = [stderr, stdout].find(({ isTTY }) => isTTY);
  if (!stdin.isTTY || screen === undefined) return undefined;
  return {
    input: stdin,
    output: screen,
    get columns() {
      return screen.columns || 80;
    },
    get rows() {
      return screen.rows || 24;
    },
  };
}

/** The day where the person is, which near midnight is not that of UTC. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function onStop(listener: () => void): () => void {
  for (const signal of stopSignals) process.once(signal, listener);
  return () => {
    for (const signal of stopSignals) process.off(signal, listener);
  };
}

const CHUNK = 64 * 1024;

function* readChunks(name: string): Iterable<Uint8Array> {
  const file = openSync(name, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (let size = -1; size !== 0; ) {
      size = readSync(file, buffer, 0, CHUNK, null);
      if (size > 0) yield buffer.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

function listFolder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

function kindOf(name: string): 'file' | 'directory' | 'other' | undefined {
  const status = statSync(name, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (status.isFile()) return 'file';
  return status.isDirectory() ? 'directory' : 'other';
}

/**
 * With the folders above it; whether it was not there before. Node's own way of making those goes
 * round without end where the system says of a folder in one that is there that it is not (`/proc`).
 */
function makeDirectory(name: string): boolean {
  try {
    mkdirSync(name);
    return true;
  } catch (error) {
    if (kindOf(name) === 'directory') return false;
    const above = path.dirname(name);
    if (kindOf(above) !== undefined) throw error;
    makeDirectory(above);
    return makeDirectory(name);
  }
}

/** A reader sees the old file or the new one, never half of it; a failure leaves no temporary file. */
function writeAtomic(name: string, bytes: Uint8Array, durable: boolean): void {
  const temporary = temporaryBeside(name);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      if (durable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, name);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Names the process, so that what a killed one left is known for it. */
function temporaryBeside(name: string): string {
  const suffix = Math.random().toString(36).slice(2);
  return path.join(
    path.dirname(name),
    `.${path.basename(name)}.${machine()}.${process.pid}.${suffix}.tmp`,
  );
}

/** Milliseconds after which a file of another machine's process is left over: a write takes few. */
const LEFT_AFTER = 10 * 60_000;

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, where, pid] = /^\..+\.(\w+)\.(\d+)\.\w+\.tmp$/.exec(name) ?? [];
    if (pid === undefined) continue;
    const file = path.join(folder, name);
    const status = statSync(file, { throwIfNoEntry: false });
    const old = status !== undefined && Date.now() - status.mtimeMs > LEFT_AFTER;
    if (old || (where === machine() && !isRunning(Number(pid)))) rmSync(file, { force: true });
  }
}
