import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { generate } from '../../src/generate.ts';
import { contrast, readable } from '../../src/look/colour.ts';
import { readPicture } from '../../src/look/picture.ts';
import { logoFiles } from '../../src/render/docx/picture.ts';
import { partsOf } from '../helpers/docx-parts.ts';
import { jpeg, png, svg } from '../helpers/pictures.ts';
import { wordFaults } from '../helpers/validate-word.ts';

const base = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');

/** The example with a look, and the files that lie beside it. */
function withLook(look: string, files: Readonly<Record<string, Uint8Array | string>> = {}) {
  const text = new TextEncoder().encode(`${base}\nlook:\n${look.replace(/^/gm, '  ')}\n`);
  const read = (name: string) => {
    const found = files[name];
    if (found === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    return Buffer.from(found);
  };
  const { value } = loadAnswers({ file: 'agreement.yaml', text }, read);
  if (value === undefined) throw new Error('not loaded');
  return value;
}

const problems = (loaded: ReturnType<typeof withLook>) =>
  checkAnswers(loaded)
    .diagnostics.filter(({ code }) => /look|colour|pattern/.test(code))
    .map(({ code, place }) => `${code} ${place?.file}:${place?.range?.start.line}`);
const line = base.split('\n').length + 2;

describe('a look that can not be', () => {
  it.each([
    ['accent: bleu', 'schema/colour'],
    ['accent: #1F3A5F', 'schema/colour'],
    ['accent: 12345', 'schema/colour'],
    ['logo: nowhere.png', 'look/logo-unreadable'],
    ['logo: text.png', 'look/logo-unknown'],
    ['logo: cut.png', 'look/logo-damaged'],
    ['logo: cut.jpg', 'look/logo-damaged'],
    ['logo: cut.svg', 'look/logo-damaged'],
    ['logo: big.png', 'look/logo-too-big'],
  ])('%s: %s, where it stands', (look, code) => {
    const files = {
      'text.png': 'RIFF....WEBPVP8 ',
      'cut.png': png().subarray(0, 60),
      'cut.jpg': jpeg.subarray(0, 40),
      'cut.svg': svg.replace('</svg>', ''),
      'big.png': Buffer.alloc(3 * 2 ** 20),
    };
    expect(problems(withLook(look, files))).toEqual([`${code} agreement.yaml:${line}`]);
  });

  it('names the kind of a picture that is not taken', () => {
    expect(readPicture(Buffer.from('RIFF\0\0\0\0WEBPVP8 '))).toEqual({
      fault: 'unknown',
      found: 'WebP',
    });
    expect(readPicture(Buffer.from('\0\0\0\x18ftypheic0000'))).toMatchObject({ found: 'HEIC' });
  });

  it('looks at a drawing with many remarks behind it once', () => {
    const remarks = '<!-- a -->'.repeat(40);
    expect(readPicture(Buffer.from(`${svg}${remarks}`))).toMatchObject({ kind: 'svg' });
    expect(readPicture(Buffer.from(`${svg}${remarks}<`))).toMatchObject({ fault: 'damaged' });
  });

  it('makes no document', async () => {
    const { documents } = await generate(withLook('logo: nowhere.png'));
    expect(documents).toEqual([]);
  });
});

describe('a look', () => {
  it.each(['1F3A5F', '"#1f3a5f"', '123456', '000000'])('takes the colour %s', (accent) => {
    expect(problems(withLook(`accent: ${accent}`))).toEqual([]);
  });

  it.each([
    ['png', png(), { width: 40, height: 20 }],
    ['jpeg', jpeg, { width: 1, height: 1 }],
    ['svg', Buffer.from(svg), { width: 30, height: 10 }],
  ] as const)('reads the size of a %s', (kind, bytes, size) => {
    expect(readPicture(bytes)).toMatchObject({ kind, ...size });
  });

  it.each([
    ['logo.png', png()],
    ['logo.jpg', jpeg],
    ['logo.svg', svg],
  ] as const)('puts %s, colour, lines and fonts into Word, PDF and HTML', async (name, bytes) => {
    const look = `logo: ${name}\naccent: 7A1F3D\nletterhead: [Bureau Clair, "<b>&"]\nfooter: [www.example.com]\nfonts: { body: Georgia, headings: Arial }`;
    const loaded = withLook(look, { [name]: bytes });
    const { documents, diagnostics } = await generate(loaded, {
      formats: ['docx', 'pdf', 'html'],
      documents: ['terms'],
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [word, pdf, page] = documents;
    if (word === undefined || pdf === undefined || page === undefined) throw new Error('not made');
    expect(await wordFaults(word.bytes)).toEqual([]);
    const parts = partsOf(word.bytes);
    expect(parts.get('word/header2.xml')).toContain('Bureau Clair');
    expect(parts.get('word/header2.xml')).toContain('&lt;b&gt;&amp;');
    expect(parts.get('word/footer1.xml')).toContain('www.example.com');
    expect(parts.get('word/styles.xml')).toContain('7A1F3D');
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Georgia"');
    expect([...parts.keys()].some((part) => part.startsWith('word/media/logo.'))).toBe(true);
    const html = new TextDecoder().decode(page.bytes);
    expect(html).toContain('--accent:#7A1F3D');
    expect(html).toContain('<p>&lt;b&gt;&amp;</p>');
    expect(html).toContain(`;base64,${Buffer.from(bytes).toString('base64')}"`);
    expect(html).toContain('"Georgia"');
    expect(pdf.bytes.length).toBeGreaterThan(20_000);
  });

  it('carries the PNG beside an SVG for a Word that knows no SVG', async () => {
    const loaded = withLook('logo: logo.svg', { 'logo.svg': svg, 'logo.png': png() });
    const [word] = (await generate(loaded, { documents: ['terms'] })).documents;
    const parts = partsOf(word?.bytes ?? new Uint8Array());
    expect(parts.get('word/media/logo.png')?.length).toBeGreaterThan(20);
    expect(parts.get('word/header2.xml')).toContain('svgBlip');
  });

  it('shows nothing in such a Word when no PNG stands beside the SVG', () => {
    const logo = {
      name: 'logo.svg',
      kind: 'svg',
      bytes: Buffer.from(svg),
      width: 30,
      height: 10,
    } as const;
    const dot = Buffer.from(logoFiles(logo).get('logo.png') ?? []);
    expect(readPicture(dot)).toMatchObject({ kind: 'png', width: 1, height: 1 });
    const start = dot.indexOf('IDAT') + 4;
    const [filter, ...rgba] = inflateSync(dot.subarray(start));
    expect([filter, rgba]).toEqual([0, [0, 0, 0, 0]]);
  });

  it('is read beside the file that names it', () => {
    const read = (name: string) =>
      Buffer.from(
        name === 'own/provider.yaml'
          ? 'look: { logo: logo.png }'
          : name === 'own/logo.png'
            ? png()
            : '',
      );
    const text = new TextEncoder().encode(`extends: own/provider.yaml\n${base}`);
    const { value } = loadAnswers({ file: 'agreement.yaml', text }, read);
    expect(value?.files?.get('logo.png')).toEqual(png());
  });

  it('darkens a pale colour where it colours text, and says so', () => {
    expect(problems(withLook('accent: F2C94C'))).toEqual([
      `look/pale-accent agreement.yaml:${line}`,
    ]);
    for (const colour of ['#F2C94C', '#FFFFFF', '#000000', '#7FDBFF'])
      for (const ground of ['#FFFFFF', '#15181C'])
        expect(contrast(readable(colour, ground), ground)).toBeGreaterThanOrEqual(4.5);
  });
});
