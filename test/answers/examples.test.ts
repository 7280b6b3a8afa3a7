import { describe, expect, it } from 'vitest';
import { exampleCountries, exampleFor } from '../../src/answers/examples.ts';
import { loadedFrom } from '../../src/answers/loaded-from.ts';
import { type Question, questionAt } from '../../src/answers/question.ts';
import { answersSchema } from '../../src/answers/schema.ts';
import { validateAnswers } from '../../src/answers/validate.ts';
import type { JsonObject } from '../../src/answers/values.ts';
import { languages } from '../../src/i18n/text.ts';

const readers = languages.flatMap((language) =>
  exampleCountries.map((country) => ({ language, country })),
);

function hints(data: JsonObject) {
  const { diagnostics } = validateAnswers(loadedFrom(data), { draft: false });
  return (path: string, language: 'fr' | 'nl' | 'en') =>
    diagnostics.find((found) => found.path?.join('.') === path)?.hint?.[language];
}

describe('the example of an answers file', () => {
  it.each(readers)('is one that such a person could write: %j', (reader) => {
    const file = exampleFor(answersSchema as Question, reader) as JsonObject;
    const { diagnostics } = validateAnswers(loadedFrom(file), { draft: true });
    const wrong = diagnostics.filter(({ code }) => code !== 'schema/required');
    expect(wrong.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
    expect(file).toMatchObject({
      language: reader.language,
      provider: { country: reader.country },
      client: { country: reader.country },
    });
  });

  it('is French for no Belgian and no Dutch person', () => {
    const french = /Lyon|Lilas|micro-entrepreneur|\bEI\b|SAS|président|siret|fr-franchise|FR/;
    for (const reader of readers.filter(({ country }) => country !== 'FR'))
      for (const path of [
        'provider',
        'client',
        'provider.phone',
        'provider.vat',
        'client.vatNumber',
      ])
        expect(JSON.stringify(exampleFor(questionAt(path.split('.')) ?? {}, reader))).not.toMatch(
          french,
        );
  });
});

it('gives a client another number than the assistant', () => {
  const belgian = { language: 'nl', country: 'BE' } as const;
  const numbers = ['provider', 'client'].map((party) =>
    exampleFor(questionAt([party, 'enterpriseNumber']) ?? {}, belgian),
  );
  expect(numbers).toEqual(['0123.456.749', '1000.000.021']);
});

describe('the example of a hint', () => {
  it('is of the country of the provider, and of the client where it is the client’s', () => {
    const hint = hints({ provider: { country: 'BE' }, client: { country: 'NL' } });
    expect(hint('provider.legalForm', 'nl')).toContain('personne-physique-principal');
    expect(hint('provider.address', 'nl')).toContain('Gent');
    expect(hint('provider.address', 'fr')).toContain('Tournai');
    expect(hint('client.address', 'fr')).toContain('Gouda');
  });

  it('is of the language where no answer tells the country', () => {
    const hint = hints({});
    expect(hint('provider.country', 'nl')).toContain('country: NL');
    expect(hint('provider.country', 'fr')).toContain('country: FR');
    expect(hint('services.summary', 'nl')).toContain('mailbox');
    expect(hint('services.tasks', 'fr')).toContain('volume: environ');
    expect(hint('services.tasks', 'nl')).toContain('[ { task: email }, { task: agenda } ]');
  });
});
