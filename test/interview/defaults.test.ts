import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/answers/values.ts';
import { countryIn } from '../../src/i18n/ui-language.ts';
import { titleInGroup } from '../../src/interview/grouped-title.ts';
import { questionsFor } from '../../src/interview/questions.ts';
import { keysLine } from '../../src/interview/showing.ts';
import { skeleton } from '../../src/interview/skeleton.ts';
import { wordValue } from '../../src/interview/wording.ts';
import { clausesOf } from '../helpers/clauses.ts';
import { loadExample } from '../helpers/examples.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { begun } from './talk.ts';

/** A question of a first run, with these answers given. */
function asked(id: string, given: JsonObject) {
  const nothing: ReadonlySet<string> = new Set();
  return questionsFor({
    ...{ given, base: {}, underWay: true, firstRun: true },
    ...{ settled: nothing, later: nothing, opened: nothing },
    ...{ today: '2026-11-24', language: 'fr' },
  }).find((question) => question.id === id);
}

describe('a default', () => {
  it.each([
    ['invoicing.paymentDays', 'FR', 'business', 'law'],
    ['invoicing.paymentDays', 'BE', 'business', 'law'],
    ['invoicing.paymentDays', 'NL', 'business', 'usual'],
    ['invoicing.paymentDays', 'FR', 'consumer', 'usual'],
    ['invoicing.paymentBasis', 'FR', 'business', 'usual'],
    ['invoicing.paymentBasis', 'BE', 'business', 'law'],
    ['availability.timeZone', 'FR', 'business', 'usual'],
    ['provider.vat.rate', 'NL', 'consumer', 'law'],
  ])('is said to be law only where the law gives it: %s, %s, %s', (id, country, type, origin) => {
    const vat = { scheme: 'standard' };
    const question = asked(id, { provider: { country, vat }, client: { type, country } });
    expect(question?.fallback?.origin).toBe(origin);
  });
});

describe('the country of the assistant', () => {
  it.each([
    ['nl_BE.UTF-8', 'nl', 'BE'],
    ['fr_BE.UTF-8', 'fr', 'BE'],
    ['en_NL', 'en', 'NL'],
    ['nl_BE.UTF-8', 'fr', 'BE'],
    ['nl_NL.UTF-8', 'nl', 'NL'],
    ['en_US.UTF-8', 'fr', 'FR'],
    ['C.UTF-8', 'nl', 'NL'],
    ['en_GB.UTF-8', 'en', undefined],
  ] as const)(
    'is first that of the locale, else of the language: %s, %s',
    (LANG, language, first) => {
      const host = { ...memoryHost(), env: { LANG } };
      const question = begun(host, 'agreement.yaml', language).question('provider.country');
      expect(question?.fallback?.value).toBe(first);
    },
  );

  it('is the first that the environment names', () => {
    expect(countryIn({ LC_ALL: 'C', LC_MESSAGES: 'en_US.UTF-8', LANG: 'fr-be' })).toBe('BE');
    expect(skeleton('2026-11-24', 'nl', 'BE')).toContain('enterpriseNumber:');
  });
});

describe('the size of the client', () => {
  it('is asked in so many words where Dutch law makes a term of more than 30 days hang on it', () => {
    const given = (days: number) => ({
      provider: { country: 'NL' },
      invoicing: { paymentDays: days },
    });
    expect(asked('client.size', given(30))).toMatchObject({ usual: true, status: 'default' });
    expect(asked('client.size', given(60))).toMatchObject({ usual: false, status: 'open' });
  });
});

describe('the VAT scheme', () => {
  it.each([
    ['micro-entrepreneur', 'fr-franchise', undefined],
    ['sasu', 'standard', 'standard'],
  ])(
    'has no default for a micro-entrepreneur, the franchise first: %s',
    (legalForm, first, value) => {
      const question = asked('provider.vat.scheme', { provider: { country: 'FR', legalForm } });
      expect(question?.choices[0]?.value).toBe(first);
      expect(question?.fallback?.value).toBe(value);
    },
  );
});

describe('the extent of the rights', () => {
  it.each([
    ['purposes', 'tout usage par le Client pour ses propres besoins'],
    ['territory', 'le monde entier'],
  ])('is said as the letter says it when nothing is answered: %s', async (point, words) => {
    const question = asked(`intellectualProperty.${point}`, {});
    expect(question?.fallback).toMatchObject({ value: words, isDocuments: true });
    const clauses = await clausesOf(loadExample('examples/hourly-micro-entrepreneur.yaml'));
    expect(clauses.get('intellectual-property')).toContain(words);
  });
});

it('shows a number that is zero with its unit', () => {
  const question = asked('cooperation.trialDays', { provider: { country: 'FR' } });
  if (question === undefined) throw new Error('not asked');
  expect(wordValue(0, question, 'fr')).toBe('0 jour');
});

describe('an answer that may be left out', () => {
  const keys = (given: JsonObject) => {
    const question = asked('provider.phone', { provider: { country: 'FR', ...given } });
    return question && keysLine(question, 'fr').replaceAll('\u00a0', ' ');
  };

  it('can be taken back, and its keys say how', () => {
    expect(keys({ phone: '+33 6 39 98 01 20' })).toMatch(/^- rien · /);
    expect(keys({})).toMatch(/^Entrée : rien · /);
  });
});

it('begins no title within a group with a capital', () => {
  expect(titleInGroup(['client', 'invoicing', 'email'], 'nl')).toMatch(/, e-mailadres/);
});
