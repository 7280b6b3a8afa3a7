import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { csvOf, manyClients, provider } from '../helpers/clients.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { wordFile } from '../word/word-file.ts';
import { batch, batchOf, contentOf, lines, written } from './run-batch.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-stand-in-'));
const starts = path.join(folder, 'starts');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(starts, { force: true });
});

const mine = wordFile('<w:p><w:r><w:t>Pour {{client.name}}.</w:t></w:r></w:p>');
const own = ['--template', 'engagement-letter=mine.docx', '--format', 'docx,pdf'];
const letters = ['--document', 'engagement-letter', ...own];
const letter = (client: number, format: string) =>
  `/work/out/client-${client}/engagement-letter.fr.${format}`;

const hostWith = (clients: number) =>
  memoryHost({
    'clients.csv': csvOf(manyClients(clients)),
    'provider.yaml': provider,
    'mine.docx': mine,
  });

/** A script in the place of LibreOffice that notes each start, and does `step` for each file `$f`. */
function office(step = 'make'): void {
  const program = path.join(folder, 'soffice');
  const script = `#!/bin/sh
echo x >> ${starts}
make() { printf '%%PDF-1.7 %%%%EOF' > "$(dirname "$f")/out/$(basename "$f" .docx).pdf"; }
for f; do case "$f" in *.docx) ${step};; esac; done
`;
  writeFileSync(program, script);
  chmodSync(program, 0o755);
  vi.stubEnv('VA_AGREE_SOFFICE', program);
}

/** How often LibreOffice was started since this was last asked. */
function started(): number {
  const count = existsSync(starts) ? readFileSync(starts, 'utf8').length / 2 : 0;
  rmSync(starts, { force: true });
  return count;
}

