// Time and memory, and tables of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** A run of Node as a process of its own: seconds it took, seconds of CPU, kilobytes at the peak. */
export function measured(argv) {
  const time = ['-f', '%e %U %S %M', process.execPath, ...argv];
  const { stderr, status } = spawnSync('/usr/bin/time', time, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [wall, user, system, memory] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, memory };
}

/** Milliseconds of CPU that `work` takes: what else the machine does is left out. */
export async function timed(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Prints rows under heads, figures to the right. */
export function table(heads, rows) {
  const all = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
      )
      .join('  ');
  process.stdout.write(`${all.map(line).join('\n')}\n\n`);
}

/** A figure against its limit: `2.31 (at most 2.5: holds)`. */
export function held(value, limit, how = 'most') {
  const holds = how === 'most' ? value <= limit : value >= limit;
  return `${value.toFixed(2)} (at ${how} ${limit}: ${holds ? 'holds' : 'DOES NOT HOLD'})`;
}

/** Where writing costs least: what is measured is the program, not the disk. */
export function memoryDisk() {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}
