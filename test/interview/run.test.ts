import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import type { Question } from '../../src/interview/question.ts';
import { settingsLines } from '../../src/interview/showing.ts';
import { type Answers, french, memoryHost, privateClient, scripted } from './by-name.ts';
import { hostAfter, loaded, stoppedAt, talk, textIn } from './talk.ts';

describe('a first run', () => {
  it('asks at most 35 questions and writes two files that load without a fault', async () => {
    const host = memoryHost();
    const person = scripted(french);
    await talk(host, person);
    expect(person.asked.length).toBeLessThanOrEqual(35);
    const { diagnostics } = checkAnswers(loaded(host, 'agreement.yaml'));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps own details and habits apart from the client, and only what was answered', async () => {
    const host = await hostAfter(french);
    expect(Object.keys(loaded(host, 'provider.yaml').data)).toEqual([
      'provider',
      'invoicing',
      'availability',
    ]);
    expect(textIn(host, 'agreement.yaml')).toMatch(/^extends: \.\/provider\.yaml$/m);
    expect(textIn(host, 'agreement.yaml')).not.toMatch(/^provider:|x-interview|liability|deposit/m);
  });

  it('gives the same answers when the file is loaded', async () => {
    const host = memoryHost();
    const session = await talk(host, scripted(french));
    const { extends: _, ...data } = loaded(host, 'agreement.yaml').data;
    expect(data).toEqual(session.standing.given);
    expect(data).toMatchObject({
      provider: { siret: '123 456 782 00010', address: { postcode: '69003', city: 'Lyon' } },
      services: { tasks: [{ task: 'email' }, { task: 'crm-management' }] },
      fees: { hourlyRate: 45.5 },
      cooperation: { startDate: '2026-12-07', notice: { value: 1, unit: 'month' } },
    });
  });
});

describe('a later client', () => {
  const second: Answers = {
    ...Object.fromEntries(Object.entries(french).filter(([id]) => !id.startsWith('provider'))),
    'client.name': 'Atelier Verhaegen',
  };

  it('is asked only what concerns the client', async () => {
    const host = await hostAfter(french);
    const person = scripted(second);
    await talk(host, person, 'verhaegen.yaml');
    expect(person.asked.filter((id) => /^(provider|availability|invoicing)/.test(id))).toEqual([]);
    expect(person.asked.length).toBeLessThanOrEqual(24);
    expect(loaded(host, 'verhaegen.yaml').data.provider).toMatchObject({
      name: 'Camille Renard EI',
    });
  });

  it('is offered what was agreed the last time, and what the provider file says', async () => {
    const host = await hostAfter(french);
    const seen = new Map<string, unknown>();
    const note = (question: Question) => {
      seen.set(question.id, question.fallback);
      for (const line of question.lines) seen.set(line.id, line.fallback);
      return question.id === 'fees.hourlyRate' ? '48' : undefined;
    };
    const person = scripted({ ...second, 'fees.hourlyRate': note, 'settings.fees': note });
    await talk(host, person, 'verhaegen.yaml');
    expect(seen.get('fees.hourlyRate')).toEqual({ value: 45.5, origin: 'last' });
    expect(seen.get('invoicing.paymentDays')).toEqual({ value: 30, origin: 'provider-file' });
  });

  it('may leave open what was agreed the last time', async () => {
    const host = await hostAfter(french);
    const person = scripted({ ...second, 'fees.hourlyRate': '-' }, ['draft', 'yes']);
    await talk(host, person, 'verhaegen.yaml');
    expect(textIn(host, 'verhaegen.yaml')).toContain('x-to-be-agreed:\n  - fees.hourlyRate\n');
    expect(textIn(host, 'verhaegen.yaml')).not.toContain('hourlyRate: ');
  });

  it('is shown what is taken over from the last one among the usual settings', async () => {
    const host = memoryHost();
    const packaged = { ...french, 'fees.model': 'package-monthly', 'fees.package.price': '300' };
    const rate = { 'settings.fees': ['fees.hourlyRate'], 'fees.hourlyRate': '45,50' };
    await talk(host, scripted({ ...packaged, ...rate, 'fees.package.hours': '10' }));
    let shown: readonly string[] = [];
    const look = (question: Question) => {
      shown = settingsLines(question, 'fr', 3);
    };
    await talk(host, scripted({ ...second, 'settings.fees': look }), 'verhaegen.yaml');
    expect(shown.join('\n')).toContain('Tarif horaire : 45,50 €');
    expect(textIn(host, 'verhaegen.yaml')).toContain('hourlyRate: 45.5');
  });

  it('may differ from the habits, without changing them', async () => {
    const host = await hostAfter(french);
    const before = textIn(host, 'provider.yaml');
    const person = scripted({
      ...second,
      'settings.fees': (question: Question) =>
        question.lines.map(({ id }) => id).filter((id) => id === 'invoicing.paymentDays'),
      'invoicing.paymentDays': '14',
    });
    await talk(host, person, 'verhaegen.yaml');
    expect(textIn(host, 'verhaegen.yaml')).toMatch(/^ {2}paymentDays: 14$/m);
    expect(textIn(host, 'provider.yaml')).toBe(before);
  });
});

