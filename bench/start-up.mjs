// Whole processes against `node -e 0`, in turn, medians: the cost of starting and of one example.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROUNDS = 25;
const out = mkdtempSync(path.join(tmpdir(), 'va-agree-bench-'));
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const env = { ...inherited, XDG_CACHE_HOME: path.join(out, 'cache') };
const documents = path.join(out, 'documents');
const commands = {
  'node -e 0': ['-e', '0'],
  'va-agree --version': ['dist/cli.cjs', '--version'],
  'va-agree generate': [
    'dist/cli.cjs',
    'generate',
    'examples/hourly-micro-entrepreneur.yaml',
    '-o',
    documents,
    '--quiet',
  ],
};
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));

for (let round = -2; round < ROUNDS; round++)
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    execFileSync(process.execPath, args, { env, stdio: 'ignore' });
    rmSync(documents, { recursive: true, force: true });
    if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
rmSync(out, { recursive: true, force: true });

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times['node -e 0']);
const limits = { 'va-agree --version': 1.2, 'va-agree generate': 2.5 };
for (const name of Object.keys(commands)) {
  const ms = median(times[name]);
  const limit = limits[name] === undefined ? '' : `  (limit ${limits[name]})`;
  process.stdout.write(
    `${name.padEnd(20)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / base).toFixed(2)} x node${limit}\n`,
  );
}
