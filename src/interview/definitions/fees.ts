import type { Definition, Facts, Words } from '../question.ts';
import { interviewTexts } from '../texts.ts';

const model = ({ at }: Facts) => at('fees.model');
const isMixed = (facts: Facts) => model(facts) === 'mixed';
const hasPackage = (facts: Facts) =>
  model(facts) === 'package-monthly' ||
  (isMixed(facts) && facts.given('fees.package.price') !== undefined);
const hasPack = (facts: Facts) =>
  model(facts) === 'hour-pack' || (isMixed(facts) && facts.given('fees.pack.price') !== undefined);
const hasProject = (facts: Facts) =>
  model(facts) === 'project-fixed' ||
  (isMixed(facts) && facts.given('fees.project.price') !== undefined);
const isMeasured = (facts: Facts) => ['hourly', 'mixed'].includes(String(model(facts)));
const hasHours = (facts: Facts) =>
  hasPackage(facts) || facts.given('fees.minimumPurchase.hours') !== undefined;

/** A private person is told prices with VAT, where VAT is charged (art. L. 112-1 C. conso., VI.3 CDE, 6:230m BW). */
const withVat = (...words: Words): NonNullable<Definition['reworded']> => ({
  when: ({ isBusiness, at }) => !isBusiness && at('provider.vat.scheme') === 'standard',
  words,
});

