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

  it('certifies no country of a sub-processor that a draft lacks', async () => {
    const data = { subprocessors: [{ name: 'Aide' }] };
    const { dpa } = await textWith({ data }, undefined, { draft: true });
    expect(dpa).toMatch(/Aide.*à compléter/s);
    expect(dpa).not.toContain('France\nSans objet');
  });
});
