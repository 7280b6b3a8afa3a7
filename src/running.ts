import { hostname } from 'node:os';

let known: string | undefined;

/** The name of this computer, as part of a file name: letters, digits and `_`, at most 40. */
export function machine(): string {
  known ??= hostname().replace(/\W/g, '_').slice(0, 40);
  return known;
}

/** Whether a process of this computer runs, be it another person's. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
