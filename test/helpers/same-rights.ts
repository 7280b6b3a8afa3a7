import { expect } from 'vitest';
import type { LoadedAnswers } from '../../src/answers/load.ts';
import type { DocumentKind } from '../../src/document/types.ts';
import { patched } from './answer-changes.ts';
import { plainText } from './documents.ts';

/** A right, the document and answers that give it, and the words that say it in each language. */
export type Right = readonly [
  what: string,
  document: DocumentKind,
  changes: object,
  french: string,
  dutch: string,
  english: string,
];

/** The document gives a right in every language. */
export async function expectInEach(
  example: LoadedAnswers,
  [, document, changes, french, dutch, english]: Right,
): Promise<void> {
  const said = (language: string) =>
    plainText(patched(example, { language, ...changes }), document);
  expect(await said('fr')).toContain(french);
  expect(await said('nl')).toContain(dutch);
  expect(await said('en')).toContain(english);
}
