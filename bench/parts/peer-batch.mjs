// A peer's batch: clients first to last × three documents to a folder, in threads of a range each.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { kinds } from './documents.mjs';
import { loadPeers } from './peers.mjs';

if (isMainThread) {
  const [name, count, threads, folder, templates] = process.argv.slice(2);
  const each = Math.ceil(Number(count) / Number(threads));
  for (let first = 0; first < Number(count); first += each) {
    const last = Math.min(first + each, Number(count));
    const data = { name, first, last, folder, templates };
    if (threads === '1') await makeRange(data);
    else new Worker(new URL(import.meta.url), { workerData: data });
  }
} else await makeRange(workerData);

async function makeRange({ name, first, last, folder, templates }) {
  const make = (await loadPeers())[name];
  const read = (file) => readFileSync(path.join(templates, file));
  const files = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        curly: read(`${kind}.curly.docx`),
        plusses: read(`${kind}.plusses.docx`),
        tree: JSON.parse(read(`${kind}.json`)),
      },
    ]),
  );
  for (let index = first; index < last; index++) {
    mkdirSync(path.join(folder, String(index)));
    for (const kind of kinds)
      writeFileSync(
        path.join(folder, String(index), `${kind}.docx`),
        await make(files[kind], index),
      );
  }
}
