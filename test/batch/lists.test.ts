import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/batch/columns.ts';
import { readSheet } from '../../src/batch/xlsx.ts';
import { languages } from '../../src/i18n/text.ts';
import { clientAnswers, provider } from '../helpers/clients.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { batchOf, written } from './run-batch.ts';

async function workbook(rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Clients');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const heads = Object.keys(clientAnswers());
const row = (change: Readonly<Record<string, ExcelJS.CellValue>>): readonly ExcelJS.CellValue[] =>
  heads.map(
    (head) => change[head] ?? clientAnswers()[head as keyof ReturnType<typeof clientAnswers>],
  );

const hostWithSheet = async (...rows: readonly ExcelJS.CellValue[][]) =>
  memoryHost({ 'clients.xlsx': await workbook([heads, ...rows]), 'provider.yaml': provider });

async function diagnosed(host: ReturnType<typeof memoryHost>, list: string) {
  const { code, out } = await batchOf(host, list, '--json');
  const [first] = out.split('\n').map((line) => (line === '' ? {} : JSON.parse(line)));
  const found = (first?.diagnostics ?? []).map((diagnostic: Record<string, string>) =>
    [diagnostic['code'], diagnostic['cell'] ?? diagnostic['line']].join(' '),
  );
  return { code, state: first?.state, found };
}

describe('a workbook of clients', () => {
  it('reads dates, numbers, yes and no, rich text and links as the cells show them', async () => {
    const host = await hostWithSheet([
      ...row({
        date: new Date(Date.UTC(2026, 10, 30)),
        'fees.hourlyRate': 45.5,
        'client.name': { richText: [{ text: 'Café ' }, { font: { bold: true }, text: 'Lux' }] },
      }),
    ]);
    expect((await batchOf(host, 'clients.xlsx')).code).toBe(0);
    expect(written(host)).toContain('/work/out/cafe-lux/terms.fr.docx');
  });

  it.each([
    [0.25, '0%', 25],
    [0.07, '0.00%', 7],
    [0.255, '[Red]0.0" "%', 25.5],
    [25, '0"%"', 25],
    [75, '00000', '00075'],
  ])('reads %d under the format %s as %j', async (value, numFmt, read) => {
    const book = new ExcelJS.Workbook();
    Object.assign(book.addWorksheet('Clients').getCell('A1'), { value, numFmt });
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect((await readSheet('c.xlsx', bytes)).value?.rows[0]?.cells).toEqual([read]);
  });

  it('places every fault by its cell', async () => {
    const host = await hostWithSheet([
      ...row({
        'fees.hourlyRate': '1.234',
        'client.address.city': null,
        'client.address.postcode': 1000,
        'services.summary': { formula: 'A1&B1', result: 'text' },
        'client.name': { error: '#N/A' },
      }),
    ]);
    const { code, found } = await diagnosed(host, 'clients.xlsx');
    expect(code).toBe(1);
    const cell = (head: string) => `${String.fromCharCode(65 + heads.indexOf(head))}2`;
    expect(found).toEqual([
      `batch/error-value ${cell('client.name')}`,
      `batch/number-as-text ${cell('client.address.postcode')}`,
      `batch/formula ${cell('services.summary')}`,
      `batch/ambiguous-number ${cell('fees.hourlyRate')}`,
    ]);
  });

  it('warns of a date in a column of text, whose words would not be those that are seen', async () => {
    const host = memoryHost({
      'clients.xlsx': await workbook([
        [...heads, 'reference'],
        [...row({}), new Date(Date.UTC(2026, 10, 1))],
      ]),
      'provider.yaml': provider,
    });
    const { state, found } = await diagnosed(host, 'clients.xlsx');
    const cell = `${String.fromCharCode(65 + heads.length)}2`;
    expect([state, found[0]]).toEqual(['made', `batch/date-as-text ${cell}`]);
  });

  it('names an empty cell whose answer is needed', async () => {
    const host = await hostWithSheet([...row({ 'client.address.city': '' })]);
    expect(await diagnosed(host, 'clients.xlsx')).toMatchObject({
      state: 'failed',
      found: [`schema/required ${String.fromCharCode(65 + heads.indexOf('client.address.city'))}2`],
    });
  });

  it('prints a formula as its text, never computed', async () => {
    const host = await hostWithSheet([
      ...row({ 'services.summary': { formula: '1+1', result: 2 } }),
    ]);
    await batchOf(host, 'clients.xlsx');
    const { partsOf } = await import('../helpers/docx-parts.ts');
    const letter = host.files.get('/work/out/maison-lorme/engagement-letter.fr.docx');
    expect(partsOf(letter ?? new Uint8Array()).get('word/document.xml')).toContain('=1+1');
  });

  it.each([
    ['an old workbook', 'clients.xls', 'x'],
    ['no workbook', 'clients.xlsx', 'not a zip'],
  ])('refuses %s with a sentence', async (_, name, content) => {
    const { code, err } = await batchOf(
      memoryHost({ [name]: content, 'provider.yaml': provider }),
      name,
    );
    expect([code, err]).toEqual([1, expect.stringContaining('batch/not-a-list')]);
  });
});

describe('the sheet to fill', () => {
  it.each(languages)(
    'is read back in %s: its example row passed over, then filled',
    async (language) => {
      const host = memoryHost({ 'provider.yaml': provider });
      const words = ['--ui-language', language];
      const flags = ['batch', '--template', 'clients.xlsx', '--base', 'provider.yaml', ...words];
      const { main } = await import('../../src/main.ts');
      expect(await main(flags, host)).toBe(0);
      const empty = await batchOf(host, 'clients.xlsx', ...words);
      expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('batch/no-clients') });

      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Uint8Array.from(host.files.get('/work/clients.xlsx') ?? []).buffer);
      const sheet = book.worksheets[0];
      const example = sheet?.getRow(2).values as ExcelJS.CellValue[];
      const name = example.indexOf('Maison Lorme');
      expect(name).toBeGreaterThan(0);
      sheet?.addRow(example.map((value, column) => (column === name ? 'Acme' : value)));
      host.files.set('/work/clients.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
      const filled = await batchOf(host, 'clients.xlsx', ...words);
      expect(filled).toMatchObject({ code: 0, err: expect.stringContaining('batch/example-row') });
      expect(written(host)).toContain('/work/out/acme/engagement-letter.fr.docx');
    },
  );

  it.each([
    ['NL', 'en', 'Gouda', 'kvkNumber'],
    ['BE', 'fr', 'Tournai', 'enterpriseNumber'],
    ['BE', 'nl', 'Gent', 'enterpriseNumber'],
  ])(
    'shows a client of the country of the base, %s, in %s, with its number alone',
    async (country, language, city, number) => {
      const base = provider.replace('country: FR', `country: ${country}`);
      const host = memoryHost({ 'provider.yaml': base });
      const { main } = await import('../../src/main.ts');
      const flags = ['--base', 'provider.yaml', '--ui-language', language];
      await main(['batch', '--template', 'c.xlsx', ...flags], host);
      const { value } = await readSheet(
        'c.xlsx',
        host.files.get('/work/c.xlsx') ?? new Uint8Array(),
      );
      const [heads, example] = value?.rows ?? [];
      const { value: columns = [] } = columnsOf(
        'c.xlsx',
        heads ?? { kind: 'row', line: 1, cells: [] },
        'fr',
      );
      const at = (path: string) =>
        example?.cells[columns.find((column) => column.path.join('.') === path)?.index ?? -1];
      expect(at('client.address.city')).toBe(city);
      const numbers = ['siret', 'enterpriseNumber', 'kvkNumber'];
      expect(numbers.filter((name) => (at(`client.${name}`) ?? '') !== '')).toEqual([number]);
      expect((await batchOf(host, 'c.xlsx')).err).toContain('batch/no-clients');
    },
  );

  it('offers choices in drop-downs, explains each column and asks for what the base leaves open', async () => {
    const host = memoryHost({ 'provider.yaml': provider });
    const { main } = await import('../../src/main.ts');
    await main(
      ['batch', '--template', 'c.xlsx', '--base', 'provider.yaml', '--ui-language', 'en'],
      host,
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(host.files.get('/work/c.xlsx') ?? []).buffer);
    const [sheet, lists] = book.worksheets;
    const tops: string[] = [];
    sheet?.getRow(1).eachCell((cell, column) => {
      tops.push(String(cell.value));
      expect(cell.note, String(cell.value)).toBeDefined();
      const isOfElsewhere = /Enterprise number|KvK number/.test(String(cell.value));
      expect(Boolean(sheet.getCell(2, column).value), String(cell.value)).toBe(!isOfElsewhere);
    });
    expect(tops).toEqual(expect.arrayContaining(['The client: Name', 'Services: Tasks', 'Date']));
    expect(tops.filter((head) => head.startsWith('You, the provider'))).toEqual([]);
    const type = tops.indexOf('The client: Kind of client') + 1;
    const rule = sheet?.getCell(5, type).dataValidation;
    expect(rule).toMatchObject({ type: 'list' });
    const letter = lists?.getColumn(type).letter;
    expect(rule?.formulae).toEqual([`choices!$${letter}$1:$${letter}$4`]);
    expect(lists?.getCell(4, type).value).toBeTruthy();
  });

  it('does not replace a sheet that may be filled', async () => {
    const { main } = await import('../../src/main.ts');
    const host = memoryHost({ 'c.xlsx': 'mine' });
    expect(await main(['batch', '--template', 'c.xlsx'], host)).toBe(2);
    expect(host.said.err).toContain('batch/sheet-exists');
    expect(Buffer.from(host.files.get('/work/c.xlsx') ?? []).toString()).toBe('mine');
    expect(await main(['batch', '--template', 'c.csv'], host)).toBe(2);
  });
});

