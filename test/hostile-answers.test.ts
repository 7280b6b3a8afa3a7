import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../src/answers/load.ts';
import { generate } from '../src/generate.ts';
import { paragraphsOf } from './helpers/docx-parts.ts';
import { loadExample } from './helpers/examples.ts';
import { wordFaults } from './helpers/validate-word.ts';

const examples = [
  'examples/hourly-micro-entrepreneur.yaml',
  'examples/dutch-freelancer.yaml',
  'examples/english-freelancer.yaml',
];
const hostile: readonly string[] = [
  '{{x}} {{#if provider}}x{{/if}}',
  '<b>gras</b> &amp; ]]> <w:p/>',
  '**x** _y_ `z` [l](javascript:x) # - 1.',
  '« » “ ” ‘ ’ " \' „',
  'Zoë 👩‍💻 Ångström – 日本語',
  `long ${'mot '.repeat(1250)}`.trim(),
  'première ligne\nseconde ligne',
  'C:\\dossier\\{x} $& $1 %s',
];

/** An example with another summary, given as a value and not as YAML. */
function withSummary(example: string, summary: string) {
  const loaded = loadExample(example);
  const services = { ...(loaded.data.services as object), summary };
  return { ...loaded, data: { ...loaded.data, services } };
}

describe.each(examples)('hostile answers in %s', (example) => {
  it.each(hostile)('come out as that text: %.30s', async (summary) => {
    const { documents } = await generate(withSummary(example, summary));
    expect(documents.length).toBeGreaterThan(1);
    for (const { document, bytes } of documents) {
      expect(await wordFaults(bytes), document).toEqual([]);
      if (document !== 'terms') expect(paragraphsOf(bytes).join('\n')).toContain(summary);
    }
  });
});

describe('hostile answers', () => {
  it('lose control characters and halves of characters, with a warning', () => {
    const text = new TextEncoder().encode('x: "a\\u0007b\\ud800c\\ttab"');
    const { value, diagnostics } = loadAnswers({ file: 'a.yaml', text }, () => text);
    expect(value?.data.x).toBe('abc\ttab');
    expect(diagnostics.map(({ code }) => code)).toEqual(['answers/control-character']);
  });
});
