#!/usr/bin/env node
import { enableCompileCache } from './compile-cache.ts';
import { nodeHost } from './node-host.ts';
import { version } from './version.ts';

enableCompileCache();
const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') nodeHost().out.write(`${version}\n`);
else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(argv, nodeHost());
}
