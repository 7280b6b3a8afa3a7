import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/answers/values.ts';
import * as library from '../src/index.ts';
import { loadExample } from './helpers/examples.ts';

/** As a program in JavaScript calls it, or one whose values come from elsewhere. */
const check = library.check as (
  answers: unknown,
  options?: unknown,
) => ReturnType<typeof library.check>;
const generate = library.generate as (
  answers: unknown,
  options?: unknown,
) => ReturnType<typeof library.generate>;

const { data } = loadExample('examples/hourly-micro-entrepreneur.yaml');

/** An object that stands in itself, below a list. */
function circle(): JsonObject {
  const outer: JsonObject = {};
  outer.inner = ['first', outer];
  return outer;
}

function nested(levels: number): JsonObject {
  let value: JsonObject = {};
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

describe('answers given as an object', () => {
  it.each([
    ['x-crm', circle(), ['x-crm', 'inner', 1]],
    ['services', circle(), ['services', 'inner', 1]],
    ['x-deep', nested(20_000), ['x-deep']],
  ])('have an end: %s', async (key, value, path) => {
    const answers = { ...data, [key]: value };
    const { documents, diagnostics } = await generate(answers);
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'answers/endless', severity: 'error', path }]);
    expect(check(answers).diagnostics).toEqual(diagnostics);
  });

  it('may hold an object twice', () => {
    const twice = { kept: true };
    expect(check({ ...data, 'x-one': twice, 'x-two': [twice, twice] }).value).toBeDefined();
  });

  it('lose what no document can hold, as those of a file do', async () => {
    const answers = { ...data, reference: 'A\u0001b 7' };
    const { documents, diagnostics } = await generate(answers, { formats: ['md'] });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'answers/control-character', path: ['reference'] }),
    );
    expect(Buffer.from(documents[0]?.bytes ?? []).toString()).toContain('Ab 7');
    expect(answers.reference).toBe('A\u0001b 7');
  });
});

describe('a template of a program’s own', () => {
  const key = { document: 'terms', language: 'fr', law: 'FR' } as const;
  const own = (text: string) =>
    library.compileTemplate(key, (name) => (name === 'fr/terms.md.hbs' ? text : undefined));
  const { value: terms } = own(
    '# Conditions de {{provider.name}}\n\n## Prix {#price}\n\n1. Le prix.\n',
  );

  it('is filled by generate in every format, beside documents of ours', async () => {
    const formats = ['md', 'docx'];
    const { documents, diagnostics } = await generate(data, { templates: { terms }, formats });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents.map(({ path }) => path)).toContain('maison-lorme/terms.fr.docx');
    expect(documents.map(({ path }) => path)).toContain('maison-lorme/engagement-letter.fr.docx');
    const made = documents.find(({ path }) => path.endsWith('terms.fr.md'));
    expect(Buffer.from(made?.bytes ?? []).toString()).toMatch(/^# Conditions de Camille Renard/);
  });

  it('has its faults reported with their place', () => {
    const { value, diagnostics } = own('# Conditions\n\n{{client.nmae}}\n');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { place: { file: 'fr/terms.md.hbs', range: { start: { line: 3 } } } },
    ]);
  });

  it('makes no document of another language or law', async () => {
    await expect(generate(data, { templates: { terms }, language: 'nl' })).rejects.toThrow(
      '`terms/fr/FR` does not suit `templates.terms`; choices: terms/nl/FR.',
    );
  });
});
