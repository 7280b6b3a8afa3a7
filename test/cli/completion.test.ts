import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../helpers/memory-host.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'va-agree-completion-'));
  for (const name of ['example.yaml', 'picture.png', 'memory.yaml'])
    writeFileSync(join(folder, name), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function completion(shell: string) {
  const host = memoryHost({});
  const code = await main(['completion', shell, '--ui-language', 'en'], host);
  return { code, ...host.said };
}

/** What bash offers for the last of these words. */
function offered(script: string, ...words: readonly string[]): readonly string[] {
  const typed = words.map((word) => `'${word}'`).join(' ');
  const line = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _va_agree; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${script}\n${line}`], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

it('completes commands, their options and values, and files, in bash', async () => {
  const { code, out } = await completion('bash');
  expect(code).toBe(0);
  expect(offered(out, 'va-agree', 'ge')).toEqual(['generate']);
  expect(offered(out, 'va-agree', 'batch', '--s')).toEqual(['--shard', '--strict']);
  expect(offered(out, 'va-agree', 'template', 'ex')).toEqual(['export', 'example.yaml']);
  expect(offered(out, 'va-agree', 'generate', '--format', 'p')).toEqual(['pdf', 'picture.png']);
  expect(offered(out, 'va-agree', 'check', 'memory')).toEqual(['memory.yaml']);
});

it('is for zsh that of bash, and for fish its own', async () => {
  const [bash, zsh, fish] = [
    await completion('bash'),
    await completion('zsh'),
    await completion('fish'),
  ];
  expect(zsh.out).toContain(bash.out);
  expect(fish.out).toContain(
    "complete -c va-agree -n __fish_use_subcommand -a check -d 'checks the answers",
  );
  expect(fish.out).toContain(
    "complete -c va-agree -n '__fish_seen_subcommand_from generate' -l format -xa 'docx pdf html md'",
  );
});

it('says which shells it knows', async () => {
  const { code, err } = await completion('tcsh');
  expect(code).toBe(2);
  expect(err).toContain('bash, zsh, fish');
});
