import { describe, expect, it } from 'vitest';
import { patched } from './helpers/answer-changes.ts';
import { plainText } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';
import { expectInEach, type Right } from './helpers/same-rights.ts';

const example = loadExample('examples/hourly-micro-entrepreneur.yaml');

const abroad = {
  client: {
    ...{ type: 'consumer', name: 'Anouk Weber', country: 'LU', contractChannel: 'distance-email' },
    ...{ legalForm: undefined, representative: undefined, siret: undefined, rcsCity: undefined },
    ...{ vatNumber: undefined, size: undefined, contactPerson: undefined, invoicing: undefined },
    address: { street: '1 rue Haute', postcode: 'L-1111', city: 'Luxembourg' },
  },
  provider: { mediator: { name: 'Médiation Exemple', address: '1 place du Marché, Lyon' } },
  invoicing: { recoveryFee: 0, latePenalty: undefined, earlyPaymentDiscount: 2 },
  data: { tools: undefined },
};
const pack = { fees: { model: 'hour-pack', pack: { price: 450, hours: 10 } } };
const term = { assignment: 'fixed-term', endDate: '2027-12-31' };
const oneSided = { notice: { value: 1, unit: 'month', sameForBoth: false } };
const letterAlone = { documents: ['engagement-letter'] };
const termsAlone = { documents: ['terms'] };

const letter = 'engagement-letter';

