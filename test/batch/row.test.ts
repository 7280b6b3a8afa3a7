import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/batch/columns.ts';
import { rowAnswers } from '../../src/batch/row.ts';

const rowOf = (line: number, text: string) => {
  const cells = text.split(';');
  return { kind: 'row' as const, line, cells, raw: text, delimiter: ';' };
};

/** The answers of a row under its heads, and what is wrong with it, by code and column. */
function read(heads: string, cells: string) {
  const { value: columns = [], diagnostics: faults } = columnsOf('a.csv', rowOf(1, heads), 'en');
  expect(faults).toEqual([]);
  const { value, diagnostics } = rowAnswers('a.csv', columns, rowOf(2, cells));
  const found = diagnostics.map(({ code, place }) => [code, place?.range?.start.column]);
  return { data: value?.data, found, locate: value?.locate };
}

describe('a row of a table', () => {
  it.each([
    ['services.tasks;services.tasks[0].volume', 'email\nagenda;40 par jour'],
    ['services.tasks[0].volume;services.tasks', '40 par jour;email\nagenda'],
  ])('keeps a list and what another column says of one of its items: %s', (heads, cells) => {
    expect(read(heads, cells).data).toEqual({
      services: { tasks: [{ task: 'email', volume: '40 par jour' }, { task: 'agenda' }] },
    });
  });

  it.each([
    ['client.name;;date', 'Acme;mot perdu;7/12/2026', 6],
    ['client.name;date', 'Acme;7/12/2026;;mot perdu', 17],
  ])('does not lose a cell without a head: %s', (heads, cells, column) => {
    expect(read(heads, cells).found).toEqual([['batch/stray-cell', column]]);
  });

  it('passes over cells without a head that are empty', () => {
    expect(read('client.name;;date', 'Acme; ;7/12/2026').found).toEqual([]);
  });

  it('places what is wrong with an item at the column that says it', () => {
    const { locate } = read('services.tasks;services.tasks[0].volume', 'email;40 par jour');
    const column = (...path: (string | number)[]) => locate?.(path, 'value')?.range?.start.column;
    expect([
      column('services', 'tasks', 0, 'task'),
      column('services', 'tasks', 0, 'volume'),
    ]).toEqual([1, 7]);
  });
});
