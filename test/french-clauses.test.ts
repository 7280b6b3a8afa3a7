import { describe, expect, it } from 'vitest';
import { textWith } from './helpers/example-text.ts';

const letterWith = async (changes: object, example?: string) =>
  (await textWith(changes, example))['engagement-letter'] ?? '';

/** So that no processing agreement is made beside the documents asked for. */
const data = { processing: false, noProcessingReason: 'Aucune donnée sur des personnes.' };
const bothDocuments = { documents: ['engagement-letter', 'terms'], data };

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

  it('terms made alone speak of no notice where none is agreed', async () => {
    const cooperation = { notice: { value: 0 } };
    const made = await textWith({ cooperation, documents: ['terms'], data });
    expect(made.terms).toContain(
      'sans préavis, par une déclaration faite par écrit ; un courriel suffit (art. 1211',
    );
    expect(made.terms).not.toContain('Pendant le préavis');
  });

  it('terms made alone let the client alone end at that notice, where it is so agreed', async () => {
    const cooperation = { notice: { value: 2, unit: 'month', sameForBoth: false } };
    const { terms } = await textWith({ cooperation, documents: ['terms'], data });
    expect(terms).toContain('Le Client peut mettre fin à une mission à durée indéterminée avec un');
    expect(terms).toContain('avec un préavis raisonnable, qui n’est pas plus court.');
    const same = await textWith({ documents: ['terms'], data });
    expect(same.terms).toContain(
      'Chaque Partie peut mettre fin à une mission à durée indéterminée',
    );
    expect(same.terms).not.toContain('qui n’est pas plus court');
  });

  it('terms made alone say what is owed where notice is not given', async () => {
    const cooperation = { earlyTermination: 'work-done-plus-notice' };
    const { terms } = await textWith({ cooperation, documents: ['terms'], data });
    expect(terms).toContain('Le Client qui met fin à la Mission sans respecter le préavis');
    const beside = await textWith({ cooperation, ...bothDocuments });
    expect(beside.terms).not.toContain('sans respecter le préavis');
    expect(beside['engagement-letter']).toContain('sans respecter le préavis');
  });

  it('terms made alone list the rights that are assigned', async () => {
    const intellectualProperty = { mode: 'transfer-on-payment' };
    const { terms } = await textWith({ intellectualProperty, documents: ['terms'], data });
    expect(terms).toContain('Le Prestataire cède au Client, à titre exclusif');
    expect(terms).toContain('destination : ');
    expect(terms).not.toContain('La Lettre énumère ces droits');
  });

  it('a consumer is reminded of a renewal only where a term is renewed', async () => {
    const client = { type: 'consumer', legalForm: undefined, siret: undefined };
    const renewed = { ...term, tacitRenewal: true };
    const reminder = 'qu’il peut ne pas reconduire le Contrat';
    const made = (cooperation: object) =>
      letterWith({ client, cooperation, data, provider: { mediator: { name: 'Médiation' } } });
    expect(await made(renewed)).toContain(reminder);
    expect(await made({ tacitRenewal: true })).not.toContain(reminder);
  });

  it('terms made alone tell a small business off-premises how to withdraw', async () => {
    const client = { contractChannel: 'off-premises', employees: 2 };
    const { terms } = await textWith({ client, documents: ['terms'], data });
    expect(terms).toContain('Si son objet n’entre pas dans le champ de l’activité principale');
    expect(terms).toContain('au moyen du formulaire de l’Annexe I');
    expect(terms).toContain('Je vous notifie par la présente ma rétractation');
    const beside = await textWith({ client, documents: ['engagement-letter', 'terms'], data });
    expect(beside.terms).not.toContain('rétractation');
    expect(beside['engagement-letter']).toContain(
      'Je vous notifie par la présente ma rétractation',
    );
    const large = { ...client, employees: 6 };
    const other = await textWith({ client: large, documents: ['terms'], data });
    expect(other.terms).not.toContain('rétractation');
  });

  it.each([
    ['avant son terme', { ...term }],
    ['avant la fin de sa durée minimale', { initialTermMonths: 6 }],
    ['sans respecter le préavis', {}],
  ])('a percentage is owed by who ends it %s', async (when, cooperation) => {
    const percentage = { earlyTermination: 'percentage', earlyTerminationPercent: 20 };
    expect(await letterWith({ cooperation: { ...cooperation, ...percentage } })).toContain(
      `Le Client qui met fin à la Mission ${when}, hors manquement du Prestataire, paie`,
    );
  });

  it('no notice period is paid where none is agreed', async () => {
    const plusNotice = { earlyTermination: 'work-done-plus-notice' };
    expect(await letterWith({ cooperation: { ...term, ...plusNotice } })).not.toContain(
      'sans respecter le préavis',
    );
    expect(await letterWith({ cooperation: plusNotice })).toContain('sans respecter le préavis');
  });
});

