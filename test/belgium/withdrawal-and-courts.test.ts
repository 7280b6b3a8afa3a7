import { describe } from 'vitest';
import { belgianConsumer } from '../helpers/belgian-answers.ts';
import { consumer, eachSaid, letter, not, type Row } from '../helpers/belgian-clauses.ts';

const offPremises = { ...belgianConsumer, contractChannel: 'off-premises' };

const rows: readonly Row[] = [
  [
    'tells a consumer how to withdraw from a contract at a distance',
    letter,
    consumer,
    [
      '(art. VI.47 du Code de droit économique)',
      'Je vous notifie par la présente ma rétractation',
      'ne commence qu’après la fin du délai de quatorze jours',
    ],
    [
      '(art. VI.47 van het Wetboek van economisch recht)',
      'Ik deel u hierbij mede dat ik onze overeenkomst',
      'begint pas na de bedenktijd met de opdracht',
    ],
  ],
  [
    'tells a consumer how to withdraw from a contract off the premises',
    letter,
    { ...consumer, client: offPremises },
    [
      '(art. VI.67 du Code de droit économique)',
      'Je vous notifie par la présente ma rétractation',
      'ne commence qu’après la fin du délai de quatorze jours',
    ],
    [
      '(art. VI.67 van het Wetboek van economisch recht)',
      'Ik deel u hierbij mede dat ik onze overeenkomst',
      'begint pas na de bedenktijd met de opdracht',
    ],
  ],
  ...[belgianConsumer, offPremises].map(
    (client): Row => [
      `begins at the request of a consumer: ${client.contractChannel}`,
      letter,
      { ...consumer, client: { ...client, withdrawalStartRequest: true } },
      ['demande expressément que la Mission commence'],
      ['verzoekt uitdrukkelijk dat de Dienstverlener'],
    ],
  ),
  [
    'names who settles a consumer’s complaint',
    letter,
    { ...consumer, provider: { mediator: { name: 'Consumentenombudsdienst' } } },
    ['litiges de consommation : Consumentenombudsdienst.'],
    ['buitengerechtelijke regeling van consumentengeschillen: Consumentenombudsdienst.'],
  ],
  [
    'goes to the court of the enterprise',
    letter,
    {},
    ['(entre entreprises, le tribunal de l’entreprise) du lieu où'],
    ['(tussen ondernemingen de ondernemingsrechtbank)'],
  ],
  [
    'goes to the court of the provider where it is chosen',
    letter,
    { disputes: { court: 'provider-seat' } },
    ['du lieu où le Prestataire est établi'],
    ['van de plaats waar de Dienstverlener is gevestigd'],
  ],
  [
    'goes to the court of the law for a consumer',
    letter,
    { ...consumer, disputes: { court: 'provider-seat' } },
    ['devant la juridiction que la loi désigne.', not('du lieu où le Prestataire')],
    ['de rechter die volgens de wet bevoegd is.', not('waar de Dienstverlener is gevestigd')],
  ],
  [
    'is signed on paper',
    letter,
    { signature: { method: 'paper', place: 'Gent' } },
    ['en deux exemplaires originaux, soit au moins autant'],
    ['te Gent op 30 november 2026, in tweevoud: ten minste'],
  ],
  [
    'is signed electronically',
    letter,
    { signature: { method: 'electronic-simple' } },
    ['(règlement eIDAS ; Livre 8 du Code civil)'],
    ['(eIDAS-verordening; Boek 8 van het Burgerlijk Wetboek)'],
  ],
  [
    'is accepted by e-mail',
    letter,
    { signature: { method: 'email-acceptance' } },
    ['(Livre 8 du Code civil)'],
    ['(Boek 8 van het Burgerlijk Wetboek)'],
  ],
  ['sends structured invoices', letter, {}, ['réseau Peppol'], ['Peppol-netwerk']],
  ['sends a consumer plain ones', letter, consumer, [not('Peppol')], [not('Peppol')]],
];

describe('withdrawal, courts, signatures and invoices under Belgian law', () => eachSaid(rows));
