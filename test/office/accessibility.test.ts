import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import { defaultLook, type Look } from '../../src/look/look.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { everyExample, loadExample } from '../helpers/examples.ts';
import { kitchenSink } from '../render/kitchen-sink.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
let browser: Browser;
beforeAll(async () => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: flags.split(' ') });
});
afterAll(() => browser.close());

const screens = {
  light: { colorScheme: 'light', viewport: { width: 1100, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1100, height: 900 } },
  'a narrow phone': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;

/** A page as a browser shows it: what axe finds, what it asked of the network, whether it scrolls sideways. */
async function look(html: Uint8Array, screen: keyof typeof screens) {
  // The page’s own policy allows no script; axe is let in past it, as a reader’s tools are.
  const context = await browser.newContext({ ...screens[screen], bypassCSP: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
  await page.route('http://va-agree.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: Buffer.from(html) }),
  );
  await page.goto('http://va-agree.test/');
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run(document)')) as AxeResults;
  const sideways = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  await context.close();
  const elsewhere = asked.filter(
    (url) => url !== 'http://va-agree.test/' && !url.startsWith('data:'),
  );
  const findings = results.violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return { findings, elsewhere, sideways, passes: results.passes.length };
}

const clean = { findings: [], elsewhere: [], sideways: false };
const pale: Look = { ...defaultLook, accent: '#F2C94C', letterhead: ['Bureau Clair', 'Lyon'] };

describe.each(Object.keys(screens) as (keyof typeof screens)[])('in %s', (screen) => {
  it('axe finds nothing against any example', async () => {
    for (const example of everyExample) {
      const { documents } = await generate(loadExample(example), { formats: ['html'] });
      for (const { bytes } of documents) {
        const { passes, ...found } = await look(bytes, screen);
        expect(found, example).toEqual(clean);
        expect(passes).toBeGreaterThan(15);
      }
    }
  });

  it.each([defaultLook, pale])('axe finds nothing against every kind of node', async (own) => {
    const { passes: _, ...found } = await look(renderHtml(kitchenSink, own), screen);
    expect(found).toEqual(clean);
  });
});

it('hostile text runs nothing and asks nothing of the network', async () => {
  const text =
    '<script>alert(1)</script><img src=http://evil.test/x onerror=alert(2)>"><svg onload=alert(3)></title><a href="javascript:alert(4)">x</a>';
  const hostile = {
    ...kitchenSink,
    title: [{ type: 'text' as const, text }],
    meta: { ...kitchenSink.meta, title: text, author: text, legalLine: text, reference: text },
  };
  const { elsewhere } = await look(renderHtml(hostile, defaultLook), 'light');
  expect(elsewhere).toEqual([]);
});
