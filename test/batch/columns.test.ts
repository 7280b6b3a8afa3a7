import { describe, expect, it } from 'vitest';
import { columnsOf, headOf } from '../../src/batch/columns.ts';
import { leaves } from '../../src/batch/questions.ts';
import { formatPath } from '../../src/diagnostics/diagnostic.ts';
import { languages } from '../../src/i18n/text.ts';

function read(...heads: readonly string[]) {
  const { value = [], diagnostics } = columnsOf(
    'a.csv',
    { kind: 'row', line: 1, cells: heads, raw: heads.join(';'), delimiter: ';' },
    'en',
  );
  const columns = value.map(({ path, index }) => `${index} ${formatPath(path)}`);
  return {
    columns,
    faults: diagnostics.map(({ code, place }) => [code, place?.range?.start.column]),
  };
}

describe('the heads of a table', () => {
  it.each([
    ['client.name', 'client.name'],
    ['Client.Address.City', 'client.address.city'],
    ['services.tasks', 'services.tasks'],
    ['services.tasks[1].task', 'services.tasks[1].task'],
    ['services.tasks.1.task', 'services.tasks[1].task'],
    ['Hourly rate', 'fees.hourlyRate'],
    [' hourly  RATE ', 'fees.hourlyRate'],
    ['The client: Name', 'client.name'],
    ['The client: Address: Postcode', 'client.address.postcode'],
    ['The client : Postcode', 'client.address.postcode'],
    ['The client > City', 'client.address.city'],
    ['You, the provider: Name', 'provider.name'],
    ['Services: Tasks 2: Volume', 'services.tasks[1].volume'],
    ['x-crm', 'x-crm'],
  ])('%j is %s', (head, path) => {
    expect(read(head)).toEqual({ columns: [`0 ${path}`], faults: [] });
  });

  it('takes a bare title of the client’s own for the client', () => {
    expect(read('Name', 'Legal form').columns).toEqual(['0 client.name', '1 client.legalForm']);
  });

  it('says at once what it does not understand, each at its place', () => {
    expect(
      read('client.name', 'Postcode', 'Nmae', 'client.address', '', 'client.name').faults,
    ).toEqual([
      ['batch/ambiguous-head', 13],
      ['batch/unknown-head', 22],
      ['batch/unknown-head', 27],
      ['batch/head-twice', 43],
    ]);
  });

  it.each([
    ['notes', undefined],
    ['sep=', undefined],
    ['Nmae', 'Name'],
    ['clinet.name', 'client.name'],
  ])('suggests for %j what is like it, or nothing', (head, like) => {
    const row = { kind: 'row' as const, line: 1, cells: [head] };
    const [found] = columnsOf('a.xlsx', row, 'en').diagnostics;
    const meant = /“(.*)”/.exec(found?.hint?.en ?? '')?.[1];
    if (like === undefined) expect(meant).toBeUndefined();
    else expect(meant).toContain(like);
  });

  it.each(languages)(
    'shows for a head that may mean several one that is understood, in %s',
    (language) => {
      const headed = (head: string) =>
        columnsOf('a.xlsx', { kind: 'row', line: 1, cells: [head] }, language);
      const [found] = headed(
        { fr: 'Code postal', nl: 'Postcode', en: 'Postcode' }[language],
      ).diagnostics;
      expect(found?.code).toBe('batch/ambiguous-head');
      const shown = /[«‘“]\s*(.*?)\s*[»’”]\.$/.exec(found?.hint?.[language] ?? '')?.[1] ?? '';
      const { value, diagnostics } = headed(shown);
      expect([shown, diagnostics, value?.map(({ path }) => formatPath(path))]).toEqual([
        shown,
        [],
        ['client.address.postcode'],
      ]);
    },
  );

  it.each([
    ['services.tasks', 'services.tasks[0].task'],
    ['services.tasks[1].task', 'services.tasks'],
    ['Services: Tasks', 'services.tasks.2.task'],
  ])('takes %j and %j for one answer, of which one would be lost', (first, second) => {
    expect(read(first, second).faults).toEqual([['batch/head-twice', first.length + 2]]);
  });

  it.each([
    ['services.tasks', 'services.tasks[0].volume'],
    ['services.tasks[0].task', 'services.tasks[1].task'],
  ])('takes %j and %j for two answers', (first, second) => {
    expect(read(first, second).faults).toEqual([]);
  });

  it.each(languages)(
    'finds every question by the head that it writes itself, in %s',
    (language) => {
      for (const leaf of leaves()) {
        const head = headOf(leaf, language);
        const row = { kind: 'row' as const, line: 1, cells: [head] };
        const { value = [], diagnostics } = columnsOf('a.xlsx', row, language);
        const path = leaf.path.join('.').replaceAll('.*', '[0]');
        expect([head, ...value.map((column) => formatPath(column.path))]).toEqual([head, path]);
        expect(diagnostics).toEqual([]);
      }
    },
  );
});
