import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/interview/prompter.ts';
import type { Question } from '../../src/interview/question.ts';
import type { MemoryHost } from '../helpers/memory-host.ts';
import { type Answers, french, memoryHost, privateClient, scripted } from './by-name.ts';
import { hostAfter, lineOf, loaded, talk } from './talk.ts';

describe('a price', () => {
  const vat = { 'provider.vat.scheme': 'standard', 'provider.vatNumber': 'FR 11 123456782' };
  const standard = { ...french, ...vat };
  const asPerson: Answers = {
    ...privateClient,
    ...vat,
    'client.withdrawalStartRequest': false,
  };

  /** The words and the default of the hourly rate, as asked. */
  async function rateAsked(host: MemoryHost, answers: Answers, file?: string) {
    const seen: Question[] = [];
    const note = (question: Question) => {
      seen.push(question);
      return new Stopped();
    };
    const person = scripted({ ...answers, 'fees.hourlyRate': note });
    await expect(talk(host, person, file)).rejects.toThrow(Stopped);
    return seen.map(({ words, fallback }) => [words.fr, words.nl, words.en, fallback?.value]);
  }

  it('is asked without VAT for a business, with VAT for a private person', async () => {
    expect(await rateAsked(memoryHost(), standard)).toEqual([
      [
        'Quel est votre tarif horaire, hors TVA ?',
        'Wat is uw uurtarief, exclusief btw?',
        'What is your hourly rate, excluding VAT?',
        undefined,
      ],
    ]);
    expect(await rateAsked(memoryHost(), asPerson)).toEqual([
      [
        'Quel est votre tarif horaire, TVA comprise ?',
        'Wat is uw uurtarief, inclusief btw?',
        'What is your hourly rate, including VAT?',
        undefined,
      ],
    ]);
  });

  it('without VAT is no default for one with VAT', async () => {
    const host = await hostAfter(standard);
    const [[, , , offered] = []] = await rateAsked(host, asPerson, 'moreau.yaml');
    expect(offered).toBeUndefined();
  });
});

describe('fees', () => {
  it('ask when the evening begins and ends where it costs more, and show it', async () => {
    const host = memoryHost();
    const person = scripted({
      ...french,
      'settings.fees': ['fees.surcharges.eveningPercent'],
      'fees.surcharges.eveningPercent': '50',
      'fees.surcharges.eveningFrom': '20h',
    });
    await talk(host, person);
    expect(person.asked).toContain('fees.surcharges.eveningTo');
    expect(loaded(host, 'agreement.yaml').data.fees).toMatchObject({
      surcharges: { eveningPercent: 50, eveningFrom: '20:00', eveningTo: '08:00' },
    });
    expect(lineOf(person.menus[0], 'fees.surcharges.eveningFrom')).toMatch(/20 h$/);
  });

  it('take a deposit by the hour as an amount, unless hours are planned', async () => {
    const deposit = (typed: string, more: Answers = {}) =>
      talk(
        memoryHost(),
        scripted({
          ...french,
          'settings.fees': [...Object.keys(more), 'fees.deposit'],
          'fees.deposit': typed,
          ...more,
        }),
      );
    await expect(deposit('30 %')).rejects.toThrow('Un pourcentage de quoi ?');
    await deposit('300 €');
    await deposit('30 %', { 'fees.minimumPurchase.hours': '10' });
  });

  it('take no index of the general level of prices under French law', async () => {
    const index = (typed: string) =>
      talk(
        memoryHost(),
        scripted({
          ...french,
          'settings.fees': ['fees.indexation.mode'],
          'fees.indexation.mode': 'index',
          'fees.indexation.indexName': typed,
        }),
      );
    await expect(index('IPC (Insee)')).rejects.toThrow('indice Syntec');
    await index('Indice Syntec');
  });
});
