import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/answers/values.ts';
import { checkAnswers } from '../../src/check.ts';
import { rules } from '../../src/rules/index.ts';
import { loadExample } from '../helpers/examples.ts';

const valid = loadExample('examples/hourly-micro-entrepreneur.yaml');

/** The valid answers with a rule's example laid over them, without what an example needs to be missing. */
function withExample(example: string) {
  const { siret: _, ...client } = valid.data.client as JsonObject;
  const { iban: __, ...provider } = valid.data.provider as JsonObject;
  const own = parse(example) as JsonObject;
  const hasModel = (own.fees as JsonObject | undefined)?.model !== undefined;
  const data = { ...valid.data, client, provider, ...(hasModel && { fees: {} }) };
  return { ...valid, data: merge(data, own) };
}

function merge(under: JsonObject, over: JsonObject): JsonObject {
  const out = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const both = typeof value === 'object' && !Array.isArray(value) && typeof out[key] === 'object';
    out[key] = both ? merge(out[key] as JsonObject, value as JsonObject) : value;
  }
  return out;
}

/** What the law needs beside the example to be looked at at all. */
const dutch = {
  law: 'NL',
  provider: {
    country: 'NL',
    legalForm: 'eenmanszaak',
    kvkNumber: '12345678',
    vat: { scheme: 'standard' },
  },
};

const findingsFor = (example: string) => {
  const loaded = withExample(example);
  const needsDutch = /NL/.test(example) && !/^law: FR/m.test(example);
  const data = needsDutch
    ? merge(merge(valid.data, dutch as unknown as JsonObject), parse(example) as JsonObject)
    : loaded.data;
  return checkAnswers({ ...loaded, data }).diagnostics.map(({ code }) => code);
};

describe('legal rules', () => {
  it('find no error in the valid answers', () => {
    const { diagnostics } = checkAnswers(valid);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s is found in its own example',
    (id, rule) => {
      expect(findingsFor(rule.says().example)).toContain(`rule/${id}`);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says the same values in each language',
    (_, { says }) => {
      const { message, source, checkedOn } = says();
      const marks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(marks(message.nl)).toEqual(marks(message.fr));
      expect(marks(message.en)).toEqual(marks(message.fr));
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
  );
});

describe('one slip in a number', () => {
  it.each([
    ['client:\n  enterpriseNumber: "9123456749"', 'rule/id-be-first-digit'],
    ['client:\n  vatNumber: NL123456789B00', 'rule/id-nl-vat-format'],
  ])('%j is one error', (slip, code) => {
    const errors = checkAnswers(withExample(slip)).diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map((error) => error.code)).toEqual([code]);
  });
});
