#!/usr/bin/env node
import { version } from './version.ts';

const argv = process.argv.slice(2);
// Asked by scripts and editors at every turn: answered before anything else is loaded.
if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${version}\n`);
else void import('./start.ts').then(({ start }) => start(argv));
