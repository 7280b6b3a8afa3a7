import { describe, expect, it } from 'vitest';
import { clientAnswers, csvOf, manyClients, provider } from '../helpers/clients.ts';
import type { MemoryHost } from '../helpers/memory-host.ts';
import { batch, contentOf, hostWith, lines, relist, written } from './run-batch.ts';

const terms = '/work/out/client-2/terms.fr.docx';
const edited = Uint8Array.of(1, 2, 3);

/** What the host writes from now on. */
function writesOf(host: MemoryHost): string[] {
  const names: string[] = [];
  const write = host.writeAtomic;
  Object.assign(host, {
    writeAtomic: (name: string, bytes: Uint8Array) => {
      names.push(name);
      write(name, bytes);
    },
  });
  return names;
}

const documents = (names: readonly string[]) => names.filter((name) => name.endsWith('.docx'));

describe('a batch that runs again', () => {
  it('makes nothing that is there, and only what is missing', async () => {
    const host = hostWith(manyClients(3));
    await batch(host);
    const before = contentOf(host);
    const names = writesOf(host);
    expect((await lines(host)).summary).toMatchObject({ made: 0, unchanged: 3 });
    expect(documents(names)).toEqual([]);
    host.files.delete(terms);
    expect((await lines(host)).summary).toMatchObject({ made: 1, unchanged: 2 });
    expect(documents(names)).toEqual(['out/client-2/terms.fr.docx']);
    expect(contentOf(host)).toEqual(before);
  });

  it('says what is wrong with a cell that was added since, though nothing else changed', async () => {
    const clients = manyClients(2);
    const host = hostWith(clients);
    await batch(host);
    const [heads, first, ...rest] = csvOf(clients).split('\r\n');
    const list = [heads, `${first};mot perdu`, ...rest].join('\r\n');
    host.files.set('/work/clients.csv', new Uint8Array(Buffer.from(list)));
    const { code, clients: made } = await lines(host);
    expect([code, made.map(({ state }) => state)]).toEqual([1, ['failed', 'unchanged']]);
    expect(made[0].diagnostics[0].code).toBe('batch/stray-cell');
  });

  it('warns again of what it warned of when it made the client', async () => {
    const host = hostWith([clientAnswers({ 'services.summary': '=A1' })]);
    await batch(host);
    const { clients } = await lines(host);
    expect(clients[0].state).toBe('unchanged');
    expect(clients[0].diagnostics.map((found: { code: string }) => found.code)).toEqual([
      'batch/formula',
    ]);
  });

  it('makes again only the client whose answers changed', async () => {
    const host = hostWith(manyClients(3));
    await batch(host);
    const changed = clientAnswers({ 'client.name': 'Client 2', 'fees.hourlyRate': '60' });
    relist(
      host,
      manyClients(3).map((client, index) => (index === 1 ? changed : client)),
    );
    const { clients } = await lines(host);
    expect(clients.map(({ state }) => state)).toEqual(['unchanged', 'made', 'unchanged']);
  });

  it('says with --check what is stale or missing, and writes nothing', async () => {
    const host = hostWith(manyClients(2));
    expect((await batch(host, '--check')).code).toBe(3);
    expect(written(host)).toEqual([]);
    await batch(host);
    expect((await batch(host, '--check')).code).toBe(0);
    host.files.delete(terms);
    const { code, out } = await batch(host, '--check');
    expect(code).toBe(3);
    expect(out).toMatch(/client-1 +up to date\n.*client-2 +not up to date/);
    expect(host.files.has(terms)).toBe(false);
  });

  it('notices what a run from other answers has replaced, though the rest stands', async () => {
    const clients = manyClients(1);
    const host = hostWith(clients);
    await batch(host);
    const before = contentOf(host);
    relist(host, [{ ...clients[0], 'fees.hourlyRate': '60' }]);
    await batch(host, '--document', 'engagement-letter');
    relist(host, clients);
    expect((await batch(host, '--check')).code).toBe(3);
    expect((await lines(host)).summary).toMatchObject({ made: 1 });
    const letter = '/work/out/client-1/engagement-letter.fr.docx';
    expect(contentOf(host).get(letter)).toBe(before.get(letter));
  });

  it('names what the answers no longer ask for, and deletes nothing', async () => {
    const host = hostWith(manyClients(2));
    await batch(host);
    const letterOnly = `${provider}\ndocuments: [engagement-letter, dpa]\n`;
    host.files.set('/work/provider.yaml', new Uint8Array(Buffer.from(letterOnly)));
    const seen = async (...flags: string[]) => {
      const { code, clients } = await lines(host, ...flags);
      const left = clients.flatMap(({ diagnostics }) =>
        diagnostics.filter((found: { code: string }) => found.code === 'batch/left-over'),
      );
      return [code, clients[1].state, left.map((found: { message: string }) => found.message)];
    };
    const messages = [1, 2].map(
      (number) =>
        `\`out/client-${number}/terms.fr.docx\` comes from other answers; the present answers no longer ask for this document.`,
    );
    expect(await seen()).toEqual([0, 'made', messages]);
    expect(await seen()).toEqual([0, 'unchanged', messages]);
    expect(await seen('--check')).toEqual([3, 'made', messages]);
    expect(host.files.has(terms)).toBe(true);
    host.files.delete(terms);
    host.files.delete('/work/out/client-1/terms.fr.docx');
    expect(await seen('--check')).toEqual([0, 'unchanged', []]);
  });

  it('says nothing of what another run makes of the same answers', async () => {
    const host = hostWith(manyClients(1));
    await batch(host, '--format', 'md');
    await batch(host, '--format', 'docx', '--document', 'terms');
    for (const flags of [['md'], ['docx', '--document', 'terms']])
      expect(await batch(host, '--check', '--format', ...flags)).toMatchObject({
        code: 0,
        err: expect.not.stringContaining('left-over'),
      });
  });

  it('says nothing of documents that a command asked for beyond the answers', async () => {
    const host = hostWith(manyClients(1));
    host.files.set(
      '/work/provider.yaml',
      new Uint8Array(Buffer.from(`${provider}\ndocuments: [engagement-letter]\n`)),
    );
    await batch(host);
    await batch(host, '--document', 'terms');
    expect(host.files.has('/work/out/client-1/terms.fr.docx')).toBe(true);
    expect(await batch(host, '--check')).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('left-over'),
    });
  });

  it('writes nothing with --dry-run', async () => {
    const host = hostWith(manyClients(2));
    expect((await batch(host, '--dry-run')).code).toBe(0);
    expect(written(host)).toEqual([]);
  });

  it('keeps a document edited by hand: a warning, and an error once its answers have changed', async () => {
    const host = hostWith(manyClients(2));
    await batch(host);
    host.files.set(terms, edited);
    const again = await batch(host);
    expect([again.code, host.files.get(terms)]).toEqual([0, edited]);
    expect(again.err).toMatch(/warning.*terms\.fr\.docx/);
    relist(
      host,
      manyClients(2).map((client) => ({ ...client, 'fees.hourlyRate': '60' })),
    );
    const changed = await batch(host);
    expect([changed.code, host.files.get(terms)]).toEqual([1, edited]);
    expect(changed.err).toMatch(/error.*terms\.fr\.docx/);
    expect((await batch(host, '--force')).code).toBe(0);
    expect(host.files.get(terms)?.length).toBeGreaterThan(1000);
  });

  it('takes for its own what a run that was killed was about to replace', async () => {
    const host = hostWith(manyClients(2));
    await batch(host);
    const old = new Map(host.files);
    relist(
      host,
      manyClients(2).map((client) => ({ ...client, 'fees.hourlyRate': '60' })),
    );
    await batch(host);
    const whole = contentOf(host);
    // As after a kill between the manifest and the document.
    host.files.set(terms, old.get(terms) ?? edited);
    host.files.delete('/work/out/client-1/dpa.fr.docx');
    expect((await batch(host)).code).toBe(0);
    expect(contentOf(host)).toEqual(whole);
  });

  it('makes a document again that a failing machine left empty', async () => {
    const host = hostWith(manyClients(2));
    await batch(host);
    host.files.set(terms, new Uint8Array());
    expect((await batch(host)).code).toBe(0);
    expect(host.files.get(terms)?.length).toBeGreaterThan(1000);
  });

  it('makes with --only-failed those that failed, wherever they stand now', async () => {
    const bad = (name: string) => clientAnswers({ 'client.name': name, 'services.tasks': 'emial' });
    const host = hostWith([...manyClients(2), bad('Acme'), bad('Lux')]);
    expect((await lines(host)).summary).toMatchObject({ made: 2, failed: 2 });
    host.files.delete(terms);
    relist(host, [
      clientAnswers({ 'client.name': 'Acme' }),
      ...manyClients(2),
      clientAnswers({ 'client.name': 'Lux' }),
    ]);
    const { clients, summary } = await lines(host, '--only-failed');
    expect(clients.map(({ client }) => client)).toEqual(['acme', 'lux']);
    expect(summary).toMatchObject({ total: 2, failed: 0 });
    expect((await lines(host, '--only-failed')).summary).toMatchObject({ total: 0 });
  });

  it.each([
    ['had no name', { 'client.name': '' }],
    ['has another name now', { 'client.name': 'Lux', 'services.tasks': 'emial' }],
  ])('forgets no client with --only-failed that %s, on another line', async (_, fault) => {
    const host = hostWith([...manyClients(2), clientAnswers(fault)]);
    expect((await lines(host)).summary).toMatchObject({ made: 2, failed: 1 });
    relist(host, [clientAnswers({ 'client.name': 'Luxor' }), ...manyClients(2)]);
    const { code, clients, summary } = await lines(host, '--only-failed');
    expect(clients.map(({ client, state }) => `${client} ${state}`)).toEqual([
      'luxor made',
      'client-1 unchanged',
      'client-2 unchanged',
    ]);
    expect([code, summary.total]).toEqual([0, 3]);
  });

  it('passes over no fault with --only-failed and --all-or-nothing when all are looked at', async () => {
    const bad = (name: string) => clientAnswers({ 'client.name': name, 'services.tasks': 'emial' });
    const host = hostWith([...manyClients(2), bad('Lux')]);
    await batch(host);
    relist(host, [clientAnswers({ 'client.name': 'Luxor' }), bad('New'), ...manyClients(2)]);
    const before = written(host);
    expect((await batch(host, '--only-failed', '--all-or-nothing')).code).toBe(1);
    expect(written(host)).toEqual(before);
  });

  it('splits one list into shards that share nothing and together make all', async () => {
    const host = hostWith(manyClients(7));
    const names: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3'])
      names.push(...(await lines(host, '--shard', shard)).clients.map(({ client }) => client));
    expect(names.sort()).toEqual(manyClients(7).map((_, index) => `client-${index + 1}`));
  });
});
