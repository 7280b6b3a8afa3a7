import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../src/main.ts';
import { written } from './batch/run-batch.ts';
import { memoryHost } from './helpers/memory-host.ts';
import { ownLetter, withOwnLetter } from './helpers/own-letter.ts';

vi.mock('../src/generated/templates/index.js', async (original) =>
  (await import('./helpers/fewer-templates.ts')).fewerTemplates(original),
);

const example = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');

const run = async (host: ReturnType<typeof memoryHost>, ...argv: string[]) => ({
  code: await main(argv, host),
  ...host.said,
});

describe('a language and law without templates', () => {
  it('makes the other documents when one has no template, and says what there is', async () => {
    const host = memoryHost({ 'agreement.yaml': withOwnLetter, 'own.docx': ownLetter });
    const { code, err } = await run(host, 'generate', 'agreement.yaml');
    expect(code).toBe(1);
    expect(err).toContain('template/missing');
    expect(host.files.has('/work/out/larkfield-studio-ltd/engagement-letter.nl.docx')).toBe(true);
  });

  it.each([
    [['generate', 'agreement.yaml', '--language', 'nl'], '--language', 'terms'],
    [['template', 'export', 'terms', '--law', 'FR', '--language', 'nl'], '--language', 'terms'],
  ])('names the flag that asks for what has no template: %j', async (argv, flag, document) => {
    const { err } = await run(memoryHost({ 'agreement.yaml': example }), ...argv);
    expect(err).toMatch(new RegExp(`no template in .*${document}.*\\[template/missing\\]\n`));
    expect(err).toContain(`Change \`${flag}\`. Templates available: `);
    expect(err).toMatch(
      /engagement-letter, terms, dpa, proposal, checklist \((?!.*nl, FR).*fr, FR.*nl, NL/,
    );
  });

  it.each([
    [example, 'language: nl', { path: 'language', line: 1 }, 'engagement-letter, terms, dpa'],
    [withOwnLetter, 'language: nl', { path: 'language', line: 1 }, ': dpa, proposal.'],
  ])(
    'says once, by check too, which documents have no template: %#',
    async (answers, lines, place, documents) => {
      const typed = answers.replace(/^#.*\n/gm, '').replace(/^language: (fr|nl|en)$/m, lines);
      const files = { 'a.yaml': typed, 'own.docx': ownLetter };
      for (const command of ['check', 'generate']) {
        const { code, out } = await run(memoryHost(files), command, 'a.yaml', '--json');
        const { diagnostics } = JSON.parse(out);
        const missing = diagnostics.filter(
          (found: { severity: string }) => found.severity === 'error',
        );
        expect([code, missing]).toMatchObject([1, [{ code: 'template/missing', ...place }]]);
        expect(missing[0].message).toContain(documents);
      }
    },
  );

  it('makes what has a template, and says once in each run what has none yet', async () => {
    const stream = ['A', 'B'].map((name) =>
      withOwnLetter.replace(/^( {2}name: ).*/gm, `$1${name}`),
    );
    const host = memoryHost({ 'c.yaml': stream.join('---\n'), 'own.docx': ownLetter });
    const flags = ['--document', 'engagement-letter,proposal', '--ui-language', 'en'];
    expect(await main(['batch', 'c.yaml', ...flags], host)).toBe(1);
    for (const folder of ['a', 'b'])
      expect(written(host)).toContain(`/work/out/${folder}/engagement-letter.nl.docx`);
    expect(host.said.err.match(/template\/missing/g)).toHaveLength(1);
    expect(host.said.out).toContain('out/a  documents: 1');
    for (const further of [[], ['--quiet'], ['--check']]) {
      host.said.err = '';
      expect(await main(['batch', 'c.yaml', ...flags, ...further], host)).toBe(1);
      expect(host.said.err.match(/template\/missing/g)).toHaveLength(1);
      expect(host.said.err).not.toContain('--only-failed');
    }
    expect(await main(['batch', 'c.yaml', '--document', 'proposal', '-o', 'none'], host)).toBe(1);
  });
});
