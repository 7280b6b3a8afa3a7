import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import type { GeneratedDocument } from '../../src/make-document.ts';
import { formats } from '../../src/render/index.ts';
import { everyExample, loadExample } from '../helpers/examples.ts';
import { textOfHtml, textOfMarkdown, wordsOf } from '../helpers/words.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = ({ bytes }: GeneratedDocument) => new TextDecoder().decode(bytes);

/** Every document of every example in every format, its files written. */
const made = await Promise.all(
  everyExample.map(async (example, number) => {
    const { documents } = await generate(loadExample(example), { formats });
    return documents.map((document) => {
      const file = path.join(folder, `${number}-${document.document}.${document.format}`);
      writeFileSync(file, document.bytes);
      return { ...document, example, file };
    });
  }),
).then((all) => all.flat());
const of = (format: string) => made.filter((document) => document.format === format);

/** The text of all Word files, numbers of lists included: one LibreOffice, a profile of its own. */
function wordTexts(): ReadonlyMap<string, string> {
  const files = of('docx').map(({ file }) => file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const target = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
  execFileSync('soffice', ['--headless', profile, ...target, ...files], { stdio: 'ignore' });
  return new Map(files.map((file) => [file, readFileSync(file.replace(/docx$/, 'txt'), 'utf8')]));
}

/** The words of a PDF between header and footer: 22 mm from the top to 30 mm from the foot of an A4. */
function pdfWords(file: string, page: string, expected: readonly string[]): readonly string[] {
  const area = ['-x', '0', '-y', '62', '-W', '595', '-H', '695'];
  const text = execFileSync('pdftotext', ['-raw', ...area, file, '-'], { encoding: 'utf8' });
  const headings = [...page.matchAll(/<thead>.*?<\/thead>/gs)].map(([head]) =>
    wordsOf(textOfHtml(head)),
  );
  // A letterhead reaches into the area of the first page; in Word it is a header.
  const letterhead = wordsOf(textOfHtml(/<header>.*?<\/header>/s.exec(page)?.[0] ?? ''));
  headings.push(letterhead);
  const out: string[] = [];
  for (const one of text.split('\f')) {
    const words = wordsOf(one);
    out.push(...words.slice(repeated(words, headings, expected.slice(out.length))));
  }
  return out;
}

/** How many words at the head of a page are the heading of a table that goes on there. */
function repeated(
  words: readonly string[],
  headings: readonly (readonly string[])[],
  expected: readonly string[],
): number {
  const begins = (all: readonly string[], start: readonly string[]) =>
    start.every((word, index) => all[index] === word);
  const heading = headings.find((one) => begins(words, one) && !begins(expected, one));
  return heading?.length ?? 0;
}

describe('every document of every example', () => {
  const texts = wordTexts();

  it.each(of('docx'))(
    'says the same words in Word, PDF, HTML and Markdown: $example $document',
    (word) => {
      const expected = wordsOf(texts.get(word.file) ?? '');
      expect(expected.length).toBeGreaterThan(400);
      const beside = (format: string) => {
        const found = of(format).find(({ file }) => file === word.file.replace(/docx$/, format));
        if (found === undefined) throw new Error(`no ${format}`);
        return found;
      };
      expect(wordsOf(textOfHtml(text(beside('html')))), 'HTML').toEqual(expected);
      expect(wordsOf(textOfMarkdown(text(beside('md')))), 'Markdown').toEqual(expected);
      const page = text(beside('html'));
      expect(pdfWords(beside('pdf').file, page, expected), 'PDF').toEqual(expected);
    },
  );

  it.each(of('pdf'))('is a sound PDF: $example $document', ({ file, document }) => {
    const run = (program: string, ...args: readonly string[]) =>
      execFileSync(program, [...args, file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    expect(run('qpdf', '--check')).toContain('No syntax or stream encoding errors');
    expect(run('pdfinfo')).toMatch(/Tagged: +yes/);
    const fonts = run('pdffonts').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
    const tags = run('pdfinfo', '-struct');
    const inside = document === 'checklist' ? ['Table', 'TR', 'TD'] : ['L', 'LI', 'Lbl', 'LBody'];
    for (const tag of ['H1', ...inside]) expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  });
});
