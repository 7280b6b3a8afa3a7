import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import { partsOf } from '../helpers/docx-parts.ts';
import { examples, loadExample } from '../helpers/examples.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All Word files in one LibreOffice process of its own profile, then their text. */
function textsOf(files: readonly string[]): readonly string[] {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files];
  execFileSync('soffice', args, { stdio: 'ignore' });
  return files.map((file) =>
    execFileSync('pdftotext', ['-layout', file.replace('.docx', '.pdf'), '-'], {
      encoding: 'utf8',
    }),
  );
}

/** `Article 7 – Disponibilité` of every clause and annex, from the Word file's own headings. */
function headingsOf(file: string): readonly string[] {
  const body = partsOf(readFileSync(file)).get('word/document.xml') ?? '';
  const found = [...body.matchAll(/<w:pStyle w:val="(Heading1|AnnexHeading)"\/>.*?<\/w:p>/gs)];
  return found.map(([heading]) =>
    heading
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .trim(),
  );
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** A checklist has five themes, a proposal some clauses; the other documents have more than twenty. */
const fewHeadings: Readonly<Record<string, number>> = { checklist: 4, proposal: 12 };

describe('in LibreOffice', () => {
  it('every document of every example opens and holds its clauses in order', async () => {
    const files: string[] = [];
    for (const [index, example] of examples.entries())
      for (const { document, bytes } of (await generate(loadExample(example))).documents) {
        const file = path.join(folder, `${index}-${document}.docx`);
        writeFileSync(file, bytes);
        files.push(file);
      }
    const texts = textsOf(files);
    for (const [index, file] of files.entries()) {
      const text = bare(texts[index] ?? '');
      const headings = headingsOf(file);
      const [, kind = ''] = /\d-(.*)\.docx$/.exec(file) ?? [];
      expect(headings.length).toBeGreaterThan(fewHeadings[kind] ?? 20);
      let at = 0;
      for (const heading of headings) {
        at = text.indexOf(bare(heading), at);
        expect(at, `${file}: ${heading}`).toBeGreaterThanOrEqual(0);
      }
      expect(text).not.toMatch(/ArticleArticle|AnnexeAnnexe|ArtikelArtikel|Error!|Erreur!/);
    }
  });
});
