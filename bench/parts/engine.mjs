// One engine in a process of its own: nobody loads five. Asked for `count` documents, it says how
// many milliseconds of CPU each took.
import { rmSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { answersOf } from './clients.mjs';
import { checkedAnswers, templatesOf } from './documents.mjs';
import { loadInternals } from './internals.mjs';
import { timed } from './measure.mjs';
import { loadPeers } from './peers.mjs';

const CLIENTS = 200;
const measured = ['engagement-letter', 'terms'];
const kindOf = (index) => measured[index % measured.length];

const { folder, internals } = await loadInternals();
const make = await engine(process.argv[2]);
rmSync(folder, { recursive: true });

process.on('message', async (count) => {
  const ms = await timed(async () => {
    for (let index = 0; index < count; index++) await make(index % CLIENTS);
  });
  process.send(ms / count);
});
process.send('ready');

async function engine(name) {
  if (name === 'ours' || name === 'deflate') {
    const clients = Array.from({ length: CLIENTS }, (_, index) =>
      checkedAnswers(internals, answersOf(index)),
    );
    const ours = (index) => internals.makeDocuments(clients[index], { documents: [kindOf(index)] });
    if (name === 'ours') return ours;
    const own = await Promise.all(
      clients.map(async (_, index) => changingParts((await ours(index)).documents[0].bytes)),
    );
    return (index) => own[index].map((part) => deflateRawSync(part, { level: internals.LEVEL }));
  }
  const templates = await templatesOf(internals);
  const peer = (await loadPeers())[name];
  return (index) => peer(templates[kindOf(index)], index);
}

/** The parts that answers change and that are worth deflating: body, numbering, foot. */
function changingParts(file) {
  const parts = [];
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50; ) {
    const start = at + 30 + file.readUInt16LE(at + 26);
    const name = file.toString('utf8', at + 30, start);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 18));
    const deflated = file.readUInt16LE(at + 8) === 8;
    if (deflated && /document\.xml$|numbering|header|footer|core/.test(name))
      parts.push(inflateRawSync(packed));
    at = start + packed.length;
  }
  return parts;
}
