import { describe, expect, it } from 'vitest';
import { textWith } from './helpers/example-text.ts';

const example = 'examples/english-micro-entrepreneur.yaml';
const everyDocument = ['engagement-letter', 'terms', 'dpa', 'proposal', 'checklist'];

/** Of the parties and of VAT, where the client is in France. */
const inFrance = {
  client: {
    ...{ name: 'Studio Exemple', legalForm: 'SAS', country: 'FR', siret: '11122233700011' },
    address: { street: '8 quai Saint-Antoine', postcode: '69002', city: 'Lyon' },
  },
};

/** A private person in Ireland: towards one in France the documents are in French. */
const consumer = {
  documents: ['engagement-letter', 'terms'],
  client: {
    ...{ type: 'consumer', name: 'Aoife Brennan', country: 'IE', legalForm: undefined },
    ...{ representative: undefined, contactPerson: undefined, invoicing: undefined },
  },
  provider: { mediator: { name: 'Médiation Exemple', website: 'www.example.net' } },
  invoicing: { recoveryFee: 0 },
  data: { tools: undefined, processing: false, noProcessingReason: 'A household alone.' },
};

const textOf = async (changes: object, kind = 'engagement-letter') =>
  (await textWith(changes, example))[kind] ?? '';

describe('the documents in English under French law', () => {
  it('name no law but French and European law', async () => {
    const made = await textWith({ documents: everyDocument }, example);
    expect(Object.keys(made)).toHaveLength(everyDocument.length);
    for (const text of Object.values(made))
      expect(text).not.toMatch(/Dutch|Netherlands|Belgi|KvK|BW\b|ingebreke|ontbinden|opzegging/);
  });

  it('cite the articles that their clauses rest on', async () => {
    const { 'engagement-letter': letter, terms, dpa } = await textWith({}, example);
    for (const cited of ['1211', '1225', 'L. 441-10 and D. 441-5', 'L. 131-3', '1119', '1366'])
      expect(letter).toMatch(new RegExp(`arts?\\. ${cited}.* of the French `));
    for (const cited of ['1116', '1218', 'L. 441-1', '1219 and 1220'])
      expect(terms).toMatch(new RegExp(`arts?\\. ${cited} of the French `));
    expect(dpa).toContain('(Commission nationale de l’informatique et des libertés, CNIL)');
  });

  it('state in terms and proposal what is due for paying late, as merchants’ terms must', async () => {
    const made = await textWith({ documents: everyDocument }, example);
    for (const kind of ['terms', 'proposal'])
      for (const stated of [
        'increased by ten percentage points',
        '€40.00',
        'No discount for early',
      ])
        expect(made[kind]).toContain(stated);
  });

  it.each([
    ['statutory', 'of the European Central Bank', /rate applied by the European Central Bank/],
    ['fixed', 'of its own', /at an annual rate of 12%/],
  ])('ask interest at a rate that is %s: %s', async (mode, _, said) => {
    const lateInterest = { mode, percent: mode === 'fixed' ? 12 : undefined };
    expect(await textOf({ invoicing: { lateInterest } })).toMatch(said);
  });

  it('leave what a public body owes to its own law', async () => {
    const client = { ...inFrance.client, type: 'public', legalForm: undefined };
    const letter = await textOf({ client });
    expect(letter).toContain('that the law imposes on public bodies');
    expect(letter).not.toContain('L. 441-10');
  });

  it('quote the French mention where no VAT is charged in France', async () => {
    const letter = await textOf(inFrance);
    expect(letter).toContain(
      '“TVA non applicable – franchise en base (art. L. 223-1 et suivants du CIBS, ancien art. 293 B du CGI)”',
    );
    expect(await textOf({})).not.toContain('TVA non applicable');
  });

  it('promise a French client the documents of vigilance and electronic invoices', async () => {
    const letter = await textOf(inFrance);
    expect(letter).toMatch(/reaches €5,000\.00 excluding VAT.*\(attestation de vigilance\)/);
    expect(letter).toContain('through an approved platform (plateforme agréée)');
    expect(await textOf({})).not.toMatch(/vigilance|plateforme/);
  });

  it.each([
    ['defendant-domicile', undefined, /submitted to the court that has jurisdiction by law\./],
    ['provider-seat', undefined, /the competent court of the place where the Contractor/],
    ['named-court', 'Tribunal judiciaire de Nantes', /following court: Tribunal judiciaire/],
  ])('choose a court across borders: %s', async (court, courtName, said) => {
    expect(await textOf({ disputes: { court, courtName } })).toMatch(said);
  });
});

