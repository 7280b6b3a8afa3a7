import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Question, resolved } from '../../src/answers/question.ts';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { languages } from '../../src/i18n/text.ts';
import { titleOf, titles } from '../../src/i18n/titles.ts';

const schema: Question = JSON.parse(readFileSync('schemas/answers.schema.json', 'utf8'));

/** The path of every question of the schema, the first item standing for a list. */
function pathsBelow(question: Question, path: Path = []): Path[] {
  const list = question.items && resolved(question.items, schema);
  const group = list?.properties === undefined ? path : [...path, 0];
  return Object.entries(question.properties ?? list?.properties ?? {}).flatMap(([name, member]) => {
    const at = [...group, name];
    return [at, ...pathsBelow(resolved(member, schema), at)];
  });
}

const named = pathsBelow(schema).map((path) => ({
  name: path.filter((key) => key !== 0).join('.'),
  title: titleOf(path),
}));

/** Titles that are the same word as in English. */
const sameWord = {
  fr: 'SIREN SIRET IBAN BIC Date Documents Volume Minimum Instructions Audits Signature Version Introduction',
  nl: 'SIREN SIRET IBAN BIC Website Postcode Percentage Minimum Weekend Audits',
} as const;

describe('the titles of questions', () => {
  it('exist in French and in Dutch for every question of the schema, and for nothing else', () => {
    expect(Object.keys(titles()).sort()).toEqual(named.map(({ name }) => name).sort());
    expect(named.length).toBeGreaterThan(360);
  });

  it.each(['fr', 'nl'] as const)('are %s, not English, save the words listed', (language) => {
    const same = named.filter(({ title }) => title[language] === title.en);
    const words = new Set(same.map(({ title }) => title[language]));
    expect([...words].sort()).toEqual(sameWord[language].split(' ').sort());
  });

  it.each(languages)('differ within a group in %s', (language) => {
    const seen = new Map<string, string>();
    for (const { name, title } of named) {
      const key = `${name.replace(/[^.]+$/, '')} ${title[language]}`;
      expect(seen.get(key), `${name} is called as ${seen.get(key)}: ${key}`).toBeUndefined();
      seen.set(key, name);
    }
  });

  it.each(languages)('are short and begin as a sentence does in %s', (language) => {
    for (const { name, title } of named) {
      expect(title[language], name).toMatch(/^[\p{Lu}\d][^\n.]{1,59}$/u);
      expect(title[language], name).not.toMatch(/['"]/);
    }
  });

  it('are found through list indexes, and a key that is no question is called as typed', () => {
    expect(titleOf(['services', 'tasks', 0, 'label'])).toEqual({
      fr: 'Intitulé',
      nl: 'Benaming',
      en: 'Label',
    });
    expect(titleOf(['provider', 'nmae'])).toEqual({
      fr: 'provider.nmae',
      nl: 'provider.nmae',
      en: 'provider.nmae',
    });
  });
});
