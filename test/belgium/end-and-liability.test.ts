import { describe } from 'vitest';
import {
  consumer,
  eachSaid,
  indexed,
  letter,
  noNotice,
  not,
  type Row,
} from '../helpers/belgian-clauses.ts';

const rows: readonly Row[] = [
  [
    'ends with the notice of article 5.75, for both',
    letter,
    {},
    ['Chaque Partie peut mettre fin à la Mission sans motif, avec un préavis d’un mois (art. 5.75'],
    [
      'Elke Partij kan de opdracht zonder opgave van redenen opzeggen, met een opzegtermijn van één maand (art. 5.75 van het Burgerlijk Wetboek).',
    ],
  ],
  [
    'takes notice by registered letter',
    letter,
    { cooperation: { notice: { form: 'registered-letter' } } },
    ['par lettre recommandée. Il court'],
    ['Opzegging gebeurt per aangetekende brief.'],
  ],
  [
    'lets no consumer be left without reasonable notice',
    letter,
    { ...consumer, cooperation: noNotice },
    [
      'Le Client peut mettre fin à la Mission sans motif ni préavis',
      'Le Prestataire le peut aussi, avec un préavis raisonnable (art. 5.75',
    ],
    [
      'De Klant kan de opdracht zonder opgave van redenen opzeggen, zonder',
      'kan dat ook, met een redelijke opzegtermijn (art. 5.75',
    ],
  ],
  [
    'lets either business leave without notice where they agree none',
    letter,
    { cooperation: { notice: { value: 0 } } },
    ['Chaque Partie peut mettre fin'],
    ['Elke Partij kan de opdracht zonder'],
  ],
  [
    'owes for an early end both ways',
    letter,
    { cooperation: { earlyTermination: 'work-done-plus-notice' } },
    [
      'Le Prestataire qui y met fin de même, hors manquement du Client, lui doit',
      'elle n’est pas due quand le Contrat permet de partir sans frais ou sans indemnité.',
    ],
    [
      'een vergoeding van hetzelfde bedrag verschuldigd',
      'toelaat kosteloos of zonder vergoeding op te zeggen.',
    ],
  ],
  [
    'limits liability between businesses, what is essential included',
    letter,
    {},
    [
      'limitée, par fait dommageable, aux honoraires hors TVA dus',
      not('l’inexécution d’un engagement essentiel'),
    ],
    [
      'contractuele en buitencontractuele aansprakelijkheid',
      not('niet-nakoming van een wezenlijke verbintenis'),
    ],
  ],
  [
    'does not limit liability to a consumer for what is essential',
    letter,
    consumer,
    ['l’inexécution d’un engagement essentiel'],
    ['niet-nakoming van een wezenlijke verbintenis'],
  ],
  [
    'has no claims against those who help',
    letter,
    {},
    ['renonce à toute action extracontractuelle (art. 6.3 du Code civil)'],
    ['afstand van elke buitencontractuele vordering (art. 6.3 van het Burgerlijk'],
  ],
  [
    'has claims against those who help where it is answered so',
    letter,
    { liability: { auxiliaryWaiver: false } },
    [not('renonce à toute action extracontractuelle')],
    [not('afstand van elke buitencontractuele vordering')],
  ],
  [
    'leaves a consumer the claims against those who help',
    letter,
    consumer,
    [not('renonce à toute action extracontractuelle')],
    [not('afstand van elke buitencontractuele vordering')],
  ],
  [
    'assigns rights mode by mode, with what is paid, how far and how long',
    letter,
    { intellectualProperty: { mode: 'transfer-on-payment' } },
    [
      'Pour chacun de ces modes d’exploitation, la cession',
      'durée : toute la durée légale des droits',
      'rémunération : comprise dans les honoraires',
      '(art. XI.167 du Code de droit économique)',
    ],
    [
      'geldt de overdracht als volgt (art. XI.167',
      'duur: de volledige duur van de rechten',
      'vergoeding: begrepen in het honorarium',
    ],
  ],
  [
    'revises four fifths of the price by an index',
    letter,
    indexed,
    ['une part de 80 % du prix varie dans la même proportion', 'art. 57 de la loi du 30 mars 1976'],
    ['80% van de prijs verandert in dezelfde verhouding', 'art. 57 van de wet van 30 maart 1976'],
  ],
];

describe('notice, liability and rights under Belgian law', () => eachSaid(rows));