describe('the court in French documents', () => {
  const court = 'juridiction compétente du siège du Prestataire';
  const ordinary = 'juridiction compétente selon les règles de droit commun';
  const company = {
    legalForm: 'eurl',
    shareCapital: 2000,
    rcsCity: 'Lyon',
    representative: { name: 'Camille Renard', capacity: 'gérante' },
  };
  const disputes = { court: 'provider-seat' };

  it.each([
    ['a sole trader', { disputes }],
    ['a sole trader that says no', { disputes, provider: { isTrader: 'no' } }],
    ['a client that is no trader', { disputes, provider: company, client: { isTrader: 'no' } }],
    ['an association', { disputes, provider: company, client: { legalForm: 'association' } }],
  ])('is not chosen with %s', async (_, changes) => {
    for (const text of Object.values(await textWith({ ...changes, ...bothDocuments }))) {
      expect(text).not.toContain(court);
      expect(text).toContain(ordinary);
    }
  });

  it.each([
    ['companies by their form', { disputes, provider: company }],
    ['whoever says so', { disputes, provider: { isTrader: 'yes' } }],
    [
      'parties of two countries',
      { disputes, client: { country: 'BE', siret: undefined, enterpriseNumber: '0403019261' } },
    ],
  ])('is chosen between %s', async (_, changes) => {
    for (const text of Object.values(await textWith({ ...changes, ...bothDocuments })))
      expect(text).toContain(court);
  });
});

describe('French documents for a private person', () => {
  const mediator = { name: 'Médiation Exemple', website: 'https://example.com' };
  const consumer = {
    client: {
      type: 'consumer',
      legalForm: undefined,
      representative: undefined,
      siret: undefined,
    },
    provider: { mediator },
    cooperation: { startDate: '2026-12-21' },
    ...bothDocuments,
  };
  const inPlace = { client: { ...consumer.client, contractChannel: 'at-provider-premises' } };

  it('share the cost of no mediation', async () => {
    for (const steps of [['negotiation', 'mediation'], ['mediation']]) {
      const made = Object.values(await textWith({ ...consumer, disputes: { steps } }));
      expect(made).toHaveLength(2);
      for (const text of made) expect(text).not.toContain('dont elles partagent le coût');
    }
  });

  it('name the rights that the letter holds, and no others', async () => {
    const abroad = { ...consumer.client, country: 'BE' };
    const bare = await textWith({ ...consumer, client: abroad, provider: {} });
    expect(bare.terms).toContain('La Lettre expose le droit de rétractation');
    expect(bare.terms).not.toContain('médiateur de la consommation');
    const atHome = await textWith({ ...consumer, ...inPlace });
    expect(atHome.terms).not.toContain('rétractation');
    expect(atHome.terms).toContain('médiateur de la consommation que le Client peut saisir');
    expect(atHome['engagement-letter']).toContain('saisir gratuitement le médiateur');
  });

  it('begin with the reserve of the days of withdrawal, unless the client wants haste', async () => {
    const reserve = 'prend effet le 21 décembre 2026, sous réserve de l’Article 20';
    expect(await letterWith(consumer)).toContain(reserve);
    const haste = { client: { ...consumer.client, withdrawalStartRequest: true } };
    for (const changes of [
      { ...consumer, ...haste },
      { ...consumer, ...inPlace },
    ])
      expect(await letterWith(changes)).not.toContain('sous réserve de l’Article');
    const cooperation = {
      ...consumer.cooperation,
      ...{ assignment: 'fixed-term', endDate: '2027-01-31' },
    };
    expect(await letterWith({ ...consumer, cooperation })).toContain(`${reserve}, et s’achève`);
  });
});

