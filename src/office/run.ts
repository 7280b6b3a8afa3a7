import { spawn } from 'node:child_process';

/** How a program ended: its exit code and what it wrote, or that it was too slow and was ended. */
export interface Ending {
  readonly code: number | undefined;
  readonly output: string;
  readonly isLate: boolean;
}

/** Runs a program without a shell; when it is late, ends it with all that it has started. */
export function runProgram(
  program: string,
  args: readonly string[],
  limitMs: number,
): Promise<Ending> {
  const isOwnGroup = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: isOwnGroup,
      windowsHide: true,
    });
    let output = '';
    let isLate = false;
    const keep = (text: string) => {
      output = (output + text).slice(-4000);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const end = () => {
      try {
        if (isOwnGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself in the meantime.
      }
    };
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, limitMs);
    const finish = (code: number | undefined) => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      resolve({ code, output, isLate });
    };
    process.once('exit', end);
    child.once('error', () => finish(undefined));
    child.once('close', (code) => finish(code ?? undefined));
  });
}
