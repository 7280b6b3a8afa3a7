import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { outlineOf } from '../../src/interview/outline.ts';
import { type Asking, Stopped } from '../../src/interview/prompter.ts';
import type { Question } from '../../src/interview/question.ts';
import { settingsLines } from '../../src/interview/showing.ts';
import type { MemoryHost } from '../helpers/memory-host.ts';
import { type Answers, french, insisting, memoryHost, scripted } from './by-name.ts';
import { lineOf, loaded, talk } from './talk.ts';

/** A person whose client is a private one, who wants the work to start early. */
const privateClient: Answers = {
  ...french,
  'client.type': 'consumer',
  'client.withdrawalStartRequest': true,
  'provider.mediator.name': 'Médiateur Exemple',
};

/** A computer on which a person has answered for a first client. */
async function hostAfter(answers: Answers) {
  const host = memoryHost();
  await talk(host, scripted(answers));
  return host;
}

/** Asks as far as `last`, where the person stops at once. */
async function stoppedAt(host: MemoryHost, last: string, answers: Answers = french) {
  const person = scripted({ ...answers, [last]: new Stopped() });
  await expect(talk(host, person)).rejects.toThrow(Stopped);
  return person;
}

const text = (host: MemoryHost, name: string) =>
  new TextDecoder().decode(host.files.get(`/work/${name}`));

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
    expect(text(host, 'agreement.yaml')).toMatch(/^extends: \.\/provider\.yaml$/m);
    expect(text(host, 'agreement.yaml')).not.toMatch(/^provider:|x-interview|liability|deposit/m);
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
    const host = memoryHost();
    await talk(host, scripted(french));
    const person = scripted({ ...second, 'fees.hourlyRate': '-' }, ['draft', 'yes']);
    await talk(host, person, 'verhaegen.yaml');
    expect(text(host, 'verhaegen.yaml')).toContain('x-to-be-agreed:\n  - fees.hourlyRate\n');
    expect(text(host, 'verhaegen.yaml')).not.toContain('hourlyRate: ');
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
    expect(text(host, 'verhaegen.yaml')).toContain('hourlyRate: 45.5');
  });

  it('may differ from the habits, without changing them', async () => {
    const host = await hostAfter(french);
    const before = text(host, 'provider.yaml');
    const person = scripted({
      ...second,
      'settings.fees': (question: Question) =>
        question.lines.map(({ id }) => id).filter((id) => id === 'invoicing.paymentDays'),
      'invoicing.paymentDays': '14',
    });
    await talk(host, person, 'verhaegen.yaml');
    expect(text(host, 'verhaegen.yaml')).toMatch(/^ {2}paymentDays: 14$/m);
    expect(text(host, 'provider.yaml')).toBe(before);
  });
});

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

describe('own details, changed from a client’s review', () => {
  it('change in the provider’s file, once for all clients', async () => {
    const host = await hostAfter(french);
    const before = text(host, 'agreement.yaml');
    const person = scripted({ 'provider.email': 'camille@example.org' }, [
      'provider.email',
      'make',
      'yes',
    ]);
    await talk(host, person);
    expect(text(host, 'provider.yaml')).toContain('email: camille@example.org\n');
    expect(text(host, 'agreement.yaml')).toBe(before);
  });
});

