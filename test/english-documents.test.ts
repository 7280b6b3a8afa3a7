import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { validateAnswers } from '../src/answers/validate.ts';
import type { Annex, Clause, Document } from '../src/document/types.ts';
import { visitInlines } from '../src/document/visit.ts';
import { answersTo, leaves, patched, withAnswer } from './helpers/answer-changes.ts';
import { baseAnswers, belgianLawParties, dutchParties } from './helpers/base-answers.ts';
import { documentsOf } from './helpers/documents.ts';
import { textWith } from './helpers/example-text.ts';

const example = 'examples/dutch-freelancer.yaml';
const proposal = {
  introduction: 'Tell.',
  options: [{ name: 'Small', contents: 'Mail', price: 500, unit: 'month' }],
  onboarding: ['Call'],
};

const basesOf = (file: string, parties: readonly object[]) =>
  [
    {},
    { data: { processing: true, noProcessingReason: undefined, dpa: 'yes' } },
    { documents: ['engagement-letter', 'terms', 'dpa', 'proposal', 'checklist'], proposal },
    { documents: ['proposal'] },
  ].flatMap((own) => baseAnswers(file, { documents: undefined, ...own }, parties));

/** The ids of its clauses and annexes, of the points in them, and of what follows them, in order. */
function shapeOf({ kind, clauses, annexes }: Document) {
  return { kind, sections: [...clauses, ...annexes].map(sectionShape) };
}

function sectionShape({ id, blocks }: Clause | Annex) {
  const anchors: string[] = [];
  visitInlines(blocks, (inline) => {
    if (inline.type === 'anchor') anchors.push(inline.id);
  });
  return { id, anchors, blocks: blocks.map(({ type }) => type) };
}

async function shapesIn(language: string, answers: LoadedAnswers) {
  const { documents } = await documentsOf(patched(answers, { language }));
  return documents.map(shapeOf);
}

