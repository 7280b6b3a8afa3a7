import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Question as SchemaQuestion } from '../../src/answers/question.ts';
import { inLanguage } from '../../src/i18n/text.ts';
import { choicesOf } from '../../src/interview/choices.ts';
import { definitions, notAsked } from '../../src/interview/definitions/index.ts';
import { factsOf } from '../../src/interview/facts.ts';
import { helpFor, helpUnder } from '../../src/interview/help.ts';
import { topics } from '../../src/interview/help-topics.ts';
import { kindOf } from '../../src/interview/kind.ts';
import type { Definition } from '../../src/interview/question.ts';
import { sections } from '../../src/interview/question.ts';
import { interviewTexts } from '../../src/interview/texts.ts';

const schema = JSON.parse(readFileSync('schemas/answers.schema.json', 'utf8')) as SchemaQuestion;
const all: readonly Definition[] = sections.flatMap((section) =>
  definitions[section].flatMap((definition) => [definition, ...(definition.items ?? [])]),
);

/** Every answer that a file may give: `data.tools[].name`. */
function leaves(question: SchemaQuestion, path: string): readonly string[] {
  const name = question.$ref?.replace('#/definitions/', '');
  const { properties, items } = { ...(name && schema.definitions?.[name]), ...question };
  if (properties !== undefined)
    return Object.entries(properties).flatMap(([key, member]) =>
      leaves(member, path === '' ? key : `${path}.${key}`),
    );
  const item = items?.$ref ? schema.definitions?.[items.$ref.slice(14)] : items;
  return item?.properties === undefined ? [path] : leaves(item, `${path}[]`);
}

/** Answers that one question gives together. */
const together: Readonly<Record<string, readonly string[]>> = {
  address: ['street', 'box', 'postcode', 'city'],
  person: ['name', 'capacity'],
  notice: ['value', 'unit'],
  deposit: ['percent', 'amount'],
};

function given(definition: Definition): readonly string[] {
  const kind = kindOf({ ...definition, path: definition.path });
  const parts = together[kind];
  if (parts !== undefined) return parts.map((part) => `${definition.path}.${part}`);
  if (kind === 'hours' || definition.path === 'availability.unavailable')
    return ['from', 'to'].map((end) => `${definition.path}[].${end}`);
  return kind === 'tasks' ? [`${definition.path}[].task`] : [definition.path];
}

describe('the questions and the schema', () => {
  it('ask for every answer, or say why not', () => {
    const asked = new Set([...all.flatMap(given), ...Object.keys(notAsked)]);
    expect(leaves(schema, '').filter((path) => !asked.has(path))).toEqual([]);
  });

  it('ask for nothing that the schema does not know, and for nothing twice', () => {
    const known = new Set(leaves(schema, ''));
    const asked = all
      .filter(({ items }) => items === undefined)
      .flatMap(given)
      .filter((path) => !known.has(path));
    expect(asked).toEqual([]);
    const paths = all.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it.each(
    all.flatMap(({ path, words, reworded = { words }, example }) =>
      [...new Set([words, reworded.words])].map((asked) => [path, asked, example] as const),
    ),
  )('are worded for a person in French, Dutch and English: %s', (path, words, example) => {
    expect(words).toHaveLength(3);
    for (const sentence of words) expect(sentence).toMatch(/^\p{Lu}.*[?)]$/u);
    expect(new Set(words).size, 'each language has its own words').toBe(3);
    if (example !== undefined) expect(example.every((text) => text !== '')).toBe(true);
    expect(helpFor(path).why.fr).not.toBe('');
  });

  it('offer every code of the schema, in words', () => {
    const facts = factsOf({
      given: { provider: { country: 'FR' } },
      base: {},
      ...{ underWay: true, firstRun: true, today: '2026-11-24', language: 'fr' },
      ...{ settled: new Set(), later: new Set(), opened: new Set() },
    });
    const chosen = all.filter(({ path, kind }) =>
      ['choice', 'choices', 'tasks'].includes(kindOf({ path, ...(kind && { kind }) })),
    );
    expect(chosen.length).toBeGreaterThan(50);
    for (const definition of chosen) {
      const choices = choicesOf(definition, kindOf(definition), facts);
      expect(choices.length, definition.path).toBeGreaterThan(1);
      const inDutch = choices.map(({ words }) => words.nl);
      const codes = choices.map(({ value }) => value);
      if (codes.every((code) => typeof code === 'string'))
        expect(inDutch, definition.path).not.toEqual(codes);
    }
  });

  it('are explained by topics that say why and which clause, in three languages', () => {
    for (const { why, clause, paths } of topics)
      for (const words of [why, clause])
        expect(
          words.every((text) => text.length > 3),
          paths.join(),
        ).toBe(true);
  });

  it('are explained with the sources of the law that applies', () => {
    const help = helpFor('invoicing.paymentDays');
    const source = (law: 'FR' | 'BE' | 'NL', from = help) =>
      inLanguage(helpUnder(from, law).source ?? '', 'fr');
    expect(source('NL')).toBe('art. 6:119a BW');
    expect(source('FR')).toBe('art. L. 441-10 C. com.');
    expect(source('BE', helpFor('client.country'))).toMatch(/^règlement .* \(Rome I\)/);
    expect(helpUnder(helpFor('fees.deposit'), 'NL')).not.toHaveProperty('source');
  });

  it('address a person with the typography of the language', () => {
    for (const [french, dutch, english] of all.flatMap(({ words, reworded = { words } }) => [
      words,
      reworded.words,
    ])) {
      expect(french).not.toMatch(/[^ ][?!:;](?= |$)|'/);
      expect(dutch).not.toMatch(/ [?!:;]|'/);
      expect(english).not.toMatch(/ [?!:;]|'/);
    }
    for (const { fr } of Object.values(interviewTexts)) expect(fr).not.toContain("'");
  });
});
