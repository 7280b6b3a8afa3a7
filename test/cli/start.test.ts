import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import pack from '../../package.json' with { type: 'json' };
import { csvOf, manyClients } from '../helpers/clients.ts';

const caches = mkdtempSync(path.join(tmpdir(), 'va-agree-cache-'));
afterAll(() => rmSync(caches, { recursive: true }));

/** The built program as a process of its own. */
function run(argv: readonly string[], cache = caches) {
  const env = { ...process.env, XDG_CACHE_HOME: cache, LC_ALL: 'C' };
  return spawnSync(process.execPath, ['dist/cli.cjs', ...argv], { env, encoding: 'utf8' });
}

const check = ['check', 'examples/hourly-micro-entrepreneur.yaml', '--json'];

describe('the built program', () => {
  const built = (ending: string) =>
    readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith(ending),
    );

  it('is plain ASCII, as it is read one byte a character', () => {
    const code = built('.cjs');
    expect(code).toContain('main.cjs');
    for (const name of code)
      expect(readFileSync(`dist/${name}`, 'utf8'), name).not.toMatch(/[^\0-\x7f]/);
  });

  it('has data in UTF-8 without escaped letters, which take longer to read', () => {
    const data = built('.json');
    expect(data).toEqual(
      expect.arrayContaining(['questions.json', path.join('templates', 'terms.fr.FR.json')]),
    );
    for (const name of data) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(`dist/${name}`));
      expect(text, name).not.toMatch(/\\u(?!00[01])/);
    }
  });

  it('says its version', () => {
    expect(run(['--version']).stdout).toBe(`${pack.version}\n`);
  });

  it('says of `init`, a file of its own, what is wrong in the command, before it asks', () => {
    const { status, stderr } = run(['init', '--format', 'word', '--ui-language', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('`--format`');
    expect(stderr).not.toContain('    at ');
  });

  it('gives the same with and without compiled code to start from', () => {
    const first = run(check);
    expect(first.status, first.stderr).toBe(0);
    expect(run(check)).toMatchObject({ status: 0, stdout: first.stdout, stderr: first.stderr });
  });

  it('takes compiled code of no other program, be it as long and as old', () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'va-agree-program-'));
    cpSync('dist', copy, { recursive: true });
    const main = path.join(copy, 'main.cjs');
    const code = readFileSync(main, 'latin1');
    const env = { ...process.env, XDG_CACHE_HOME: copy };
    const explain = () =>
      spawnSync(process.execPath, [path.join(copy, 'cli.cjs'), 'explain', 'rule/fr-pay-max-60'], {
        env,
        encoding: 'utf8',
      }).stdout;
    const ofBefore = explain();
    const { atime, mtime } = statSync(main);
    const other = code.replaceAll('fr-pay-max-60', 'fr-pay-max-61');
    const hash = createHash('sha256').update(other.slice(0, -18)).digest('hex').slice(0, 16);
    writeFileSync(main, `${other.slice(0, -16)}${hash}`, 'latin1');
    utimesSync(main, atime, mtime);
    expect(ofBefore).toContain('60');
    expect(explain()).not.toBe(ofBefore);
    rmSync(copy, { recursive: true });
  });

  it('passes over a damaged cache and one that it can not write', () => {
    const folder = path.join(caches, 'va-agree');
    expect(run(check).status).toBe(0);
    const kept = readdirSync(folder);
    expect(kept).toHaveLength(1);
    for (const name of kept) writeFileSync(path.join(folder, name), 'not code');
    expect(run(check)).toMatchObject({ status: 0, stderr: '' });
    for (const none of ['/dev/null', '/proc/va-agree'])
      expect(run(check, none)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([1, 2])(
    'takes the code that a batch of %i left, with all that it sets of V8',
    (threads) => {
      const folder = mkdtempSync(path.join(caches, 'batch-'));
      const list = path.join(folder, 'list.csv');
      writeFileSync(list, csvOf(manyClients(40)));
      const base = 'examples/extends-provider/provider.yaml';
      const code = () => {
        const out = mkdtempSync(path.join(folder, 'out-'));
        const argv = ['batch', list, '--base', base, '-o', out, '--concurrency', String(threads)];
        const { status, stderr } = run(argv, folder);
        expect(status, stderr).toBe(0);
        const kept = path.join(folder, 'va-agree');
        return readdirSync(kept).map((name) => [name, statSync(path.join(kept, name)).mtimeMs]);
      };
      // What one thread sets of V8 while another keeps its code makes that code useless, now and then.
      const runs = [code(), code(), code(), code()];
      expect(runs[0]).toHaveLength(threads);
      expect(runs.slice(1).some((run, at) => isDeepStrictEqual(run, runs[at]))).toBe(true);
    },
  );
});
