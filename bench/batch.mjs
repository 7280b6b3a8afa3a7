// Lists of clients to disk: against the peers, by threads, by length; memory; where the time goes.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { base, clientsCsv } from './parts/clients.mjs';
import { kinds, templatesOf } from './parts/documents.mjs';
import { loadInternals } from './parts/internals.mjs';
import { held, measured, median, memoryDisk, table } from './parts/measure.mjs';
import { installPeers, peerNames } from './parts/peers.mjs';

const ROUNDS = 3;
const CLIENTS = 1000;
/** Of the peers, whose time a client does not fall with their number. */
const FEW = 100;

const root = mkdtempSync(path.join(memoryDisk(), 'va-agree-bench-'));
try {
  await againstPeers();
  byLength();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function againstPeers() {
  installPeers();
  const templates = await writeTemplates();
  const runs = {
    'va-agree, 1 thread': () => ours(CLIENTS, 1),
    'va-agree, 2 threads': () => ours(CLIENTS, 2),
    ...Object.fromEntries(
      peerNames.flatMap((name) =>
        [1, 2].map((threads) => [
          `${name}, ${threads} thread${threads > 1 ? 's' : ''}`,
          () => peer(name, FEW, threads, templates),
        ]),
      ),
    ),
  };
  const rates = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(runs)) rates[name].push(run().rate);
  const rate = Object.fromEntries(Object.entries(rates).map(([name, all]) => [name, median(all)]));
  const fastest = (threads) =>
    Math.max(...peerNames.map((name) => rate[`${name}, ${threads}`] ?? 0));
  table(
    [`clients × ${kinds.length} documents to disk`, 'documents/s'],
    Object.entries(rate).map(([name, value]) => [name, value.toFixed(0)]),
  );
  const [one, two] = [rate['va-agree, 1 thread'], rate['va-agree, 2 threads']];
  table(
    ['limit', 'measured'],
    [
      ['1 thread / fastest peer', held(one / fastest('1 thread'), 10, 'least')],
      ['2 threads / fastest peer', held(two / fastest('2 threads'), 10, 'least')],
      ['2 threads / 1 thread', held(two / one, 1.6, 'least')],
    ],
  );
}

function byLength() {
  const lengths = [100, 1000, 10_000];
  const runs = Object.fromEntries(lengths.map((count) => [count, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const count of lengths) runs[count].push(ours(count, 1));
  const middle = (count, what) => median(runs[count].map((run) => run[what]));
  table(
    ['clients', 'ms of CPU a client', 'peak memory, MB'],
    lengths.map((count) => [
      count,
      middle(count, 'cpu').toFixed(2),
      (middle(count, 'memory') / 1024).toFixed(0),
    ]),
  );
  const last = lengths.at(-1);
  table(
    ['limit', 'measured'],
    [
      ['memory, 10,000 / 100 clients', held(middle(last, 'memory') / middle(100, 'memory'), 1.25)],
      ['time a client, 10,000 / 100', held(middle(last, 'cpu') / middle(100, 'cpu'), 1.1)],
    ],
  );
}

/** One run of the program: documents a second, milliseconds of CPU a client, kilobytes at the peak. */
function ours(count, threads) {
  const list = path.join(root, `clients-${count}.csv`);
  if (!existsSync(list)) writeFileSync(list, clientsCsv(count));
  const flags = ['--base', base, '--quiet', '--concurrency', String(threads)];
  return run(count, ['dist/cli.cjs', 'batch', list, '-o', path.join(root, 'out'), ...flags]);
}

function peer(name, count, threads, templates) {
  const folder = mkdtempSync(path.join(root, 'peer-'));
  const argv = [name, count, threads, folder, templates].map(String);
  const result = run(count, ['bench/parts/peer-batch.mjs', ...argv]);
  rmSync(folder, { recursive: true });
  return result;
}

function run(count, argv) {
  const { wall, cpu, memory } = measured(argv);
  rmSync(path.join(root, 'out'), { recursive: true, force: true });
  return { rate: (count * kinds.length) / wall, cpu: (cpu * 1000) / count, memory };
}

async function writeTemplates() {
  const { folder, internals } = await loadInternals();
  const templates = await templatesOf(internals);
  for (const [kind, { curly, plusses, tree }] of Object.entries(templates)) {
    writeFileSync(path.join(root, `${kind}.curly.docx`), curly);
    writeFileSync(path.join(root, `${kind}.plusses.docx`), plusses);
    writeFileSync(path.join(root, `${kind}.json`), JSON.stringify(tree));
  }
  rmSync(folder, { recursive: true });
  return root;
}