/** A.5: rates, packages, surcharges. */
export const feeDefinitions: readonly Definition[] = [
  {
    path: 'fees.model',
    words: [
      'Comment fixez-vous votre prix ?',
      'Hoe bepaalt u uw prijs?',
      'How do you set your price?',
    ],
    objection: (value, { isBusiness, clientCountry, at }) =>
      value === 'hour-pack' &&
      !isBusiness &&
      clientCountry === 'FR' &&
      at('client.contractChannel') === 'off-premises'
        ? { text: interviewTexts['objection.advance'], mayBeMeant: true }
        : undefined,
    firm: true,
    remember: true,
  },
  {
    path: 'fees.hourlyRate',
    words: [
      'Quel est votre tarif horaire, hors TVA ?',
      'Wat is uw uurtarief, exclusief btw?',
      'What is your hourly rate, excluding VAT?',
    ],
    reworded: withVat(
      'Quel est votre tarif horaire, TVA comprise ?',
      'Wat is uw uurtarief, inclusief btw?',
      'What is your hourly rate, including VAT?',
    ),
    usual: (facts) => !isMeasured(facts) && facts.at('fees.overrun') !== 'hourly-rate',
    remember: true,
  },
  {
    path: 'fees.package.price',
    words: [
      'Quel est le prix de votre forfait mensuel, hors TVA ?',
      'Wat is de prijs van uw maandpakket, exclusief btw?',
      'What is the price of your monthly package, excluding VAT?',
    ],
    reworded: withVat(
      'Quel est le prix de votre forfait mensuel, TVA comprise ?',
      'Wat is de prijs van uw maandpakket, inclusief btw?',
      'What is the price of your monthly package, including VAT?',
    ),
    when: (facts) => model(facts) === 'package-monthly' || isMixed(facts),
    remember: true,
  },
  {
    path: 'fees.package.hours',
    words: [
      'Combien d’heures par mois comprend-il ?',
      'Hoeveel uren per maand zijn inbegrepen?',
      'How many hours a month does it include?',
    ],
    when: hasPackage,
    remember: true,
  },
  {
    path: 'fees.pack.price',
    words: [
      'Quel est le prix de la carte d’heures, hors TVA ?',
      'Wat kost de strippenkaart, exclusief btw?',
      'What is the price of the hour pack, excluding VAT?',
    ],
    reworded: withVat(
      'Quel est le prix de la carte d’heures, TVA comprise ?',
      'Wat kost de strippenkaart, inclusief btw?',
      'What is the price of the hour pack, including VAT?',
    ),
    when: (facts) => model(facts) === 'hour-pack' || (isMixed(facts) && !hasPackage(facts)),
    remember: true,
  },
  {
    path: 'fees.pack.hours',
    words: [
      'Combien d’heures comprend la carte ?',
      'Hoeveel uren zitten er op de kaart?',
      'How many hours does the pack hold?',
    ],
    when: hasPack,
    remember: true,
  },
  {
    path: 'fees.project.price',
    words: [
      'Quel est le prix de la mission, hors TVA ?',
      'Wat is de prijs van de opdracht, exclusief btw?',
      'What is the price of the assignment, excluding VAT?',
    ],
    reworded: withVat(
      'Quel est le prix de la mission, TVA comprise ?',
      'Wat is de prijs van de opdracht, inclusief btw?',
      'What is the price of the assignment, including VAT?',
    ),
    when: (facts) =>
      model(facts) === 'project-fixed' || (isMixed(facts) && !hasPackage(facts) && !hasPack(facts)),
  },
  {
    path: 'invoicing.frequency',
    words: [
      'Quand envoyez-vous vos factures ?',
      'Wanneer stuurt u uw facturen?',
      'When do you send your invoices?',
    ],
    home: 'provider',
  },
  {
    path: 'invoicing.hoursThreshold',
    words: [
      'Après combien d’heures envoyez-vous une facture ?',
      'Na hoeveel uren stuurt u een factuur?',
      'After how many hours do you send an invoice?',
    ],
    when: ({ at }) => at('invoicing.frequency') === 'hours-threshold',
    home: 'provider',
  },
  {
    path: 'invoicing.paymentDays',
    words: [
      'En combien de jours vos factures doivent-elles être payées ?',
      'Binnen hoeveel dagen moeten uw facturen betaald zijn?',
      'Within how many days must your invoices be paid?',
    ],
    home: 'provider',
  },
  ...percents([
    [
      'urgentPercent',
      'Quelle majoration pour une urgence, en pour cent ?',
      'Welke toeslag voor spoed, in procenten?',
      'Which surcharge for urgent work, in per cent?',
    ],
    [
      'eveningPercent',
      'Quelle majoration le soir, en pour cent ?',
      'Welke toeslag in de avond, in procenten?',
      'Which surcharge in the evening, in per cent?',
    ],
    [
      'weekendPercent',
      'Quelle majoration le week-end, en pour cent ?',
      'Welke toeslag in het weekend, in procenten?',
      'Which surcharge at the weekend, in per cent?',
    ],
    [
      'holidayPercent',
      'Quelle majoration les jours fériés, en pour cent ?',
      'Welke toeslag op feestdagen, in procenten?',
      'Which surcharge on public holidays, in per cent?',
    ],
  ]),
  {
    path: 'fees.surcharges.eveningFrom',
    words: [
      'À quelle heure commence la soirée ?',
      'Hoe laat begint de avond?',
      'When does the evening begin?',
    ],
    when: hasEvening,
  },
  {
    path: 'fees.surcharges.eveningTo',
    words: [
      'À quelle heure finit la nuit ?',
      'Hoe laat eindigt de nacht?',
      'When does the night end?',
    ],
    when: hasEvening,
  },
  {
    path: 'fees.timeIncrement',
    words: [
      'Par tranches de combien de minutes comptez-vous le temps ?',
      'Per hoeveel minuten rekent u de tijd?',
      'In steps of how many minutes do you count time?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'fees.minimumPerTask',
    words: [
      'Combien de minutes comptez-vous au moins par intervention ?',
      'Hoeveel minuten rekent u minimaal per taak?',
      'How many minutes do you count at least per task?',
    ],
    usual: true,
  },
  {
    path: 'fees.package.contents',
    words: [
      'Que comprend le forfait ?',
      'Wat zit er in het pakket?',
      'What does the package include?',
    ],
    when: hasPackage,
    usual: true,
    optional: true,
  },
  {
    path: 'fees.overrun',
    words: [
      'Que faites-vous des heures au-delà du forfait ?',
      'Wat doet u met uren boven het pakket?',
      'What about hours above the package?',
    ],
    when: (facts) => hasPackage(facts) || hasPack(facts),
    usual: true,
    key: true,
  },
  {
    path: 'fees.unusedHours',
    words: [
      'Que deviennent les heures non utilisées ?',
      'Wat gebeurt er met ongebruikte uren?',
      'What becomes of unused hours?',
    ],
    when: hasHours,
    usual: true,
    key: true,
  },
  {
    path: 'fees.pack.validityMonths',
    words: [
      'Combien de mois la carte est-elle valable ?',
      'Hoeveel maanden is de kaart geldig?',
      'For how many months is the pack valid?',
    ],
    when: hasPack,
    usual: true,
    key: true,
  },
  {
    path: 'fees.pack.refundable',
    words: [
      'Remboursez-vous les heures non utilisées de la carte ?',
      'Betaalt u ongebruikte uren van de kaart terug?',
      'Do you refund the unused hours of the pack?',
    ],
    when: hasPack,
    usual: true,
  },
  {
    path: 'fees.pack.autoRenew',
    words: [
      'La carte se renouvelle-t-elle d’elle-même ?',
      'Wordt de kaart vanzelf vernieuwd?',
      'Does the pack renew itself?',
    ],
    when: hasPack,
    usual: true,
  },
  {
    path: 'fees.pack.balanceReport',
    words: [
      'Quand donnez-vous le solde de la carte ?',
      'Wanneer meldt u het saldo van de kaart?',
      'When do you report the balance of the pack?',
    ],
    when: hasPack,
    usual: true,
  },
  {
    path: 'fees.project.milestones',
    words: [
      'À quelles étapes le prix est-il payé ?',
      'In welke termijnen wordt de prijs betaald?',
      'At which milestones is the price paid?',
    ],
    when: hasProject,
    usual: true,
    key: true,
    optional: true,
    items: [
      {
        path: 'fees.project.milestones[].label',
        words: ['Quelle étape ?', 'Welke mijlpaal?', 'Which milestone?'],
      },
      {
        path: 'fees.project.milestones[].percent',
        words: [
          'Quel pourcentage du prix : {item} ?',
          'Welk percentage van de prijs: {item}?',
          'Which percentage of the price: {item}?',
        ],
        optional: true,
      },
      {
        path: 'fees.project.milestones[].amount',
        words: [
          'Ou quel montant : {item} ?',
          'Of welk bedrag: {item}?',
          'Or which amount: {item}?',
        ],
        optional: true,
      },
      {
        path: 'fees.project.milestones[].due',
        words: ['À quelle date : {item} ?', 'Op welke datum: {item}?', 'On which date: {item}?'],
        optional: true,
      },
    ],
  },
  {
    path: 'fees.hoursCapPerMonth',
    words: [
      'Combien d’heures par mois au plus ?',
      'Hoeveel uren per maand ten hoogste?',
      'How many hours a month at most?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'fees.minimumPurchase.hours',
    words: [
      'Combien d’heures par mois au moins ?',
      'Hoeveel uren per maand minimaal?',
      'How many hours a month at least?',
    ],
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'fees.deposit',
    kind: 'deposit',
    words: [
      'Demandez-vous un acompte ? (30 % ou 300 €)',
      'Vraagt u een aanbetaling? (30% of € 300)',
      'Do you ask for a deposit? (30% or €300)',
    ],
    reworded: {
      when: hasNoForecast,
      words: [
        'Demandez-vous un acompte ? (300 €)',
        'Vraagt u een aanbetaling? (€ 300)',
        'Do you ask for a deposit? (€300)',
      ],
    },
    objection: (value, facts) =>
      hasNoForecast(facts) && hasShare(value)
        ? { text: interviewTexts['objection.deposit'] }
        : undefined,
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'fees.travel.included',
    words: [
      'Les déplacements sont-ils compris dans le prix ?',
      'Zijn reiskosten inbegrepen?',
      'Is travel included in the price?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'fees.travel.ratePerKm',
    words: [
      'Combien demandez-vous par kilomètre ?',
      'Wat rekent u per kilometer?',
      'What do you charge per kilometre?',
    ],
    when: ({ given }) => given('fees.travel.included') !== true,
    usual: true,
    optional: true,
  },
  {
    path: 'fees.travel.timePercent',
    words: [
      'Quelle part du tarif pour le temps de trajet, en pour cent ?',
      'Welk deel van het tarief voor reistijd, in procenten?',
      'Which share of the rate for travel time, in per cent?',
    ],
    when: ({ given }) => given('fees.travel.included') !== true,
    usual: true,
    optional: true,
  },
  {
    path: 'fees.expenses.rule',
    words: [
      'Comment vos frais sont-ils remboursés ?',
      'Hoe worden uw onkosten vergoed?',
      'How are your expenses paid?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'fees.expenses.flatAmount',
    words: [
      'Quel forfait pour les frais, en euros ?',
      'Welk vast bedrag voor onkosten, in euro?',
      'Which flat amount for expenses, in euros?',
    ],
    when: ({ at }) => at('fees.expenses.rule') === 'flat',
  },
  {
    path: 'fees.expenses.approvalAbove',
    words: [
      'À partir de quel montant faut-il l’accord du client ?',
      'Vanaf welk bedrag is akkoord van de klant nodig?',
      'Above which amount is the client’s approval needed?',
    ],
    when: ({ at }) => at('fees.expenses.rule') === 'at-cost-with-receipts',
    usual: true,
  },
  {
    path: 'fees.cancellation.noticeHours',
    words: [
      'Combien d’heures à l’avance un rendez-vous peut-il être annulé ?',
      'Hoeveel uur vooraf kan een afspraak worden afgezegd?',
      'How many hours ahead can an appointment be cancelled?',
    ],
    usual: true,
  },
  {
    path: 'fees.cancellation.feePercent',
    words: [
      'Quelle part du prix est due pour une annulation tardive, en pour cent ?',
      'Welk deel van de prijs is verschuldigd bij te late afzegging, in procenten?',
      'Which share of the price is due on late cancellation, in per cent?',
    ],
    usual: true,
  },
  {
    path: 'fees.indexation.mode',
    words: [
      'Votre prix est-il révisé avec le temps ?',
      'Wordt uw prijs aangepast in de tijd?',
      'Is your price revised over time?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'fees.indexation.indexName',
    words: ['Quel indice suit-il ?', 'Welke index volgt hij?', 'Which index does it follow?'],
    when: ({ at }) => at('fees.indexation.mode') === 'index',
  },
  {
    path: 'fees.indexation.capPercent',
    words: [
      'De combien au plus, en pour cent ?',
      'Met hoeveel ten hoogste, in procenten?',
      'By how much at most, in per cent?',
    ],
    when: isRevised,
    usual: true,
    optional: true,
  },
  {
    path: 'fees.indexation.month',
    words: ['En quel mois ? (1 à 12)', 'In welke maand? (1 tot 12)', 'In which month? (1 to 12)'],
    when: isRevised,
    usual: true,
    optional: true,
  },
];

/** A share of a price that no one knows beforehand says nothing. */
function hasNoForecast({ at, given }: Facts): boolean {
  return at('fees.model') === 'hourly' && given('fees.minimumPurchase.hours') === undefined;
}

function hasShare(deposit: unknown): boolean {
  return (deposit as { percent?: number }).percent !== undefined;
}

function hasEvening({ at }: Facts): boolean {
  return Number(at('fees.surcharges.eveningPercent')) > 0;
}

function isRevised({ at }: Facts): boolean {
  return at('fees.indexation.mode') !== 'none';
}

function percents(
  rows: readonly (readonly [string, string, string, string])[],
): readonly Definition[] {
  return rows.map(([name, ...words]) => ({
    path: `fees.surcharges.${name}`,
    words,
    usual: true,
    key: true,
  }));
}
