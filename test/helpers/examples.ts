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

const known = new Map<string, LoadedAnswers>();

/** An example, `change` made in its text: read once, with answers that are the caller's own to change. */
export function loadExample(
  file: string,
  change: (text: string) => string = (text) => text,
): LoadedAnswers {
  const text = change(readFileSync(file, 'utf8'));
  const key = `${file}\n${text}`;
  const loaded = known.get(key) ?? load(file, text);
  known.set(key, loaded);
  return { ...loaded, data: structuredClone(loaded.data) };
}

function load(file: string, text: string): LoadedAnswers {
  const source = { file, text: new TextEncoder().encode(text) };
  const { value, diagnostics } = loadAnswers(source, (name) => readFileSync(name));
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
