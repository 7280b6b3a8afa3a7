import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import { everyExample, loadExample } from '../helpers/examples.ts';

let browser: Browser;
beforeAll(async () => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());

/** The signed documents of every example as a browser prints them: without colours behind the text. */
async function* printed() {
  for (const example of everyExample) {
    const { documents } = await generate(loadExample(example), { formats: ['html'] });
    for (const { document, bytes } of documents) {
      if (document === 'terms' || document === 'checklist') continue;
      const page = await browser.newPage();
      await page.setContent(Buffer.from(bytes).toString());
      await page.emulateMedia({ media: 'print' });
      yield { name: `${example} ${document}`, page };
      await page.close();
    }
  }
}

it('signatures are printed with their lines, and with a clause above them', async () => {
  for await (const { name, page } of printed()) {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
    const signing = text.split('\f').find((sheet) => /^ *(Date|Datum) ?:.*\1/m.test(sheet)) ?? '';
    const [before = ''] = signing.split(/^ *(?:Date|Datum) ?:/m);
    expect(before, name).toMatch(/^ *((Article|Artikel) \d+|\d+\.\d*) /m);
    const adjusts = await page.evaluate(
      "[...document.querySelectorAll('.fill td')].map((cell) => getComputedStyle(cell).printColorAdjust)",
    );
    expect(new Set(adjusts as string[]), name).toEqual(new Set(['exact']));
  }
});
