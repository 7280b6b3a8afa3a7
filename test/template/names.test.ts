import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { checkNames } from '../../src/template/names.ts';
import { viewShape } from '../../src/view/build.ts';
import { examineWord } from '../../src/word/examine.ts';
import { paragraph, wordFile } from '../word/word-file.ts';

const knownFor = (tag: string) =>
  checkNames(Handlebars.parse(tag), viewShape()).flatMap(({ kind, known }) => [kind, known]);

const hintFor = async (tag: string) => {
  const { diagnostics } = await examineWord(wordFile({ body: paragraph(tag) }), 'l.docx');
  return diagnostics.map(({ code, hint }) => [code, hint?.en]);
};

describe('a tag that can not be printed', () => {
  it('is said with what can be: a group’s answers, a choice’s label', () => {
    const [kind, known] = knownFor('{{client.representative}}');
    expect(kind).toBe('not-printable');
    expect(known).toEqual(['client.representative.name', 'client.representative.capacity']);
    expect(knownFor('{{fees.model}}')).toEqual(['not-printable', ['fees.modelLabel']]);
    expect(knownFor('{{client}}')[1]).toContain('client.legalName');
  });

  it('has no hint when there is nothing to print', async () => {
    expect(await hintFor('{{fees.hasPack}}')).toEqual([['template/not-printable', undefined]]);
    expect(await hintFor('{{fees.model}}')).toEqual([
      ['template/not-printable', 'What can be printed instead: fees.modelLabel.'],
    ]);
  });
});
