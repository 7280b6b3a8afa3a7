import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { DocumentKind } from '../../src/document/types.ts';
import { languages } from '../../src/i18n/text.ts';
import { leaves, patched, withAnswer } from '../helpers/answer-changes.ts';
import {
  baseAnswers,
  belgianLawParties,
  dutchParties,
  frenchParties,
} from '../helpers/base-answers.ts';
import { documentsOf, plainLines } from '../helpers/documents.ts';

const units: readonly (readonly [unit: string, words: RegExp])[] = [
  ['%', /^(%|percentage points|points de pourcentage|procentpunt)/],
  ['minutes', /^(minutes?|minuut|minuten)\b/],
  ['hours', /^(heures?|uur|hours?)\b/],
  ['working days', /^(jours? ouvr(é|able)s?|werkdag(en)?|working days?)\b/],
  ['days', /^(jours?|kalenderdag(en)?|dag(en)?|(calendar )?days?)\b/],
  ['weeks', /^(semaines?|week|weken|weeks?)\b/],
  ['months', /^(mois|maand(en)?|months?)\b/],
  ['years', /^(ans?|années?|jaar|years?)\b/],
  ['euros', /^€/],
];

/** Amounts of money, percentages and periods, not those in words: `30 days`, `40 euros`. */
function figuresOf(text: string): readonly string[] {
  const plain = text
    .replace(/€ ?(\d+(?:[ .,]\d{3})*(?:[.,]\d+)?)/g, '$1 €')
    .replace(/(\d)[ .,](\d{3})(?!\d)/g, '$1$2')
    .replace(/\b\d{1,2}[.:]\d{2} uur/g, '');
  return [...plain.matchAll(/(\d+(?:[.,]\d+)?) ?/g)].flatMap(
    ({ 0: all, 1: number = '', index }) => {
      const after = plain.slice(index + all.length);
      const unit = units.find(([, words]) => words.test(after))?.[0];
      return unit === undefined ? [] : [`${Number(number.replace(',', '.'))} ${unit}`];
    },
  );
}

/** The periods and amounts of these documents, each once, sorted. */
async function figuresIn(base: LoadedAnswers, language: string, kinds: readonly DocumentKind[]) {
  const { documents } = await documentsOf(patched(base, { language }));
  const lines = documents.filter(({ kind }) => kinds.includes(kind)).flatMap(plainLines);
  return [...new Set(figuresOf(lines.join('\n')))].toSorted();
}

const together: readonly (readonly DocumentKind[])[] = [
  ['engagement-letter', 'terms'],
  ['dpa'],
  ['proposal'],
];
const documents = together.flat();

describe.each([
  ['French', 'examples/hourly-micro-entrepreneur.yaml', frenchParties],
  ['Belgian', 'examples/belgian-assistant.yaml', belgianLawParties],
  ['Dutch', 'examples/dutch-freelancer.yaml', dutchParties],
] as const)('under %s law', (_, file, parties) => {
  it.each(together)('%s and what goes with it say the same in each language', async (...kinds) => {
    for (const base of baseAnswers(file, { documents }, parties)) {
      const told = await Promise.all(languages.map((language) => figuresIn(base, language, kinds)));
      // A rule stops English and Dutch documents for a consumer in France.
      const [first, ...others] = told.filter((figures) => figures.length > 0);
      for (const figures of others) expect(figures).toEqual(first);
    }
  });

  it.each(['engagement-letter', 'terms', 'proposal'] as const)(
    '%s alone says each figure answered in each language',
    async (kind) => {
      const bases = baseAnswers(file, { documents: [kind] }, parties);
      const figures = figuresFor(bases[0] as LoadedAnswers);
      const told = await Promise.all(
        bases.flatMap((base) => {
          const answers = figures.reduce(answered, base);
          return languages.map((language) => figuresIn(answers, language, [kind]));
        }),
      );
      expect(told[0]?.length).toBeGreaterThan(10);
      for (const [index, figuresTold] of told.entries()) {
        const first = told[index - (index % languages.length)] ?? [];
        if (first.length > 0 && figuresTold.length > 0) expect(figuresTold).toEqual(first);
      }
    },
  );
});

interface Figure {
  readonly path: string;
  readonly figure: number;
}

/** A figure that no other answer has for each question that takes one, as far as the law allows them. */
function figuresFor(base: LoadedAnswers): readonly Figure[] {
  const taken: Figure[] = [];
  for (const { path, question } of leaves()) {
    if (question.type !== 'number' && question.type !== 'integer') continue;
    const next = { path, figure: 11 + taken.length };
    const answers = [...taken, next].reduce(answered, base);
    if (!hasErrors(checkAnswers(answers).diagnostics)) taken.push(next);
  }
  return taken;
}

function answered(base: LoadedAnswers, { path, figure }: Figure): LoadedAnswers {
  return withAnswer(base, path, figure) ?? base;
}
