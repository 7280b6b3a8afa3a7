import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended: its exit code and what it wrote, or that it was too slow and was ended. */
export interface Ending {
  readonly code: number | undefined;
  readonly output: string;
  readonly isLate: boolean;
}

export interface RunLimits {
  /** Milliseconds until it must have ended, or have got further. */
  readonly limitMs: number;
  /** How far it has got. */
  readonly done?: () => number;
  /** Ends the program at once. */
  readonly signal?: AbortSignal;
}

/** Runs a program without a shell; when it is late or no longer wanted, ends it with all that it has started. */
export function runProgram(
  program: string,
  args: readonly string[],
  limits: RunLimits,
): Promise<Ending> {
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
    const end = () => endWhole(child);
    const watch = onStandstill(limits, () => {
      isLate = true;
      end();
    });
    process.once('exit', end);
    limits.signal?.addEventListener('abort', end);
    const finish = (code: number | undefined) => {
      clearInterval(watch);
      process.removeListener('exit', end);
      limits.signal?.removeEventListener('abort', end);
      resolve({ code, output, isLate });
    };
    child.once('error', () => finish(undefined));
    child.once('close', (code) => finish(code ?? undefined));
  });
}

const isOwnGroup = process.platform !== 'win32';

function endWhole(child: ChildProcess): void {
  try {
    if (isOwnGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Calls back once it got no further for the whole limit. */
function onStandstill({ limitMs, done = () => 0 }: RunLimits, late: () => void): NodeJS.Timeout {
  let [seen, since] = [done(), performance.now()];
  return setInterval(
    () => {
      const now = done();
      if (now !== seen) [seen, since] = [now, performance.now()];
      else if (performance.now() - since > limitMs) late();
    },
    Math.min(500, limitMs / 4),
  );
}
