import { expect, it } from 'vitest';
import { documentKinds } from '../src/document/types.ts';
import { generate } from '../src/generate.ts';
import { everyExample, loadExample } from './helpers/examples.ts';

/** The same answers, those of each group typed the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, answer]) => [name, reversed(answer)]));
}

it.each(everyExample)('says the same in whatever order %s is typed', async (file) => {
  const loaded = loadExample(file);
  const words = async (data: typeof loaded.data) => {
    const options = { formats: ['md'], documents: documentKinds } as const;
    const { documents } = await generate({ ...loaded, data }, options);
    return documents.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  };
  const typed = await words(loaded.data);
  expect(typed.length).toBeGreaterThan(0);
  expect(await words(reversed(loaded.data) as typeof loaded.data)).toEqual(typed);
});
