import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import { everyExample, loadExample } from '../helpers/examples.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fromWord = path.join(folder, 'from-word');
mkdirSync(fromWord);

/** The documents of every example that are signed, as Word files and as PDF. */
const signed = (
  await Promise.all(
    everyExample.map(async (example, number) => {
      const made = await generate(loadExample(example), { formats: ['docx', 'pdf'] });
      return made.documents
        .filter(({ document }) => /^(engagement-letter|dpa)$/.test(document))
        .map(({ document, format, bytes }) => {
          const file = path.join(folder, `${number}-${document}.${format}`);
          writeFileSync(file, bytes);
          return { example, document, format, file };
        });
    }),
  )
).flat();

execFileSync('soffice', [
  ...['--headless', `-env:UserInstallation=file://${folder}/profile`],
  ...['--convert-to', 'pdf', '--outdir', fromWord],
  ...signed.filter(({ format }) => format === 'docx').map(({ file }) => file),
]);

function pagesOf(file: string): readonly string[] {
  const name = path.basename(file).replace(/docx$/, 'pdf');
  const pdf = file.endsWith('.docx') ? path.join(fromWord, name) : file;
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
}

describe('the page of the signatures', () => {
  it.each(signed)('holds words of the agreement: $example $document $format', ({ file }) => {
    const page = pagesOf(file).find((text) => /^ *(Date|Datum) ?:.*\1/m.test(text)) ?? '';
    const [before = ''] = page.split(/^ *(?:Date|Datum) ?:/m);
    expect(before).toMatch(/^ *\d+\.\d+ /m);
  });
});