describe('own details, changed from a client’s review', () => {
  it('change in the provider’s file, once for all clients', async () => {
    const host = await hostAfter(french);
    const before = textIn(host, 'agreement.yaml');
    const person = scripted({ 'provider.email': 'camille@example.org' }, [
      'provider.email',
      'make',
      'yes',
    ]);
    await talk(host, person);
    expect(textIn(host, 'provider.yaml')).toContain('email: camille@example.org\n');
    expect(textIn(host, 'agreement.yaml')).toBe(before);
  });
});

describe('conditions', () => {
  it('neither ask nor record what does not arise', async () => {
    const host = memoryHost();
    const person = scripted(privateClient);
    await talk(host, person);
    expect(person.asked).not.toContain('client.siret');
    expect(person.asked).not.toContain('client.representative');
    expect(textIn(host, 'agreement.yaml')).not.toMatch(/siret|representative/);
  });

  it('ask for personal data only where the tasks do not tell', async () => {
    const told = scripted(french);
    await talk(memoryHost(), told);
    expect(told.asked).not.toContain('data.processing');
    const untold = scripted({
      ...french,
      'services.tasks': ['translation'],
      'data.processing': false,
    });
    await talk(memoryHost(), untold);
    expect(untold.asked).toContain('data.processing');
  });

  it('ask what a setting chosen behind the usual ones brings with it', async () => {
    const host = memoryHost();
    const person = scripted({
      ...french,
      'settings.availability': ['availability.urgent.accepted'],
      'availability.urgent.accepted': true,
      'availability.urgent.definition': 'à traiter le jour même',
      'availability.urgent.channel': 'phone',
      'availability.urgent.responseHours': '2',
    });
    await talk(host, person);
    expect(loaded(host, 'agreement.yaml').data.availability).toMatchObject({
      urgent: { accepted: true, channel: 'phone', responseHours: 2 },
    });
  });

  it('ask each part of each item of a list', async () => {
    const host = memoryHost();
    const names = ['Pipedrive', 'Brevo'];
    const person = scripted({
      ...french,
      'settings.data': ['data.tools'],
      'data.tools[]': (question: Question) => names[Number(question.path[2])] ?? '',
      'data.tools[0].category': 'crm',
      'data.tools[0].accountOwner': 'client',
      'data.tools[1].category': 'email-marketing',
      'data.tools[1].accountOwner': 'provider',
      'data.tools[1].hostingCountry': 'France',
    });
    await talk(host, person);
    expect(loaded(host, 'agreement.yaml').data.data).toEqual({
      tools: [
        { name: 'Pipedrive', category: 'crm', accountOwner: 'client' },
        {
          name: 'Brevo',
          category: 'email-marketing',
          accountOwner: 'provider',
          hostingCountry: 'FR',
        },
      ],
    });
  });
});

describe('an interview that is stopped', async () => {
  const whole = memoryHost();
  const unbroken = scripted(french);
  await talk(whole, unbroken);
  const { data } = loaded(whole, 'agreement.yaml');

  it.each([
    'provider.name',
    'client.type',
    'settings.client',
    'services.excluded[]',
    'fees.hourlyRate',
    'settings.documents',
  ])('has every answer in the file and goes on at %s', async (last) => {
    const host = memoryHost();
    const first = await stoppedAt(host, last);
    const second = scripted(french);
    await talk(host, second);
    expect(second.asked[0]).toBe(last);
    expect(loaded(host, 'agreement.yaml').data).toEqual(data);
    expect([...first.asked.slice(0, -1), ...second.asked]).toEqual(unbroken.asked);
  });
});
