#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { version } from './version.ts';

const argv = process.argv.slice(2);
// Asked by scripts and editors at every turn: answered before anything else is loaded.
if (argv.length === 1 && argv[0] === '--version') sayVersion();
else void import('./start.ts').then(({ start }) => start(argv));

function sayVersion(): void {
  try {
    writeSync(1, `${version}\n`);
  } catch {
    process.exitCode = 2;
  }
}
