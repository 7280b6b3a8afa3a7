import { expect, it } from 'vitest';
import { documentKinds } from '../../src/document/types.ts';
import { builtInTemplate, templatesOf } from '../../src/template/built-in.ts';

/** Clauses that one law alone asks for. */
const ofOneLaw: readonly string[] = ['small-business'];

it.each(documentKinds)('every %s has the same clauses in the same order', async (document) => {
  const templates = await Promise.all(templatesOf({ document }).map(builtInTemplate));
  const ids = templates.map((template) =>
    'ids' in template
      ? template.ids.filter((id) => !/^gdpr-/.test(id) && !ofOneLaw.includes(id))
      : [],
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids[0]?.length).toBeGreaterThan(5);
  for (const one of ids) expect(one).toEqual(ids[0]);
});