describe('what lasts after a French agreement', () => {
  const secrets = 'Pour les secrets des affaires';
  const both = async (confidentiality: object) => {
    const { 'engagement-letter': letter = '', terms = '' } = await textWith({
      confidentiality,
      ...bothDocuments,
    });
    const alone = await textWith({ confidentiality, documents: ['terms'], data });
    return { letter, terms, alone: alone.terms ?? '' };
  };

  it('is confidentiality for its years, longer for trade secrets', async () => {
    const { letter, alone } = await both({ years: 2, tradeSecretYears: 5 });
    expect(letter).toContain(
      `pendant une période de 2 ans après sa fin. ${secrets}, cette période est de 5 ans.`,
    );
    expect(alone).toContain('de 2 ans après sa fin (pour les secrets des affaires : 5 ans).');
  });

  it('is confidentiality of trade secrets alone, where no other years are agreed', async () => {
    const { letter, alone } = await both({ years: 0, tradeSecretYears: 5 });
    expect(letter).toContain(
      `pendant la Mission. ${secrets}, elle vaut aussi pendant une période de 5 ans après sa fin.`,
    );
    expect(alone).toContain('et, pour les secrets des affaires, pendant une période de 5 ans');
    expect(letter).toContain('Ce qui touche à la confidentialité, aux données');
  });

  it('is no confidentiality when none is agreed', async () => {
    const { letter, alone } = await both({ years: 0, tradeSecretYears: 0 });
    expect(letter).toContain('Cette obligation vaut pendant la Mission.');
    expect(letter).toContain('Ce qui touche aux données');
    expect(alone).toContain('que pour la Mission, pendant celle-ci.');
  });

  it.each([
    ['yes', 'Le Client peut de même citer le Prestataire'],
    ['with-consent', 'Le Client ne cite de même le Prestataire qu’avec son accord écrit'],
    ['no', undefined],
  ])('is a reference on both sides alike: %s', async (portfolio, sentence) => {
    const { terms = '' } = await textWith({
      intellectualProperty: { portfolio },
      ...bothDocuments,
    });
    if (sentence === undefined) expect(terms).not.toMatch(/Le Client [^.]*cite/);
    else expect(terms).toContain(sentence);
  });

  it.each(['la vente de tables', 'la vente de tables.'])('is no work at %s', async (scope) => {
    const letter = await letterWith({
      documents: ['engagement-letter'],
      cooperation: { nonCompete: { months: 3, scope } },
    });
    expect(letter).toMatch(/l’activité suivante : la vente de tables\.$/m);
  });
});

describe('a client in a French letter', () => {
  const clientOf = (legalForm: string) => letterWith({ client: { legalForm } });

  it.each(['entrepreneur individuel', 'Micro-entrepreneuse', 'EI'])(
    'works at an address as %s',
    async (form) => {
      expect(await clientOf(form)).toContain(`${form}, dont l’adresse professionnelle est 8 quai`);
    },
  );

  it.each(['SAS', 'association'])('has a seat as %s', async (form) => {
    expect(await clientOf(form)).toContain(`${form}, dont le siège est situé 8 quai`);
  });
});

describe('French originals on paper', () => {
  const onPaper = (copies: number) => ({ signature: { method: 'paper', place: 'Lyon', copies } });

  it('are one for each party when they are two', async () => {
    const made = await textWith(onPaper(2));
    expect(made['engagement-letter']).toContain('en deux exemplaires originaux, un pour chaque');
    expect(made.dpa).toContain('en deux exemplaires originaux, chaque partie recevant le sien');
  });

  it('are at least one for each party when they are more', async () => {
    const made = await textWith(onPaper(3));
    expect(made['engagement-letter']).toContain(
      'trois exemplaires originaux, dont un au moins pour',
    );
    expect(made.dpa).toContain(
      'trois exemplaires originaux, chaque partie en recevant un au moins',
    );
  });
});

