import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { answersCatalogue } from '../../src/diagnostics/catalogue/answers.ts';
import type { Entry } from '../../src/diagnostics/catalogue/entry.ts';
import { yamlCatalogue } from '../../src/diagnostics/catalogue/yaml.ts';

function codesOf(file: string, example: string): readonly string[] {
  const read = (name: string) => {
    if (name !== file) throw new Error('ENOENT');
    return Buffer.from(example);
  };
  const { value, diagnostics } = loadAnswers({ file, text: Buffer.from(example) }, read);
  const checked = value === undefined ? [] : checkAnswers(value).diagnostics;
  return [...diagnostics, ...checked].map(({ code }) => code);
}

/** What no few lines can show: size, depth, a multiplication without end, bytes that are no text, a program's objects. */
const inBytes = [
  'yaml/too-large',
  'yaml/too-deep',
  'yaml/alias-bomb',
  'yaml/not-utf8',
  'yaml/office-file',
  'schema/too-long',
  'answers/endless',
];

const entries: readonly [string, Entry][] = Object.entries({
  ...yamlCatalogue(),
  ...answersCatalogue(),
});
const shown = entries.filter(([code]) => !inBytes.includes(code));

describe('the example of a code, as explain shows it', () => {
  it.each(shown)('gives %s', (code, { example = '' }) => {
    expect(codesOf('client.yaml', example)).toContain(code);
  });

  it('is there for every code but those', () => {
    expect(shown.filter(([, { example }]) => example === undefined)).toEqual([]);
  });
});
