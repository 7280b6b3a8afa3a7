import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { generate } from '../../src/generate.ts';
import { loadExample } from '../helpers/examples.ts';
import { wordFile } from '../word/word-file.ts';

const bytes = wordFile('<w:p><w:r><w:t>Bonjour {{client.name}}, le {{date}}.</w:t></w:r></w:p>');
const templates = {
  terms: { file: 'mine.docx', bytes },
  'engagement-letter': { file: 'mine.docx', bytes },
};
const formats = ['docx', 'pdf'] as const;
const answers = loadExample('examples/no-personal-data.yaml');
const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('documents from the user’s own Word files, as PDF', () => {
  it('are set by LibreOffice, in the library', async () => {
    const { documents, diagnostics } = await generate(answers, { templates, formats });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents.map(({ document, format }) => `${document} ${format}`)).toEqual([
      'engagement-letter docx',
      'engagement-letter pdf',
      'terms docx',
      'terms pdf',
    ]);
    writeFileSync(path.join(folder, 'a.pdf'), documents[1]?.bytes ?? '');
    const text = execFileSync('pdftotext', [path.join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    expect(text).toMatch(/^Bonjour .+, le 30 novembre 2026\./);
  });

  it('without LibreOffice stay Word files, and it is said once', async () => {
    vi.stubEnv('VA_AGREE_SOFFICE', '/nowhere/soffice');
    const { documents, diagnostics } = await generate(answers, { templates, formats });
    vi.unstubAllEnvs();
    expect(documents.map(({ format }) => format)).toEqual(['docx', 'docx']);
    expect(diagnostics.filter(({ code }) => code === 'office/missing')).toHaveLength(1);
  });

  it('of several clients are set in one process, from the command line', () => {
    const seen = path.join(folder, 'seen');
    const program = path.join(folder, 'soffice');
    writeFileSync(program, `#!/bin/sh\necho started >> ${seen}\nexec soffice "$@"\n`, {
      mode: 0o755,
    });
    writeFileSync(path.join(folder, 'mine.docx'), bytes);
    const examples = ['examples/no-personal-data.yaml', 'examples/monthly-package.yaml'];
    const out = path.join(folder, 'out');
    const args = [
      'generate',
      ...examples,
      '--template',
      `terms=${folder}/mine.docx`,
      '--document',
      'terms',
      '--format',
      'pdf',
      '-o',
      out,
      '--quiet',
    ];
    const env = { ...process.env, VA_AGREE_SOFFICE: program };
    execFileSync(process.execPath, ['dist/cli.cjs', ...args], { env, stdio: 'ignore' });
    const made = readdirSync(out).map((client) => readdirSync(path.join(out, client)).sort());
    for (const files of made)
      expect(files).toEqual(expect.arrayContaining(['terms.fr.docx', 'terms.fr.pdf']));
    expect(execFileSync('cat', [seen], { encoding: 'utf8' })).toBe('started\n');
  });
});
