// Lists of clients as PDF, each list in a process of its own: the peak of its memory at 50 and at 1,000.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { base, clientsCsv } from './parts/clients.mjs';
import { held, measured, median, table } from './parts/measure.mjs';

const ROUNDS = 3;
const [FEW, MANY] = [50, 1000];

const root = mkdtempSync(path.join(tmpdir(), 'va-agree-bench-'));
try {
  const peaks = { [FEW]: [], [MANY]: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const count of [FEW, MANY]) peaks[count].push(peakOf(count));
  const megabytes = (count) => median(peaks[count]) / 1024;
  table(
    ['lists as PDF', 'peak memory, MB'],
    [FEW, MANY].map((count) => [`${count} clients`, megabytes(count).toFixed(0)]),
  );
  const limit = held(megabytes(MANY) / megabytes(FEW), 1.05);
  table(['limit', 'measured'], [[`memory, ${MANY} / ${FEW} clients`, limit]]);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function peakOf(count) {
  const list = path.join(root, `clients-${count}.csv`);
  writeFileSync(list, clientsCsv(count));
  const out = path.join(root, 'out');
  const flags = ['--base', base, '--quiet', '--concurrency', '1', '--format', 'pdf'];
  const { memory } = measured(['dist/cli.cjs', 'batch', list, '-o', out, ...flags]);
  rmSync(out, { recursive: true });
  return memory;
}
