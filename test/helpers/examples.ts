import { readdirSync, readFileSync } from 'node:fs';
import { type LoadedAnswers, loadAnswers } from '../../src/answers/load.ts';

/** Every example that is to generate, the extending one included. */
export const examples: readonly string[] = [
  ...readdirSync('examples')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `examples/${name}`),
  'examples/extends-provider/client.yaml',
];

/** The same and the one with a look of its own: for what is about looks and formats. */
export const everyExample = [...examples, 'examples/own-look/agreement.yaml'];

export function loadExample(
  file: string,
  change: (text: string) => string = (text) => text,
): LoadedAnswers {
  const text = new TextEncoder().encode(change(readFileSync(file, 'utf8')));
  const { value, diagnostics } = loadAnswers({ file, text }, (name) => readFileSync(name));
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
