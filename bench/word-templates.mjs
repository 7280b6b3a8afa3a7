// Filling a user's Word file, once compiled, against the deflate of the parts that it writes; and
// docxtemplater and easy-template-x at the same work, installed into a folder of the benchmark's own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { compileWordTemplate, generate, loadAnswers } from '../dist/index.js';
import { readZip } from '../scripts/read-zip.mjs';
import { loadInternals } from './parts/internals.mjs';

const ROUNDS = 60;
const LIMIT = 2.5;
const { folder: built, internals } = await loadInternals();
rmSync(built, { recursive: true });
const { LEVEL } = internals;

const data = (index) => ({
  client: `Maison Lorme ${index}`,
  provider: 'Camille Renard EI',
  date: `${1 + (index % 28)} novembre 2026`,
  tasks: Array.from({ length: 8 }, (_, at) => ({
    label: `Tâche ${at}`,
    volume: `${at + index} h`,
  })),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`option${at}`, (index + at) % 2 === 0]),
  ),
});

/** General terms of our own as a user's file: names, date, six options, a table of tasks. */
async function userFile(tag) {
  const { value } = loadAnswers('examples/hourly-micro-entrepreneur.yaml');
  const { documents } = await generate(value, { documents: ['terms'] });
  const entries = readZip(documents[0].bytes);
  const cell = (text) =>
    `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = `<w:tr>${cell(tag.open('each', 'tasks') + tag.value('label'))}${cell(tag.value('volume') + tag.close('each', 'tasks'))}</w:tr>`;
  const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${row}</w:tbl><w:p/>`;
  let options = 0;
  const body = entries
    .get('word/document.xml')
    .toString('utf8')
    .replaceAll('le Client', tag.value('client'))
    .replaceAll('le Prestataire', tag.value('provider'))
    .replace(/(<w:t(?: [^>]*)?>)([^<]{120,})(<\/w:t>)/g, (whole, open, text, close) =>
      options < 6
        ? `${open}${tag.open('if', `option${options}`)}${text}${tag.close('if', `option${options++}`)}${close}`
        : whole,
    )
    .replace('<w:sectPr', `${table}<w:p><w:r><w:t>${tag.value('date')}</w:t></w:r></w:p><w:sectPr`);
  return { entries, body };
}

const ours = {
  value: (name) => `{{${name}}}`,
  open: (kind, name) => `{{#${kind} ${name}}}`,
  close: (kind) => `{{/${kind}}}`,
};
const theirs = {
  value: (name) => `{${name}}`,
  open: (_, name) => `{#${name}}`,
  close: (_, name) => `{/${name}}`,
};

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-bench-'));
try {
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  execFileSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--silent',
      'docxtemplater',
      'pizzip',
      'easy-template-x',
    ],
    { cwd: folder, stdio: 'inherit' },
  );
  const require = createRequire(path.join(folder, 'package.json'));
  const PizZip = require('pizzip');
  const Docxtemplater = require('docxtemplater');
  const { TemplateHandler } = require('easy-template-x');

  const zipped = async (tag) => {
    const { entries, body } = await userFile(tag);
    const zip = new PizZip();
    for (const [name, content] of entries)
      zip.file(name, name === 'word/document.xml' ? body : content);
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
  const [own, other] = [await zipped(ours), await zipped(theirs)];
  const template = compileWordTemplate(own);
  const written = [...readZip(template.fill(data(0)))].filter(([name, content]) => {
    const before = readZip(own).get(name);
    return !before.equals(content);
  });
  const handler = new TemplateHandler();
  const engines = {
    'deflate of the parts': (at) =>
      written.map(([, part]) => deflateRawSync(part, { level: LEVEL })).length + at,
    'va-agree, compiled': (at) => template.fill(data(at)),
    'va-agree, compiling too': (at) => compileWordTemplate(own).fill(data(at)),
    docxtemplater: (at) =>
      new Docxtemplater(new PizZip(other), { paragraphLoop: true, linebreaks: true })
        .render(data(at))
        .getZip()
        .generate({ type: 'nodebuffer', compression: 'DEFLATE' }),
    'easy-template-x': (at) => handler.process(other, data(at)),
  };
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  for (let round = -20; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(engines)) {
      const start = process.hrtime.bigint();
      await run(Math.max(round, 0));
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const base = median(times['deflate of the parts']);
  const size = written.reduce((sum, [, part]) => sum + part.length, 0);
  process.stdout.write(
    `${written.map(([name]) => name).join(', ')}: ${Math.round(size / 1000)} kB\n`,
  );
  for (const name of Object.keys(engines)) {
    const ms = median(times[name]);
    const limit = name === 'va-agree, compiled' ? `  (limit ${LIMIT})` : '';
    process.stdout.write(
      `${name.padEnd(24)} ${ms.toFixed(2).padStart(7)} ms  ${(ms / base).toFixed(2)} x deflate${limit}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
