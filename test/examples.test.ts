import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { paragraphsOf, partsOf } from './helpers/docx-parts.ts';
import { examples, loadExample } from './helpers/examples.ts';
import { wordFaults } from './helpers/validate-word.ts';

describe.each(examples)('%s', (file) => {
  it('generates without an error', async () => {
    const { documents, diagnostics } = await generate(loadExample(file));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents.length).toBeGreaterThan(0);
  });

  it('gives Word files that Microsoft’s validator finds nothing against', async () => {
    const { documents } = await generate(loadExample(file));
    for (const { document, bytes } of documents)
      expect(await wordFaults(bytes), document).toEqual([]);
  });

  it('leaves nothing behind of templates and absent answers', async () => {
    const { documents } = await generate(loadExample(file));
    for (const { bytes } of documents) {
      for (const paragraph of paragraphsOf(bytes))
        expect(paragraph).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\{|\}\}| ,|\(\)/);
      for (const part of partsOf(bytes).values()) expect(part).not.toMatch(/undefined|\[object/);
    }
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = await Promise.all([
      generate(loadExample(file)),
      generate(loadExample(file)),
    ]);
    expect(first.documents.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      second.documents.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });
});