describe('the end of an English agreement under French law', () => {
  const project = { assignment: 'project', endDate: '2027-06-30' };

  it('is that of a project or a fixed term, unless notice was answered', async () => {
    const cooperation = { ...project, notice: undefined };
    const letter = await textOf({ cooperation });
    expect(letter).toContain('until the work is completed (art. 1212 of the French Civil Code).');
    expect(letter).toContain('Where the agreement allows notice of termination, it is given');
    expect(letter).not.toMatch(/may nevertheless terminate|The notice period begins/);
    expect(await textOf({ cooperation: project })).toContain(
      'Either Party may nevertheless terminate the assignment earlier, with a notice period of one month.',
    );
  });

  it('comes by registered letter with acknowledgement of receipt, where that was answered', async () => {
    const cooperation = { notice: { form: 'registered-letter' } };
    expect(await textOf({ cooperation })).toContain(
      'by registered letter with acknowledgement of receipt (lettre recommandée avec avis de réception).',
    );
  });

  it.each(['work-done-plus-notice', 'percentage'])('lets the court revise %s', async (early) => {
    const cooperation = { earlyTermination: early, earlyTerminationPercent: 20 };
    expect(await textOf({ cooperation })).toContain(
      'The court may reduce or increase this compensation (art. 1231-5 of the French Civil Code).',
    );
  });
});

describe('the rights in the results under French law', () => {
  it('are each named, with their extent, purpose, place, duration and price', async () => {
    const letter = await textOf({});
    for (const right of [
      'reproduction',
      'communication to the public',
      'adaptation',
      'translation',
    ])
      expect(letter).toMatch(new RegExp(`^${right}: `, 'm'));
    for (const limit of ['purpose', 'media', 'territory', 'duration', 'price'])
      expect(letter).toMatch(new RegExp(`^${limit}: .`, 'm'));
    expect(letter).toContain('as soon as it has been created and paid in full');
  });

  it('are licensed within the same limits', async () => {
    const letter = await textOf({ intellectualProperty: { mode: 'licence' } });
    expect(letter).toContain('(art. L. 131-3 of the French Intellectual Property Code)');
    for (const limit of ['purpose', 'media', 'territory', 'duration', 'price'])
      expect(letter).toMatch(new RegExp(`^${limit}: .`, 'm'));
  });
});

describe('penalties and prohibitions under French law', () => {
  it('may be revised by the court', async () => {
    const changes = {
      confidentiality: { penalty: 300 },
      invoicing: { latePenalty: { percent: 5 } },
      cooperation: { nonSolicitation: { months: 6, penalty: 500 } },
    };
    const { 'engagement-letter': letter = '', terms = '' } = await textWith(changes, example);
    const both = `${letter}\n${terms}`;
    expect(both.match(/\(clause pénale\)/g)).toHaveLength(3);
    expect(both.match(/may reduce or increase( it)? \(art\. 1231-5/g)).toHaveLength(3);
    expect(both).not.toContain('immediately payable');
  });

  it('do not keep the assistant from all competition', async () => {
    const terms = await textOf({ cooperation: { nonCompete: { months: 3 } } }, 'terms');
    expect(terms).toContain('for customers of the Client with whom the assignment brought');
  });
});

describe('a consumer abroad under French law', () => {
  it('may withdraw, turn to the mediator and keeps the protection of the law at home', async () => {
    const letter = await textOf(consumer);
    for (const said of [
      'art. L. 221-18 of the French Consumer Code',
      '(médiateur de la consommation, art. L. 612-1 of the French Consumer Code): Médiation Exemple',
      'The Client retains the protection of the mandatory rules of the country where',
      'bears interest at the French statutory rate',
      'Model withdrawal form',
    ])
      expect(letter).toContain(said);
    expect(letter).not.toMatch(/€40|mediator whom they choose|escompte|is limited, for each event/);
    expect(letter.match(/Médiation Exemple/g)).toHaveLength(1);
  });

  it('is reminded of a renewal', async () => {
    const cooperation = { assignment: 'fixed-term', endDate: '2027-12-31', tacitRenewal: true };
    const letter = await textOf({ ...consumer, cooperation });
    expect(letter).toContain('the assignment is renewed tacitly');
    expect(letter).toContain('(art. L. 215-1 of the French Consumer Code)');
  });
});

describe('a client who is a sole trader', () => {
  it.each(['sole trader', 'Sole Proprietor'])(
    'has an address, and no registered office: %s',
    async (legalForm) => {
      const letter = await textOf({ client: { legalForm, representative: undefined } });
      expect(letter).toContain('with business address at 21 Canal Street');
    },
  );
});

describe('a small French business off-premises', () => {
  const small = {
    client: { ...inFrance.client, contractChannel: 'off-premises', employees: 3 },
  };

  it.each([[['engagement-letter', 'terms']], [['terms']], [['proposal']]])(
    'may withdraw, said once, with its form: %j',
    async (documents) => {
      const text = Object.values(await textWith({ ...small, documents }, example)).join('\n');
      expect(text.match(/art\. L\. 221-3 of the French Consumer Code/g)).toHaveLength(1);
      expect(text.match(/Model withdrawal form/g)).toHaveLength(1);
    },
  );
});
