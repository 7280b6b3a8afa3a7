import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { ours } from '../helpers/our-templates.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import {
  cell,
  paragraph,
  paragraphs,
  row,
  table,
  textOf,
  unzipped,
  wordFile,
} from './word-file.ts';

const answers = readFileSync('examples/hourly-micro-entrepreneur.yaml');
const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Honoraires</w:t></w:r></w:p>`;
const faulty = wordFile({
  body:
    paragraphs('{{client.nme}}', '{{#if reference}}') +
    heading +
    paragraphs(
      'avant {{client name}} après',
      'x {{/each}}',
      '{{upper date}}',
      '{{client.name',
      'a }} b',
      '{{#if (eq a}}{{/if}}',
    ) +
    table(row(cell('{{#each services.tasks}}'), cell('{{else}}'), cell('{{/each}}'))) +
    `<w:p><w:r><w:t>{{client.</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>nom</w:delText></w:r></w:del><w:r><w:t>name}}</w:t></w:r></w:p>` +
    paragraphs('Voir {{> clause.notice}}', '{{> ../../etc/passwd}}'),
  header: paragraph('{{provider.nam}}'),
});

async function run(argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) {
  const host = memoryHost({ 'agreement.yaml': answers, ...files });
  const code = await main(argv, host);
  return { code, host, ...host.said, file: (name: string) => host.files.get(`/work/${name}`) };
}

describe('va-agree template', () => {
  it('lists the documents', async () => {
    const { code, out } = await run(['template', 'list'], {});
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^engagement-letter +en \(FR\), en \(BE\), en \(NL\), fr \(FR\), fr \(BE\), fr \(NL\), nl \(FR\)/m,
      ),
    ]);
  });

  it('checks: every fault at once, each with its part, heading, paragraph and the text around', async () => {
    const { code, out } = await run(
      ['template', 'check', 'a.docx', '--json', '--ui-language', 'fr'],
      {
        'a.docx': faulty,
      },
    );
    const { ok, diagnostics } = JSON.parse(out);
    expect([code, ok]).toEqual([1, false]);
    const short = diagnostics.map((d: Record<string, string>) =>
      [d['code'], d['story'], d['paragraph'], d['heading']]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    expect(short.sort()).toEqual(
      [
        'template/unknown-helper body 6 Honoraires',
        'template/unknown-name body 1',
        'template/unknown-name header 1',
        'word/clause-not-included body 14 Honoraires',
        'word/crossed-block body 11 Honoraires',
        'word/not-alone body 14 Honoraires',
        'word/open-revisions',
        'word/revision-in-tag body 13 Honoraires',
        'word/space-in-name body 4 Honoraires',
        'word/syntax body 9 Honoraires',
        'word/unclosed-block body 2',
        'word/unclosed-tag body 7 Honoraires',
        'word/unknown-clause body 15 Honoraires',
        'word/unopened-block body 5 Honoraires',
        'word/unopened-tag body 8 Honoraires',
      ].sort(),
    );
    const spaced = diagnostics.find(
      ({ code: found }: { code: string }) => found === 'word/space-in-name',
    );
    expect(spaced.excerpt).toBe('avant {{client name}} après');
    expect(spaced.hint).toContain('`client.name`');
  });

  it('annotates: a valid copy with a comment at each fault', async () => {
    const { code, file } = await run(
      ['template', 'check', 'a.docx', '--annotate', 'b.docx', '--ui-language', 'fr'],
      { 'a.docx': faulty },
    );
    const copy = file('b.docx') ?? new Uint8Array();
    const comments = unzipped(copy).get('word/comments.xml') ?? '';
    expect(code).toBe(1);
    expect(comments.match(/<w:comment /g)).toHaveLength(15);
    expect(comments).toContain('La balise `client.nme` ne désigne rien.');
    expect(
      unzipped(copy)
        .get('word/document.xml')
        ?.match(/commentReference/g),
    ).toHaveLength(15);
    expect(await wordFaults(copy)).toEqual([]);
  });

  it('says when all is well', async () => {
    const { code, out } = await run(['template', 'check', 'a.docx'], {
      'a.docx': wordFile(paragraph('{{client.name}}')),
    });
    expect([code, out]).toEqual([0, 'a.docx: 1 tags, no fault.\n']);
  });

  it('inspects: each tag with its type, its place and whether an answer can stand there', async () => {
    const body = paragraphs(
      '{{client.name}} {{nothing}}',
      '{{#each services.tasks}}{{label}}{{/each}}',
      '{{#if (eq fees.model "hourly")}}x{{/if}}',
    );
    const { code, out } = await run(['template', 'inspect', 'a.docx', '--json'], {
      'a.docx': wordFile(body),
    });
    const tags = JSON.parse(out).tags.map((tag: Record<string, unknown>) => [
      tag['tag'],
      tag['kind'],
      tag['type'],
      tag['fillable'],
      tag['paragraph'],
    ]);
    expect(code).toBe(0);
    expect(tags).toEqual([
      ['{{client.name}}', 'value', 'text', true, 1],
      ['{{nothing}}', 'value', undefined, false, 1],
      ['{{#each services.tasks}}', 'loop', 'list', true, 2],
      ['{{label}}', 'value', 'text', true, 2],
      ['{{/each}}', 'end', undefined, true, 2],
      ['{{#if (eq fees.model "hourly")}}', 'condition', 'choice', true, 3],
      ['{{/if}}', 'end', undefined, true, 3],
    ]);
  });

  it.each([
    ['fr', ['valeur (texte)', 'répétition (liste)', 'condition (choix : hourly |']],
    ['nl', ['waarde (tekst)', 'herhaling (lijst)', 'voorwaarde (keuze: hourly |']],
  ])('inspects in the language of the interface: %s', async (language, words) => {
    const body = paragraphs(
      '{{client.name}}',
      '{{#each services.tasks}}{{/each}}',
      '{{#if (eq fees.model "hourly")}}x{{/if}}',
    );
    const { out } = await run(['template', 'inspect', 'a.docx', '--ui-language', language], {
      'a.docx': wordFile(body),
    });
    for (const word of words) expect(out).toContain(word);
  });

  it('exports a document, which generate fills; an existing file only with --force', async () => {
    const exported = await run(
      ['template', 'export', 'engagement-letter', '--language', 'fr', '-o', 'l.docx'],
      {},
    );
    const letter = exported.file('l.docx') ?? '';
    expect(exported.code).toBe(0);
    const again = await run(['template', 'export', 'engagement-letter', '-o', 'l.docx'], {
      'l.docx': 'mine',
    });
    expect([again.code, Buffer.from(again.file('l.docx') ?? '').toString()]).toEqual([2, 'mine']);
    const argv = [
      'generate',
      'agreement.yaml',
      '--template',
      'engagement-letter=l.docx',
      '--document',
      'engagement-letter',
    ];
    const made = await run(argv, { 'l.docx': letter });
    const document = made.file('out/maison-lorme/engagement-letter.fr.docx') ?? new Uint8Array();
    expect(made.code).toBe(0);
    expect(textOf(document).join('\n')).toContain('Maison Lorme');
    expect(unzipped(document).get('word/document.xml')).not.toContain('{{');
  });

  it('warns of a Word file that is our template of another document, language or law', async () => {
    const exported = await run(
      ['template', 'export', 'engagement-letter', '--language', 'fr', '-o', 'l.docx'],
      {},
    );
    const letter = exported.file('l.docx') ?? new Uint8Array();
    const warned = async (argv: readonly string[]) => {
      const { code, err } = await run([...argv, '--ui-language', 'en'], { 'l.docx': letter });
      return { code, used: /serves for `(.*)`\. \[word\/other-template\]/.exec(err)?.[1] };
    };
    const generated = (document: string, ...flags: readonly string[]) =>
      warned([
        ...['generate', 'agreement.yaml', '--document', document],
        ...['--template', `${document}=l.docx`, ...flags],
      ]);
    expect(await generated('engagement-letter')).toEqual({ code: 0, used: undefined });
    expect(await generated('engagement-letter', '--language', 'nl')).toEqual({
      code: 0,
      used: 'engagement-letter/nl/FR',
    });
    expect(await generated('dpa')).toEqual({ code: 0, used: 'dpa/fr/FR' });
    expect(await warned(['template', 'check', 'l.docx'])).toEqual({ code: 0, used: undefined });
    expect(await warned(['template', 'check', 'l.docx', '--law', 'BE'])).toEqual({
      code: 0,
      used: 'engagement-letter/fr/BE',
    });
  });

  it('exports a clause, which replaces ours beside the answers, in our documents and in Word templates', async () => {
    const { out } = await run(
      ['template', 'export', '--clause', 'notice', '--language', 'fr', '-o', '-'],
      ours,
    );
    expect(out).toMatch(/^## .*\{#notice\}/);
    const mine = '## Départ {#notice}\n\n1. On se quitte bons amis, {{client.name}}.\n';
    const files = { ...ours, 'templates/fr/engagement-letter/notice.md.hbs': mine };
    const changed = await run(
      ['generate', 'agreement.yaml', '--document', 'engagement-letter'],
      files,
    );
    const letter = 'out/maison-lorme/engagement-letter.fr.docx';
    expect(textOf(changed.file(letter) ?? new Uint8Array())).toContain(
      'On se quitte bons amis, Maison Lorme.',
    );
    const word = await run(
      [
        'generate',
        'agreement.yaml',
        '--document',
        'engagement-letter',
        '--template',
        'engagement-letter=w.docx',
      ],
      { ...files, 'w.docx': wordFile(paragraph('{{> clause.notice}}')) },
    );
    expect(textOf(word.file(letter) ?? new Uint8Array())).toEqual([
      '– Départ',
      'On se quitte bons amis, Maison Lorme.',
    ]);
    const wrong = await run(['generate', 'agreement.yaml', '--document', 'engagement-letter'], {
      ...ours,
      'templates/fr/engagement-letter/notice.md.hbs': '## Départ {#notice}\n\n{{client.nme}}\n',
    });
    expect([wrong.code, wrong.file(letter)]).toEqual([1, undefined]);
    expect(wrong.err).toContain('templates/fr/engagement-letter/notice.md.hbs:3:3');
  });

  it('names the same slip in each of two Word files', async () => {
    const wrong = wordFile(paragraph('Bonjour {{client.nmae}}'));
    const { code, err } = await run(
      [
        ...['generate', 'agreement.yaml'],
        ...['--template', 'engagement-letter=a.docx', '--template', 'terms=b.docx'],
      ],
      { 'agreement.yaml': answers, 'a.docx': wrong, 'b.docx': wrong },
    );
    expect(code).toBe(1);
    expect(err).toContain('a.docx');
    expect(err).toContain('b.docx');
  });

  it('takes the Word file that the answers name, beside the file that names it', async () => {
    const text = `${answers}\ntemplates: { engagement-letter: letter.docx }\n`;
    const host = memoryHost({
      'clients/a.yaml': text,
      'clients/letter.docx': wordFile(paragraph('Bonjour {{client.name}}')),
    });
    expect(
      await main(['generate', 'clients/a.yaml', '--document', 'engagement-letter'], host),
    ).toBe(0);
    const made =
      host.files.get('/work/out/maison-lorme/engagement-letter.fr.docx') ?? new Uint8Array();
    expect(textOf(made)).toEqual(['Bonjour Maison Lorme']);
    const lost = memoryHost({ 'clients/a.yaml': text });
    expect(
      await main(['generate', 'clients/a.yaml', '--document', 'engagement-letter'], lost),
    ).toBe(1);
    expect(lost.said.err).toContain('letter.docx');
  });
});