const example = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
const named = (name: string) => example.replace('Maison Lorme', name);

describe('YAML of several documents, and a folder of answers', () => {
  it('makes a client of each document', async () => {
    const stream = `# my clients\n---\n${named('A')}...\n---\n${named('B')}---\n# nothing\n--- \n${named('C')}`;
    const host = memoryHost({ 'c.yaml': stream, 'provider.yaml': provider });
    expect((await batchOf(host, 'c.yaml')).code).toBe(0);
    for (const folder of ['a', 'b', 'c'])
      expect(written(host)).toContain(`/work/out/${folder}/terms.fr.docx`);
  });

  it('places a fault of a later document by the lines of the whole file', async () => {
    const wrong = named('B').replace('task: email', 'task: emial');
    const stream = `${wrong}---\n${wrong.replace('name: B', 'name: C')}`;
    const host = memoryHost({ 'c.yaml': stream, 'provider.yaml': provider });
    const { err } = await batchOf(host, 'c.yaml');
    const lines = stream
      .split('\n')
      .flatMap((line, at) => (line.includes('emial') ? [at + 1] : []));
    for (const line of lines) expect(err).toContain(`c.yaml:${line}:`);
    expect(lines).toHaveLength(2);
  });

  it('does not let one document that is no YAML stop the rest', async () => {
    const stream = `${named('A')}---\na: [1\n---\n${named('C')}`;
    const host = memoryHost({ 'c.yaml': stream, 'provider.yaml': provider });
    const { code, err } = await batchOf(host, 'c.yaml');
    expect([code, err]).toEqual([1, expect.stringContaining('c.yaml:')]);
    expect(written(host)).toContain('/work/out/c/terms.fr.docx');
  });

  it('makes a client of each answers file of a folder, over the base', async () => {
    const own = named('D').replace(/^fees:.*\n/m, '');
    const host = memoryHost({
      'list/a.yaml': named('A'),
      'list/b.yaml': named('B'),
      'list/d.yaml': own,
      'provider.yaml': provider,
    });
    expect((await batchOf(host, 'list')).code).toBe(0);
    expect(written(host).filter((name) => name.endsWith('terms.fr.docx'))).toHaveLength(3);
  });
});