describe('PDFs of the user’s own Word file, for many clients', () => {
  it('are made by one LibreOffice for a range of clients, and not again', async () => {
    office();
    const host = hostWith(20);
    expect((await lines(host, ...letters)).summary).toMatchObject({ ok: true, made: 20 });
    expect(started()).toBe(2);
    for (let client = 1; client <= 20; client++)
      expect(host.files.has(letter(client, 'pdf'))).toBe(true);
    const before = contentOf(host);
    expect((await batch(host, '--check', ...letters)).code).toBe(0);
    expect((await lines(host, ...letters)).summary).toMatchObject({ made: 0, unchanged: 20 });
    expect([started(), contentOf(host)]).toEqual([0, before]);
    host.files.delete(letter(7, 'pdf'));
    expect((await batch(host, '--check', ...letters)).code).toBe(3);
    expect((await lines(host, ...letters)).summary).toMatchObject({ made: 1, unchanged: 19 });
    expect(contentOf(host)).toEqual(before);
  });

  it('lack where the file can not be converted: that client’s finding, its Word file kept, made by the next run', async () => {
    office('case "$f" in */2.docx) ;; *) make;; esac');
    const host = hostWith(4);
    const { code, clients, summary } = await lines(host, ...own);
    expect([code, summary.made, summary.failed]).toEqual([1, 3, 1]);
    expect(clients.map(({ state }) => state)).toEqual(['made', 'failed', 'made', 'made']);
    const [fault] = clients[1].diagnostics.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(fault).toMatchObject({ code: 'office/failed', file: 'clients.csv', line: 3 });
    expect(host.files.has(letter(2, 'docx'))).toBe(true);
    expect(host.files.has(letter(2, 'pdf'))).toBe(false);
    expect(host.files.has('/work/out/client-2/terms.fr.pdf')).toBe(true);
    started();
    office();
    const again = await lines(host, ...own);
    expect(again.summary).toMatchObject({ ok: true, made: 1, unchanged: 3 });
    expect(started()).toBe(1);
    expect(host.files.has(letter(2, 'pdf'))).toBe(true);
    expect((await lines(host, ...own)).summary).toMatchObject({ unchanged: 4 });
  });

  it('lack everywhere without LibreOffice: said once, the Word files kept, exit code 2', async () => {
    vi.stubEnv('VA_AGREE_SOFFICE', '/nowhere/soffice');
    const host = hostWith(3);
    const { code, err } = await batch(host, ...letters);
    expect([code, err.match(/office\/missing/g)]).toEqual([2, ['office/missing']]);
    expect(written(host).filter((name) => name.endsWith('.docx'))).toHaveLength(3);
    office();
    expect((await lines(host, ...letters)).summary).toMatchObject({ ok: true, made: 3 });
  });

  it('lack where the temporary folder takes nothing: the Word files are made, and it is said why', async () => {
    office();
    vi.stubEnv('TMPDIR', '/nowhere/tmp');
    const host = hostWith(2);
    const { code, err } = await batch(host, ...letters);
    expect([code, err.match(/office\/no-room/g)]).toEqual([2, ['office/no-room']]);
    expect(host.files.has(letter(2, 'docx'))).toBe(true);
  });

  it('are made, and looked at, but not written with --dry-run', async () => {
    office('case "$f" in */2.docx) ;; *) make;; esac');
    const host = hostWith(3);
    const { code, err } = await batch(host, '--dry-run', ...letters);
    expect([code, written(host)]).toEqual([1, []]);
    expect(err).toContain('office/failed');
  });

  it('keep all from being written with --all-or-nothing when one can not be made', async () => {
    office('case "$f" in */2.docx) ;; *) make;; esac');
    const host = hostWith(3);
    expect((await batch(host, '--all-or-nothing', ...letters)).code).toBe(1);
    expect(written(host)).toEqual([]);
    office();
    expect((await batch(host, '--all-or-nothing', ...letters)).code).toBe(0);
    expect(host.files.has(letter(2, 'pdf'))).toBe(true);
  });

  it('hold up no client that has none', async () => {
    office();
    const answers = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
    const named = (name: string, more = '') => `${answers.replace('Maison Lorme', name)}${more}`;
    const withOwn = '\ntemplates:\n  engagement-letter: mine.docx\n';
    const list = [named('A', withOwn), named('B'), named('C', withOwn)].join('\n---\n');
    const host = memoryHost({ 'c.yaml': list, 'provider.yaml': provider, 'mine.docx': mine });
    const order: string[] = [];
    const write = host.writeAtomic;
    Object.assign(host, {
      writeAtomic: (name: string, bytes: Uint8Array) => {
        if (name.endsWith('letter.fr.docx')) order.push(`${name[4]} ${existsSync(starts)}`);
        write(name, bytes);
      },
    });
    const flags = ['--document', 'engagement-letter', '--format', 'docx,pdf', '--json'];
    const { out } = await batchOf(host, 'c.yaml', ...flags);
    expect(order).toEqual(['b false', 'a true', 'c true']);
    expect(started()).toBe(1);
    const clients = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).client);
    expect(clients).toEqual(['a', 'b', 'c', undefined]);
  });

  it('are left at once when the run is stopped, with LibreOffice ended and nothing half written', async () => {
    office('sleep 600');
    const host = hostWith(3);
    let stop: () => void = () => undefined;
    Object.assign(host, {
      onStop: (listener: () => void) => {
        stop = listener;
        return () => undefined;
      },
    });
    const run = batch(host, '--ui-language', 'en', ...letters);
    await vi.waitFor(() => expect(existsSync(starts)).toBe(true), 20_000);
    stop();
    const { code, err } = await run;
    expect(code).toBe(130);
    expect(err).toContain('Clients still to do: 3.');
    expect(written(host)).toEqual(['/work/out/.va-agree-batch.json']);
    office();
    expect((await lines(host, ...letters)).summary).toMatchObject({ ok: true, made: 3, left: 0 });
  });

  it('leave no LibreOffice running when nobody reads on what the run says', async () => {
    const running = path.join(folder, 'running');
    // The second range is the shorter one; the first is made once the second hangs.
    const wait = `while [ ! -e ${running} ]; do sleep 0.05; done`;
    office(`if [ $# -gt 20 ]; then ${wait}; make; else echo $$ > ${running}; exec sleep 600; fi`);
    const file = (name: string, content: string | Uint8Array) => {
      writeFileSync(path.join(folder, name), content);
      return path.join(folder, name);
    };
    const args = [
      ...['batch', file('clients.csv', csvOf(manyClients(20)))],
      ...['--base', file('provider.yaml', provider), '--document', 'engagement-letter'],
      ...['--template', `engagement-letter=${file('mine.docx', mine)}`, '--format', 'docx,pdf'],
      ...['--concurrency', '2', '--out', folder],
    ];
    const child = spawn(process.execPath, ['dist/cli.cjs', ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(2);
    const pid = Number(readFileSync(running, 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
