import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRunning, machine } from '../running.ts';

/**
 * A folder to work in, of our own. Those that killed runs of ours left here are removed first:
 * they hold contracts. Throws the errors of `node:fs`.
 */
export function newWorkFolder(): string {
  removeLeft();
  return mkdtempSync(path.join(tmpdir(), `va-agree-office-${machine()}-${process.pid}-`));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function removeLeft(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, where, pid] = /^va-agree-office-(\w+)-(\d+)-\w+$/.exec(name) ?? [];
    if (where !== machine() || isRunning(Number(pid))) continue;
    try {
      removeFolder(path.join(tmpdir(), name));
    } catch {
      // Another person’s: theirs to remove.
    }
  }
}
