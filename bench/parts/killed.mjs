// A batch killed again and again, against one left alone.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { base, clientsCsv } from './clients.mjs';

/**
 * Kills a batch `kills` times, each time after some more documents, then lets it end.
 * `kills`: those that came while it worked. `looks`: documents compared after a kill, `broken`: those
 * that were not whole. `left`: temporary files at the end. `same`: it has the bytes of a run left alone.
 */
export async function killedBatch({ clients, kills }) {
  const root = mkdtempSync(path.join(tmpdir(), 'va-agree-killed-'));
  try {
    const list = path.join(root, 'clients.csv');
    writeFileSync(list, clientsCsv(clients));
    const command = (out) => [
      ...['dist/cli.cjs', 'batch', list, '--base', base, '--quiet', '--concurrency', '2'],
      ...['-o', path.join(root, out)],
    ];
    spawnSync(process.execPath, command('alone'));
    const whole = hashesIn(path.join(root, 'alone'));
    const broken = [];
    let [killed, looks] = [0, 0];
    for (let kill = 1; kill <= kills; kill++) {
      const files = (whole.size * kill) / (kills + 1);
      if (await killAfter(command('killed'), path.join(root, 'killed'), files)) killed++;
      for (const [name, hash] of hashesIn(path.join(root, 'killed'))) {
        if (!name.endsWith('.docx')) continue;
        looks++;
        if (whole.get(name) !== hash) broken.push(name);
      }
    }
    const { status } = spawnSync(process.execPath, command('killed'));
    const end = hashesIn(path.join(root, 'killed'));
    const left = [...end.keys()].filter((name) => name.endsWith('.tmp'));
    const same = JSON.stringify([...end]) === JSON.stringify([...whole]);
    return { kills: killed, looks, broken, left, status, same };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Runs until so many files are there, then SIGKILL. Whether it came before the end. */
function killAfter(argv, out, files) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: 'ignore' });
    const watch = setInterval(() => {
      if (namesIn(out).length >= files) child.kill('SIGKILL');
    }, 2);
    child.on('exit', (_, signal) => {
      clearInterval(watch);
      resolve(signal === 'SIGKILL');
    });
  });
}

function namesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((name) => !name.endsWith('.tmp'));
}

/** Path → SHA-256 of every file below a folder, hidden and temporary ones too. */
function hashesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
