import { describe, expect, it } from 'vitest';
import { clientAnswers, csvOf, manyClients, provider } from '../helpers/clients.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { batch, hostWith, lines, written } from './run-batch.ts';

const good = clientAnswers();
const bad = clientAnswers({
  'client.name': 'Mauvais',
  'client.address.city': '',
  'fees.hourlyRate': '1.234',
  'services.tasks': 'emial',
});

describe('va-agree batch', () => {
  it('makes the documents of every client, each with its own facts', async () => {
    const host = hostWith(manyClients(40));
    const { code, clients, summary } = await lines(host);
    expect(code).toBe(0);
    expect(summary).toMatchObject({ ok: true, total: 40, made: 40, failed: 0 });
    expect(clients.map(({ client }) => client)).toEqual(
      manyClients(40).map((_, index) => `client-${index + 1}`),
    );
    expect(clients[0].documents.map(({ path }: { path: string }) => path)).toEqual([
      'out/client-1/engagement-letter.fr.docx',
      'out/client-1/terms.fr.docx',
      'out/client-1/dpa.fr.docx',
    ]);
    expect(written(host)).toHaveLength(40 * 4 + 2);
  });

  it('names every fault by its cell, and makes the others', async () => {
    const host = hostWith([good, bad, clientAnswers({ 'client.name': 'Troisième' })]);
    const { code, clients, summary } = await lines(host);
    expect(code).toBe(1);
    expect(summary).toMatchObject({ ok: false, made: 2, failed: 1 });
    const faults = clients[1].diagnostics.map((found: Record<string, unknown>) =>
      [found['code'], found['file'], found['line'], found['column']].join(':'),
    );
    const column = (head: string) => csvOf([bad]).split('\n')[1]?.indexOf(head) ?? 0;
    expect(faults).toEqual([
      `batch/ambiguous-number:clients.csv:3:${column('1.234') + 1}`,
      `schema/required:clients.csv:3:${column(';France') + 1}`,
      `schema/enum:clients.csv:3:${column('emial') + 1}`,
    ]);
  });

  it('says what is wrong with the answers that all share of every client', async () => {
    const faulty = `${provider}\nsignature:\n  methd: paper\n`.replace(
      /siret: .*/,
      'siret: 11122233700011',
    );
    const three = manyClients(3);
    const host = memoryHost({ 'clients.csv': csvOf(three), 'provider.yaml': faulty });
    const { clients, summary } = await lines(host);
    expect(summary).toMatchObject({ ok: false, made: 0, failed: 3 });
    const codes = clients.map(({ diagnostics }) =>
      diagnostics.map((found: Record<string, unknown>) => `${found['file']} ${found['code']}`),
    );
    expect(codes[0]).toEqual(
      expect.arrayContaining([
        'provider.yaml answers/unquoted-number',
        'provider.yaml schema/unknown-key',
      ]),
    );
    expect(codes[1]).toEqual(codes[0]);
    expect(codes[2]).toEqual(codes[0]);
  });

  it.each([['on a terminal'], ['with --quiet', '--quiet']])(
    'names every client that failed, also for what all share, %s',
    async (_, ...flags) => {
      const faulty = provider.replace(/country: FR/, 'country: XX');
      const three = manyClients(3);
      const host = memoryHost({ 'clients.csv': csvOf(three), 'provider.yaml': faulty });
      Object.assign(host.err, { isTerminal: true, columns: 80 });
      Object.assign(host.out, { isTerminal: true });
      const { code, out, err } = await batch(host, ...flags);
      expect([code, out]).toEqual([1, '']);
      for (const { 'client.name': name = '' } of three)
        expect(err).toContain(
          `out/${name.toLowerCase().replace(' ', '-')}  failed, for the answers that all clients share\n`,
        );
      if (flags.length === 0) {
        expect(err).toContain('Mend the answers that all clients share');
        expect(err).not.toContain('Mend the list');
      }
      const refused = await batch(host, '--all-or-nothing', ...flags);
      expect(refused.err).toMatch(
        /out\/client-1 {2}failed, .*\n[\s\S]*out\/client-3 {2}failed, .*\n/,
      );
    },
  );

  it('says with --dry-run what would be made, and of no document that it was', async () => {
    const { out, err } = await batch(hostWith([good]), '--dry-run');
    expect(out).toContain('out/maison-lorme  documents to make: 3');
    expect(err).toContain('To make: 1');
    expect(err).not.toMatch(/Made|were made/);
  });

  it.each([
    ['a bad shard', 2, { files: { 'clients.csv': csvOf([good]), 'provider.yaml': provider } }],
    ['a base that is missing', 2, { files: { 'clients.csv': csvOf([good]) } }],
    ['a list that is missing', 2, { files: { 'provider.yaml': provider } }],
    ['an empty list', 1, { files: { 'clients.csv': '', 'provider.yaml': provider } }],
  ])('prints one line with --json, a summary, for %s', async (what, code, { files }) => {
    const shard = what === 'a bad shard' ? ['--shard', '9/2'] : [];
    const { out, code: end } = await batch(memoryHost(files), '--json', ...shard);
    expect([end, out.trimEnd().split('\n').length]).toEqual([code, 1]);
    const summary = JSON.parse(out);
    expect(summary).toMatchObject({ summary: true, ok: false, total: 0 });
    expect(summary.diagnostics).toHaveLength(1);
  });

  it('counts and names with --json the clients for which --all-or-nothing refuses', async () => {
    const { clients, summary } = await lines(hostWith([good, bad]), '--all-or-nothing');
    expect(summary).toMatchObject({ ok: false, total: 2, made: 0, failed: 1, left: 1 });
    expect(clients.map(({ place, state }) => [place, state])).toEqual([
      ['clients.csv:3:1', 'failed'],
    ]);
  });

  it('refuses with --strict for a warning of one client, when it is all or nothing', async () => {
    const host = hostWith([good, clientAnswers({ 'client.name': 'B', 'services.summary': '=A1' })]);
    expect((await batch(host, '--strict', '--all-or-nothing')).code).toBe(1);
    expect(written(host)).toEqual([]);
  });

  it('writes nothing with --all-or-nothing when one client has a fault', async () => {
    const host = hostWith([good, bad]);
    const { code, err } = await batch(host, '--all-or-nothing');
    expect([code, written(host)]).toEqual([1, []]);
    expect(err).toContain('clients.csv:3:');
    expect(err).toContain('schema/enum');
    expect(await batch(hostWith([good]), '--all-or-nothing')).toMatchObject({ code: 0 });
  });

  it.each([
    ['capitals', 'Acme', 'ACME'],
    ['composed accents', 'Café Lux', 'Cafe\u0301 Lux'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['signs that no folder bears', 'a/b', 'a:b'],
    ['a device of Windows', 'CON', 'con'],
  ])('refuses before work two clients that differ by %s', async (_, first, second) => {
    const host = hostWith([
      good,
      clientAnswers({ 'client.name': first }),
      clientAnswers({ 'client.name': second }),
    ]);
    const { code, err } = await batch(host);
    expect([code, written(host)]).toEqual([1, []]);
    expect(err).toContain('batch/collision');
    expect(err).toMatch(/clients\.csv:3:1.*clients\.csv:4:1/);
  });

  it('makes the good clients where others have no name, or the error of a formula for one', async () => {
    const nameless = clientAnswers({ 'client.name': '' });
    const faulty = clientAnswers({ 'client.name': '#REF!' });
    const { code, clients } = await lines(hostWith([nameless, good, nameless, faulty, faulty]));
    expect(code).toBe(1);
    expect(clients.map(({ state }) => state)).toEqual([
      'failed',
      'made',
      'failed',
      'failed',
      'failed',
    ]);
    const [first, , , last] = clients.map(({ diagnostics }) => diagnostics[0]);
    expect(first).toMatchObject({ code: 'schema/required', path: 'client.name', line: 2 });
    expect(last).toMatchObject({ code: 'batch/error-value', line: 5 });
  });

  it('refuses before work two drafts without a name: they would share a folder', async () => {
    const nameless = clientAnswers({ 'client.name': '' });
    expect(await batch(hostWith([nameless, nameless]), '--draft')).toMatchObject({
      code: 1,
      err: expect.stringContaining('batch/collision'),
    });
  });

  it('parts clients whose names have no letter of a folder, the same way each time', async () => {
    const names = ['株式会社', '有限会社', '!!'];
    const host = hostWith(names.map((name) => clientAnswers({ 'client.name': name })));
    const { code, clients } = await lines(host);
    expect(code).toBe(0);
    const folders = clients.map(({ client }) => client);
    expect(new Set(folders).size).toBe(3);
    for (const folder of folders) expect(folder).toMatch(/^client-[\da-f]{8}$/);
    expect((await lines(host)).summary).toMatchObject({ unchanged: 3 });
  });

  it("keeps another client's documents in the folder, unless forced", async () => {
    const host = hostWith([good]);
    await batch(host);
    const other = hostWith([clientAnswers({ 'client.name': 'Maison Lorme!' })]);
    for (const [name, bytes] of host.files)
      if (name.includes('/out/')) other.files.set(name, bytes);
    const before = new Map(other.files);
    const { clients } = await lines(other);
    expect(clients[0]).toMatchObject({ client: 'maison-lorme', state: 'failed' });
    const codes = clients[0].diagnostics.map((found: { code: string }) => found.code);
    expect(codes.filter((code: string) => code.startsWith('output/'))).toEqual([
      'output/other-client',
    ]);
    for (const [name, bytes] of before)
      if (name.includes('/maison-lorme/')) expect(other.files.get(name)).toBe(bytes);
    expect((await batch(other, '--force')).code).toBe(0);
  });

  it('lets no formula name a folder', async () => {
    const host = hostWith([
      { ...good, 'x-folder': '=A2&B2' },
      { ...good, 'x-folder': '=A3' },
      { ...good, 'x-folder': 'Lorme' },
    ]);
    const { clients } = await lines(host);
    expect(clients.map(({ state }) => state)).toEqual(['failed', 'failed', 'made']);
    expect(clients[0].diagnostics.map((found: { code: string }) => found.code)).toContain(
      'batch/folder-formula',
    );
    expect(written(host).filter((name) => name.endsWith('terms.fr.docx'))).toHaveLength(1);
  });

  it('parts two clients of one name by x-folder', async () => {
    const host = hostWith([good, { ...good, 'x-folder': 'Lorme Lille' }]);
    const { code, clients } = await lines(host);
    expect(code).toBe(0);
    expect(clients.map(({ client }) => client)).toEqual(['maison-lorme', 'lorme-lille']);
  });

  it.each(['../../pwned', '/etc/passwd', 'C:\\x', '~', 'LPT1', 'é'.repeat(300), '日本'])(
    'keeps the documents of %j inside the output folder',
    async (name) => {
      const host = hostWith([clientAnswers({ 'client.name': name })]);
      await batch(host);
      for (const file of written(host))
        expect(file).toMatch(/^\/work\/out\/(LISEZ-MOI|README|\.va-agree-batch|[a-z\d-]{1,60}\/)/);
      for (const file of written(host))
        expect(file).not.toMatch(/\/(con|prn|aux|nul|com\d|lpt\d)\//);
    },
  );

  it('refuses heads that mean nothing, an empty list, an open quotation mark and a broken base', async () => {
    const heads = memoryHost({
      'clients.csv': 'client.nmae;x-own\nA;B\n',
      'provider.yaml': provider,
    });
    expect((await batch(heads)).err).toMatch(/clients\.csv:1:1[\s\S]*client\.name/);
    const open = memoryHost({ 'clients.csv': 'client.name\n"A\n', 'provider.yaml': provider });
    expect(await batch(open)).toMatchObject({
      code: 1,
      err: expect.stringContaining('clients.csv:2:1'),
    });
    const empty = memoryHost({ 'clients.csv': '', 'provider.yaml': provider });
    expect(await batch(empty)).toMatchObject({
      code: 1,
      err: expect.stringContaining('batch/no-clients'),
    });
    const base = memoryHost({ 'clients.csv': csvOf([good]), 'provider.yaml': 'a: [1' });
    expect(await batch(base)).toMatchObject({
      code: 1,
      err: expect.stringContaining('provider.yaml:1:'),
    });
  });

  it('ends with 2 when it can not run', async () => {
    expect(await batch(memoryHost({}))).toMatchObject({ code: 2 });
    const host = hostWith([good]);
    for (const shard of ['0/2', '3/2', 'two'])
      expect(await batch(host, '--shard', shard)).toMatchObject({ code: 2 });
  });

  it('says nothing of a client in the documents of another', async () => {
    const host = hostWith(manyClients(30));
    await batch(host);
    const { partsOf } = await import('../helpers/docx-parts.ts');
    for (let number = 1; number <= 30; number++) {
      const bytes = host.files.get(`/work/out/client-${number}/engagement-letter.fr.docx`);
      const body = partsOf(bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
      const named = new Set([...body.matchAll(/Client (\d+)/g)].map(([, found]) => Number(found)));
      expect([...named]).toEqual([number]);
    }
  });
});
