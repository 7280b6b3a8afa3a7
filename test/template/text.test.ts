import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../../src/answers/load.ts';
import { validateAnswers } from '../../src/answers/validate.ts';
import { answersTo, leaves, withAnswer } from '../helpers/answer-changes.ts';
import {
  acrossFrenchBorder,
  baseAnswers,
  belgianLawParties,
  consumerAbroad,
  dutchParties,
  frenchParties,
} from '../helpers/base-answers.ts';
import { documentsOf, linesOf } from '../helpers/documents.ts';
import { examples, loadExample } from '../helpers/examples.ts';
import { markFreeText, textFaults } from '../helpers/text-faults.ts';

/** Every language under every law: the answers to begin with, and parties of that country. */
const pairs = [
  ['French', 'examples/hourly-micro-entrepreneur.yaml', frenchParties],
  ['French', 'examples/no-personal-data.yaml', frenchParties],
  ['Belgian French', 'examples/belgian-assistant.yaml', belgianLawParties],
  ['Dutch-law French', 'examples/dutch-freelancer.yaml', dutchParties],
  ['Dutch', 'examples/dutch-freelancer.yaml', dutchParties],
  ['Belgian Dutch', 'examples/vlaamse-assistent.yaml', belgianLawParties],
  ['Dutch', 'examples/dutch-under-french-law.yaml', acrossFrenchBorder],
  ['English', 'examples/dutch-freelancer.yaml', dutchParties],
  ['English', 'examples/hourly-micro-entrepreneur.yaml', [...frenchParties, consumerAbroad]],
  ['Belgian English', 'examples/antwerp-assistant.yaml', belgianLawParties],
] as const;

describe('the text of the documents', () => {
  it.each(examples)('reads well: %s', async (file) => {
    expect(await faultsOf(loadExample(file))).toEqual([]);
  });

  it.each(pairs)('reads well with everything answered: %s, %s', async (language, file, parties) => {
    for (const base of baseAnswers(file, inLanguage(language), parties))
      expect(await faultsOf(base)).toEqual([]);
  });

  it.each(pairs)(
    'reads well whatever the answers: %s, from %s',
    async (language, file, parties) => {
      const own = { ...inLanguage(language), documents: undefined };
      const bases = baseAnswers(file, own, parties);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...bases),
          fc.array(change, { maxLength: 15 }),
          async (base, changes) => {
            expect(await faultsOf(changes.reduce(changed, base))).toEqual([]);
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it.each(examples)('words a draft from which any required answer is missing: %s', async (file) => {
    const whole = loadExample(file);
    for (const { path } of leaves()) {
      const changed = withAnswer(whole, path, undefined);
      const isMissing = changed !== undefined && validateAnswers(changed).value === undefined;
      if (!isMissing) continue;
      const { documents } = await documentsOf(changed, { draft: true });
      const absent = documents
        .flatMap(linesOf)
        .filter(({ text }) => /NaN|undefined|\[object/.test(text));
      expect(absent).toEqual([]);
    }
  });
});

function inLanguage(language: string): object {
  return {
    language: { French: 'fr', Dutch: 'nl', English: 'en' }[language.split(' ').at(-1) ?? ''],
  };
}

async function faultsOf(loaded: LoadedAnswers): Promise<readonly string[]> {
  const { documents } = await documentsOf(markFreeText(loaded));
  return documents.flatMap(textFaults);
}

interface Change {
  readonly path: string;
  readonly answer: unknown;
}

/** Any question of the schema with one of its answers, or none. Ones, zeros and empty lists word differently. */
const change: fc.Arbitrary<Change> = fc.constantFrom(...leaves()).chain((leaf) =>
  fc.record({
    path: fc.constant(leaf.path),
    answer: fc.constantFrom(...answersTo(leaf), ...smallest(leaf.question.type), undefined),
  }),
);

function smallest(type: unknown): readonly unknown[] {
  if (type === 'array') return [[], []];
  return type === 'number' || type === 'integer' ? [0, 1, 1, 2] : [];
}

/** The answers with the change, unless that makes them invalid. */
function changed(base: LoadedAnswers, { path, answer }: Change): LoadedAnswers {
  const next = withAnswer(base, path, answer);
  return next === undefined || validateAnswers(next).value === undefined ? base : next;
}
