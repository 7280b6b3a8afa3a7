import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/text.ts';
import { manyClients } from '../helpers/clients.ts';
import type { MemoryHost } from '../helpers/memory-host.ts';
import { screenOf } from '../helpers/screen.ts';
import { batch, contentOf, hostWith, lines, written } from './run-batch.ts';

/** From now on, `write` fails for every file after so many, in whatever folder. */
function failAfter(host: MemoryHost, files: number, code: string): () => void {
  const { writeAtomic } = host;
  let left = files;
  Object.assign(host, {
    writeAtomic: (name: string, bytes: Uint8Array) => {
      if (left-- <= 0) throw Object.assign(new Error(code), { code, syscall: 'write' });
      writeAtomic(name, bytes);
    },
  });
  return () => Object.assign(host, { writeAtomic });
}

const undisturbed = hostWith(manyClients(20));
await batch(undisturbed);
const made = contentOf(undisturbed);

describe('a disk that takes nothing more', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EROFS'])(
    'stops the work at the first client that it strikes, and the next run goes on: %s',
    async (code) => {
      const host = hostWith(manyClients(20));
      // The record of the run, five clients of a manifest and three documents, and a half.
      const free = failAfter(host, 1 + 5 * 4 + 2, code);
      const first = await lines(host);
      expect(first.code).toBe(2);
      expect(first.summary).toMatchObject({ ok: false, made: 5, failed: 0, left: 15 });
      expect(first.clients).toHaveLength(6);
      expect(first.clients[5]).toMatchObject({ client: 'client-6', ok: false, state: 'left' });
      expect(first.clients[5].documents).toEqual([]);
      const codes = first.clients[5].diagnostics.map((found: { code: string }) => found.code);
      expect(codes.filter((found: string) => found === 'batch/disk')).toHaveLength(1);
      const content = contentOf(host);
      for (const name of written(host).filter((file) => file.endsWith('.docx')))
        expect([name, content.get(name)]).toEqual([name, made.get(name)]);
      free();
      expect((await lines(host)).summary).toMatchObject({ ok: true, made: 15, unchanged: 5 });
      expect(contentOf(host)).toEqual(made);
    },
  );

  it.each(languages)('says so once, how much is left and what to do, in %s', async (language) => {
    const host = hostWith(manyClients(20));
    failAfter(host, 10, 'ENOSPC');
    const { code, err } = await batch(host, '--ui-language', language);
    expect(code).toBe(2);
    expect(err.match(/batch\/disk/g)).toHaveLength(1);
    const words = {
      fr: [/plus de place/, /relancez la même commande/, /restant à faire : 18\./, /Faits : 2/],
      nl: [/schijf is vol/, /dezelfde opdracht opnieuw/, /nog te doen: 18\./, /Gemaakt: 2/],
      en: [/no space is left/, /run the same command again/, /still to do: 18\./, /Made: 2/],
    };
    for (const sentence of words[language]) expect(err).toMatch(sentence);
    expect(err).not.toMatch(/--only-failed/);
  });

  it('that takes nothing from the start is said before any client', async () => {
    const host = hostWith(manyClients(3));
    failAfter(host, 0, 'ENOSPC');
    const { code, err } = await batch(host);
    expect([code, written(host)]).toEqual([2, []]);
    expect(err).toMatch(/\.va-agree-batch\.json.*no space is left/);
    const { summary } = await lines(host);
    expect(summary).toMatchObject({ ok: false, total: 3, made: 0, left: 3 });
  });

  it('is said on a line of its own, not behind the bar', async () => {
    const host = hostWith(manyClients(3));
    Object.assign(host.err, { isTerminal: true });
    let now = 0;
    Object.assign(host, { elapsed: () => (now += 1000), env: { NO_COLOR: '1', TERM: 'xterm' } });
    failAfter(host, 0, 'ENOSPC');
    const { code, err } = await batch(host);
    expect([code, err.includes('Reading the list')]).toEqual([2, true]);
    expect(screenOf(err, 80)[0]).toMatch(/^error Can not write/);
  });

  it('that has room for the documents and for nothing after them is said too', async () => {
    const host = hostWith(manyClients(2));
    failAfter(host, 1 + 2 * 4, 'ENOSPC');
    const { code, err } = await batch(host);
    expect(code).toBe(2);
    expect(err).toMatch(/Made: 2, unchanged: 0, failed: 0\./);
    expect(err).toMatch(/README\.txt.*no space is left/);
  });
});

describe('a folder that can not be written', () => {
  it('is its client’s fault alone', async () => {
    const host = hostWith(manyClients(3));
    const { writeAtomic } = host;
    Object.assign(host, {
      writeAtomic: (name: string, bytes: Uint8Array) => {
        if (name.includes('client-2/')) throw Object.assign(new Error(), { code: 'EACCES' });
        writeAtomic(name, bytes);
      },
    });
    const { code, clients, summary } = await lines(host);
    expect([code, summary.made, summary.failed, summary.left]).toEqual([2, 2, 1, 0]);
    expect(clients[1].diagnostics.at(-1)).toMatchObject({ code: 'output/unwritable' });
  });

  it.each([
    ['a folder that may not be looked into', (name: string) => name.includes('/client-2/')],
    ['a document that may not be read', (name: string) => /client-2\/.*docx$/.test(name)],
  ])('%s is its client’s fault alone too', async (_, isClosed) => {
    const host = hostWith(manyClients(3));
    await batch(host);
    for (const name of ['kind', 'readBytes'] as const) {
      const open: (file: string) => unknown = host[name];
      const closed = (file: string) => {
        if (isClosed(file)) throw Object.assign(new Error(), { code: 'EACCES' });
        return open(file);
      };
      Object.assign(host, { [name]: closed });
    }
    for (const flags of [[], ['--force'], ['--check']]) {
      const { code, clients } = await lines(host, ...flags);
      expect([code, clients.map(({ ok }) => ok)]).toEqual([2, [true, false, true]]);
      expect(clients[1].diagnostics.at(-1)).toMatchObject({ code: 'output/unwritable' });
    }
  });
});
