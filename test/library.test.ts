import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/answers/values.ts';
import * as library from '../src/index.ts';
import { compileWordTemplate, convertToPdf } from '../src/index.ts';
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

describe('an argument of another kind than its type', () => {
  const kinds = 'engagement-letter, terms, dpa, proposal, checklist';
  it.each([
    [{ documents: ['nope'] }, `\`nope\` does not suit \`documents\`; choices: ${kinds}.`],
    [{ documents: 'terms' }, `\`documents\` is of type string; expected: a list of ${kinds}.`],
    [{ formats: ['odt'] }, '`odt` does not suit `formats`; choices: docx, pdf, html, md.'],
    [{ formats: null }, '`formats` is null; expected: a list of docx, pdf, html, md.'],
    [{ formats: [7] }, '`formats` is of type number; expected: docx, pdf, html, md.'],
    [{ language: 'de' }, '`de` does not suit `language`; choices: fr, nl, en.'],
    [{ pdfStandard: 'x' }, /^`x` does not suit `pdfStandard`; choices: ua-1, a-1b, /],
    [{ draft: 'yes' }, '`draft` is of type string; expected: true or false.'],
    [{ format: ['pdf'] }, /^`format` does not suit `options`; choices: formats, documents, /],
    [{ templates: { letter: {} } }, `\`letter\` does not suit \`templates\`; choices: ${kinds}.`],
    [
      { templates: { terms: 'a.docx' } },
      /^`templates.terms` is of type string; expected: a Word file /,
    ],
    [
      { templates: { terms: new Uint8Array(2) } },
      /^`templates.terms` is of type object; expected: /,
    ],
    [{ overrides: {} }, '`overrides.files` is undefined; expected: a Map of files by their name.'],
    [null, '`options` is null; expected: an object.'],
  ])('is refused by name with what there is: %j', async (options, message) => {
    await expect(generate(data, options)).rejects.toThrow(TypeError);
    await expect(generate(data, options)).rejects.toThrow(message);
    expect(() => check(data, options)).toThrow(message);
  });

  it.each([null, undefined, 'agreement.yaml', []])('is refused as answers: %j', async (answers) => {
    const message = /^`answers` is [\w ]+; expected: an object of answers/;
    await expect(generate(answers)).rejects.toThrow(message);
    expect(() => check(answers)).toThrow(message);
  });

  it('is refused as Word files', async () => {
    const name = 'letter.docx' as unknown as Uint8Array;
    expect(() => compileWordTemplate(name)).toThrow(
      '`bytes` is of type string; expected: the bytes of',
    );
    await expect(convertToPdf(name as unknown as [])).rejects.toThrow('`files` is of type string');
  });

  it('is none where an option is left undefined', async () => {
    const { documents } = await generate(data, { formats: ['md'], documents: undefined });
    expect(documents.length).toBeGreaterThan(0);
  });
});

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

  it('are told that a date is a text', () => {
    const { diagnostics } = check({ ...data, date: new Date(0) });
    expect(diagnostics).toMatchObject([
      { code: 'schema/wrong-type', path: ['date'], hint: { en: 'For example `2026-11-30`.' } },
    ]);
  });

  it('may hold an object twice', () => {
    const twice = { kept: true };
    expect(check({ ...data, 'x-one': twice, 'x-two': [twice, twice] }).value).toBeDefined();
  });

  it('are found by their type to have a slip or to be none', async () => {
    const written: library.Answers = { language: 'fr', fees: { hourlyRate: 45, 'x-crm': 7 } };
    // @ts-expect-error: no question has this name.
    const slip: library.Answers = { language: 'fr', fees: { hourlyrate: 45 } };
    const codesOf = (given: library.Answers) =>
      library.check(given).diagnostics.map(({ code, path }) => `${code} ${path?.join('.')}`);
    expect(codesOf(slip)).toContain('schema/unknown-key fees.hourlyrate');
    expect(codesOf(written).filter((code) => code.includes('fees'))).toEqual([]);
    const loading = library.loadAnswers('examples/hourly-micro-entrepreneur.yaml');
    // @ts-expect-error: answers are the value of what loading gives.
    expect((await library.generate(loading)).documents).toEqual([]);
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

  it.each([
    [{ ...key, document: 'lettre' }, '`lettre` does not suit `key.document`; choices: engagement-'],
    [{ ...key, law: undefined }, '`key.law` is undefined; expected: FR, BE, NL.'],
    [null, '`key` is null; expected: an object.'],
  ])('is refused by name for what there is none of: %j', (wrong, message) => {
    expect(() => library.compileTemplate(wrong as typeof key, () => '')).toThrow(message);
  });

  it.each([
    [undefined, '`read` is undefined; expected: a function.'],
    [async () => '# Terms', "`read('fr/terms.md.hbs')` is of type object; expected: the text of"],
  ])('is refused where it is not read as text: %s', (wrong, message) => {
    const read = wrong as unknown as () => string;
    expect(() => library.compileTemplate(key, read)).toThrow(message);
  });

  it('makes no document of another language or law', async () => {
    await expect(generate(data, { templates: { terms }, language: 'nl' })).rejects.toThrow(
      '`terms/fr/FR` does not suit `templates.terms`; choices: terms/nl/FR.',
    );
  });
});
