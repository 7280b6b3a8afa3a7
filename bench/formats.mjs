// Warm, in one process: the terms as PDF against the bare Typst engine setting the same text on the
// same pages, and HTML and Markdown against Word. Rounds take turns; medians; ratios are what counts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { generate, loadAnswers } from '../dist/index.js';

const ROUNDS = 25;
const { value: base } = loadAnswers('examples/hourly-micro-entrepreneur.yaml');
let count = 0;

/** Another client each time: nothing is taken from a cache that a real batch would not have. */
function nextClient() {
  count += 1;
  const client = { ...base.data.client, name: `Maison Lorme ${count}` };
  return { ...base, data: { ...base.data, reference: `LM-${count}`, client } };
}

const make = (format) => generate(nextClient(), { formats: [format], documents: ['terms'] });

const fonts = ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((style) =>
  readFileSync(`dist/fonts/Caladea-${style}.ttf`),
);
const bare = NodeCompiler.create({
  workspace: path.resolve('.'),
  fontArgs: [{ fontBlobs: fonts }],
});

/** The words of a document as plain Typst, in the measure of ours. */
async function bareSource() {
  const { documents } = await make('md');
  const text = new TextDecoder().decode(documents[0].bytes);
  const escaped = text.replace(/[\\#$@<>`_~=[\]]/g, (mark) => (mark === '#' ? '#' : `\\${mark}`));
  const body = escaped
    .replace(/\*\*/g, '*')
    .replace(/^#+ /gm, '= ')
    .replace(/\*([\d.]+)\* /g, '$1 ')
    .replace(/^---$/gm, '');
  return `#set document(title: "Terms", date: none)
#set page(paper: "a4", margin: (left: 44mm, right: 24mm, top: 26mm, bottom: 30mm), header: [LM-${count}], footer: context [#counter(page).display() / #counter(page).final().first()])
#set text(font: "Caladea", size: 10.5pt, lang: "fr", hyphenate: false)
#set par(leading: 0.72em, spacing: 10.5pt)
#show heading: set block(above: 24pt, below: 11pt)
${body}`;
}

let pages = 0;
const work = {
  'bare Typst': (source) => {
    const { result } = bare.compile({ mainFileContent: source });
    pages = result.numOfPages;
    bare.pdf(result, { pdfStandard: 'ua-1' });
    if (count % 10 === 0) bare.evictCache(10);
  },
  pdf: () => make('pdf'),
  docx: () => make('docx'),
  html: () => make('html'),
  md: () => make('md'),
};
const times = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
for (let round = -5; round < ROUNDS; round++)
  for (const [name, run] of Object.entries(work)) {
    const source = name === 'bare Typst' ? await bareSource() : undefined;
    const start = process.hrtime.bigint();
    await run(source);
    if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const of = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
const line = (name, base, limit) =>
  process.stdout.write(
    `${name.padEnd(10)} ${of[name].toFixed(2).padStart(7)} ms  ${(of[name] / of[base]).toFixed(2)} x ${base}${limit ? `  (limit ${limit})` : ''}\n`,
  );
process.stdout.write(`terms, ${pages} pages bare\n`);
line('bare Typst', 'bare Typst');
line('pdf', 'bare Typst', 3);
line('docx', 'docx');
line('html', 'docx', 1);
line('md', 'docx', 1);
