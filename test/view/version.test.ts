import { expect, it } from 'vitest';
import { patched } from '../helpers/answer-changes.ts';
import { clausesOf } from '../helpers/clauses.ts';
import { loadExample } from '../helpers/examples.ts';

const answers = loadExample('examples/hourly-micro-entrepreneur.yaml');

it.each([
  ['2026-11-01', 'les conditions générales du Prestataire, version du 1er novembre 2026'],
  ['2026-11', 'les conditions générales du Prestataire, version 2026-11'],
  ['3.2', 'les conditions générales du Prestataire, version 3.2'],
])('a version of the terms that is a date is said as one: %s', async (version, said) => {
  const clauses = await clausesOf(patched(answers, { documents: undefined, terms: { version } }));
  expect(clauses.get('contract-documents')).toContain(said);
});
