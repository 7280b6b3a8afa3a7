import { describe, expect, it } from 'vitest';
import { patched } from './helpers/answer-changes.ts';
import { belgianConsumer } from './helpers/belgian-answers.ts';
import { plainText } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';
import { expectInEach, type Right } from './helpers/same-rights.ts';

const example = loadExample('examples/belgian-assistant.yaml');

const consumer = {
  client: belgianConsumer,
  data: { tools: undefined },
  invoicing: { latePenalty: undefined, earlyPaymentDiscount: 2 },
};
const pack = {
  fees: { model: 'hour-pack', pack: { price: 450, hours: 10 } },
};
const term = { assignment: 'fixed-term', endDate: '2027-12-31' };
const oneSided = { notice: { value: 1, unit: 'month', sameForBoth: false } };

const letter = 'engagement-letter';

const rows: readonly Right[] = [
  [
    'arbitration takes an agreement of its own',
    letter,
    { disputes: { steps: ['arbitration'] } },
    'par une convention d’arbitrage écrite',
    'met een schriftelijke arbitrageovereenkomst',
    'by a written arbitration agreement',
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
    'a change at the hourly rate takes consent',
    letter,
    { services: { changeRequests: 'hourly-rate-with-notice' } },
    'Avec l’accord du Client, ce travail est facturé',
    'Na instemming van de Klant worden zij berekend',
    'Once the Client has agreed, they are charged',
  ],
  [
    'a fixed cap is one for each event',
    letter,
    { liability: { cap: { mode: 'fixed', amount: 9000 } } },
    'limitée, par fait dommageable, à 9.000,00 €',
    'per gebeurtenis beperkt tot € 9.000,00',
    'for each event, to €9,000.00',
  ],
  [
    'hours of a pack that the provider could not work are refunded',
    letter,
    pack,
    'si le Prestataire n’a pas été disponible pour les exécuter',
    'als de Dienstverlener niet beschikbaar was om ze uit te voeren',
    'if the Service Provider was not available to work them',
  ],
  [
    'a private person who leaves gets the rest of a pack back',
    letter,
    { ...consumer, ...pack },
    'si le Client met fin à la Mission avant l’expiration de la carte',
    'doordat de Klant vóór afloop van de geldigheid opzegt',
    'because the Client terminates it before the end of the validity',
  ],
  [
    'a private person keeps the right to terminate for breach',
    letter,
    consumer,
    'que la loi donne au Client n’en est pas limité',
    'Het recht dat de wet de Klant geeft om de overeenkomst te ontbinden',
    'This does not limit the right that the law gives the Client',
  ],
  [
    'without a scope, competition is that for customers met through the work',
    letter,
    { cooperation: { nonCompete: { months: 6 } } },
    'pour les clients du Client avec qui la Mission l’a mis en relation',
    'met wie de Dienstverlener door de opdracht in contact is gekomen',
    'with whom the assignment brought the Service Provider into contact',
  ],
  [
    'only people met through the work are not to be hired away',
    letter,
    { cooperation: { nonSolicitation: { months: 6, penalty: 500 } } },
    'avec qui la Mission l’a mise en relation, ni ne tente de l’y amener',
    'met wie de opdracht haar in contact heeft gebracht',
    'with whom the assignment has brought it into contact',
  ],
  [
    'consent to be named can be withdrawn',
    letter,
    {},
    'que le Client peut retirer à tout moment',
    'kan die instemming op elk moment intrekken',
    'may withdraw that consent at any time',
  ],
  [
    'surcharges are announced',
    letter,
    {},
    'si le Prestataire les a annoncées avant de commencer',
    'de toeslag vóór het begin van het werk heeft aangekondigd',
    'has announced the surcharge before beginning the work',
  ],
  [
    'either party has a time in which to report damage',
    'terms',
    {},
    'à compter du jour où elle l’a découvert',
    'nadat die Partij de schade heeft ontdekt',
    'after that Party discovered the damage',
  ],
  [
    'the law takes the place of a term that is void against a private person',
    'terms',
    consumer,
    'les autres demeurent et la loi s’applique à sa place',
    'In plaats daarvan geldt de wet',
    'The law applies in its place',
  ],
  [
    'a private person too may pay early at a discount',
    letter,
    consumer,
    'Un escompte de 2 %',
    'mag de Klant 2%',
    'The Client may deduct 2%',
  ],
  [
    'a term that the client alone may shorten',
    'proposal',
    { cooperation: { ...term, ...oneSided } },
    'un mois, pour le Client',
    'Voor de Dienstverlener: geen opzegging vóór het einde',
    'For the Service Provider: no notice before the end',
  ],
  [
    'an assignment without an end that each leaves in its own way',
    'proposal',
    { cooperation: oneSided },
    'pour le Prestataire, un préavis raisonnable',
    'Voor de Dienstverlener: een redelijke termijn',
    'For the Service Provider: a reasonable period',
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
    'a national register number',
    'dpa',
    { data: { types: ['national-number'], specialSafeguards: ['x'] } },
    'Le numéro de registre national ou un autre',
    'Een rijksregisternummer of ander',
    'A national register number (numéro de registre national / rijksregisternummer)',
  ],
  [
    'terms that stand alone have the trial period',
    'terms',
    { cooperation: { trialDays: 30 } },
    'commence par une période d’essai de 30 jours',
    'geldt een proefperiode van 30 dagen',
    'a trial period of 30 days applies',
  ],
  [
    'and who may leave before the end of a term',
    'terms',
    { cooperation: { ...term, ...oneSided } },
    'Le Client peut toutefois y mettre fin plus tôt par écrit, avec un préavis d’un mois',
    'De Klant kan de opdracht wel tussentijds opzeggen met een opzegtermijn van één maand',
    'The Client may, however, terminate the assignment before then with a notice period of one month',
  ],
  [
    'a proposal that stands alone says what a minimum costs',
    'proposal',
    { fees: { minimumPurchase: { hours: 10 }, hoursCapPerMonth: 40 } },
    'les heures qui manquent lui sont facturées au taux horaire',
    'dan worden de ontbrekende uren toch berekend, tegen het uurtarief',
    'the missing hours are charged all the same, at the hourly rate',
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
    'the provider may suspend after a reminder, without further days',
    letter,
    { documents: ['engagement-letter'], invoicing: { suspensionDays: 0 } },
    'Si une facture reste impayée après un rappel écrit',
    'Is een factuur na een schriftelijke aanmaning nog niet betaald',
    'If an invoice has not been paid after a written reminder',
  ],
  [
    'and when asked for something unlawful',
    'terms',
    {},
    'ou quand le Client lui demande un acte contraire à la loi',
    'of als de Klant iets vraagt wat in strijd is met de wet',
    'or if the Client asks for something unlawful',
  ],
  [
    'a late date takes a notice of default first',
    letter,
    {},
    'fixe par écrit un délai supplémentaire raisonnable',
    'met een redelijke termijn om alsnog na te komen',
    'with a reasonable period in which to perform after all',
  ],
  [
    'the provider answers for no error in what the client supplied',
    letter,
    {},
    'des données inexactes ou incomplètes que le Client a remises',
    'doordat de Klant onjuiste of onvolledige gegevens heeft aangeleverd',
    'caused by incorrect or incomplete data supplied by the Client',
  ],
  [
    'money of the client stays with the client',
    letter,
    { services: { authority: { scope: 'limited', acts: ['x'] } } },
    'Aucune somme appartenant au Client ne passe',
    'Geld van de Klant loopt niet via rekeningen',
    'No money of the Client passes through the accounts',
  ],
  [
    'a project is planned to end on a day',
    letter,
    { cooperation: { assignment: 'project', endDate: '2027-03-31' } },
    'prévus pour le 31 mars 2027.',
    'naar verwachting op 31 maart 2027.',
    'which is expected on 31 March 2027.',
  ],
  [
    'an offer is not withdrawn while it is valid',
    'terms',
    {},
    'le Prestataire ne la retire pas, sauf si elle indique qu’elle est sans engagement.',
    'trekt de Dienstverlener het niet in, tenzij het aanbod vermeldt dat het vrijblijvend is.',
    'does not withdraw it, unless the offer states that it is without obligation.',
  ],
  [
    'the client bears what is attributable to it',
    'terms',
    {},
    'dans la mesure où cela lui est imputable',
    'voor zover zij aan de Klant is toe te rekenen',
    'in so far as it is attributable to the Client',
  ],
  [
    'a defect is reported within a reasonable time after it is found',
    'terms',
    {},
    'dans un délai raisonnable après l’avoir découvert',
    'binnen een redelijke termijn nadat de Klant het gebrek heeft ontdekt',
    'within a reasonable time after the Client discovered the defect',
  ],
  [
    'what the provider already had may be used as part of a result',
    'terms',
    {},
    'le Client peut les utiliser sans limite de durée avec lui',
    'dan mag de Klant ze blijvend gebruiken',
    'the Client may continue to use them',
  ],
  [
    'the client keeps its own right to suspend',
    'terms',
    {},
    'de suspendre ses propres obligations reste celui que la loi lui donne.',
    'om een verplichting op te schorten, blijft zoals de wet het geeft.',
    'to suspend an obligation remains as the law gives it.',
  ],
  [
    'the work done is paid when the assignment ends',
    'terms',
    {},
    'le Client paie le travail accompli et les frais engagés jusque-là',
    'betaalt de Klant het honorarium voor het werk dat tot dan is verricht',
    'the Client pays the fee for the work done until then',
  ],
  [
    'a hand-over that is not paid is stated so',
    'terms',
    { cooperation: { handover: { paid: false } } },
    'ce travail est compris dans les honoraires',
    'Daarvoor worden geen kosten berekend',
    'This is not charged',
  ],
  [
    'the old terms may go on for a project',
    'terms',
    {},
    'ou si elle consiste en un projet',
    'Bij een project of een opdracht voor bepaalde duur',
    'In the case of a project or an assignment for a fixed term',
  ],
  [
    'nothing is owed for illness or holidays',
    'terms',
    {},
    'Aucune somme ne lui est due pour ses congés ni pour ses périodes de maladie',
    'Voor ziekte, vakantie of andere afwezigheid is geen vergoeding verschuldigd',
    'There is no right to continued payment in the event of illness',
  ],
  [
    'the provider is free to arrange its own time',
    'terms',
    {},
    'organise librement son travail et son temps de travail',
    'organiseert vrij het eigen werk en de eigen werktijd',
    'is free to organise its own work and working time',
  ],
  [
    'each task is charged for a while at least',
    'terms',
    { fees: { minimumPerTask: 30 } },
    'chaque intervention compte pour 30 minutes au moins',
    'Per taak wordt ten minste 30 minuten berekend',
    'For each task, at least 30 minutes is charged',
  ],
  [
    'people in another country may turn to its authority',
    'terms',
    { client: { country: 'LU', enterpriseNumber: undefined, vatNumber: undefined } },
    'ou l’autorité de protection des données de leur propre pays',
    'of bij de toezichthoudende autoriteit van hun eigen land',
    'or the data protection authority of their own country',
  ],
  [
    'what a private person pays who has asked to begin and withdraws',
    letter,
    consumer,
    'S’il se rétracte après l’avoir demandé, il paie le travail accompli',
    'na zo’n verzoek, dan is een bedrag verschuldigd',
    'after such a request, an amount is due',
  ],
];

describe('Belgian law gives the parties the same rights in each language', () => {
  it.each(rows)('%s', (...right) => expectInEach(example, right));

  it('holds a private person to no time sheet, nor to a fee after a breach of the provider', async () => {
    for (const language of ['fr', 'nl', 'en'])
      expect(await plainText(patched(example, { language, ...consumer }), 'terms')).not.toMatch(
        /relevé des heures joint|La résolution n’atteint pas|urenstaat|Na een ontbinding|time sheet|After such a termination/,
      );
  });

  it('sends a private person to no mediator first', async () => {
    for (const [language, word] of [
      ['fr', /médiation|médiateur/],
      ['nl', /bemiddel(?:aar|ing)/],
      ['en', /mediator/],
    ] as const)
      expect(await plainText(patched(example, { language, ...consumer }), letter)).not.toMatch(
        word,
      );
  });
});
