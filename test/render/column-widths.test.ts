import { expect, it } from 'vitest';
import type { Document, Table } from '../../src/document/types.ts';
import { defaultLook } from '../../src/look/look.ts';
import { columnShares, longestWord, roomOf } from '../../src/render/column-widths.ts';
import { documentData } from '../../src/render/pdf/data.ts';
import { kitchenSink } from './kitchen-sink.ts';

const cell = (text: string) => [{ type: 'text', text }] as const;
const tableOf = (header: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  columns: header.map(() => ({ align: 'start' })),
  header: header.map(cell),
  rows: rows.map((row) => row.map(cell)),
});

const vendors = tableOf(
  ['Naam en adres', 'Taak', 'Land', 'Grondslag voor doorgifte', 'Contact'],
  ['Sleutelkast GmbH, 20095 Hamburg', 'bewaren', 'Duitsland', 'Niet nodig', 'privacy@example.net'],
);
const contact = 'protection-des-donnees@hebergeur-telecommunications-3.example.com';
const crowded = tableOf(
  ['Nom et adresse', 'Tâche', 'Pays', 'Fondement du transfert', 'Contact'],
  ['Hébergement et services', 'Salarisadministratieverwerkingsdiensten', 'France', '–', contact],
);

const rooms = (table: Table) => columnShares(table).map(roomOf);
const words = ({ header, rows }: Table) =>
  header.map((_, column) =>
    Math.max(
      ...[header, ...rows].map((row) => longestWord(row[column]?.map(textOf).join('') ?? '')),
    ),
  );
const textOf = (inline: object) => ('text' in inline ? String(inline.text) : '');

it('the shares of a table sum to 1', () => {
  for (const table of [vendors, crowded, tableOf(['', ''], ['', ''])])
    expect(columnShares(table).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

it('no column is narrower than its longest word', () => {
  for (const [column, room] of rooms(vendors).entries())
    expect(room).toBeGreaterThanOrEqual(words(vendors)[column] ?? 0);
});

it('where a line can not hold them all, it is the longest words alone that are cut', () => {
  const isCut = rooms(crowded).map((room, column) => room < (words(crowded)[column] ?? 0));
  expect(isCut).toEqual([false, true, false, false, true]);
});

it.each([
  ['Villeneuve-d’Ascq', 11],
  ['https://example.com/a', 12],
  ['hebergeur-3.example.com', 23],
  ['12\u202f450\u00a0€ HT', 8],
])('a line breaks within %s at spaces, hyphens and slashes', (text, length) => {
  expect(longestWord(text)).toBe(length);
});

it('in PDF a word longer than its column may be broken, and no other', () => {
  const clause = { type: 'clause', id: 'c', number: '1', heading: [], blocks: [crowded] } as const;
  const document: Document = { ...kitchenSink, preamble: [], annexes: [], clauses: [clause] };
  const long: unknown[] = [];
  JSON.stringify(documentData(document, defaultLook), (_, value: unknown) => {
    if (Array.isArray(value) && value[0] === 'long') long.push(value[1]);
    return value;
  });
  expect(long).toEqual(['Salarisadministratieverwerkingsdiensten', contact]);
});
