import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { patched } from './helpers/answer-changes.ts';
import { clausesOf } from './helpers/clauses.ts';
import { loadExample } from './helpers/examples.ts';
import { paragraphs, textOf, wordFile } from './word/word-file.ts';

const all = patched(loadExample('examples/dutch-freelancer.yaml'), {
  documents: undefined,
  services: { tasks: [{ task: 'email' }] },
  data: { processing: true, noProcessingReason: undefined },
});

const letterAlone = patched(all, { documents: ['engagement-letter'] });

describe('a letter made without terms', () => {
  it('says nothing of terms and holds their rules itself', async () => {
    const clauses = await clausesOf(letterAlone);
    expect(clauses.get('contract-documents')).not.toContain(
      'de algemene voorwaarden van Opdrachtnemer',
    );
    expect(clauses.get('invoicing')).toContain('mag Opdrachtnemer het werk opschorten');
    expect(clauses.get('liability')).toContain('art. 6:75 BW');
  });

  it.each([
    ['fr', 'que les Parties ont conclu ou concluent par acte séparé', 'cet accord conclu.'],
    ['nl', 'die Partijen afzonderlijk hebben gesloten of sluiten', 'is gesloten.'],
    ['en', 'that the Parties have concluded or conclude separately', 'has been concluded.'],
  ])('refers to a processing agreement concluded apart: %s', async (language, words, end) => {
    const law = language === 'fr' ? 'BE' : 'NL';
    const apart = patched(letterAlone, { language, law, data: { dpa: 'separate' } });
    const clauses = await clausesOf(apart);
    expect(clauses.get('confidentiality')).toContain(words);
    expect(clauses.get('confidentiality')).toContain(end);
    expect(clauses.get('contract-documents')).toMatch(/hormis|afzonderlijk|separately/);
  });

  it.each([
    ['nl', 'De vaste prijs van een project'],
    ['en', 'The fixed price of a project'],
    ['fr', 'Le prix forfaitaire d’un projet'],
  ])(
    'leaves a fixed price and hours paid as they are when prices rise: %s',
    async (language, words) => {
      const change = {
        language,
        fees: {
          model: 'project-fixed',
          project: { price: 900 },
          package: undefined,
          indexation: { mode: 'annual-notice' },
        },
      };
      expect((await clausesOf(patched(letterAlone, change))).get('fees')).toContain(words);
      expect((await clausesOf(patched(all, change))).get('fees')).not.toContain(words);
      expect((await clausesOf(patched(all, change), 'terms')).get('indexation')).toContain(words);
    },
  );

  it('goes with the processing agreement that is made', async () => {
    const clauses = await clausesOf(all);
    expect(clauses.get('contract-documents')).toContain('de verwerkersovereenkomst van 30');
    const text = clauses.get('confidentiality');
    expect(text).toContain('tegelijk met deze opdrachtbevestiging');
    expect(text).not.toContain('begint pas met deze verwerking');
  });

  it.each([
    [letterAlone, {}, 'zonder'],
    [all, {}, 'met'],
    [
      all,
      { terms: { file: 'v.docx', bytes: wordFile({ body: paragraphs('Voorwaarden') }) } },
      'met',
    ],
  ])(
    'rests on terms that are made, ours or the user’s Word file',
    async (asked, templates, said) => {
      const body = paragraphs(
        '{{#if documents.hasTerms}}met{{else}}zonder{{/if}} voorwaarden',
        '{{> clause.contract-documents}}',
      );
      const letter = { file: 'b.docx', bytes: wordFile({ body }) };
      const versioned = patched(asked, { terms: { version: '3.2' } });
      const options = { templates: { ...templates, 'engagement-letter': letter } };
      const { documents } = await generate(versioned, options);
      const lines = textOf(documents[0]?.bytes ?? new Uint8Array());
      expect(lines[0]).toBe(`${said} voorwaarden`);
      expect(lines.some((line) => /de algemene voorwaarden, versie 3.2/.test(line))).toBe(
        said === 'met',
      );
      expect(
        lines.some((line) => /voorwaarden van Opdrachtnemer, versie 3.2, van/.test(line)),
      ).toBe(said === 'met');
    },
  );
});
