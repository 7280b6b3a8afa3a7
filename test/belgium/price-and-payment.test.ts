import { describe } from 'vitest';
import { consumer, eachSaid, letter, not, type Row, withVat } from '../helpers/belgian-clauses.ts';

const damages = { invoicing: { latePenalty: { percent: 8, minimum: 40, reciprocal: true } } };
const bound = {
  availability: { scheduleDecidedBy: 'client' },
  cooperation: { clientInstructions: 'detailed-how' },
};

const rows: readonly Row[] = [
  [
    'identifies the parties as Belgian law asks',
    letter,
    {},
    [
      'numéro d’entreprise 0123.456.749',
      'compte bancaire BE68 5390 0754 7034',
      'numéro d’entreprise 1000.000.021, RPM Bruxelles',
      'IL EST CONVENU CE QUI SUIT',
    ],
    [
      'ondernemingsnummer 0123.456.749',
      'rekeningnummer BE68 5390 0754 7034',
      'met zetel te Vaartdijk 118, 9800 Deinze',
      'ondernemingsnummer 1000.000.021, RPR Gent',
      'WORDT OVEREENGEKOMEN WAT VOLGT:',
    ],
  ],
  [
    'words amounts, times and an exemption from VAT as in Belgium',
    letter,
    {},
    [
      'taux horaire de 45,00 € en franchise de TVA.',
      'Régime particulier de franchise des petites entreprises',
      'de 9h à 17h',
    ],
    [
      'Het uurtarief is € 48,00, vrijgesteld van btw.',
      'Bijzondere vrijstellingsregeling kleine ondernemingen',
      'van 9.00 tot 13.00 uur',
    ],
  ],
  ['words VAT', letter, withVat, ['45,00 € HTVA.\n'], ['€ 48,00, exclusief btw.']],
  [
    'words VAT for a private person',
    letter,
    { ...withVat, ...consumer },
    ['45,00 € TVAC.\n'],
    ['€ 48,00, inclusief btw.'],
  ],
  [
    'rests on the will of the parties and the freedom of the assistant',
    letter,
    {},
    ['au sens du titre XIII de la loi-programme (I) du 27 décembre 2006'],
    [
      'op zelfstandige basis samen te werken in de zin van titel XIII van de programmawet (I)',
      'organiseert vrij het eigen werk en de eigen werktijd',
    ],
  ],
  [
    'rests on the will of the parties where the client decides when and how',
    letter,
    bound,
    ['au sens du titre XIII de la loi-programme (I) du 27 décembre 2006'],
    [
      'op zelfstandige basis samen te werken in de zin van titel XIII van de programmawet (I)',
      not('organiseert vrij'),
    ],
  ],
  [
    'gives verification no time of its own',
    letter,
    {},
    ['est compris dans ce délai de paiement'],
    ['in deze betalingstermijn begrepen'],
  ],
  [
    'says nothing of verification to a private person',
    letter,
    consumer,
    [not('est compris dans ce délai de paiement')],
    [not('in deze betalingstermijn begrepen')],
  ],
  [
    'gives sixty days after receipt at most',
    letter,
    { invoicing: { paymentBasis: 'end-of-month', paymentDays: 45 } },
    ['au plus tard soixante jours calendrier après'],
    ['uiterlijk zestig kalenderdagen na ontvangst'],
  ],
  [
    'has interest and € 40 run by law between businesses',
    letter,
    {},
    [
      'porte de plein droit et sans mise en demeure l’intérêt prévu par la',
      'indemnité forfaitaire de 40,00 € pour frais de recouvrement',
    ],
    [
      'is van rechtswege en zonder ingebrekestelling de interest verschuldigd bepaald in de wet van 2 augustus 2002',
      'forfaitaire vergoeding van € 40,00 voor invorderingskosten',
    ],
  ],
  [
    'has the interest agreed',
    letter,
    { invoicing: { lateInterest: { mode: 'fixed', percent: 8 } } },
    ['un intérêt au taux annuel de 8 %'],
    ['een interest van 8% per jaar verschuldigd'],
  ],
  [
    'reminds a consumer freely first, within the caps of the law and both ways',
    letter,
    consumer,
    [
      'Le premier rappel d’une facture impayée à l’échéance est gratuit.',
      '14 jours calendrier',
      'sans excéder 2.000,00 €',
      'lui doit les mêmes intérêts et la même indemnité',
      not('40,00 €'),
    ],
    [
      'De eerste herinnering voor een factuur',
      'niet binnen 14 dagen na die herinnering (kalenderdagen',
      'met een maximum van € 2.000,00',
      'dezelfde interesten en dezelfde vergoeding verschuldigd',
      not('€ 40,00'),
    ],
  ],
  [
    'leaves a damages clause to the court, which can only lower it',
    letter,
    damages,
    [
      'Le juge la réduit si elle est manifestement déraisonnable (art. 5.88',
      'La même indemnité est due par le Prestataire',
    ],
    [
      'De rechter matigt haar als zij kennelijk onredelijk is (art. 5.88',
      'De Dienstverlener is dezelfde schadevergoeding verschuldigd',
    ],
  ],
  [
    'has no damages clause against a consumer',
    letter,
    { ...consumer, ...damages },
    [not('8 % de la somme due')],
    [not('8% van de verschuldigde som')],
  ],
];

describe('parties, price and payment under Belgian law', () => eachSaid(rows));