describe('French documents are not made', () => {
  it.each([
    ['of a secondment', { cooperation: { form: 'secondment' } }],
    ['of one who may be disciplined', { cooperation: { clientSanctions: true } }],
    ['of one original on paper', { signature: { method: 'paper', place: 'Lyon', copies: 1 } }],
    ['by an employee of an umbrella company', { provider: { legalForm: 'portage' } }],
  ])('%s', async (_, changes) => {
    expect(await textWith(changes)).toEqual({});
  });
});

describe('French terms made with a letter', () => {
  it('give one remedy for hours that an absence made useless', async () => {
    const made = await textWith(bothDocuments, 'examples/monthly-package.yaml');
    expect(made['engagement-letter']).toContain(
      'elles sont reportées ou, si la Mission a pris fin',
    );
    expect(made.terms).not.toContain(
      'sauf pour les jours où le Prestataire n’était pas disponible',
    );
    expect(made.terms).toContain('ne sont pas perdues, comme le prévoit la Lettre ; tout autre');
    const fees = { minimumPurchase: { hours: 5 } };
    const { terms } = await textWith({ fees, ...bothDocuments });
    expect(terms).not.toContain('il est réduit à proportion');
  });

  it('leave to the letter when no warning is needed before a breach ends all', async () => {
    const noWarning = 'Aucune mise en demeure n’est nécessaire';
    const made = await textWith(bothDocuments);
    expect(made['engagement-letter']).toContain(noWarning);
    expect(made.terms).not.toContain(noWarning);
    const alone = await textWith({ documents: ['terms'], data });
    expect(alone.terms).toContain(noWarning);
  });

  it('do not deny what the client was granted', async () => {
    const denials = ['non des horaires imposés', 'choisit son remplaçant'];
    const granted = {
      availability: { scheduleDecidedBy: 'client' },
      cooperation: { substitution: 'no' },
    };
    const { terms: usual } = await textWith(bothDocuments);
    const { terms } = await textWith({ ...granted, ...bothDocuments });
    for (const denial of denials) {
      expect(usual).toContain(denial);
      expect(terms).not.toContain(denial);
    }
  });
});

describe('the price of an hour in French', () => {
  it('shows the average of a pack beside its name, so that a share of it is clear', async () => {
    const fees = { travel: { timePercent: 50 } };
    const letter = await letterWith({ fees }, 'examples/prepaid-hour-pack.yaml');
    expect(letter).toMatch(/à 50 % du prix moyen de l’heure de la carte \([\d,]+ € \S+\)\./);
  });
});

describe('a late cancellation', () => {
  const cancellation = { feePercent: 50 };

  it.each([
    [{ cancellation }, 'au taux horaire'],
    [
      {
        ...{ cancellation, model: 'package-monthly', hourlyRate: undefined },
        package: { price: 400, hours: 10 },
      },
      'au prix moyen de l’heure du forfait (40',
    ],
  ])('says what a reserved hour costs: %j', async (fees, words) => {
    const letter = (await letterWith({ fees })).replace(/[\u00a0\u202f]/g, ' ');
    expect(letter).toContain(`facture 50 % du prix du temps réservé, ${words}`);
  });
});

describe('how soon messages are answered', () => {
  it.each([
    [24, 'dans un délai de 24 heures, sans compter les jours où il n’est pas disponible'],
    [4, 'dans un délai de 4 heures, en ne comptant que ses heures de disponibilité'],
  ])('%s hours are counted in available days or hours', async (responseHours, words) => {
    const letter = await letterWith({ availability: { responseHours } });
    expect(letter.replace(/[\u00a0\u202f]/g, ' ')).toContain(words);
  });
});
