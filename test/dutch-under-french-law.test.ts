import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { checkAnswers } from '../src/check.ts';
import { patched } from './helpers/answer-changes.ts';
import { documentsOf, plainLines } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';

const example = loadExample('examples/dutch-under-french-law.yaml');
const all = { documents: ['engagement-letter', 'terms', 'dpa', 'proposal', 'checklist'] };

type Made = Readonly<Record<string, string>>;

async function made(changes: object = {}, from: LoadedAnswers = example): Promise<Made> {
  const { documents, diagnostics } = await documentsOf(patched(from, changes));
  if (documents.length === 0) throw new Error(JSON.stringify(diagnostics));
  return Object.fromEntries(documents.map((one) => [one.kind, plainLines(one).join('\n')]));
}

const letter = async (changes: object = {}) =>
  (await made({ ...changes, documents: ['engagement-letter'] }))['engagement-letter'] ?? '';

const consumer = {
  client: {
    ...{ type: 'consumer', name: 'Wout Kramer', contractChannel: 'distance-email' },
    ...{ legalForm: undefined, representative: undefined, kvkNumber: undefined },
    ...{ statutorySeat: undefined, vatNumber: undefined, size: undefined, invoicing: undefined },
    contactPerson: undefined,
  },
  invoicing: { recoveryFee: 0 },
  cooperation: { startDate: '2027-01-04' },
  data: { tools: undefined, breach: undefined, dpa: undefined },
};
const clientInFrance = {
  ...{ country: 'FR', kvkNumber: undefined, statutorySeat: undefined, vatNumber: undefined },
  ...{ siret: '11122233700011', legalForm: 'SAS' },
  address: { street: '8 quai Saint-Antoine', postcode: '69002', city: 'Lyon' },
};
const smallClient = { ...clientInFrance, contractChannel: 'off-premises', employees: 3 };
const term = { assignment: 'fixed-term', endDate: '2027-12-31' };

/** What is said in Dutch documents of Dutch or Belgian law alone. */
const foreign =
  /Nederlands recht|Belgisch recht|\d:\d+[a-z]? (?:lid|BW)|\bBW\b|Burgerlijk Wetboek|\bW(?:ER|VV)\b|Wetboek van economisch recht|UAVG|burgerservicenummer|\bBSN\b|rijksregisternummer|Autoriteit Persoonsgegevens|\(GBA\)|incassokosten|handelsrente|surseance|bewuste roekeloosheid|algemeen erkende|bekwame tijd|Auteurswet|programmawet|ondernemingsrechtbank|verwijlinterest|schadebeding|uitdrukkelijk van de hand|goed opdrachtnemer|loonbelasting|kleineondernemersregeling|direct opeisbare boete/i;

