import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../src/document/types.ts';
import { patched } from './helpers/answer-changes.ts';
import { belgianConsumer, flemish } from './helpers/belgian-answers.ts';
import { documentsOf, plainLines, plainText } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';

const flemishText = (document: DocumentKind, changes: object = {}) =>
  plainText(patched(flemish, changes), document);
const letter = (changes?: object) => flemishText('engagement-letter', changes);
const consumer = { client: belgianConsumer, cooperation: { startDate: '2027-01-05' } };
const term = { assignment: 'fixed-term', endDate: '2027-12-31' };

/** What is said in Dutch documents of Dutch law alone, or in the Netherlands alone. */
const dutch =
  /Nederlands recht|KvK|btw-id|opdrachtgever|opdrachtnemer|\d:\d+[a-z]? (?:lid|BW)|(?:art\. \d+|lid \d) BW|UAVG|\bBSN\b|Autoriteit Persoonsgegevens|incasso|handelsrente|surseance|bewuste roekeloosheid|algemeen erkende|mediator|machtiging af|zzp|kantoorhoudend|Auteurswet|DE ONDERGETEKENDEN/i;

describe('the Dutch letter under Belgian law', () => {
  it.each([
    ['a company', {}],
    ['a private person', consumer],
    ['a package', { fees: { model: 'package-monthly', package: { price: 900, hours: 20 } } }],
    ['a project', { fees: { model: 'project-fixed', project: { price: 900 } } }],
    ['a fixed term', { cooperation: { ...term, notice: { value: 1, form: 'registered-letter' } } }],
    ['an assistant with VAT', { provider: { vat: { scheme: 'standard' } } }],
    ['an index', { fees: { indexation: { mode: 'index', indexName: 'Agoria' } } }],
    ['a public body', { client: { type: 'public', legalForm: undefined } }],
    ['surcharges', { fees: { surcharges: { holidayPercent: 50 }, deposit: { percent: 20 } } }],
    ['direct debit', { invoicing: { paymentMethod: 'direct-debit' } }],
    ['a licence', { intellectualProperty: { mode: 'licence' } }],
    [
      'penalties',
      {
        confidentiality: { penalty: 300 },
        cooperation: { nonSolicitation: { months: 6, penalty: 500 } },
        invoicing: { latePenalty: { percent: 5 } },
      },
    ],
  ])('says nothing of Dutch law: %s', async (_, changes) => {
    expect(dutch.exec(await letter(changes))).toBeNull();
  });

  it('identifies the parties as Belgian law asks', async () => {
    const text = await letter();
    expect(text).toContain('ondernemingsnummer 0123.456.749');
    expect(text).toContain('rekeningnummer BE68 5390 0754 7034');
    expect(text).toContain('met zetel te Vaartdijk 118, 9800 Deinze');
    expect(text).toContain('ondernemingsnummer 1000.000.021, RPR Gent');
    expect(text).toContain('WORDT OVEREENGEKOMEN WAT VOLGT:');
  });

  it('takes a client who is self-employed for no company', async () => {
    const client = { legalForm: 'zelfstandige in hoofdberoep', rpmCourt: undefined };
    expect(await letter({ client })).toContain('gevestigd te Vaartdijk 118');
  });

  it('words amounts, times and VAT as in Flanders', async () => {
    const text = await letter();
    expect(text).toContain('Het uurtarief is € 48,00, vrijgesteld van btw.');
    expect(text).toContain('Bijzondere vrijstellingsregeling kleine ondernemingen');
    expect(text).toContain('van 9.00 tot 13.00 uur');
    const vat = { provider: { vat: { scheme: 'standard' } } };
    expect(await letter(vat)).toContain('€ 48,00, exclusief btw.');
    expect(await letter({ ...vat, ...consumer })).toContain('€ 48,00, inclusief btw.');
  });

  it('rests on the will of the parties and the freedom of the assistant', async () => {
    const will =
      'op zelfstandige basis samen te werken in de zin van titel XIII van de programmawet (I)';
    expect(await letter()).toContain(will);
    expect(await letter()).toContain('organiseert vrij het eigen werk en de eigen werktijd');
    const bound = await letter({
      availability: { scheduleDecidedBy: 'client' },
      cooperation: { clientInstructions: 'detailed-how' },
    });
    expect(bound).toContain(will);
    expect(bound).not.toContain('organiseert vrij');
  });

  it('gives sixty days after receipt at most, and verification no time of its own', async () => {
    const verified = 'in deze betalingstermijn begrepen';
    expect(await letter()).toContain(verified);
    const endOfMonth = { invoicing: { paymentBasis: 'end-of-month', paymentDays: 45 } };
    expect(await letter(endOfMonth)).toContain('uiterlijk zestig kalenderdagen na ontvangst');
    expect(await letter(consumer)).not.toContain(verified);
  });

  it('has interest and € 40 run by law between businesses', async () => {
    const text = await letter();
    expect(text).toContain(
      'is van rechtswege en zonder ingebrekestelling de interest verschuldigd bepaald in de wet van 2 augustus 2002',
    );
    expect(text).toContain('forfaitaire vergoeding van € 40,00 voor invorderingskosten');
    const fixed = { invoicing: { lateInterest: { mode: 'fixed', percent: 8 } } };
    expect(await letter(fixed)).toContain('een interest van 8% per jaar verschuldigd');
  });

  it('reminds a consumer freely first, within the caps of the law and both ways', async () => {
    const text = await letter(consumer);
    expect(text).toContain('De eerste herinnering voor een factuur');
    expect(text).toContain('niet binnen 14 dagen na die herinnering (kalenderdagen');
    expect(text).toContain('met een maximum van € 2.000,00');
    expect(text).toContain('dezelfde interesten en dezelfde vergoeding verschuldigd');
    expect(text).not.toContain('€ 40,00');
  });

  it('leaves a damages clause to the court, which can only lower it', async () => {
    const invoicing = { latePenalty: { percent: 8, minimum: 40, reciprocal: true } };
    const text = await letter({ invoicing });
    expect(text).toContain('De rechter matigt haar als zij kennelijk onredelijk is (art. 5.88');
    expect(text).toContain('De Dienstverlener is dezelfde schadevergoeding verschuldigd');
    expect(await letter({ ...consumer, invoicing })).not.toContain('8% van de verschuldigde som');
  });

  it('ends with the notice of article 5.75, for both', async () => {
    expect(await letter()).toContain(
      'Elke Partij kan de opdracht zonder opgave van redenen opzeggen, met een opzegtermijn van één maand (art. 5.75 van het Burgerlijk Wetboek).',
    );
    const recorded = { cooperation: { notice: { form: 'registered-letter' } } };
    expect(await letter(recorded)).toContain('Opzegging gebeurt per aangetekende brief.');
  });

  it('runs a fixed term to its end, unless it is answered with how much notice it stops before', async () => {
    const early = 'wel tussentijds opzeggen met een opzegtermijn van één maand';
    const firm = await letter({ cooperation: { ...term, notice: undefined } });
    expect(firm).toContain('tot het einde van de looptijd.');
    expect(firm).not.toContain(early);
    expect(firm).toContain('Waar de overeenkomst opzegging toelaat, gebeurt die schriftelijk;');
    expect(firm).not.toContain('De opzegtermijn gaat in');
    expect(await letter({ cooperation: { ...term, notice: { value: 1 } } })).toContain(early);
  });

  it('lets no consumer be left without reasonable notice', async () => {
    const none = { notice: { value: 0 } };
    const text = await letter({ ...consumer, cooperation: { startDate: '2027-01-05', ...none } });
    expect(text).toContain('De Klant kan de opdracht zonder opgave van redenen opzeggen, zonder');
    expect(text).toContain('kan dat ook, met een redelijke opzegtermijn (art. 5.75');
    expect(await letter({ cooperation: none })).toContain('Elke Partij kan de opdracht zonder');
  });

  it('owes for an early end both ways', async () => {
    const cooperation = { earlyTermination: 'work-done-plus-notice' };
    const text = await letter({ cooperation });
    expect(text).toContain('een vergoeding van hetzelfde bedrag verschuldigd');
    expect(text).toContain('toelaat kosteloos of zonder vergoeding op te zeggen.');
  });

  it('limits liability, but not for intent, gross fault, bodily harm nor what is essential', async () => {
    const text = await letter();
    expect(text).toContain('contractuele en buitencontractuele aansprakelijkheid');
    expect(text).toMatch(/opzettelijke of zware fout.*fysieke integriteit.*uit \(art\. 5\.89/);
    const essential = 'niet-nakoming van een wezenlijke verbintenis';
    expect(text).not.toContain(essential);
    expect(await letter(consumer)).toContain(essential);
  });

  it('has no claims against those who help, unless it is answered otherwise', async () => {
    const waiver = 'afstand van elke buitencontractuele vordering (art. 6.3 van het Burgerlijk';
    expect(await letter()).toContain(waiver);
    expect(await letter({ liability: { auxiliaryWaiver: false } })).not.toContain(waiver);
    expect(await letter(consumer)).not.toContain(waiver);
  });

  it.each([
    ['transfer-on-payment', 'geldt de overdracht als volgt (art. XI.167'],
    ['licence', 'De licentie geldt voor elk van deze exploitatiewijzen als volgt (art. XI.167'],
  ])(
    'gives rights mode by mode, with what is paid, how far and how long: %s',
    async (mode, words) => {
      const text = await letter({ intellectualProperty: { mode } });
      expect(text).toContain(words);
      expect(text).toContain('duur: de volledige duur van de rechten');
      expect(text).toContain('vergoeding: begrepen in het honorarium');
    },
  );

  it('revises four fifths of the price by an index', async () => {
    const fees = { indexation: { mode: 'index', indexName: 'Agoria' } };
    const text = await letter({ fees });
    expect(text).toContain('80% van de prijs verandert in dezelfde verhouding');
    expect(text).toContain('art. 57 van de wet van 30 maart 1976');
  });

  it.each([
    ['distance-email', 'VI.47'],
    ['off-premises', 'VI.67'],
  ])('tells a consumer how to withdraw: %s', async (contractChannel, article) => {
    const client = { ...belgianConsumer, contractChannel };
    const text = await letter({ ...consumer, client });
    expect(text).toContain(`(art. ${article} van het Wetboek van economisch recht)`);
    expect(text).toContain('Ik deel u hierbij mede dat ik onze overeenkomst');
    expect(text).toContain('begint pas na de bedenktijd met de opdracht');
    const early = await letter({
      ...consumer,
      client: { ...client, withdrawalStartRequest: true },
    });
    expect(early).toContain('verzoekt uitdrukkelijk dat de Dienstverlener');
  });

  it('names once who settles a consumer’s complaint', async () => {
    const provider = { mediator: { name: 'Consumentenombudsdienst' } };
    const text = await letter({ ...consumer, provider });
    expect(text).toContain(
      'buitengerechtelijke regeling van consumentengeschillen: Consumentenombudsdienst.',
    );
    expect(text.match(/Consumentenombudsdienst/g)).toHaveLength(1);
  });

  it('goes to the court of the enterprise, and for a consumer to that of the law', async () => {
    expect(await letter()).toContain('(tussen ondernemingen de ondernemingsrechtbank)');
    const seat = { disputes: { court: 'provider-seat' } };
    expect(await letter(seat)).toContain('van de plaats waar de Dienstverlener is gevestigd');
    const text = await letter({ ...consumer, ...seat });
    expect(text).toContain('de rechter die volgens de wet bevoegd is.');
    expect(text).not.toContain('waar de Dienstverlener is gevestigd');
  });

  it.each([
    [{ method: 'paper', place: 'Gent' }, 'te Gent op 30 november 2026, in tweevoud: ten minste'],
    [{ method: 'electronic-simple' }, '(eIDAS-verordening; Boek 8 van het Burgerlijk Wetboek)'],
    [{ method: 'email-acceptance' }, '(Boek 8 van het Burgerlijk Wetboek)'],
  ])('is signed: %j', async (signature, words) => {
    expect(await letter({ signature })).toContain(words);
  });

  it('sends structured invoices between Belgian businesses', async () => {
    expect(await letter()).toContain('Peppol-netwerk');
    expect(await letter(consumer)).not.toContain('Peppol');
  });
});

describe('Dutch general terms under Belgian law', () => {
  const terms = (changes?: object) => flemishText('terms', changes);

  it.each([
    ['made alone', {}, []],
    ['beside a letter', {}, ['engagement-letter']],
    ['for a private person', consumer, []],
    ['for a private person, beside a letter', consumer, ['engagement-letter']],
    ['with penalties', { invoicing: { latePenalty: { percent: 5 } } }, []],
    ['of a fixed term', { cooperation: term }, []],
    ['with data', { data: { processing: true, noProcessingReason: undefined } }, []],
  ] as const)('say nothing of Dutch law: %s', async (_, changes, beside) => {
    expect(dutch.exec(await plainText(patched(flemish, changes), 'terms', beside))).toBeNull();
  });

  it('bind who could read and accepted them before', async () => {
    expect(await terms()).toContain('heeft aanvaard (art. 5.23 van het Burgerlijk Wetboek).');
  });

  it('say by themselves all that a letter would say of late payment, notice and liability', async () => {
    const text = await terms();
    expect(text).toContain('bepaald in de wet van 2 augustus 2002');
    expect(text).toContain('met een opzegtermijn van één maand (art. 5.75');
    expect(text).toContain('(art. 5.89 van het Burgerlijk Wetboek)');
    expect(text).toContain('(art. 6.3 van het Burgerlijk Wetboek)');
    expect(text).toContain('(art. 5.90 en volgende van het Burgerlijk Wetboek)');
  });

  it('leave them to the letter beside them', async () => {
    const text = await plainText(flemish, 'terms', ['engagement-letter']);
    expect(text).not.toMatch(/2 augustus 2002|art\. 6\.3 |art\. 5\.90/);
  });

  it('give a consumer reasonable notice, the free reminder, the way to withdraw and the form', async () => {
    const cooperation = { startDate: '2027-01-05', notice: { value: 0 } };
    const text = await terms({ ...consumer, cooperation });
    expect(text).toContain('kan dat ook, met een redelijke opzegtermijn');
    expect(text).toContain('is kosteloos');
    expect(text).toContain('(art. VI.47 van het Wetboek van economisch recht)');
    expect(text).toContain('Ik deel u hierbij mede dat ik onze overeenkomst');
  });

  it('name the Belgian authority and the four criteria', async () => {
    const text = await terms();
    expect(text).toContain('de Gegevensbeschermingsautoriteit (GBA)');
    expect(text).toContain('titel XIII van de programmawet (I)');
    expect(text).toContain('geen leidinggevende bevoegdheid en kan geen sancties opleggen');
  });
});

describe('the Dutch processing agreement under Belgian law', () => {
  const processing = { processing: true, noProcessingReason: undefined };
  const sensitive = { types: ['health', 'national-number'], specialSafeguards: ['kluis'] };
  const dpa = (changes?: object) => flemishText('dpa', patchOf(changes));
  const patchOf = (changes: object = {}) => ({ data: processing, ...changes });

  it.each([
    ['usual', {}],
    ['sensitive data', { data: { ...processing, ...sensitive } }],
    ['on paper', { signature: { method: 'paper', place: 'Gent' } }],
    ['by e-mail', { signature: { method: 'email-acceptance' } }],
    ['standard clauses', { data: { ...processing, basis: 'scc-2021-915' } }],
  ])('says nothing of Dutch law: %s', async (_, changes) => {
    expect(dutch.exec(await dpa(changes))).toBeNull();
  });

  it('is under Belgian law and the Belgian authority', async () => {
    const text = await dpa();
    expect(text).toContain('net als op de Overeenkomst, Belgisch recht van toepassing');
    expect(text).toContain('De Toezichthouder is de Gegevensbeschermingsautoriteit (GBA).');
    const abroad = { country: 'NL', enterpriseNumber: undefined, rpmCourt: undefined };
    expect(await dpa({ client: { ...abroad, kvkNumber: '00123456' } })).toContain(
      '(GBA) voor de Partij die in België is gevestigd en, voor de andere Partij,',
    );
  });

  it('has the limit of the contract, but not for intent or gross fault', async () => {
    expect(await dpa()).toContain('geldt niet bij een opzettelijke of zware fout, en nooit');
  });
});

describe('the Dutch proposal under Belgian law', () => {
  const proposal = (changes?: object) => flemishText('proposal', changes);

  it.each([
    ['a company', {}],
    ['a private person', consumer],
    ['a fixed term', { cooperation: term }],
    ['without obligation', { proposal: { binding: 'non-binding' } }],
    ['surcharges', { fees: { surcharges: { holidayPercent: 50 }, deposit: { percent: 20 } } }],
  ])('says nothing of Dutch law: %s', async (_, changes) => {
    expect(dutch.exec(await proposal(changes))).toBeNull();
  });

  it('made alone, says what late payment costs and what law it is under', async () => {
    const text = await proposal();
    expect(text).toContain('bepaald in de wet van 2 augustus 2002');
    expect(text).toContain('Op de overeenkomst is Belgisch recht van toepassing.');
    expect(text).toContain('met de woorden “Gelezen en goedgekeurd”');
  });

  it('says of notice what the letter says', async () => {
    expect(await proposal()).toContain('Opzegtermijn\néén maand\n');
    const firm = { cooperation: { ...term, notice: undefined } };
    expect(await proposal(firm)).toContain('Geen: de opdracht wordt tot het einde uitgevoerd');
    const none = { startDate: '2027-01-05', notice: { value: 0 } };
    expect(await proposal({ ...consumer, cooperation: none })).toContain(
      'Voor de Klant: geen. Voor de Dienstverlener: een redelijke termijn',
    );
  });
});

describe('the Dutch checklist under Belgian law', () => {
  it('calls the parties and the points as in Flanders', async () => {
    const changes = {
      invoicing: { paymentMethod: 'direct-debit' },
      'x-to-be-agreed': ['services.clientObligations', 'client.employees'],
    };
    const text = await flemishText('checklist', changes);
    expect(dutch.exec(text)).toBeNull();
    expect(text).toContain('Verplichtingen van de klant');
  });

  it('leaves the notice of a firm term out', async () => {
    const firm = { cooperation: { ...term, notice: undefined } };
    expect(await flemishText('checklist', firm)).not.toMatch(/^Opzegtermijn/m);
    expect(await flemishText('checklist')).toMatch(/^Opzegtermijn/m);
  });
});

describe('a draft in Dutch under Belgian law', () => {
  it('calls what is missing as in Flanders', async () => {
    const { documents } = await documentsOf(
      patched(flemish, { client: { name: undefined, address: undefined } }),
      { documents: ['engagement-letter'], draft: true },
    );
    const text = documents.flatMap(plainLines);
    expect(text.join('\n')).toContain('[in te vullen:');
    expect(text.join('\n')).not.toMatch(/opdrachtgever/i);
  });
});

describe('documents in Dutch', () => {
  const kinds = ['engagement-letter', 'terms', 'dpa', 'proposal', 'checklist'] as const;

  it('have the same clauses in the same order under Dutch and Belgian law', async () => {
    const options = { documents: kinds };
    const data = { data: { processing: true, noProcessingReason: undefined } };
    const idsOf = ({ documents }: Awaited<ReturnType<typeof documentsOf>>) =>
      documents.map(({ kind, clauses, annexes }) => [
        kind,
        [...clauses, ...annexes].map(({ id }) => id),
      ]);
    const ofDutchLaw = idsOf(
      await documentsOf(patched(loadExample('examples/dutch-freelancer.yaml'), data), options),
    );
    expect(ofDutchLaw).toHaveLength(kinds.length);
    expect(idsOf(await documentsOf(patched(flemish, data), options))).toEqual(ofDutchLaw);
  });
});