describe('conditions', () => {
  it('neither ask nor record what does not arise', async () => {
    const host = memoryHost();
    const person = scripted(privateClient);
    await talk(host, person);
    expect(person.asked).not.toContain('client.siret');
    expect(person.asked).not.toContain('client.representative');
    expect(text(host, 'agreement.yaml')).not.toMatch(/siret|representative/);
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
    expect(text(host, 'provider.yaml')).toContain('name: Médiateur Exemple');
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

describe('what the law would refuse', () => {
  const said = (more: Answers) => talk(memoryHost(), scripted({ ...french, ...more }));
  const dataPoint = (id: string, value: unknown, more: Answers = {}) =>
    said({ 'settings.data': [id, ...Object.keys(more)], [id]: value, ...more });
  const once = (answer: string) => {
    const left = [answer];
    return () => left.shift() ?? '';
  };

  it('is said at the question of tasks, where the law reserves one', async () => {
    const tasks = { 'services.tasks': ['email', 'bookkeeping'] };
    await expect(said(tasks)).rejects.toThrow('réservé en France aux experts-comptables');
    await said({ 'services.tasks': ['email', 'pre-bookkeeping'] });
  });

  it.each([
    ['data.role', 'none', 'ne va pas avec vos autres réponses', 'processor'],
    ['data.breach.hours', '73', 'est trop tard', '72'],
  ])('is said at the question of %s', async (id, refused, why, taken) => {
    await expect(dataPoint(id, refused)).rejects.toThrow(why);
    await dataPoint(id, taken);
  });

  it('is said when AI tools are excluded of which one is listed', async () => {
    const withAi = (ai: string) =>
      said({
        'settings.data': ['data.tools', 'data.ai'],
        'data.tools[]': once('Assistant'),
        'data.tools[0].category': 'ai-assistant',
        'data.tools[0].accountOwner': 'provider',
        'data.ai': ai,
      });
    await expect(withAi('no')).rejects.toThrow('ne va pas avec la liste de vos outils');
    await withAi('listed-tools-only');
  });

  it('leaves no sensitive data without safeguards', async () => {
    const types = { 'settings.data': ['data.types'], 'data.types': ['identity', 'health'] };
    await expect(said(types)).rejects.toThrow('nothing to answer with: data.specialSafeguards');
    await said({ ...types, 'data.specialSafeguards[]': once('coffre chiffré') });
  });
});

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
    const host = memoryHost();
    await talk(host, scripted(french));
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
      seen.push(text(host, 'agreement.yaml').includes('111 222 337') ? 'there' : 'gone');
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
    expect(text(host, 'provider.yaml')).not.toContain('siret');
    expect(text(host, 'provider.yaml')).toContain('enterpriseNumber: "0123.456.749"');
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
    expect(text(host, 'agreement.yaml')).not.toContain('box:');
  });
});

describe('a list, in the review', () => {
  it('takes one more, changes one, and loses one', async () => {
    const own = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
    const host = memoryHost({ 'agreement.yaml': own });
    const added = ['Notion'];
    const person = scripted(
      {
        'data.tools[]': () => added.shift() ?? '',
        'data.tools[2].category': 'cloud-storage',
        'data.tools[2].accountOwner': 'provider',
        'data.tools[0].name': 'Pipedrive Pro',
      },
      ['data.tools', 'add', 'change 0', 'remove 1', 'done', 'make', 'yes'],
    );
    await talk(host, person);
    expect(loaded(host, 'agreement.yaml').data.data).toEqual({
      tools: [
        { name: 'Pipedrive Pro', category: 'crm', accountOwner: 'client' },
        { name: 'Notion', category: 'cloud-storage', accountOwner: 'provider' },
      ],
    });
    expect(text(host, 'agreement.yaml')).toContain(own.slice(0, own.indexOf('data:')));
  });

  it('describes tasks only when asked to', async () => {
    const host = memoryHost();
    const person = scripted({
      ...french,
      'settings.services': ['services.tasks[]'],
      'services.tasks[0].description': 'Tri, réponses types',
      'services.tasks[1].frequency': 'chaque vendredi',
    });
    await talk(host, person);
    expect(loaded(host, 'agreement.yaml').data.services).toMatchObject({
      tasks: [
        { task: 'email', description: 'Tri, réponses types' },
        { task: 'crm-management', frequency: 'chaque vendredi' },
      ],
    });
  });

  it('asks what a task of no usual kind is called', async () => {
    const host = memoryHost();
    const person = scripted({
      ...french,
      'services.tasks': ['email', 'other'],
      'services.tasks[1].label': (question: Question) => {
        expect(question.optional).toBe(false);
        return 'Arrosage des plantes';
      },
    });
    await talk(host, person);
    expect(text(host, 'agreement.yaml')).toContain('label: Arrosage des plantes');
  });
});

