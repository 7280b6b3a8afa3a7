import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-streams-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = 'examples/hourly-micro-entrepreneur.yaml';
const faulty = 'language: fr\ndate: 1/12/2026\nclient:\n\tname: Acme\n';
const generate = ['generate', example, '--out', path.join(folder, 'full'), '--force'];

type Streams = readonly ('pipe' | number)[];

function run(argv: readonly string[], stdio: Streams = ['pipe', 'pipe', 'pipe'], input = '') {
  return spawnSync(process.execPath, ['dist/cli.cjs', ...argv], {
    stdio: [...stdio],
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
}

describe('standard input', () => {
  it('is called <stdin> in what is found, with line, column and frame', () => {
    const { status, stderr } = run(['check', '-'], undefined, faulty);
    expect(status).toBe(1);
    expect(stderr).toContain('<stdin>:4:1\nerror A tab is used');
    expect(stderr).toContain('  4 │ →name: Acme\n');
  });

  it('is so in JSON too', () => {
    const { stdout } = run(['check', '-', '--json'], undefined, faulty.replace('\t', '  '));
    const found = JSON.parse(stdout).diagnostics;
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'schema/date', file: '<stdin>', line: 2, column: 7 }),
    );
  });
});

/** Linux has a device that is always full. */
const noSpace = existsSync('/dev/full');

describe('output that can not be written', () => {
  it
    .runIf(noSpace)
    .each([
      [['--version']],
      [['--help']],
      [['schema']],
      [['explain']],
      [['check', example, '--json']],
      [generate],
    ])('ends with 2 and no stack on a full disk: %j', (argv) => {
    const { status, stderr } = run(argv, ['pipe', openSync('/dev/full', 'w'), 'pipe']);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at |node:/);
    if (argv[0] !== '--version') expect(stderr).toContain('no space is left. [command/output]');
  });

  it.runIf(noSpace)('keeps its exit code when talk can not be written', () => {
    const full = openSync('/dev/full', 'w');
    expect(run(['check', '-'], ['pipe', 'pipe', full], faulty).status).toBe(1);
    expect(run(['explain', 'nothing'], ['pipe', 'pipe', full]).status).toBe(2);
  });

  it('ends with 2, silently, when its reader has left', async () => {
    const child = spawn(process.execPath, ['dist/cli.cjs', 'check', '-', '--json']);
    let talk = '';
    child.stderr.on('data', (text) => {
      talk += text;
    });
    child.stdout.destroy();
    child.stdin.end(faulty);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, talk]).toEqual([2, '']);
  });
});

describe('documents that can not be written', () => {
  it('end the run with 2 and say why, claiming none', async () => {
    const files = memoryHost({ 'a.yaml': readFileSync(example) });
    const fail = () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
    };
    const host = { ...files, writeAtomic: fail };
    expect(await main(['generate', 'a.yaml', '--json'], host)).toBe(2);
    const { ok, documents, diagnostics } = JSON.parse(files.said.out);
    expect([ok, documents]).toEqual([false, []]);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'output/unwritable',
      message: 'Can not write to `out/maison-lorme`: no space is left.',
    });
  });
});

/** How a process ends that is interrupted after some milliseconds, as by Ctrl-C. */
async function interrupted(argv: readonly string[], after: number) {
  const child = spawn(process.execPath, ['dist/cli.cjs', ...argv]);
  const ended = new Promise<readonly [number | null, string | null]>((resolve) =>
    child.on('close', (code, signal) => resolve([code, signal])),
  );
  await setTimeout(after);
  child.kill('SIGINT');
  return ended;
}

describe('an interrupted run', () => {
  it('ends as one that was interrupted, which a shell calls 130, with nothing written', async () => {
    const out = path.join(folder, 'waiting');
    expect(await interrupted(['generate', '-', '--out', out], 400)).toEqual([null, 'SIGINT']);
    expect(existsSync(out)).toBe(false);
  });

  it('leaves whole documents or none, whenever it is interrupted', async () => {
    const out = path.join(folder, 'stopped');
    for (const after of [20, 40, 60, 80, 100, 130, 160]) {
      const [code, signal] = await interrupted([...generate, '--out', out], after);
      expect(code === 0 || signal === 'SIGINT').toBe(true);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.docx')) expect(endsAsZip(path.join(folder, name)), name).toBe(true);
      rmSync(out, { recursive: true, force: true });
    }
  });
});

/** The last record of a zip file, 22 bytes without a comment. */
function endsAsZip(file: string): boolean {
  const bytes = readFileSync(file);
  return bytes.length > 22 && bytes.readUInt32LE(bytes.length - 22) === 0x06054b50;
}
