import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Host, Output } from './host.ts';

/** The real host: this process, its files and streams. Built by `cli.ts` only. */
export function nodeHost(): Host {
  const cwd = process.cwd();
  const at = (name: string) => path.resolve(cwd, name);
  return {
    cwd,
    env: process.env,
    out: output(process.stdout),
    err: output(process.stderr),
    readStandardInput: () => fs.readFileSync(0),
    readBytes: (name) => fs.readFileSync(at(name)),
    list: (name) => listFolder(at(name)),
    kind: (name) => kindOf(at(name)),
    writeAtomic: (name, bytes) => writeAtomic(at(name), bytes),
    makeDirectory: (name) => void fs.mkdirSync(at(name), { recursive: true }),
  };
}

function output(
  stream:
    | (typeof process.stdout & { readonly fd: 1 })
    | (typeof process.stderr & { readonly fd: 2 }),
): Output {
  return {
    write: (text) => void fs.writeSync(stream.fd, text as string),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

function listFolder(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

function kindOf(name: string): 'file' | 'directory' | 'other' | undefined {
  const status = fs.statSync(name, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (status.isFile()) return 'file';
  return status.isDirectory() ? 'directory' : 'other';
}

/** A reader sees the old file or the new one, never half of it; a failure leaves no temporary file. */
function writeAtomic(name: string, bytes: Uint8Array): void {
  const suffix = randomBytes(6).toString('hex');
  const temporary = path.join(path.dirname(name), `.${path.basename(name)}.${suffix}.tmp`);
  try {
    const file = fs.openSync(temporary, 'wx');
    try {
      fs.writeFileSync(file, bytes);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(temporary, name);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
