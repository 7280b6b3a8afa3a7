import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/interview/prompter.ts';
import type { Question } from '../../src/interview/question.ts';
import { type Answers, french, insisting, memoryHost, privateClient, scripted } from './by-name.ts';
import { hostAfter, stoppedAt, talk, textIn } from './talk.ts';

describe('a private client', () => {
  const asPerson: Answers = {
    ...privateClient,
    'client.withdrawalStartRequest': false,
    'cooperation.startDate': '09/12/2026',
  };

  it('brings the question of the mediator, also for a provider who is known', async () => {
    const first = scripted(asPerson);
    await talk(memoryHost(), first);
    expect(first.asked).toContain('provider.mediator.name');
    const host = await hostAfter(french);
    const second = scripted(asPerson);
    await talk(host, second, 'moreau.yaml');
    expect(second.asked).toContain('provider.mediator.name');
    expect(textIn(host, 'provider.yaml')).toContain('name: Médiateur Exemple');
  });

  it('is asked whether to start early with “no” first', async () => {
    const note = ({ choices }: Question) => {
      expect(choices.map(({ value }) => value)).toEqual([false, true]);
      return new Stopped();
    };
    const person = scripted({ ...asPerson, 'client.withdrawalStartRequest': note });
    await expect(talk(memoryHost(), person)).rejects.toThrow(Stopped);
  });

  it('makes a start within 14 days doubtful, which stands when it is given again', async () => {
    const start = (typed: string, more: Answers = {}) =>
      talk(memoryHost(), scripted({ ...asPerson, ...more, 'cooperation.startDate': typed }));
    await expect(start('29/11/2026')).rejects.toThrow('délai de rétractation');
    await start('09/12/2026');
    await start('29/11/2026', { 'client.withdrawalStartRequest': true });
    await expect(start('02/01/2025')).rejects.toThrow('(Entrée de nouveau : garder)');
    const meant = { ...asPerson, 'cooperation.startDate': insisting('29/11/2026') };
    await talk(memoryHost(), scripted(meant));
  });
});

describe('a private client in France', () => {
  const dutch: Answers = {
    ...french,
    'provider.country': 'NL',
    'provider.legalForm': 'eenmanszaak',
    'provider.address': 'Lindelaan 14, 3512 AB Utrecht',
    'provider.kvkNumber': '12345678',
    'provider.vat.scheme': 'nl-kor',
    'provider.iban': 'NL91 ABNA 0417 1643 00',
    'client.type': 'consumer',
    'client.withdrawalStartRequest': true,
  };

  it('is told that documents must be in French where they would not be', async () => {
    const abroad = scripted({ ...dutch, 'client.country': 'FR' });
    await talk(memoryHost(), abroad, undefined, 'nl');
    expect(abroad.said[0]).toMatch(/^De documenten worden in het Frans gemaakt, de taal van uw kl/);
    await stoppedAt(memoryHost(), 'client.address', { ...dutch, 'client.country': 'BE' });
    const language = {
      ...privateClient,
      'settings.documents': ['language'],
    };
    const inDutch = scripted({ ...language, language: 'nl' });
    await expect(talk(memoryHost(), inDutch)).rejects.toThrow('doivent être en français');
    await talk(memoryHost(), scripted({ ...language, language: 'fr' }));
  });

  it('off premises is asked for no money at the start, and never for a pack that renews itself', async () => {
    const person = {
      ...privateClient,
      'fees.pack.price': '400',
      'settings.client': ['client.contractChannel'],
      'client.contractChannel': 'off-premises',
      'settings.fees': ['fees.deposit', 'fees.pack.autoRenew'],
    };
    const answer = (more: Answers) => talk(memoryHost(), scripted({ ...person, ...more }));
    const pack = { 'fees.model': 'hour-pack', 'fees.pack.hours': '10' };
    const refused = 'ne peut rien payer dans les sept jours';
    await expect(answer(pack)).rejects.toThrow(refused);
    await expect(answer({ 'fees.deposit': '300 €' })).rejects.toThrow('avant sept jours');
    const byEmail = { ...pack, 'client.contractChannel': 'distance-email' };
    await answer({ ...byEmail, 'fees.deposit': '300 €' });
    const renewed = { ...byEmail, 'fees.pack.autoRenew': true };
    await expect(answer(renewed)).rejects.toThrow('fees.pack.autoRenew');
    await answer({ ...renewed, 'fees.pack.autoRenew': false });
  });

  it('has a provider abroad asked for the mediator, and one in the Netherlands has not', async () => {
    const asked = async (country: string) =>
      (await stoppedAt(memoryHost(), 'services.tasks', { ...dutch, 'client.country': country }))
        .asked;
    expect(await asked('BE')).toContain('provider.mediator.name');
    expect(await asked('NL')).not.toContain('provider.mediator.name');
  });
});

describe('a private client in Belgium or the Netherlands', () => {
  const person: Answers = {
    ...privateClient,
    'settings.cooperation': [
      'cooperation.assignment',
      'cooperation.tacitRenewal',
      'cooperation.earlyTermination',
    ],
    'cooperation.earlyTermination': 'work-done',
  };
  const answer = (more: Answers) => talk(memoryHost(), scripted({ ...person, ...more }));
  const renews = {
    'cooperation.assignment': 'fixed-term',
    'cooperation.endDate': '31/12/2027',
    'cooperation.tacitRenewal': true,
  };
  const pays = { 'cooperation.earlyTermination': 'work-done-plus-notice' };

  it('may not be bound by a renewal in Belgium', async () => {
    const belgian = { ...renews, 'client.country': 'BE' };
    await expect(answer(belgian)).rejects.toThrow('cooperation.tacitRenewal');
    await answer({ ...renews, 'client.country': 'FR' });
  });

  it('owes no more than the work done when it stops early, in the Netherlands', async () => {
    const refused = 'ne doit pas d’indemnité';
    await expect(answer({ ...pays, 'client.country': 'NL' })).rejects.toThrow(refused);
    await answer({ ...pays, 'client.country': 'BE' });
  });
});
