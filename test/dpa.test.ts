import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { partsOf } from './helpers/docx-parts.ts';
import { loadExample } from './helpers/examples.ts';

/** The 31 points of a processing agreement (GDPR art. 28; legal.md C.1). */
const points = Array.from(
  { length: 31 },
  (_, index) => `va_gdpr_${String(index + 1).padStart(2, '0')}`,
);

describe('the data processing agreement', () => {
  it.each(['examples/hourly-micro-entrepreneur.yaml', 'examples/agency-client.yaml'])(
    'settles each point of article 28 at an anchor: %s',
    async (file) => {
      const { documents } = await generate(loadExample(file), { documents: ['dpa'] });
      const body = partsOf(documents[0]?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
      for (const point of points) {
        const [, paragraph = ''] =
          new RegExp(`w:name="${point}"/>(.*?)</w:p>`, 's').exec(body) ?? [];
        expect(paragraph.replace(/<[^>]+>/g, '').length, point).toBeGreaterThan(5);
      }
    },
  );

  it('is made when the decision tree says so, and the reason is said', async () => {
    const { documents, diagnostics } = await generate(
      loadExample('examples/hourly-micro-entrepreneur.yaml'),
    );
    expect(documents.map(({ document }) => document)).toContain('dpa');
    expect(diagnostics.map(({ code }) => code)).toContain('documents/dpa-decided');
  });

  it('is not made when no personal data are handled', async () => {
    const { documents } = await generate(loadExample('examples/no-personal-data.yaml'));
    expect(documents.map(({ document }) => document)).not.toContain('dpa');
  });
});