const rows: readonly Right[] = [
  [
    'either party has a time in which to report damage',
    'terms',
    { liability: { claimMonths: 12 } },
    'à compter du jour où elle l’a découvert',
    'nadat die Partij de schade heeft ontdekt',
    'after that Party discovered the damage',
  ],
  [
    'a fixed cap is one for each event',
    letter,
    { liability: { cap: { mode: 'fixed', amount: 9000 } } },
    'limitée, par fait dommageable, à 9 000 €',
    'per gebeurtenis beperkt tot € 9.000,00',
    'for each event, to €9,000.00',
  ],
  [
    'the losses that are called indirect',
    letter,
    { liability: { excludeIndirect: true } },
    'la perte d’un marché ou d’un bénéfice attendu',
    'het verlies van een opdracht of van verwachte winst',
    'the loss of a contract or of expected profit',
  ],
  [
    'complaints about the work have the same time as those about an invoice',
    letter,
    letterAlone,
    'dans un délai de 14 jours à compter de la remise du travail ou de la réception de la facture',
    'binnen 14 dagen na de oplevering van het werk of de ontvangst van de factuur',
    'within 14 days after the work has been delivered or the invoice has been received',
  ],
  [
    'a change at the hourly rate takes consent',
    letter,
    { services: { changeRequests: 'hourly-rate-with-notice' } },
    'Avec l’accord du Client, ce travail est facturé',
    'Na instemming van Opdrachtgever worden zij berekend',
    'Once the Client has agreed, they are charged',
  ],
  [
    'another means of payment has one to fall back on',
    letter,
    { invoicing: { paymentMethod: 'other' } },
    'par le moyen dont les Parties conviennent par écrit ; à défaut, par virement',
    'op de wijze die Partijen schriftelijk afspreken of, als zij dat niet doen, door overschrijving',
    'by the means that the Parties agree in writing or, failing that, by bank transfer',
  ],
  [
    'hours of a pack that the provider could not work are refunded',
    letter,
    pack,
    'si le Prestataire n’a pas été disponible pour les exécuter',
    'als Opdrachtnemer niet beschikbaar was om ze uit te voeren',
    'if the Contractor was not available to work them',
  ],
  [
    'a private person who leaves gets the rest of a pack back',
    letter,
    { ...abroad, ...pack },
    'si le Client met fin à la Mission avant l’expiration de la carte',
    'doordat Opdrachtgever vóór afloop van de geldigheid opzegt',
    'because the Client terminates it before the end of the validity',
  ],
  [
    'work on a pack begins after it is paid for',
    letter,
    pack,
    'le travail commence après son paiement',
    'hoeft pas te beginnen nadat zij is betaald',
    'need not begin until it has been paid for',
  ],
  [
    'surcharges are announced',
    letter,
    { fees: { surcharges: { holidayPercent: 50 } } },
    'si le Prestataire les a annoncées avant de commencer',
    'de toeslag vóór het begin van het werk heeft aangekondigd',
    'has announced the surcharge before beginning the work',
  ],
  [
    'public holidays are those of France',
    letter,
    { fees: { surcharges: { holidayPercent: 50 } } },
    'un jour férié légal',
    'een wettelijke feestdag in Frankrijk',
    'a statutory public holiday in France',
  ],
  [
    'dates of delivery are strict where strict ones are listed',
    letter,
    {
      services: {
        deadlines: 'strict-if-listed',
        deliverables: [{ name: 'Guide', due: '2027-03-01' }],
      },
    },
    'Les dates de remise indiquées ci-dessus',
    'De opleverdata die de overeenkomst voor resultaten vermeldt',
    'Delivery dates that the agreement states for results',
  ],
  [
    'a letter that stands alone asks for more time before relying on a delay',
    letter,
    letterAlone,
    'fixe par écrit un délai supplémentaire raisonnable',
    'eerst schriftelijk een redelijke termijn om alsnog na te komen',
    'first sets a reasonable further period in writing',
  ],
  [
    'a letter says what it calls results',
    letter,
    letterAlone,
    'ce qu’il crée pour la Mission (« les Livrables »)',
    'Onder “de resultaten” wordt verstaan: alles wat Opdrachtnemer voor de opdracht maakt',
    '“The results” means everything that the Contractor makes for the assignment',
  ],
  [
    'a licence names each right separately',
    letter,
    { intellectualProperty: { mode: 'licence' } },
    'traduction : les traduire en toute langue',
    'vertalen: in elke taal',
    'translation: translating the results into any language',
  ],
  [
    'only people met through the work are not to be hired away',
    letter,
    { ...letterAlone, cooperation: { nonSolicitation: { months: 6, penalty: 500 } } },
    'avec qui la Mission l’a mise en relation, ni ne tente de l’y amener',
    'met wie de opdracht haar in contact heeft gebracht',
    'with whom the assignment has brought it into contact',
  ],
  [
    'the costs of a mediator are shared',
    letter,
    {},
    'dont elles partagent le coût',
    'van wie zij de kosten delen',
    'whose costs they share',
  ],
  [
    'the provider may suspend after a reminder, without further days',
    letter,
    { ...letterAlone, invoicing: { suspensionDays: 0 } },
    'Si une facture reste impayée après un rappel écrit',
    'Is een factuur na een schriftelijke aanmaning nog niet betaald',
    'If an invoice has not been paid after a written reminder',
  ],
  [
    'practice goes with what was agreed',
    letter,
    {},
    'en particulier de l’Article 5, elles en discutent',
    'in het bijzonder van Artikel 5, dan bespreken zij dat',
    'in particular from Clause 5, they discuss this',
  ],
  [
    'a private person too may pay early at a discount',
    letter,
    abroad,
    'Un escompte de 2 %',
    'mag Opdrachtgever 2%',
    'The Client may deduct 2%',
  ],
  [
    'the law takes the place of a term that is void against a private person',
    'terms',
    abroad,
    'les autres demeurent et la loi s’applique à sa place',
    'In plaats daarvan geldt de wet',
    'The law applies in its place',
  ],
  [
    'a private person keeps the right to terminate for breach',
    letter,
    abroad,
    'que la loi donne au Client n’en est pas limité',
    'Het recht dat de wet Opdrachtgever geeft om de overeenkomst te ontbinden',
    'This does not limit the right that the law gives the Client',
  ],
  [
    'no date is indicative to a private person',
    letter,
    abroad,
    'Les dates et délais convenus s’imposent au Prestataire',
    'Opdrachtnemer is gebonden aan de afgesproken data en termijnen',
    'The Contractor is bound by the dates and periods agreed',
  ],
  [
    'nor in the terms beside the letter',
    'terms',
    abroad,
    'Les dates et délais convenus s’imposent au Prestataire',
    'Opdrachtnemer is gebonden aan de afgesproken data en termijnen',
    'The Contractor is bound by the dates and periods agreed',
  ],
  [
    'the price of a term is not revised by one side against a private person',
    'terms',
    { ...abroad, fees: { indexation: { mode: 'annual-notice' } }, cooperation: term },
    'Les prix ne changent qu’avec l’accord écrit des deux Parties',
    'De prijzen wijzigen alleen als beide Partijen daarmee schriftelijk instemmen',
    'Prices change only if both Parties agree in writing',
  ],
  [
    'it is where no end is agreed',
    'terms',
    { ...abroad, fees: { indexation: { mode: 'annual-notice' } } },
    'le Prestataire peut réviser ses prix une fois par an',
    'kan Opdrachtnemer de prijzen eenmaal per jaar herzien',
    'the Contractor may revise the prices once a year',
  ],
  [
    'a private person has reasonable notice even where none is agreed',
    letter,
    { ...abroad, cooperation: { notice: { value: 0, unit: 'month' } } },
    'Le Prestataire le peut aussi, avec un préavis raisonnable',
    'Opdrachtnemer kan dat ook, met een redelijke opzegtermijn',
    'The Contractor may also terminate it, with a reasonable notice period',
  ],
  [
    'what a private person pays who has asked to begin and withdraws',
    letter,
    abroad,
    'S’il se rétracte après l’avoir demandé, il paie le travail accompli',
    'na zo’n verzoek, dan is een bedrag verschuldigd',
    'after such a request, an amount is due',
  ],
  [
    'a small business too',
    letter,
    { client: { contractChannel: 'off-premises', employees: 2 } },
    'il paie le travail accompli jusque-là, à proportion du prix convenu',
    'dan is een bedrag verschuldigd dat evenredig is aan het werk dat tot dan is verricht',
    'an amount is due that is in proportion to the work done until then',
  ],
  [
    'the record of processing is shown on request',
    'dpa',
    {},
    'Il le présente à l’Autorité de contrôle',
    'toont die gegevens op verzoek aan de Toezichthouder',
    'shows that information to the Supervisory Authority',
  ],
  [
    'why the provider may use the data of its client',
    'terms',
    {},
    'dans son intérêt légitime',
    'het gerechtvaardigde belang',
    'its legitimate interest',
  ],
  [
    'an index leaves a fixed price as it is',
    letter,
    {
      ...letterAlone,
      fees: {
        ...{ model: 'project-fixed', project: { price: 900 } },
        indexation: { mode: 'index', indexName: 'Syntec' },
      },
    },
    'Le prix forfaitaire d’un projet et le prix des heures déjà payées ne changent pas',
    'De vaste prijs van een project en de prijs van uren die al zijn betaald, veranderen niet',
    'The fixed price of a project and the price of hours that have already been paid do not change',
  ],
  [
    'terms that stand alone have the trial period',
    'terms',
    { ...termsAlone, cooperation: { trialDays: 30 } },
    'commence par une période d’essai de 30 jours',
    'geldt een proefperiode van 30 dagen',
    'a trial period of 30 days applies',
  ],
  [
    'and who may leave before the end of a term',
    'terms',
    { ...termsAlone, cooperation: { ...term, ...oneSided } },
    'Le Client peut toutefois y mettre fin plus tôt par écrit, avec un préavis d’un mois',
    'Opdrachtgever kan de opdracht wel tussentijds opzeggen met een opzegtermijn van één maand',
    'The Client may nevertheless terminate the assignment earlier, with a notice period of one month',
  ],
  [
    'a term that the client alone may shorten',
    'proposal',
    { cooperation: { ...term, ...oneSided } },
    'un mois, pour le Client',
    'Voor Opdrachtnemer: geen opzegging vóór het einde',
    'For the Contractor: no notice before the end',
  ],
  [
    'the ceiling holds for both agreements together',
    'dpa',
    {},
    'Le plafond vaut pour les deux ensemble',
    'Het maximum geldt voor beide samen',
    'The maximum applies to both together',
  ],
  [
    'a national identification number',
    'dpa',
    { data: { types: ['national-number'], specialSafeguards: ['x'] } },
    'Un numéro d’identification national n’est utilisé que si la loi le permet',
    'Een nationaal identificatienummer wordt alleen gebruikt waar de wet dat toelaat',
    'A national identification number is used only where the law allows it',
  ],
];

