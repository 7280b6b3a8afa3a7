import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import { examineWord } from '../../src/word/examine.ts';
import { loadExample } from '../helpers/examples.ts';
import { paragraph, paragraphs, wordFile } from './word-file.ts';

const answers = loadExample('examples/hourly-micro-entrepreneur.yaml');

/** What `check` and `generate` find, by code, with the hint of errors. */
async function found(body: string) {
  const bytes = wordFile({ body });
  const checked = await examineWord(bytes, 'l.docx', { document: 'engagement-letter' });
  const { diagnostics } = await generate(answers, {
    documents: ['engagement-letter'],
    templates: { 'engagement-letter': { file: 'l.docx', bytes } },
  });
  const ofWord = diagnostics.filter(({ code }) => /^(word|template)\//.test(code));
  expect(ofWord).toEqual(checked.diagnostics);
  return ofWord.map(({ code, message, hint }) => [code, message.en, hint?.en]);
}

describe('a reference in a Word file', () => {
  it('to nothing that there is, is an error, with what is like it', async () => {
    expect(await found(paragraph('Voir {{ref "notise"}} et {{ref "xyzzyx"}}.'))).toEqual([
      [
        'template/unknown-reference',
        '`{{ref "notise"}}` refers to a clause that this document does not have.',
        'Did you mean “notice”?',
      ],
      [
        'template/unknown-reference',
        '`{{ref "xyzzyx"}}` refers to a clause that this document does not have.',
        undefined,
      ],
    ]);
  });

  it('to a clause that the file does not hold, is a warning', async () => {
    expect(await found(paragraph('Voir {{ref "notice"}}.'))).toEqual([
      [
        'word/clause-not-included',
        '`{{ref "notice"}}` refers to clause “notice”, which this template does not hold.',
        expect.stringContaining('{{> clause.notice}}'),
      ],
    ]);
  });

  it('to a clause that the file holds, or to a bookmark of its own, is fine', async () => {
    const own =
      '<w:p><w:bookmarkStart w:id="1" w:name="va_mine"/><w:r><w:t>A</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>';
    const body = own + paragraphs('{{ref "mine"}}, {{ref "reporting"}}', '{{> clause.reporting}}');
    expect(await found(body)).toEqual([]);
  });

  it('is told by inspect as it is', async () => {
    const bytes = wordFile({ body: paragraph('{{ref "notice"}} {{ref "nope"}}') });
    const { tags } = await examineWord(bytes, 'l.docx');
    expect(tags.map(({ tag, fillable }) => [tag, fillable])).toEqual([
      ['{{ref "notice"}}', true],
      ['{{ref "nope"}}', false],
    ]);
  });
});

describe('the clauses of a Word file', () => {
  const fitting = async (...texts: readonly string[]) => {
    const body = paragraphs(...texts);
    const { diagnostics, fits } = await examineWord(wordFile({ body }), 'l.docx');
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return { errors, fits: fits.map(({ document }) => document) };
  };

  it('are those of one document, which is said', async () => {
    const { errors, fits } = await fitting('{{> clause.scope}}', '{{> clause.formation}}');
    expect(errors).toEqual([]);
    // In French and in Dutch.
    expect([...new Set(fits)]).toEqual(['terms']);
  });

  it('of several documents are refused, as generate refuses them', async () => {
    const { errors, fits } = await fitting('{{> clause.services}}', '{{> clause.scope}}');
    expect(fits).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['word/unknown-clause']);
    expect(errors[0]?.hint?.en).not.toContain('clause.formation');
  });

  it('are listed for a name that is like none of them, which no guess goes with', async () => {
    const hintOf = async (tag: string) => (await fitting(tag)).errors[0]?.hint?.en;
    expect(await hintOf('{{> clause.notcie}}')).toMatch(/^Did you mean `clause\.notice`\? Clauses/);
    expect(await hintOf('{{> clause.zz}}')).toMatch(/^Clauses available: clause\./);
  });

  it('of another document than the one asked for are refused', async () => {
    const bytes = wordFile({ body: paragraph('{{> clause.scope}}') });
    const asked = { document: 'engagement-letter' } as const;
    const { diagnostics } = await examineWord(bytes, 'l.docx', asked);
    expect(diagnostics.map(({ code }) => code)).toEqual(['word/unknown-clause']);
  });
});
