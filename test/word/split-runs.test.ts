import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWordTemplate } from '../../src/index.ts';
import { paragraph, run, textOf, wordFile } from './word-file.ts';

const lines = [
  'Chère {{client.name}}, le {{date}}',
  '{{#if (eq model "hourly")}}Taux {{rate}}{{else}}Forfait{{/if}}.',
  '{{#each tasks}}',
  '- {{label}}{{#if due}} ({{due}}){{/if}}',
  '{{/each}}',
  'A {{#each tasks}}{{@index}}{{label}}, {{/each}}fin',
];

const data = {
  client: { name: 'Atelier & fils' },
  date: '1er mars',
  model: 'hourly',
  rate: '45 €',
  tasks: [{ label: 'Agenda', due: 'lundi' }, { label: 'Courrier' }],
};

/** What Word puts between the runs that it cuts a word into. */
const between = [
  '',
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/>',
  '<w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:r>',
];
const formats = [
  '',
  '<w:b/>',
  '<w:lang w:val="en-GB"/>',
  '<w:color w:val="FF0000"/><w:sz w:val="20"/>',
];

const whole = textOf(compileWordTemplate(wordFile(lines.map(paragraph).join(''))).fill(data));

/** A paragraph cut into runs before the characters at `cuts`. */
function cutInto(line: string, cuts: readonly number[], noise = 0): string {
  const at = [0, ...[...new Set(cuts)].sort((a, b) => a - b), line.length];
  const runs = at.slice(1).map((end, index) => {
    const part = run(line.slice(at[index], end), formats[(index + noise) % formats.length]);
    return part + (between[(index + noise) % between.length] ?? '');
  });
  return `<w:p>${runs.join('')}</w:p>`;
}

describe('a tag split over runs', () => {
  it('gives the same, split at every single point', () => {
    for (const [index, line] of lines.entries())
      for (let cut = 1; cut < line.length; cut++) {
        const body = lines.map((other, at) =>
          at === index ? cutInto(line, [cut], cut) : paragraph(other),
        );
        const filled = compileWordTemplate(wordFile(body.join(''))).fill(data);
        expect(textOf(filled), `${line} cut at ${cut}`).toEqual(whole);
      }
  });

  it('gives the same, split anywhere into any number of runs', () => {
    const cuts = fc.array(fc.nat(80), { maxLength: 40 });
    fc.assert(
      fc.property(fc.tuple(...lines.map(() => cuts)), fc.nat(3), (all, noise) => {
        const body = lines.map((line, index) =>
          cutInto(
            line,
            (all[index] ?? []).filter((cut) => cut > 0 && cut < line.length),
            noise,
          ),
        );
        expect(textOf(compileWordTemplate(wordFile(body.join(''))).fill(data))).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });
});
