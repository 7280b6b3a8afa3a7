import { describe, expect, it } from 'vitest';
import { textWith } from './helpers/example-text.ts';

const dutch = 'examples/dutch-freelancer.yaml';

describe('what is agreed together', () => {
  it('costs nothing to end in the trial period', async () => {
    const cooperation = {
      ...{ trialDays: 30, initialTermMonths: 6 },
      ...{ earlyTermination: 'percentage', earlyTerminationPercent: 30 },
    };
    const french = await textWith({ cooperation });
    expect(french['engagement-letter']).toContain(
      'hors manquement du Prestataire et hors période d’essai, paie',
    );
    const letter = await textWith({ cooperation }, dutch);
    expect(letter['engagement-letter']).toContain(
      'Dat geldt niet bij opzegging wegens een tekortkoming van Opdrachtnemer, in de proefperiode',
    );
  });

  it('gives each party a copy of a single Dutch original', async () => {
    const signature = { method: 'paper', copies: 1, place: 'Utrecht' };
    const letter = await textWith({ signature }, dutch);
    expect(letter['engagement-letter']).toContain('Iedere Partij ontvangt een kopie.');
  });

  it('leaves the notice of a firm French term out of the checklist', async () => {
    const documents = ['checklist'];
    const term = { assignment: 'fixed-term', endDate: '2027-12-21' };
    const [firm, open] = [
      await textWith({ documents, cooperation: term }),
      await textWith({ documents }),
    ];
    expect(firm.checklist).not.toMatch(/^Préavis/m);
    expect(open.checklist).toMatch(/^Préavis/m);
  });

  it('says of time and work only that they are free where they are', async () => {
    const availability = { scheduleDecidedBy: 'client' };
    const cooperation = { clientInstructions: 'detailed-how' };
    const letter = async (changes: object) => (await textWith(changes))['engagement-letter'] ?? '';
    expect(await letter({})).toContain('organise librement son travail et son temps');
    const bound = await letter({ availability, cooperation });
    expect(bound).toContain('en toute indépendance, sans lien de subordination');
    expect(bound).not.toContain('organise librement');
  });

  it.each([['fr'], ['nl'], ['en']])(
    'asks nothing of a client who owes nothing: %s',
    async (language) => {
      const documents = ['engagement-letter', 'proposal'];
      const changes = { language, documents, services: { clientObligations: [] } };
      const made = await textWith(changes, dutch);
      expect(made['engagement-letter']).not.toMatch(
        /Il doit notamment|Daartoe hoort|this includes/,
      );
      expect(made.proposal).not.toMatch(/supposent que|gaan ervan uit|assume that/);
    },
  );

  it.each([['fr'], ['nl'], ['en']])(
    'is not paid in instalments of a price not used: %s',
    async (language) => {
      const project = { price: 900, milestones: [{ label: 'Start', percent: 50 }] };
      const made = async (fees: object) =>
        (await textWith({ language, fees }, dutch))['engagement-letter'];
      expect(await made({ project })).toEqual(await made({}));
    },
  );

  it('is summed up in one invoice a month only where it is invoiced by the month', async () => {
    const made = async (frequency: string) =>
      (await textWith({ invoicing: { frequency, periodicSummary: true } }))['engagement-letter'];
    expect(await made('monthly')).toContain('pour le travail du mois, par une seule facture.');
    expect(await made('weekly')).not.toContain('une seule facture');
  });

  it('leaves hours that both set as the letter does: not at will', async () => {
    const made = async (scheduleDecidedBy: string) =>
      (await textWith({ availability: { scheduleDecidedBy } })).terms;
    expect(await made('provider')).toContain('non des horaires imposés');
    expect(await made('mutual')).not.toContain('non des horaires imposés');
  });

  it.each([
    ['fr', 'dès qu’il en connaît les dates'],
    ['nl', 'zodra de data bekend zijn'],
    ['en', 'as soon as the dates are known'],
  ])('asks to be told of leave even without a term: %s', async (language, said) => {
    const letter = await textWith(
      { language, documents: ['engagement-letter'], availability: { leaveNoticeDays: 0 } },
      dutch,
    );
    expect(letter['engagement-letter']).toContain(said);
  });

  it('certifies no country of a sub-processor that a draft lacks', async () => {
    const data = { subprocessors: [{ name: 'Aide' }] };
    const { dpa } = await textWith({ data }, undefined, { draft: true });
    expect(dpa).toMatch(/Aide.*à compléter/s);
    expect(dpa).not.toContain('France\nSans objet');
  });
});
