import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { patched } from './helpers/answer-changes.ts';
import { clausesOf } from './helpers/clauses.ts';
import { loadExample } from './helpers/examples.ts';

/** The clauses of general terms in their order, TC-1 to TC-33 (legal.md D.2). */
const ids = [
  ...['definitions', 'scope', 'formation', 'performance', 'client-cooperation', 'changes'],
  ...['availability', 'deadlines', 'fees', 'indexation', 'expenses', 'invoicing', 'late-payment'],
  ...['suspension', 'complaints', 'substitution', 'confidentiality', 'personal-data'],
  ...['intellectual-property', 'tools-and-ai', 'liability', 'insurance', 'force-majeure'],
  ...['term-and-notice', 'termination', 'non-solicitation', 'no-employment', 'references'],
  ...['consumers', 'changes-to-terms', 'notices', 'general', 'disputes'],
];

const insurance = { insurer: 'Mutuelle Exemple', territory: 'Europe' };
const privatePerson = {
  ...{ type: 'consumer', name: 'Noor Bakker', contractChannel: 'distance-email' },
  ...{ legalForm: undefined, representative: undefined, kvkNumber: undefined, siret: undefined },
  ...{ statutorySeat: undefined, vatNumber: undefined, size: undefined },
};
const dutch = loadExample('examples/dutch-freelancer.yaml');
const consumer = patched(dutch, { client: privatePerson });
const french = patched(loadExample('examples/hourly-micro-entrepreneur.yaml'), {
  client: privatePerson,
  provider: { insurance, mediator: { name: 'Médiation Exemple' } },
  cooperation: { startDate: '2026-12-21' },
});

const termsOf = (loaded: LoadedAnswers, changes: object = {}) =>
  clausesOf(patched(loaded, changes), 'terms');
const alone = { documents: ['terms'] };

async function textOf(loaded: LoadedAnswers, changes: object = {}): Promise<string> {
  return [...(await termsOf(loaded, changes)).values()].join('\n');
}

describe('general terms', () => {
  it.each([
    ['Dutch', consumer],
    ['French', french],
  ])('have the 33 clauses of a consumer in order: %s', async (_, loaded) => {
    expect(ids).toHaveLength(33);
    expect([...(await termsOf(loaded)).keys()].filter(Boolean)).toEqual(ids);
    const keys = [...(await termsOf(loaded, alone)).keys()].filter(Boolean);
    expect(keys).toEqual([...ids, 'withdrawal-form']);
  });

  it('leave out what does not concern a business without an insurance', async () => {
    const keys = [...(await termsOf(dutch, { provider: { insurance: undefined } })).keys()];
    expect(keys.filter(Boolean)).toEqual(
      ids.filter((id) => id !== 'consumers' && id !== 'insurance'),
    );
  });
});

/** Everything that letter or terms may fix, so that one of them must. */
const agreed = {
  fees: {
    ...{ indexation: { mode: 'index', indexName: 'CPI', month: 4 } },
    ...{ cancellation: { feePercent: 50 }, minimumPurchase: { hours: 5 } },
    expenses: { rule: 'at-cost-with-receipts' },
  },
  invoicing: { latePenalty: { percent: 5 }, earlyPaymentDiscount: 2 },
  cooperation: { trialDays: 30, nonCompete: { months: 3 }, nonSolicitation: { months: 9 } },
};

/** Rules of which each agreement has one, by words found nowhere else. */
const rules = [
  /eenmaal per kalenderjaar/,
  /kosteloos verzetten of afzeggen/,
  /\(minimumafname\)/,
  /op vertoon van bewijsstukken/,
  /binnen 14 dagen na de factuurdatum/,
  /mag Opdrachtgever 2% van het factuurbedrag aftrekken/,
  /wettelijke handelsrente/,
  /een boete verschuldigd van 5%/,
  /het werk opschorten totdat is betaald/,
  /Bezwaren tegen een factuur/,
  /laten vervangen en meldt dat vooraf/,
  /Vertrouwelijk is alle informatie/,
  /De overdracht omvat/,
  /mag toepassingen voor kunstmatige intelligentie/,
  /per gebeurtenis beperkt tot/,
  /Een vordering tot schadevergoeding vervalt/,
  /verzekeraar: /,
  /Betalingsonmacht is geen overmacht/,
  /Partijen passen de planning dan in overleg aan/,
  /een proefperiode van 30 dagen/,
  /met een opzegtermijn van één maand/,
  /nakoming blijvend onmogelijk/,
  /binnen 5 werkdagen na het einde/,
  /medewerkers of andere hulppersonen/,
  /met de onderneming van Opdrachtgever concurreren/,
];

