// Where the time of a client goes, by stage: CPU of this process, medians over stretches of clients.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clientsCsv } from './parts/clients.mjs';
import { factsOf, kinds } from './parts/documents.mjs';
import { loadInternals } from './parts/internals.mjs';
import { median, memoryDisk, table, timed } from './parts/measure.mjs';

const CLIENTS = 100;
const WARM_UP = 4;
const ROUNDS = 9;

const { folder, internals } = await loadInternals();
const { stages } = internals;
const out = mkdtempSync(path.join(memoryDisk(), 'va-agree-stages-'));
const host = internals.nodeHost();
const base = 'examples/extends-provider/provider.yaml';
const rows = await stages.rowsOf(clientsCsv(CLIENTS), base);

const templates = await Promise.all(
  kinds.map((document) => internals.builtInTemplate({ document, language: 'fr', law: 'FR' })),
);

/** Each stage takes what the one before it gave, a client at a time. */
const steps = [
  ['row → answers over the base', (row) => stages.load(row)],
  ['answers, validated and checked', (loaded) => internals.checkAnswers(loaded).value],
  [
    'view: answers in words',
    (checked) => {
      const facts = factsOf(internals, checked);
      return { facts, look: checked.look, meta: internals.documentMeta(facts, false) };
    },
  ],
  [
    `fill, assemble, number (${kinds.length} documents)`,
    ({ facts, look, meta }) => ({
      look,
      trees: templates.map((template) => internals.fillTemplate(template, facts.view, meta)),
    }),
  ],
  [
    'WordprocessingML of the bodies',
    ({ look, trees }) => ({
      look,
      trees,
      bodies: trees.map((tree) => internals.bodyParts(tree).parts),
    }),
  ],
  [
    'deflate of what changed in the bodies',
    (made) => {
      made.bodies.map((parts) => internals.piecedEntry('word/document.xml', parts));
      return made;
    },
  ],
  [
    // Bodies are remembered from the two stages before it.
    'headers, footer, archive',
    ({ look, trees }) => trees.map((tree) => internals.renderDocx(tree, look)),
  ],
  [
    'manifest and files to disk',
    (files, index) => {
      const planned = files.map((bytes, at) => ({
        ...{ path: `client-${index}/${kinds[at]}.fr.docx`, bytes },
        ...{ sha256: internals.sha256(bytes), state: 'new', answers: 'a' },
      }));
      internals.writeFiles(host, path.join(out, String(round)), planned, { durable: false });
      return files;
    },
  ],
];

const times = new Map(steps.map(([name]) => [name, []]));
let round = -WARM_UP;
for (; round < ROUNDS; round++) {
  let values = rows;
  for (const [name, step] of steps) {
    const results = [];
    const ms = await timed(() => {
      for (const [index, value] of values.entries()) results.push(step(value, index));
    });
    values = results;
    if (round >= 0) times.get(name).push(ms / CLIENTS);
  }
}
rmSync(folder, { recursive: true });
rmSync(out, { recursive: true });

const middle = [...times].map(([name, all]) => [name, median(all)]);
const sum = middle.reduce((all, [, ms]) => all + ms, 0);
table(
  [`a client, ${kinds.length} documents`, 'ms', 'share'],
  middle.map(([name, ms]) => [name, ms.toFixed(3), `${((ms / sum) * 100).toFixed(0)} %`]),
);
const [next] = middle.sort(([, a], [, b]) => b - a);
process.stdout.write(`The next thing worth doing: ${next[0]}.\n\n`);
