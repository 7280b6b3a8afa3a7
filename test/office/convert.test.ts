import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultLook } from '../../src/look/look.ts';
import { convertToPdf } from '../../src/office/convert.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { kitchenSink } from '../render/kitchen-sink.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-stand-in-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const word = { name: 'maison-lorme/terms.fr.docx', bytes: renderDocx(kitchenSink, defaultLook) };
const codes = async (env: Record<string, string>, limitMs?: number) => {
  const { value, diagnostics } = await convertToPdf([word], { env, ...(limitMs && { limitMs }) });
  return { made: value?.size ?? 0, codes: diagnostics.map(({ code }) => code) };
};

/** A program that stands in for LibreOffice: a shell script. */
function standIn(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('va-agree-office-'));

describe('a Word file of one’s own, as PDF', () => {
  it('is made by LibreOffice: several files in one process, tagged', async () => {
    const files = [word, { ...word, name: 'other.docx' }, { ...word, name: 'third.docx' }];
    const before = leftovers();
    const { value, diagnostics } = await convertToPdf(files);
    expect(diagnostics).toEqual([]);
    for (const file of files) {
      const pdf = Buffer.from(value?.get(file) ?? []).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf).toContain('/MarkInfo');
    }
    expect(leftovers()).toEqual(before);
  });

  it('is a typed finding where LibreOffice is absent', async () => {
    expect(await codes({ PATH: '/nowhere' })).toEqual({ made: 0, codes: ['office/missing'] });
    const env = { VA_AGREE_SOFFICE: '/nowhere/soffice', PATH: process.env['PATH'] ?? '' };
    expect(await codes(env)).toEqual({ made: 0, codes: ['office/missing'] });
  });

  it('is a finding where the file is no document, and the others are made', async () => {
    const broken = { name: 'broken.docx', bytes: Buffer.from('PK\u0003\u0004 nothing') };
    const { value, diagnostics } = await convertToPdf([broken, word]);
    expect([...(value?.keys() ?? [])]).toEqual([word]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['office/failed']);
    expect(diagnostics[0]?.message.en).toContain('broken.docx');
  });

  it('is tried a second time', async () => {
    const mark = path.join(folder, 'tried');
    const script = `if [ -e ${mark} ]; then for last; do :; done; printf '%%PDF-1.7 %%%%EOF' > "$(dirname "$last")/out/1.pdf"; else touch ${mark}; exit 1; fi`;
    const env = { VA_AGREE_SOFFICE: standIn('second', script) };
    expect(await codes(env)).toEqual({ made: 1, codes: [] });
  });

  it('ends a converter that hangs, with what it started', async () => {
    const env = { VA_AGREE_SOFFICE: standIn('hangs', 'sleep 600 & sleep 600') };
    expect(await codes(env, 300)).toEqual({ made: 0, codes: ['office/too-slow'] });
    expect(leftovers()).toEqual([]);
  });

  it('names no client to the list of processes', async () => {
    const seen = path.join(folder, 'seen');
    const env = { VA_AGREE_SOFFICE: standIn('shows', `echo "$@" >> ${seen}; exit 1`) };
    await codes(env);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(seen, 'utf8')).not.toContain('lorme');
  });
});
