import { describe, expect, it } from 'vitest';
import { textWith } from './helpers/french-text.ts';

const letterWith = async (changes: object, example?: string) =>
  (await textWith(changes, example))['engagement-letter'] ?? '';

describe('how the French letter ends', () => {
  const term = { assignment: 'fixed-term', endDate: '2026-12-21' };
  const earlyExit = 'Le Client peut toutefois y mettre fin plus tôt';
  const noIndemnity = 'sans autre indemnité';

  it('a fixed term is firm unless a notice was agreed', async () => {
    for (const notice of [undefined, { value: 0 }, { form: 'registered-letter' }]) {
      const letter = await letterWith({ cooperation: { ...term, notice } });
      expect(letter).toContain('Chaque Partie exécute la Mission jusqu’à son terme');
      expect(letter).not.toContain(earlyExit);
      expect(letter).not.toContain(noIndemnity);
      expect(letter).not.toMatch(/un préavis d/);
    }
  });

  it('a fixed term ends early with the notice that was agreed', async () => {
    const notice = { value: 1, unit: 'week' };
    const letter = await letterWith({ cooperation: { ...term, notice } });
    expect(letter).toContain(`${earlyExit} par écrit, avec un préavis d’une semaine.`);
    expect(letter).toContain(noIndemnity);
  });

  it('a term renewed for an open time says how that time ends', async () => {
    const letter = await letterWith({ cooperation: { ...term, tacitRenewal: true } });
    expect(letter).toContain(
      'chaque Partie peut y mettre fin par écrit, avec un préavis d’un mois',
    );
  });

  it('a minimum term is not given away', async () => {
    const letter = await letterWith({ cooperation: { initialTermMonths: 6 } });
    expect(letter).toContain('durée minimale de 6 mois');
    expect(letter).not.toContain(noIndemnity);
  });

  it('without notice a minimum term is worded without one', async () => {
    const letter = await letterWith({
      cooperation: { initialTermMonths: 6, notice: { value: 0 } },
    });
    expect(letter).toContain('sans motif ni préavis, à tout moment');
    expect(letter).toContain('La Mission ne peut toutefois pas prendre fin ainsi avant la fin');
    expect(letter).not.toContain('Le préavis');
  });

  it('no notice period is paid where none is agreed', async () => {
    const plusNotice = { earlyTermination: 'work-done-plus-notice' };
    expect(await letterWith({ cooperation: { ...term, ...plusNotice } })).not.toContain(
      'sans respecter le préavis',
    );
    expect(await letterWith({ cooperation: plusNotice })).toContain('sans respecter le préavis');
  });
});
