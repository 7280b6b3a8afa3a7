import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-formats-'));
const example = path.resolve('examples/hourly-micro-entrepreneur.yaml');
const env = { ...process.env, LC_ALL: 'en_GB.UTF-8' };

/** The built program on its own: no package lies beside it, the PDF engine neither. */
beforeAll(() => {
  cpSync('dist', path.join(folder, 'alone/dist'), { recursive: true });
  mkdirSync(path.join(folder, 'alone/schemas'));
  cpSync('schemas', path.join(folder, 'alone/schemas'), { recursive: true });
  cpSync('package.json', path.join(folder, 'alone/package.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = (out: string) => readdirSync(path.join(folder, out, 'maison-lorme')).sort();

describe('the built program', () => {
  it('makes every format of every document', () => {
    const args = [
      'generate',
      example,
      '--format',
      'docx,pdf,html,md',
      '-o',
      path.join(folder, 'all'),
    ];
    execFileSync(process.execPath, ['dist/cli.cjs', ...args, '--quiet'], { env, stdio: 'ignore' });
    const kinds = ['dpa', 'engagement-letter', 'terms'];
    const files = kinds.flatMap((kind) =>
      ['docx', 'html', 'md', 'pdf'].map((format) => `${kind}.fr.${format}`),
    );
    expect(made('all')).toEqual(expect.arrayContaining(files));
    const pdf = readFileSync(path.join(folder, 'all/maison-lorme/terms.fr.pdf'), 'latin1');
    expect(pdf).toContain('Caladea-Regular');
  });

  it('without the PDF engine makes the other formats, says how to add it, and ends with 2', () => {
    const program = path.join(folder, 'alone/dist/cli.cjs');
    const args = ['generate', example, '--format', 'pdf,md', '-o', path.join(folder, 'some')];
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      env,
      encoding: 'utf8',
      cwd: folder,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('npm install @myriaddreamin/typst-ts-node-compiler');
    expect(stderr.match(/pdf\/engine-missing/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(made('some')).toEqual(
      expect.arrayContaining(['dpa.fr.md', 'engagement-letter.fr.md', 'terms.fr.md']),
    );
    expect(made('some').filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  it('names the standards of PDF when another is asked for', () => {
    const args = ['dist/cli.cjs', 'generate', example, '--format', 'pdf', '--pdf-standard', 'x-1'];
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('a-2b');
  });
});