describe.each([
  ['Dutch', basesOf(example, dutchParties)],
  ['Belgian', basesOf('examples/vlaamse-assistent.yaml', belgianLawParties)],
] as const)('the documents in English under %s law', (_, bases) => {
  it('have the clauses, points and conditions of those in Dutch', async () => {
    for (const base of bases)
      expect(await shapesIn('en', base)).toEqual(await shapesIn('nl', base));
  });

  it('have them whatever the answers', async () => {
    // Each law has bases of its own.
    const asked = leaves().filter(({ path }) => path !== 'law');
    const change = fc.constantFrom(...asked).chain((leaf) =>
      fc.record({
        path: fc.constant(leaf.path),
        answer: fc.constantFrom(...answersTo(leaf), undefined),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bases),
        fc.array(change, { maxLength: 10 }),
        async (base, changes) => {
          const answers = changes.reduce((given, { path, answer }) => {
            const next = withAnswer(given, path, answer);
            return next === undefined || validateAnswers(next).value === undefined ? given : next;
          }, base);
          expect(await shapesIn('en', answers)).toEqual(await shapesIn('nl', answers));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the documents in English under Dutch law', () => {
  it('say that the English text prevails over a translation', async () => {
    const made = await textWith({ language: 'en', secondLanguage: 'nl' }, example);
    for (const [kind, name] of [
      ['engagement-letter', 'this engagement letter'],
      ['terms', 'these terms'],
    ] as const)
      expect(made[kind]).toContain(
        `The English text of ${name} prevails; a translation into Dutch is for information only.`,
      );
  });

  it.each([
    ['nl-kor', 'small businesses scheme (KOR), art. 25 of the Dutch VAT Act 1968.'],
    ['standard', 'added at the rate in force on the invoice date (now 21%).'],
  ])('say of VAT what %s asks', async (scheme, said) => {
    const provider = { vat: { scheme } };
    const letter = await textWith({ language: 'en', provider }, example);
    expect(letter['engagement-letter']).toContain(said);
  });

  it('leave VAT to a client in another country of the Union', async () => {
    const letter = await textWith({}, 'examples/english-freelancer.yaml');
    expect(letter['engagement-letter']).toContain(
      'All prices exclude VAT; the Client accounts for it (reverse charge, arts. 44 and 196 of Directive 2006/112/EC).',
    );
  });

  it('name the seat of a Dutch company and its office, and a registered office elsewhere', async () => {
    const bv = { name: 'Voorbeeld BV', statutorySeat: 'Gouda' };
    const dutch = await textWith({ language: 'en', client: bv }, example);
    expect(dutch['engagement-letter']).toMatch(/with its statutory seat in Gouda, with its office/);
    const irish = await textWith({}, 'examples/english-freelancer.yaml');
    expect(irish['engagement-letter']).toContain(
      'with its registered office at 12 Harbour Row, Dublin D02 AB12, Ireland',
    );
  });
});

/** Everything that letter or terms may fix, so that one of them must. */
const agreed = {
  fees: {
    ...{ indexation: { mode: 'index', indexName: 'CPI', month: 4, capPercent: 5 } },
    ...{ cancellation: { feePercent: 50 }, minimumPurchase: { hours: 5 } },
  },
  invoicing: { latePenalty: { percent: 5 }, earlyPaymentDiscount: 2 },
  cooperation: { trialDays: 30, nonCompete: { months: 3 }, nonSolicitation: { months: 9 } },
};

/** Rules of which each agreement has one, by words found nowhere else. */
const rules = [
  /once in a calendar year \(on 1 April\) in line with .*, by no more than 5%\./,
  /move or cancel an appointment free of charge/,
  /\(minimum purchase\)/,
  /on production of receipts/,
  /within 30 days after the invoice date/,
  /may deduct 2% from the invoice amount/,
  /the statutory commercial interest/,
  /a penalty is due in addition of 5%/,
  /suspend the work until it has been paid/,
  /reports objections to an invoice in writing/,
  /have another person replace it and informs/,
  /All information is confidential that/,
  /The transfer covers the right to/,
  /may use artificial intelligence \(AI\) applications, but/,
  /is limited, for each event, to/,
  /A claim for compensation lapses/,
  /^insurer: /m,
  /Inability to pay is not force majeure/,
  /then adjust the schedule together/,
  /a trial period of 30 days/,
  /with a notice period of one month/,
  /performance is permanently impossible/,
  /within 5 working days after the end/,
  /members of staff or other auxiliary persons/,
  /compete with the business of the Client/,
];

describe('a rule of an English agreement', () => {
  const file = 'examples/english-freelancer.yaml';
  const strays = (text: string) => rules.filter((rule) => text.split(rule).length !== 2);

  it('stands once, in the letter or in its terms', async () => {
    const { dpa: _, ...made } = await textWith(agreed, file);
    expect(strays(Object.values(made).join('\n'))).toEqual([]);
  });

  it.each(['engagement-letter', 'terms'])('stands in the %s made alone', async (kind) => {
    const { [kind]: text = '' } = await textWith({ ...agreed, documents: [kind] }, file);
    expect(strays(text)).toEqual([]);
  });
});

describe('the data processing agreement in English', () => {
  it('names what it belongs to, and whose authority watches over whom', async () => {
    const { dpa, ...others } = await textWith({}, 'examples/english-freelancer.yaml');
    expect(dpa).toContain('the Agreement is the engagement letter of 30 November 2026 between');
    expect(dpa).toContain('for the Party established in the Netherlands and, for the other Party,');
    expect(others['engagement-letter']).toContain(
      'the data processing agreement of 30 November 2026',
    );
  });
});

describe('the proposal in English', () => {
  it.each([
    ['binding-until', /^Valid up to and including 30 December 2026$/m, /is thereby concluded/],
    ['non-binding', /^Without obligation$/m, /The agreement is then drawn up/],
  ])('says whether it binds, and what signing it does: %s', async (binding, head, end) => {
    const changes = { documents: ['proposal'], proposal: { binding } };
    const made = await textWith(changes, 'examples/english-freelancer.yaml');
    expect(made.proposal).toMatch(head);
    expect(made.proposal).toMatch(end);
  });
});