describe('the outline', () => {
  it('counts what is done, open and at its default, and leads to a section', async () => {
    const host = memoryHost();
    let looked = false;
    const person = scripted(
      {
        ...french,
        'services.summary': () => {
          if (looked) return french['services.summary'];
          looked = true;
          return '=';
        },
      },
      ['client', 'make', 'yes'],
    );
    await talk(host, person);
    expect(person.menus[0]?.items.slice(0, 5)).toMatchObject([
      { label: 'Revenir à la question' },
      { label: expect.stringMatching(/^✔ Vous \(9 sur 9, \d+ par défaut\)$/) },
      { label: expect.stringMatching(/^✔ Votre client \(8 sur 8/) },
      { label: expect.stringMatching(/^… Les tâches \(1 sur 4/) },
      { label: expect.stringMatching(/^· Le prix et les factures \(0 sur 5/) },
    ]);
    const at = person.asked.indexOf('services.summary');
    expect(person.asked[at + 1]).toBe('client.type');
    expect(person.asked[at + 2]).toBe('services.summary');
  });

  it('adds up to the questions', async () => {
    const host = memoryHost();
    const session = await talk(host, scripted(french));
    for (const { done, total } of outlineOf(session.questions())) expect(done).toBe(total);
  });
});

describe('to be agreed', () => {
  it('leaves a gap, remembered in the file and shown in the review, and makes a draft', async () => {
    const host = memoryHost();
    const person = scripted({ ...french, 'fees.hourlyRate': '-', 'cooperation.startDate': '-' }, [
      'draft',
      'yes',
    ]);
    await talk(host, person);
    expect(text(host, 'agreement.yaml')).toContain(
      'x-to-be-agreed:\n  - fees.hourlyRate\n  - cooperation.startDate\n',
    );
    const labels = person.menus[0]?.items.map((item) => ('label' in item ? item.label : ''));
    expect(labels?.filter((label) => label.endsWith(' : à convenir'))).toHaveLength(2);
    expect(JSON.stringify(person.menus[0])).not.toMatch(/Il manque|À regarder/);
    expect(labels).not.toContain('C’est bon : faire les documents');
  });

  it('goes away when the answer is given', async () => {
    const host = memoryHost();
    await talk(host, scripted({ ...french, 'fees.hourlyRate': '-' }, ['draft', 'yes']));
    await talk(host, scripted({ 'fees.hourlyRate': '45' }, ['fees.hourlyRate', 'make', 'yes']));
    expect(text(host, 'agreement.yaml')).not.toContain('x-to-be-agreed');
    expect(text(host, 'agreement.yaml')).toContain('hourlyRate: 45\n');
  });
});

describe('the review', () => {
  it('names at its head each line that has a warning', async () => {
    const person = scripted({
      ...french,
      'settings.client': ['client.formerEmployer.ended'],
      'client.formerEmployer.ended': '31/12/2019',
    });
    await talk(memoryHost(), person);
    const line = person.menus[0]?.items.find(
      (item) => 'id' in item && item.id === 'client.formerEmployer.ended',
    );
    expect(line).toMatchObject({ tone: 'warning' });
    expect(person.menus[0]?.items[1]).toEqual({
      heading: '⚠ À regarder : Ancien employeur, fin du contrat de travail',
    });
  });

  it('shows a legal finding at the line that it concerns, with what would mend it', async () => {
    const host = memoryHost();
    const person = scripted(
      {
        ...french,
        'invoicing.paymentDays': (q: Question, asking: Asking) =>
          q.value === undefined ? insisting('90')(q, asking) : '30',
      },
      ['invoicing.paymentDays', 'make', 'yes'],
    );
    await talk(host, person);
    const line = person.menus[0]?.items.find(
      (item) => 'id' in item && item.id === 'invoicing.paymentDays',
    );
    expect(line).toMatchObject({
      tone: 'error',
      note: expect.stringMatching(/^✘ .*45.*L\. 441-10/s),
    });
    expect(person.menus[0]?.items[0]).toEqual({
      heading: 'Les documents attendent que ces points soient corrigés.',
    });
    expect(person.menus[1]?.items[0]).toMatchObject({ id: 'make' });
  });

  it.each([
    ['invoicing.paymentDays', '90', 'dépasse le maximum légal de 60 jours'],
    ['cooperation.independenceConfirmed', false, 'aucun contrat de travail n’est voulu'],
  ])('has said before, at the question, what the law forbids: %s', async (id, answer, words) => {
    const settings = Object.fromEntries(
      ['fees', 'cooperation'].map((name) => [`settings.${name}`, [id]]),
    );
    const person = scripted({ ...french, ...settings, [id]: answer });
    await expect(talk(memoryHost(), person)).rejects.toThrow(words);
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
