import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../src/answers/load.ts';
import { checkAnswers } from '../src/check.ts';
import { type Diagnostic, formatPath } from '../src/diagnostics/diagnostic.ts';

const folder = 'examples/invalid';
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** `code path line:column`, as the file beside an example lists what it must give. */
function summary({ code, path = [], place }: Diagnostic): string {
  const { line, column } = place?.range?.start ?? {};
  return `${code} ${formatPath(path)} ${line}:${column}`;
}

describe.each(files)('invalid example %s', (name) => {
  it('gives exactly the diagnostics listed beside it', () => {
    const file = `${folder}/${name}`;
    const loaded = loadAnswers({ file }, (path) => readFileSync(path));
    const checked = loaded.value === undefined ? [] : checkAnswers(loaded.value).diagnostics;
    const found = [...loaded.diagnostics, ...checked].filter(({ severity }) => severity !== 'info');
    const expected = readFileSync(file.replace('.yaml', '.codes.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(found.map(summary)).toEqual(expected);
  });
});
