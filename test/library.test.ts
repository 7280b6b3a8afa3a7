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