describe('French law gives the parties the same rights in each language', () => {
  it.each(rows)('%s', (...right) => expectInEach(example, right));

  it('names no number of the Netherlands in Dutch', async () => {
    const changes = {
      language: 'nl',
      data: { types: ['national-number'], specialSafeguards: ['x'] },
    };
    expect(await plainText(patched(example, changes), 'dpa')).not.toContain('BSN');
  });

  it.each([
    ['fr', '30 % des honoraires prévus'],
    ['nl', 'een vergoeding verschuldigd van 30%'],
    ['en', '30% of the fee'],
  ])(
    'takes nothing from a private person who leaves an open assignment, in %s',
    async (language, owed) => {
      const cooperation = {
        ...{ initialTermMonths: 6, earlyTermination: 'percentage', earlyTerminationPercent: 30 },
      };
      const changes = { language, fees: { minimumPurchase: { hours: 10 } }, cooperation };
      expect(await plainText(patched(example, changes), 'engagement-letter')).toContain(owed);
      const privately = patched(example, { ...abroad, ...changes });
      expect(await plainText(privately, 'engagement-letter')).not.toContain(owed);
    },
  );

  it('shows in the checklist what binds a private person', async () => {
    const fees = { indexation: { mode: 'annual-notice' } };
    const services = { deadlines: 'indicative' };
    const changes = { ...abroad, language: 'fr', fees, services, cooperation: term };
    const points = await plainText(patched(example, changes), 'checklist');
    expect(points).toContain('Sans révision');
    expect(points).not.toMatch(/indicatif/i);
  });

  it('lets a time sheet prove nothing against a private person', async () => {
    const changes = { ...abroad, language: 'fr' };
    expect(await plainText(patched(example, changes), 'terms')).not.toContain('fait foi');
  });
});
