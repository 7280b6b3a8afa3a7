import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/template/compile.ts';
import { viewShape } from '../../src/view/build.ts';

const key = { document: 'terms', language: 'fr', law: 'FR' } as const;
const codesOf = (text: string) =>
  compileTemplate(
    key,
    (name) => (name === 'fr/terms.md.hbs' ? text : undefined),
    viewShape(),
  ).diagnostics.map(({ code, place }) => `${code} ${place?.file}`);

describe('a block that opens in one place and closes in another', () => {
  const crossed = 'template/crossed-block fr/terms.md.hbs';

  it.each([
    ['two paragraphs', 'Un {{#if reference}}deux\n\ntrois{{/if}}'],
    ['a line of its own and a paragraph', '{{#if reference}}\nUn. {{else}}\nDeux. {{/if}}Trois.'],
    ['a heading and a line of its own', '## Un {{#if reference}}\n\n{{/if}}\n'],
    ['strong words and those beside them', '**un {{#if reference}}deux** trois{{/if}}'],
    ['two cells', '| a | b |\n| --- | --- |\n| {{#if reference}}x | y{{/if}} |\n'],
  ])('is said with its file: %s', (_, text) => {
    expect(codesOf(text)).toContain(crossed);
  });

  it('is said, whatever the text, and never thrown', () => {
    const piece = fc.constantFrom(
      ...['{{#if reference}}', '{{else}}', '{{/if}}', '{{#each services.tasks}}', '{{/each}}'],
      ...['\n', '\n\n', '- ', '1. ', '## ', '**', '| a | b |\n| --- | --- |\n', '| ', ' |\n', '> '],
      ...['texte ', '{{reference}}', '{#un}', '   ', '`'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expect(() => codesOf(pieces.join(''))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
