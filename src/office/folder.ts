import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';

const machine = () => hostname().replace(/[^\w]/g, '_').slice(0, 40);

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

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
