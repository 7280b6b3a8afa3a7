import { expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { fontStack } from '../../src/render/pdf/fonts.ts';
import { leaves, withAnswer } from '../helpers/answer-changes.ts';
import { loadExample } from '../helpers/examples.ts';

const valid = loadExample('examples/agency-client.yaml');
const names = ['constructor', '__proto__', 'toString'];

it.each(names)('takes the answer `%s` for the word that it is', (name) => {
  const known = new Set(checkAnswers(valid).diagnostics.map(({ code }) => code));
  for (const { path } of leaves()) {
    const changed = withAnswer(valid, path, name);
    if (changed === undefined) continue;
    const errors = checkAnswers(changed).diagnostics.filter(
      ({ severity, code }) => severity === 'error' && !known.has(code),
    );
    const here = path.replaceAll('[]', '0');
    const elsewhere = errors.filter(
      (error) => error.code.startsWith('schema/wrong') && error.path?.join('.') !== here,
    );
    expect([path, elsewhere.map(({ path }) => path?.join('.'))]).toEqual([path, []]);
  }
});

it.each(names)('looks for a font called `%s`', (name) => {
  expect(fontStack(name)[0]).toBe(name);
});
