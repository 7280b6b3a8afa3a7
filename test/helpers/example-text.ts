import { patched } from './answer-changes.ts';
import { documentsOf, plainLines } from './documents.ts';
import { loadExample } from './examples.ts';

/** The text of the documents made of an example with other answers, one line each, with ordinary spaces. */
export async function textWith(
  changes: object,
  example = 'examples/hourly-micro-entrepreneur.yaml',
  options: { readonly draft?: boolean } = {},
): Promise<Readonly<Record<string, string>>> {
  const { documents } = await documentsOf(patched(loadExample(example), changes), options);
  return Object.fromEntries(documents.map((made) => [made.kind, plainLines(made).join('\n')]));
}
