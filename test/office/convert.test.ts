import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultLook } from '../../src/look/look.ts';
import { convertToPdf } from '../../src/office/convert.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { kitchenSink } from '../render/kitchen-sink.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'va-agree-stand-in-'));
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

const leftovers = () =>
  readdirSync(os.tmpdir()).filter((name) => name.startsWith('va-agree-office-'));

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

  /** What a stand-in does with each file of its command line, `$f`, its PDF being `$pdf`. */
  const each = (step: string) =>
    `for f; do case "$f" in *.docx) pdf="$(dirname "$f")/out/$(basename "$f" .docx).pdf"; ${step};; esac; done`;
  const make = `printf '%%PDF-1.7 %%%%EOF' > "$pdf"`;
  const many = Array.from({ length: 6 }, (_, index) => ({ ...word, name: `${index + 1}.docx` }));
  const outcome = async (script: string, limitMs?: number) => {
    const starts = path.join(folder, 'starts');
    rmSync(starts, { force: true });
    const env = { VA_AGREE_SOFFICE: standIn('many', `echo x >> ${starts}; ${script}`) };
    const { value, diagnostics } = await convertToPdf(many, { env, ...(limitMs && { limitMs }) });
    return {
      made: [...(value?.keys() ?? [])].map(({ name }) => Number.parseInt(name, 10)),
      codes: diagnostics.map(({ code }) => code),
      starts: readFileSync(starts, 'utf8').length / 2,
    };
  };

  it.each([
    ['breaks off', 'kill -9 $$', undefined, 'office/failed'],
    ['hangs', 'sleep 600', 2000, 'office/too-slow'],
  ])('makes the others when it %s at one file', async (_, step, limitMs, code) => {
    const script = each(`case "$f" in */2.docx) ${step};; *) ${make};; esac`);
    expect(await outcome(script, limitMs)).toEqual({
      made: [1, 3, 4, 5, 6],
      codes: [code],
      starts: 2,
    });
  });

  it('makes the others when it breaks off at two files and can not read a third', async () => {
    const script = each(`case "$f" in */[25].docx) exit 81;; */4.docx) ;; *) ${make};; esac`);
    const { made, codes, starts } = await outcome(script);
    expect([made, codes]).toEqual([[1, 3, 6], Array(3).fill('office/failed')]);
    expect(starts).toBeLessThanOrEqual(6);
  });

  it('is given up where LibreOffice itself does not work', async () => {
    expect(await outcome('exit 1')).toEqual({
      made: [],
      codes: ['office/broken'],
      starts: 3,
    });
  });

  it('may take long for all, as long as it gets on', async () => {
    const { made } = await outcome(each(`sleep 0.7; ${make}`), 3000);
    expect(made).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is ended at once when it is no longer wanted, and leaves nothing', async () => {
    const env = { VA_AGREE_SOFFICE: standIn('long', 'sleep 600 & sleep 600') };
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await expect(convertToPdf(many, { env, signal: stop.signal })).rejects.toThrow();
    expect(leftovers()).toEqual([]);
  });

  it('removes what a run that was killed has left, not what one under way works in', async () => {
    const machine = os.hostname().replace(/[^\w]/g, '_').slice(0, 40);
    const left = path.join(os.tmpdir(), `va-agree-office-${machine}-4194305-abc`);
    const inUse = path.join(os.tmpdir(), `va-agree-office-${machine}-${process.ppid}-abc`);
    for (const name of [left, inUse]) mkdirSync(name, { recursive: true });
    const env = { VA_AGREE_SOFFICE: standIn('makes', each(make)) };
    expect(await codes(env)).toEqual({ made: 1, codes: [] });
    expect([existsSync(left), existsSync(inUse)]).toEqual([false, true]);
    rmSync(inUse, { recursive: true });
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
    expect(readFileSync(seen, 'utf8')).not.toContain('lorme');
  });
});
