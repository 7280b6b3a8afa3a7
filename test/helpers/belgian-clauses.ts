import { expect, it } from 'vitest';
import type { DocumentKind } from '../../src/document/types.ts';
import { patched } from './answer-changes.ts';
import { belgian, belgianConsumer, flemish } from './belgian-answers.ts';
import { plainText } from './documents.ts';

export const letter = 'engagement-letter';
export const consumer = { client: belgianConsumer, cooperation: { startDate: '2027-01-05' } };
export const term = { assignment: 'fixed-term', endDate: '2027-12-31' };
export const firm = { cooperation: { ...term, notice: undefined } };
export const noNotice = { startDate: '2027-01-05', notice: { value: 0 } };
export const indexed = { fees: { indexation: { mode: 'index', indexName: 'Agoria' } } };
export const withVat = { provider: { vat: { scheme: 'standard' } } };
export const processing = { processing: true, noProcessingReason: undefined };

/** What a document says, and with `not` what it does not. */
type Said = string | { readonly not: string };
export const not = (words: string): Said => ({ not: words });

/** A right, the document and answers that give it, and the words in French and in Dutch. */
export type Row = readonly [
  what: string,
  document: DocumentKind,
  changes: object,
  french: readonly Said[],
  dutch: readonly Said[],
];

/** That both the document in French and the one in Dutch say so. */
export function eachSaid(rows: readonly Row[]): void {
  it.each(rows)('%s, in the %s: %j', async (_, document, changes, french, dutch) => {
    expectSaid(await plainText(patched(belgian, changes), document), french);
    expectSaid(await plainText(patched(flemish, changes), document), dutch);
  });
}

function expectSaid(text: string, said: readonly Said[]): void {
  for (const words of said)
    if (typeof words === 'string') expect(text).toContain(words);
    else expect(text).not.toContain(words.not);
}
