import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/interview/prompter.ts';
import type { Question } from '../../src/interview/question.ts';
import { french, memoryHost, privateClient, scripted } from './by-name.ts';
import { hostAfter, loaded, talk, textIn } from './talk.ts';

describe('going back', () => {
  it('asks the question before, keeps what was answered later, and goes on where it was', async () => {
    let times = 0;
    const person = scripted({
      ...french,
      'fees.hourlyRate': () => (times++ === 0 ? '<' : '50'),
      'fees.model': 'hourly',
    });
    const host = memoryHost();
    await talk(host, person);
    const at = person.asked.indexOf('fees.model');
    expect(person.asked.slice(at, at + 5)).toEqual([
      'fees.model',
      'fees.hourlyRate',
      'fees.model',
      'fees.hourlyRate',
      'invoicing.frequency',
    ]);
    expect(person.asked.filter((id) => id === 'client.name')).toHaveLength(1);
  });

  it('goes back further and further, to the first question and no further', async () => {
    let back = 6;
    const person = scripted({
      ...french,
      ...Object.fromEntries(
        Object.keys(french)
          .filter((id) => id.startsWith('provider'))
          .map((id) => [id, () => (person.asked.length > 5 && back-- > 0 ? '<' : french[id])]),
      ),
    });
    await talk(memoryHost(), person);
    const ids = ['country', 'legalForm', 'name', 'address', 'email', 'siret'].map(
      (id) => `provider.${id}`,
    );
    expect(person.asked.slice(0, 12)).toEqual([...ids, ...ids.toReversed().slice(1), ids[0]]);
    expect(person.said).toContain('C’est la première question.');
  });

  it('says of one answer that a change touches that it is one', async () => {
    const countries = ['FR', 'BE'];
    const forms = ['micro-entrepreneur', '<', new Stopped()];
    const person = scripted({
      'provider.country': () => countries.shift(),
      'provider.legalForm': () => forms.shift(),
      'provider.name': '<',
    });
    await expect(talk(memoryHost(), person)).rejects.toThrow(Stopped);
    expect(person.said).toEqual(['Ce changement touche une autre réponse : la voici.']);
  });

  it('goes back by the way that it came, where an answer opened an earlier question', async () => {
    const host = await hostAfter(french);
    const mediator = ['Médiateur Exempl', '<', 'Médiateur Exemple'];
    const site = ['<', 'https://mediateur.example'];
    const types = ['consumer', 'business'];
    const person = scripted({
      ...french,
      'client.type': () => types.shift(),
      'provider.mediator.name': () => mediator.shift(),
      'provider.mediator.address': () => site.shift(),
    });
    await talk(host, person, 'second.yaml');
    expect(person.asked.slice(0, 5)).toEqual([
      'client.type',
      'provider.mediator.name',
      'provider.mediator.address',
      'provider.mediator.name',
      'client.type',
    ]);
  });

  it('takes out what no longer arises, and puts it back when it does again', async () => {
    const types = ['consumer', 'business'];
    let visits = 0;
    const person = scripted(
      {
        ...privateClient,
        'client.type': () => (visits < 1 ? 'business' : (types[visits - 1] ?? 'business')),
      },
      ['client.type', 'client.type', 'make', 'yes'],
    );
    const host = memoryHost();
    const seen: string[] = [];
    const choose = person.choose;
    person.choose = async (menu) => {
      visits++;
      seen.push(textIn(host, 'agreement.yaml').includes('111 222 337') ? 'there' : 'gone');
      return choose(menu);
    };
    await talk(host, person);
    expect(seen.slice(0, 3)).toEqual(['there', 'gone', 'there']);
    expect(person.asked.filter((id) => id === 'client.siret')).toHaveLength(1);
  });
});

