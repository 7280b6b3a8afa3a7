import type { Definition, Facts } from '../question.ts';

const isPenalised = ({ given }: Facts) => given('invoicing.latePenalty') !== undefined;

const definitions: readonly Definition[] = [
  {
    path: 'invoicing.paymentBasis',
    words: [
      'À partir de quand ce délai court-il ?',
      'Vanaf wanneer loopt die termijn?',
      'From when does that term run?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'invoicing.endOfMonthMethod',
    words: [
      'Comment compte-t-on « fin de mois » ?',
      'Hoe telt u ‘einde maand’?',
      'How is “end of month” counted?',
    ],
    when: ({ at }) => at('invoicing.paymentBasis') === 'end-of-month',
  },
  {
    path: 'invoicing.periodicSummary',
    words: [
      'Une seule facture récapitule-t-elle les services du mois ?',
      'Bundelt één factuur de diensten van de maand?',
      'Does one invoice sum up the month’s services?',
    ],
    when: ({ law }) => law === 'FR',
    usual: true,
  },
  {
    path: 'invoicing.timeSheet',
    words: [
      'Joignez-vous un relevé d’heures à la facture ?',
      'Voegt u een urenoverzicht bij de factuur?',
      'Do you attach a time sheet to the invoice?',
    ],
    usual: true,
  },
  {
    path: 'invoicing.paymentMethod',
    words: ['Comment le client paie-t-il ?', 'Hoe betaalt de klant?', 'How does the client pay?'],
    usual: true,
  },
  {
    path: 'invoicing.lateInterest.mode',
    words: [
      'Quels intérêts en cas de retard de paiement ?',
      'Welke rente bij te late betaling?',
      'Which interest on late payment?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'invoicing.lateInterest.percent',
    words: [
      'Quel taux par an, en pour cent ?',
      'Welke rente per jaar, in procenten?',
      'Which yearly rate, in per cent?',
    ],
    when: ({ at }) => at('invoicing.lateInterest.mode') === 'fixed',
  },
  {
    path: 'invoicing.recoveryFee',
    words: [
      'Quelle indemnité forfaitaire de recouvrement, en euros ?',
      'Welke vaste vergoeding voor invorderingskosten, in euro?',
      'Which lump sum for recovery costs, in euros?',
    ],
    when: ({ isBusiness }) => isBusiness,
    usual: true,
  },
  {
    path: 'invoicing.latePenalty.percent',
    words: [
      'Une indemnité s’ajoute-t-elle à la facture impayée ? (en pour cent)',
      'Geldt er een boetebeding bij een onbetaalde factuur? (in procenten)',
      'Is a penalty added to an unpaid invoice? (in per cent)',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'invoicing.latePenalty.minimum',
    words: [
      'Quel minimum pour cette indemnité, en euros ?',
      'Welk minimum voor dat boetebeding, in euro?',
      'Which minimum for that penalty, in euros?',
    ],
    when: isPenalised,
    optional: true,
  },
  {
    path: 'invoicing.latePenalty.reciprocal',
    words: [
      'Vaut-elle aussi pour vos propres manquements ?',
      'Geldt het ook voor uw eigen tekortkomingen?',
      'Does it also apply to your own failures?',
    ],
    when: isPenalised,
  },
  {
    path: 'invoicing.earlyPaymentDiscount',
    words: [
      'Quel escompte pour un paiement anticipé, en pour cent ?',
      'Welke korting bij vroege betaling, in procenten?',
      'Which discount for early payment, in per cent?',
    ],
    usual: true,
  },
  {
    path: 'invoicing.suspensionDays',
    words: [
      'Combien de jours après un rappel pouvez-vous suspendre le travail ?',
      'Hoeveel dagen na een herinnering mag u het werk opschorten?',
      'How many days after a reminder may you suspend work?',
    ],
    usual: true,
  },
  {
    path: 'invoicing.complaintDays',
    words: [
      'En combien de jours le client peut-il contester une facture ?',
      'Binnen hoeveel dagen kan de klant een factuur betwisten?',
      'Within how many days may the client dispute an invoice?',
    ],
    usual: true,
  },
];

/** A.5: rarer points of invoices and late payment, all behind the usual settings of the fees. */
export const invoicingDefinitions: readonly Definition[] = definitions.map((definition) => ({
  ...definition,
  home: 'provider',
}));