describe('a rule of a Dutch agreement', () => {
  const count = (text: string, rule: RegExp) => text.split(rule).length - 1;
  const letterOf = async (changes: object) =>
    [...(await clausesOf(patched(dutch, { ...agreed, ...changes }))).values()].join('\n');

  it('stands once, in the letter or in its terms', async () => {
    const both = `${await letterOf({})}\n${await textOf(dutch, agreed)}`;
    expect(rules.filter((rule) => count(both, rule) !== 1)).toEqual([]);
  });

  it('stands in whichever document is made alone', async () => {
    const letter = await letterOf({ documents: ['engagement-letter'] });
    const terms = await textOf(dutch, { ...agreed, ...alone });
    for (const text of [letter, terms])
      expect(rules.filter((rule) => count(text, rule) !== 1)).toEqual([]);
  });

  it('is the letter’s where its terms name the letter', async () => {
    const terms = await termsOf(dutch);
    for (const id of ['expenses', 'late-payment', 'confidentiality', 'liability', 'termination'])
      expect(terms.get(id)).toContain('De opdrachtbevestiging bepaalt');
  });

  it('to leave without cost is not taken away by a minimum duration or a percentage', async () => {
    const cooperation = {
      ...{ initialTermMonths: 6, earlyTermination: 'percentage', earlyTerminationPercent: 20 },
    };
    const notice = (await clausesOf(patched(dutch, { cooperation }))).get('notice');
    expect(notice).toContain(
      'behalve om gewichtige redenen en waar de overeenkomst opzegging tegen een eerdere dag',
    );
    expect(notice).toContain(
      'Dat geldt niet bij opzegging wegens een tekortkoming van Opdrachtnemer of waar de overeenkomst opzegging kosteloos',
    );
    const change = (await termsOf(dutch, { cooperation })).get('changes-to-terms');
    expect(change).toContain('kosteloos opzeggen tegen de dag waarop de wijziging ingaat');
  });
});

describe('Dutch terms for a private person', () => {
  const onlyForBusiness = [
    'verrekent een factuur niet',
    'urenstaat bij een factuur geldt als bewijs',
    'Een vordering tot schadevergoeding vervalt',
    'uitdrukkelijk van de hand gewezen',
    'aangetekende brief',
    'indirecte schade',
    'een boete verschuldigd',
    'blijft het honorarium verschuldigd voor werk',
  ];
  const changes = {
    invoicing: { latePenalty: { percent: 5 } },
    cooperation: { notice: { form: 'registered-letter' } },
    ...alone,
  };

  it('hold nothing that the black list forbids (art. 6:236 and 6:237 BW)', async () => {
    const [business, person] = [await textOf(dutch, changes), await textOf(consumer, changes)];
    for (const words of onlyForBusiness) {
      expect(business).toContain(words);
      expect(person).not.toContain(words);
    }
  });

  it('leave the ways out that the law gives', async () => {
    const fees = { indexation: { mode: 'annual-notice' } };
    const terms = await termsOf(consumer, { ...alone, fees });
    expect(terms.get('indexation')).toContain('ook ontbinden (art. 6:236 onder i BW)');
    expect(terms.get('term-and-notice')).toContain('op elk moment opzeggen (art. 7:408 lid 1 BW)');
    expect(terms.get('term-and-notice')).toContain(
      'op de wijze waarop de overeenkomst is gesloten',
    );
    expect(terms.get('termination')).toContain('(art. 6:265 BW), wordt hierdoor niet beperkt');
    expect(terms.get('consumers')).toContain(
      'geen schadevergoeding verschuldigd (art. 7:408 lid 3',
    );
  });

  it('carry the form to withdraw where no letter does', async () => {
    const terms = await termsOf(consumer, alone);
    expect(terms.get('consumers')).toContain('het formulier van Bijlage I');
    expect(terms.get('withdrawal-form')).toContain('Aan: Femke Dijkstra');
    expect((await termsOf(consumer)).get('consumers')).toContain('bevat het formulier daarvoor');
    const inPlace = patched(consumer, { client: { contractChannel: 'at-provider-premises' } });
    for (const made of [await textOf(inPlace), await textOf(inPlace, alone)])
      expect(made).not.toContain('herroep');
  });
});

describe('Dutch terms', () => {
  it('promise no deed that nobody signs', async () => {
    const terms = (await termsOf(dutch, alone)).get('intellectual-property');
    expect(terms).toContain('ondertekent Opdrachtnemer die op eerste verzoek');
    expect(terms).not.toContain('Deze ondertekende opdrachtbevestiging');
  });

  it('name the authority of the country in which the provider is', async () => {
    const belgian = {
      ...{ country: 'BE', legalForm: 'srl', kvkNumber: undefined, vatNumber: undefined },
      ...{ enterpriseNumber: '0123456749', rpmCourt: 'Liège', vat: { scheme: 'be-franchise' } },
      ...{ iban: 'BE68539007547034', representative: { name: 'Lien Maes', capacity: 'directeur' } },
    };
    const dataOf = async (provider: object) =>
      (await termsOf(dutch, { law: 'NL', provider, client: { vatNumber: undefined } })).get(
        'personal-data',
      );
    expect(await dataOf({})).toContain('klacht indienen bij de Autoriteit Persoonsgegevens');
    expect(await dataOf(belgian)).toContain('bij de Gegevensbeschermingsautoriteit (GBA)');
    const french = {
      ...{ country: 'FR', legalForm: 'micro-entrepreneur', kvkNumber: undefined },
      ...{ siren: '123456782', vatNumber: undefined, vat: { scheme: 'fr-franchise' } },
    };
    expect(await dataOf(french)).toContain('bij de Franse toezichthouder CNIL');
    expect(await dataOf({ privacyContact: 'avg@example.com' })).toContain('via avg@example.com.');
  });

  it('do not deny what the client was granted', async () => {
    const denials = ['geen verplichte werktijden', 'kiest de vervanger', 'geen gezagsverhouding'];
    const granted = {
      availability: { scheduleDecidedBy: 'client' },
      cooperation: { substitution: 'no', clientInstructions: 'detailed-how' },
    };
    for (const documents of [['engagement-letter', 'terms'], ['terms']]) {
      const [usual, bound] = [
        await textOf(dutch, { documents }),
        await textOf(dutch, { documents, ...granted }),
      ];
      for (const denial of denials) {
        expect(usual).toContain(denial);
        expect(bound).not.toContain(denial);
      }
    }
  });
});
