import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/types.ts';
import { defaultLook } from '../../src/look/look.ts';
import { documentData, lookData } from '../../src/render/pdf/data.ts';
import { pdfRenderer } from '../../src/render/pdf/index.ts';
import { expectGolden } from '../helpers/golden.ts';
import { kitchenSink } from './kitchen-sink.ts';

const render = await pdfRenderer();
const bytesOf = async (document: Document) =>
  (await render(document, defaultLook, {})).value ?? new Uint8Array();
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

const withTitle = (text: string): Document => ({ ...kitchenSink, title: [{ type: 'text', text }] });

describe('PDF', async () => {
  it('sets every kind of node from data, never from Typst source', async () => {
    const data = JSON.stringify(documentData(kitchenSink, defaultLook), null, 1);
    expectGolden('kitchen-sink.pdf.json', `${data}\n`);
    expect(await render(kitchenSink, defaultLook, {})).toMatchObject({ diagnostics: [] });
  });

  it('is tagged PDF/UA-1 with language, title, author and the date of the answers', async () => {
    const pdf = latin(await bytesOf(kitchenSink));
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatch(/\/Lang ?\(fr-FR\)/);
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toContain('Lettre de mission');
    expect(pdf).toContain('Camille Renard EI');
    expect(pdf).toContain('D:20261130');
  });

  it('gives the same bytes for the same document, whatever was made between', async () => {
    const first = await bytesOf(kitchenSink);
    await bytesOf(withTitle('Une autre'));
    expect(Buffer.compare(first, await bytesOf(kitchenSink))).toBe(0);
  });

  it.each([
    '#read("/etc/passwd")',
    '#panic("x")',
    '*gras* _penché_ `code` $x$ <services> @services',
    '= Titre',
    '\\u{41} // fin /* tout',
    '"]}',
  ])('shows hostile text as that text: %s', async (text) => {
    const { value, diagnostics } = await render(withTitle(text), defaultLook, {});
    expect(diagnostics).toEqual([]);
    expect(value?.length).toBeGreaterThan(10_000);
  });

  it('says which letters no font has, and still makes the PDF', async () => {
    const { value, diagnostics } = await render(withTitle('東京'), { ...defaultLook }, {});
    expect(value?.length).toBeGreaterThan(10_000);
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf/missing-letters']);
    expect(diagnostics[0]?.message.en).toContain('東 京');
  });

  it('refuses a standard that was asked for and can not be met', async () => {
    const { value, diagnostics } = await render(withTitle('東京'), defaultLook, {
      pdfStandard: 'a-2b',
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf/standard-not-met']);
  });

  it.each(['a-1a', 'a-2b', 'a-3u', 'a-4', '2.0'] as const)('meets %s', async (pdfStandard) => {
    const { value, diagnostics } = await render(kitchenSink, defaultLook, { pdfStandard });
    expect(diagnostics).toEqual([]);
    if (pdfStandard.startsWith('a'))
      expect(latin(value ?? new Uint8Array())).toContain(`<pdfaid:part>${pdfStandard[2]}<`);
  });

  it('leaves room at the foot of the page for a footer of many lines', () => {
    const further = (...footer: string[]) =>
      lookData(kitchenSink, { ...defaultLook, footer }) as { footerLines: number };
    expect(further().footerLines).toBe(0);
    expect(further('www.example.com', 'x'.repeat(200), 'IBAN').footerLines).toBe(2);
  });

  it('says when a font of the look is not installed', async () => {
    const look = { ...defaultLook, fonts: { body: 'Garamonde Imaginaire', headings: 'Cambria' } };
    const { value, diagnostics } = await render(kitchenSink, look, {});
    expect(value?.length).toBeGreaterThan(10_000);
    expect(diagnostics.map(({ code }) => code)).toEqual(['look/font-missing']);
  });

  it('is a typed finding where the engine is not installed', async () => {
    const without = await pdfRenderer(async () => undefined);
    const { value, diagnostics } = await without(kitchenSink, defaultLook, {});
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf/engine-missing']);
  });

  it('says that a picture is damaged where only the engine finds out', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>');
    const logo = { name: 'logo.svg', kind: 'svg', bytes, width: 3, height: 1 } as const;
    const { value, diagnostics } = await render(kitchenSink, { ...defaultLook, logo }, {});
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['look/logo-damaged']);
  });
});
