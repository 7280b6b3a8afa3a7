import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, recogniseCsv } from '../../src/batch/csv.ts';
import { cellPlace } from '../../src/batch/place.ts';
import type { Row } from '../../src/batch/record.ts';
import { memoryHost } from '../helpers/memory-host.ts';

async function rowsOf(content: string | Uint8Array): Promise<readonly Row[]> {
  const host = memoryHost({ 'a.csv': content });
  const rows: Row[] = [];
  for await (const row of csvRows(host, 'a.csv', recogniseCsv(host, 'a.csv'))) rows.push(row);
  return rows;
}

const cellsOf = async (content: string | Uint8Array) =>
  (await rowsOf(content)).map(({ cells }) => cells);

describe('a CSV as spreadsheets save it', () => {
  it.each([
    ['semicolons', 'Nom;Prix\r\nCafé;45,50\r\n'],
    ['commas', 'Nom,Prix\nCafé,"45,50"\n'],
    ['an empty line before commas', '\r\n \nNom,Prix\nCafé,"45,50"\n'],
    ['an empty line before the first of Excel', '\nsep=;\r\nNom;Prix\r\nCafé;45,50'],
    ['tabs', 'Nom\tPrix\nCafé\t45,50'],
    ['a byte order mark', '\ufeffNom;Prix\r\nCafé;45,50'],
    ['the first line of Excel', 'sep=;\r\nNom;Prix\r\nCafé;45,50'],
    ['old line ends', 'Nom;Prix\rCafé;45,50\r'],
    ['Windows-1252', Buffer.from('Nom;Prix\r\nCafé;45,50', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffNom\tPrix\r\nCafé\t45,50', 'utf16le')],
  ])('recognises %s', async (_, content) => {
    expect(await cellsOf(content)).toEqual([
      ['Nom', 'Prix'],
      ['Café', '45,50'],
    ]);
  });

  it('reads the signs of Windows-1252 that Latin-1 has not', async () => {
    const content = Buffer.from([...Buffer.from('a;b\r\n1;'), 0x80, 0x92]);
    expect((await cellsOf(content))[1]).toEqual(['1', '€’']);
  });

  it('keeps separators, line ends and quotation marks between quotes, and stray quotes as they are', async () => {
    expect(await cellsOf('a;b\r\n"x; ""y""\r\nz";5" de large\r\n')).toEqual([
      ['a', 'b'],
      ['x; "y"\nz', '5" de large'],
    ]);
  });

  it('places a cell by line and character, whatever stands above it', async () => {
    const rows = await rowsOf('a;b;c\r\n\r\n"x\r\ny";2;3\r\n;;\r\n4;"5;5";6\r\n');
    const places = rows.map((row) => cellPlace('a.csv', row, 2).range?.start);
    expect(places).toMatchObject([
      { line: 1, column: 5 },
      { line: 4, column: 6 },
      { line: 6, column: 9 },
    ]);
  });

  it.each([
    ['5" de large;b', 13],
    ['"5"" de;large";b', 16],
    ['a""";b', 6],
    ['"";b', 4],
  ])('places the cell after %j', async (cells, column) => {
    const [, row] = await rowsOf(`x;y\n${cells}\n`);
    expect(row?.cells[1]).toBe('b');
    expect(row && cellPlace('a.csv', row, 1).range?.start.column).toBe(column);
  });

  it('names the line of a quotation mark that is never closed', async () => {
    await expect(rowsOf('a;b\n1;"2\n3;4\n')).rejects.toMatchObject({
      diagnostics: [{ code: 'batch/csv-syntax', place: { range: { start: { line: 2 } } } }],
    });
  });

  it('gives back any cells that were written', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0\r\n]/g, ' '));
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `x;y\n${cells.map((row) => row.map(quote).join(';')).join('\n')}\n`;
        const kept = cells.filter((row) => row.some((value) => value.trim() !== ''));
        expect((await cellsOf(text)).slice(1)).toEqual(kept);
      }),
    );
  });
});
