import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/batch/xlsx.ts';
import { type ZipEntry, zip, zipEntry } from '../../src/render/docx/zip.ts';
import { clientAnswers, provider } from '../helpers/clients.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { batchOf, written } from './run-batch.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const cell = (name: string, text: string) =>
  `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = `<row r="1">${cell('A1', 'client.name')}</row><row r="2">${cell('A2', 'Acme')}</row>`;

/** The entries of a small workbook: `data` after the rows, `after` behind them, `names` of ranges. */
function entries({ data = '', after = '', names = '' }): readonly ZipEntry[] {
  return [
    zipEntry(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    zipEntry(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Clients" sheetId="1" r:id="r"/></sheets>${names}</workbook>`,
    ),
    zipEntry(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    zipEntry(
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}${data}</sheetData>${after}</worksheet>`,
    ),
  ];
}

const book = (parts: Parameters<typeof entries>[0], ...more: readonly ZipEntry[]) =>
  zip([...entries(parts), ...more]);
const merged = (ref: string) => `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
const changed = (bytes: Uint8Array, change: (bytes: Buffer, end: number) => void) => {
  const copy = Buffer.from(bytes);
  change(copy, copy.length - 22);
  return copy;
};

const bombs: Readonly<Record<string, readonly [code: string, bytes: Uint8Array]>> = {
  'a part that packs a thousand times': ['too-large', book({ data: '<row/>'.repeat(400_000) })],
  'a part beyond all measure': [
    'too-large',
    book({}, { ...zipEntry('xl/media/a.bin', 'x'), size: 200_000_000 }),
  ],
  'thousands of parts': [
    'too-large',
    book({}, ...Array.from({ length: 5_001 }, (_, index) => zipEntry(`a/${index}`, ''))),
  ],
  'merged cells over the whole sheet': ['too-large', book({ after: merged('A2:XFD1048576') })],
  'merged cells written so that they are not seen': [
    'not-a-list',
    book({ after: merged('A2:&#88;FD1048576') }),
  ],
  'a part that lies about its size': [
    'not-a-list',
    book({}, { ...zipEntry('xl/a.xml', 'a'.repeat(900_000)), size: 1_000 }),
  ],
  'a row beyond the last': ['not-a-list', book({ data: '<row r="4000000000"/>' })],
  'a second end record, for readers that take the other': [
    'not-a-list',
    Buffer.concat([
      changed(book({}), (bytes, end) => void bytes.writeUInt16LE(22, end + 20)),
      changed(book({}).subarray(-22), (bytes) => void bytes.writeUInt16LE(9, 20)),
    ]),
  ],
  'a directory elsewhere, for readers of 64 bits': [
    'not-a-list',
    changed(book({}), (bytes, end) => void bytes.writeUInt16LE(0xffff, end + 4)),
  ],
  'a file cut off': ['not-a-list', book({}).subarray(0, 700)],
};

describe('a workbook that could fill the memory', () => {
  it.each(Object.entries(bombs))(
    'is refused with one clear error before it is read: %s',
    async (_, [code, bytes]) => {
      const host = memoryHost({ 'clients.xlsx': bytes, 'provider.yaml': provider });
      const { code: end, err } = await batchOf(host, 'clients.xlsx');
      expect([end, written(host)]).toEqual([1, []]);
      expect(err).toContain(`[batch/${code}]`);
    },
  );

  it.each(Object.entries(bombs))('is small itself: %s', (_, [, bytes]) => {
    expect(bytes.length).toBeLessThan(700_000);
  });
});

describe('a workbook formatted from edge to edge', () => {
  const whole = 'A1:XFD1048576';
  it('is read for its cells alone', async () => {
    const bytes = book({
      data: `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
      after: `<conditionalFormatting sqref="${whole}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="${whole}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      names: `<definedNames><definedName name="all">Clients!$A$1:$XFD$1048576</definedName></definedNames>`,
    });
    const { value, diagnostics } = await readSheet('clients.xlsx', bytes);
    expect(diagnostics).toEqual([]);
    expect(value?.rows.map(({ line, cells }) => [line, cells.filter(Boolean)])).toEqual([
      [1, ['client.name']],
      [2, ['Acme']],
      [1_048_576, [1]],
    ]);
  });

  it('gives what stands in merged cells to each of their rows', async () => {
    const heads = Object.keys(clientAnswers());
    const sheets = new ExcelJS.Workbook();
    const sheet = sheets.addWorksheet('Clients');
    sheet.addRow(heads);
    for (const name of ['Acme', 'Lux'])
      sheet.addRow(Object.values(clientAnswers({ 'client.name': name })));
    const city = String.fromCharCode(65 + heads.indexOf('client.address.city'));
    sheet.mergeCells(`${city}2:${city}3`);
    const bytes = new Uint8Array(await sheets.xlsx.writeBuffer());
    const host = memoryHost({ 'clients.xlsx': bytes, 'provider.yaml': provider });
    expect((await batchOf(host, 'clients.xlsx')).code).toBe(0);
    expect(written(host)).toContain('/work/out/lux/terms.fr.docx');
  });

  it('tells how many rows are hidden, and makes their documents', async () => {
    const sheets = new ExcelJS.Workbook();
    const sheet = sheets.addWorksheet('Clients');
    sheet.addRow(Object.keys(clientAnswers()));
    for (const name of ['Acme', 'Lux'])
      sheet.addRow(Object.values(clientAnswers({ 'client.name': name })));
    sheet.getRow(3).hidden = true;
    const bytes = new Uint8Array(await sheets.xlsx.writeBuffer());
    const host = memoryHost({ 'clients.xlsx': bytes, 'provider.yaml': provider });
    const { code, err } = await batchOf(host, 'clients.xlsx');
    expect(code).toBe(0);
    expect(err).toContain('has hidden rows, read like the others: 1.');
    expect(written(host)).toContain('/work/out/lux/terms.fr.docx');
  });
});