describe('Dutch documents under French law', () => {
  it.each([
    ['a company', {}],
    ['a private person', consumer],
    ['a client in France', { client: clientInFrance }],
    ['a small client off-premises', { client: smallClient }],
    ['a package', { fees: { model: 'package-monthly', package: { price: 900, hours: 20 } } }],
    ['a project', { fees: { model: 'project-fixed', project: { price: 900 } } }],
    ['a pack', { fees: { model: 'hour-pack', pack: { price: 400, hours: 10 } } }],
    ['a fixed term', { cooperation: { ...term, tacitRenewal: true } }],
    ['an index', { fees: { indexation: { mode: 'index', indexName: 'Syntec' } } }],
    ['a public body', { client: { type: 'public', legalForm: undefined } }],
    ['a licence', { intellectualProperty: { mode: 'licence' } }],
    ['paper', { signature: { method: 'paper', place: 'Bergerac' } }],
    ['an e-mail', { signature: { method: 'email-acceptance' } }],
    [
      'data that the law guards',
      { data: { types: ['health', 'contact'], specialSafeguards: ['kluis'] } },
    ],
    [
      'penalties',
      {
        confidentiality: { penalty: 300 },
        cooperation: { nonSolicitation: { months: 6, penalty: 500 } },
        invoicing: { latePenalty: { percent: 5 } },
      },
    ],
  ])('say nothing of Dutch or Belgian law: %s', async (_, changes) => {
    for (const documents of [all.documents, ['terms'], ['proposal']])
      for (const text of Object.values(await made({ ...changes, documents })))
        expect(foreign.exec(text)).toBeNull();
  });

  it('have no finding but what is to be known of VAT across the border', () => {
    const { diagnostics } = checkAnswers(example);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'info rule/id-vies',
      'info rule/eu-franchise-crossborder',
    ]);
  });

  it('identify the assistant as France asks, in the words of the Netherlands', async () => {
    const text = await letter();
    expect(text).toContain(
      'Marit Hoekstra EI, handelend onder de naam “Bureau Marit”, zelfstandige',
    );
    expect(text).toContain('SIRET 123 456 782 00010, btw-nummer FR11123456782');
    expect(text).toContain('KvK-nummer 00123456');
    expect(text).toContain('hierna te noemen: “Opdrachtnemer”');
    expect(text).toContain('Frans recht van toepassing');
  });

  it('leave VAT to the client, and quote the French mention where none is charged', async () => {
    expect(await letter()).toContain('de btw wordt verlegd (art. 44 en 196');
    const exempt = await letter({ client: clientInFrance });
    expect(exempt).toContain(
      '“TVA non applicable – franchise en base (art. L. 223-1 et suivants du CIBS, ancien art. 293 B du CGI)”.',
    );
  });

  it('rest on independence, as far as it was left', async () => {
    expect(await letter()).toContain('niet in een gezagsverhouding (lien de subordination)');
    expect(await letter()).toContain('deelt het eigen werk en de eigen tijd vrij in');
    const bound = {
      availability: { scheduleDecidedBy: 'client' },
      cooperation: { clientInstructions: 'detailed-how' },
    };
    expect(await letter(bound)).not.toContain('vrij in,');
  });

  it('say in letter and terms what paying late costs, and in one that there is no discount', async () => {
    const { 'engagement-letter': agreed = '', terms = '' } = await made();
    for (const text of [agreed, terms]) {
      expect(text).toContain('vermeerderd met tien procentpunten');
      expect(text).toContain('€ 40,00 voor invorderingskosten (art. L. 441-10 en D. 441-5');
      expect(text).toContain('betaalt binnen 30 dagen na de factuurdatum');
    }
    const none = 'Voor betaling vóór de vervaldatum wordt geen korting verleend.';
    expect(terms).toContain(none);
    expect(agreed).not.toContain(none);
    for (const documents of [['engagement-letter'], ['proposal']])
      expect(Object.values(await made({ documents })).join()).toContain(none);
  });

  it('fix a rate of interest where one is agreed, and leave a public body to its law', async () => {
    const fixed = { invoicing: { lateInterest: { mode: 'fixed', percent: 12 } } };
    expect(await letter(fixed)).toContain('vertragingsrente verschuldigd van 12% per jaar');
    const office = { client: { type: 'public', legalForm: undefined } };
    expect(await letter(office)).toContain('die de Franse wet aan overheden oplegt');
  });

  it('end with the notice of article 1211, and a firm term at its end', async () => {
    expect(await letter()).toContain(
      'zonder opgaaf van redenen opzeggen, met een opzegtermijn van één maand (art. 1211 van de Franse Code civil).',
    );
    const recorded = { cooperation: { notice: { form: 'registered-letter' } } };
    expect(await letter(recorded)).toContain('per aangetekende brief met ontvangstbevestiging.');
    const firm = await letter({ cooperation: { ...term, notice: undefined } });
    expect(firm).toContain('tot het einde van de looptijd (art. 1212 van de Franse Code civil).');
    expect(firm).toContain('Waar de overeenkomst opzegging toelaat, gebeurt die schriftelijk;');
    expect(firm).not.toContain('tussentijds opzeggen');
    const early = await letter({ cooperation: { ...term, notice: { value: 1 } } });
    expect(early).toContain('wel tussentijds opzeggen met een opzegtermijn van één maand');
  });

  it('let whoever ends without notice pay for it, as the court sees fit', async () => {
    const cooperation = { earlyTermination: 'work-done-plus-notice' };
    expect(await letter({ cooperation })).toContain(
      'over het deel van de opzegtermijn dat niet is gelopen. De rechter kan deze vergoeding matigen of verhogen (art. 1231-5',
    );
    const none = { ...cooperation, notice: { value: 0 } };
    expect(await letter({ cooperation: none })).not.toContain('niet is gelopen');
  });

  it('end for a breach only after a notice that names the clause', async () => {
    const text = await letter();
    expect(text).toContain('betalen op de vervaldag, de nodige informatie en toegang geven');
    expect(text).toMatch(/\(mise en demeure\) die uitdrukkelijk naar dit beding.*\(art\. 1225/);
  });

  it('have a penalty lowered or raised by the court', async () => {
    const text = await letter({
      confidentiality: { penalty: 300 },
      cooperation: { nonSolicitation: { months: 6, penalty: 500 } },
      invoicing: { latePenalty: { percent: 5, reciprocal: true } },
    });
    expect(text.match(/kan (?:haar )?matigen of verhogen/g)).toHaveLength(3);
    expect(text).toContain('is dezelfde vergoeding verschuldigd over een bedrag');
  });

  it('bind an assistant to no more than the client’s own customers, where no scope is agreed', async () => {
    const limited = 'met wie Opdrachtnemer door de opdracht in contact is gekomen';
    const nonCompete = { months: 3 };
    expect(await letter({ cooperation: { nonCompete } })).toContain(limited);
    const scope = 'fietsreizen';
    const scoped = await letter({ cooperation: { nonCompete: { ...nonCompete, scope } } });
    expect(scoped).toContain('Dit beding is beperkt tot: fietsreizen');
    expect(scoped).not.toContain(limited);
  });

  it('ask for a deposit that neither party can walk away from', async () => {
    expect(await letter({ fees: { deposit: { percent: 20 } } })).toContain(
      'een aanbetaling (acompte) van 20%',
    );
  });

  it('limit liability but for intent, gross fault and bodily harm', async () => {
    const { 'engagement-letter': text, dpa } = await made();
    expect(text).toContain('opzet (dol) of grove schuld (faute lourde), bij lichamelijk letsel');
    expect(dpa).toContain('niet bij opzet (dol) of grove schuld (faute lourde)');
  });

  it.each([
    ['transfer-on-payment', 'Voor de overdracht gelden deze grenzen'],
    ['licence', 'Voor de licentie gelden deze grenzen'],
  ])('list each right and its limits: %s', async (mode, words) => {
    const text = await letter({ intellectualProperty: { mode } });
    expect(text).toContain(`${words} (art. L. 131-3 van de Franse Code de la propriété`);
    for (const limit of ['verveelvoudigen: ', 'gebruiksdoel: ', 'dragers: ', 'gebied: ', 'duur: '])
      expect(text).toContain(`\n${limit}`);
  });

  it('follow no general index', async () => {
    const fees = { indexation: { mode: 'index', indexName: 'Syntec', month: 4 } };
    const text = await letter({ fees });
    expect(text).toContain('per 1 april, in dezelfde verhouding als deze index: Syntec.');
    expect(text).toContain('(art. L. 112-2 van de Franse Code monétaire et financier)');
  });

  it('choose a court across the border or between traders, in bold, and never for a person', async () => {
    const disputes = { court: 'provider-seat' };
    const chosen = 'de bevoegde rechter van de plaats waar Opdrachtnemer is gevestigd.';
    const ordinary = 'de rechter die volgens de wet bevoegd is.';
    const { documents } = await documentsOf(patched(example, { disputes }));
    const clause = documents[0]?.clauses.find(({ id }) => id === 'disputes');
    expect(JSON.stringify(clause)).toMatch(/"strong"[^\]]*Een geschil dat overblijft/);
    expect(await letter({ disputes })).toContain(chosen);
    expect(await letter({ disputes, client: clientInFrance })).toContain(ordinary);
    expect(await letter({ ...consumer })).toContain(ordinary);
  });

  it('name the French authority and, for the client, that of its own country', async () => {
    const { dpa, terms } = await made();
    expect(dpa).toContain('toezichthouder CNIL (Commission nationale de l’informatique et des');
    expect(dpa).toContain(
      'voor de Partij die in Frankrijk is gevestigd en, voor de andere Partij,',
    );
    expect(terms).toContain('klacht indienen bij de Franse toezichthouder CNIL');
  });

  it('have the papers of the client’s vigilance, and platforms for invoices, in France alone', async () => {
    const inFrance = await letter({ client: clientInFrance });
    expect(inFrance).toContain(
      'Bereikt het totale bedrag van de opdracht € 5.000,00 exclusief btw',
    );
    expect(inFrance).toContain('via een erkend platform (plateforme agréée)');
    expect(await letter()).not.toMatch(/vigilance|plateforme/);
  });

  it('let a small business in France withdraw from what was agreed off-premises', async () => {
    const said = 'art. L. 221-3 van het Franse consumentenwetboek';
    for (const documents of [['engagement-letter'], ['terms'], ['proposal']]) {
      const small = Object.values(await made({ client: smallClient, documents })).join();
      expect(small).toContain(said);
      expect(small).toContain('naam van de klant: Fietsroutes Nederland bv');
      const large = { client: { ...smallClient, employees: 6 }, documents };
      expect(Object.values(await made(large)).join()).not.toContain(said);
    }
    const both = await made({ client: smallClient, documents: ['engagement-letter', 'terms'] });
    expect(both.terms).not.toContain(said);
  });
});

describe('a private person in the Netherlands, in Dutch documents under French law', () => {
  it('may withdraw, and keeps what Dutch law gives', async () => {
    const text = await letter(consumer);
    expect(text).toContain('(art. L. 221-18 van het Franse consumentenwetboek');
    expect(text).toContain('Ik deel u hierbij mede dat ik onze overeenkomst');
    expect(text).toContain('behoudt de bescherming van de dwingende regels van het land');
    expect(text).toContain('de Franse wettelijke rente (taux légal) verschuldigd vanaf een');
    expect(text).not.toMatch(/€ 40,00|geen korting|mediator die zij samen|per gebeurtenis/);
  });

  it('is told of the mediator where there is one', async () => {
    const mediator = { name: 'Médiation Exemple', address: '1 place du Marché, 69001 Lyon' };
    const text = await letter({ ...consumer, provider: { mediator } });
    expect(text).toContain('kosteloos wenden tot de bemiddelaar voor consumentengeschillen');
    expect(text.match(/Médiation Exemple/g)).toHaveLength(1);
  });
});