describe('the law, changed in the review', () => {
  it('re-asks exactly what depends on it and keeps the rest', async () => {
    const host = await hostAfter(french);
    const before = loaded(host, 'agreement.yaml').data;
    const settings = [['law'], []];
    const person = scripted({ law: 'NL', 'settings.documents': () => settings.shift() }, [
      'settings.documents',
      'make',
      'yes',
    ]);
    await talk(host, person);
    // Dutch documents leave purpose and media of the rights open: those settings are shown again.
    expect(person.asked).toEqual([
      'settings.documents',
      'law',
      'invoicing.paymentDays',
      'settings.availability',
      'settings.documents',
    ]);
    const { law, ...after } = loaded(host, 'agreement.yaml').data;
    expect(law).toBe('NL');
    expect(after).toEqual(before);
  });
});

describe('a private client who becomes a business, in the review', () => {
  it('is asked for all that a business is asked for', async () => {
    const host = memoryHost();
    const types = ['consumer', 'business'];
    const answers = { ...privateClient, 'client.type': () => types.shift() };
    await talk(host, scripted(answers));
    const person = scripted(answers, ['client.type', 'make', 'yes']);
    await talk(host, person);
    expect(person.asked).toEqual([
      'client.type',
      'client.legalForm',
      'client.siret',
      'client.representative',
    ]);
    expect(loaded(host, 'agreement.yaml').data.client).toMatchObject({
      siret: '111 222 337 00011',
      representative: { name: 'Paul Garnier' },
    });
  });
});

describe('the country, changed in the review', () => {
  it('asks for what that country asks, and takes out what it does not', async () => {
    const host = memoryHost();
    const belgian = ['personne-physique-principal', 'micro-entrepreneur'];
    const person = scripted(
      {
        ...french,
        'provider.country': (question: Question) => (question.value === undefined ? 'FR' : 'BE'),
        'provider.legalForm': (question: Question) =>
          belgian.find((form) => question.choices.some(({ value }) => value === form)),
        'provider.vat.scheme': (question: Question) =>
          question.value === undefined ? 'fr-franchise' : 'be-franchise',
        'provider.enterpriseNumber': '0123.456.749',
      },
      ['provider.country', 'make', 'yes'],
    );
    await talk(host, person);
    const again = person.asked.slice(person.asked.lastIndexOf('provider.country') + 1);
    expect(again).toEqual([
      'provider.legalForm',
      'provider.enterpriseNumber',
      'provider.vat.scheme',
      // The client is now abroad, and the law is that of the new country.
      'client.vatNumber',
      'settings.fees',
      'settings.availability',
      'settings.documents',
    ]);
    expect(textIn(host, 'provider.yaml')).not.toContain('siret');
    expect(textIn(host, 'provider.yaml')).toContain('enterpriseNumber: "0123.456.749"');
  });
});

describe('an answer of several parts', () => {
  it('loses the part that the new answer does not have', async () => {
    const own = [
      readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8'),
      'invoicing: { timeSheet: true }',
      '',
    ]
      .join('\n')
      .replace('fees: { hourlyRate: 45 }', 'fees: { hourlyRate: 45, deposit: { percent: 30 } }')
      .replace('street: 8 quai Saint-Antoine,', 'street: 8 quai Saint-Antoine, box: cour, x-a: 1,');
    const host = memoryHost({ 'agreement.yaml': own });
    const person = scripted(
      { 'fees.deposit': '300 €', 'client.address': '9 rue Neuve, 69001 Lyon' },
      ['fees.deposit', 'client.address', 'make', 'yes'],
    );
    await talk(host, person);
    const { fees, client } = loaded(host, 'agreement.yaml').data;
    expect(fees).toEqual({ hourlyRate: 45, deposit: { amount: 300 } });
    expect(client).toMatchObject({
      address: { street: '9 rue Neuve', postcode: '69001', city: 'Lyon', 'x-a': 1 },
    });
    expect(textIn(host, 'agreement.yaml')).not.toContain('box:');
  });
});
