import { describe } from 'vitest';
import {
  consumer,
  eachSaid,
  noNotice,
  not,
  processing,
  type Row,
} from '../helpers/belgian-clauses.ts';

const rows: readonly Row[] = [
  [
    'binds who could read and accepted it before',
    'terms',
    {},
    ['avant la conclusion du Contrat (art. 5.23 du Code civil).', not('socle unique')],
    ['heeft aanvaard (art. 5.23 van het Burgerlijk Wetboek).'],
  ],
  [
    'says by itself all that a letter would say of late payment, notice and liability',
    'terms',
    {},
    [
      'l’intérêt prévu par la loi du 2 août 2002',
      'avec un préavis d’un mois, donné par écrit ; un courriel suffit (art. 5.75',
      '(art. 5.89 du Code civil)',
      '(art. 6.3 du Code civil)',
      '(art. 5.90 et suivants du Code civil)',
    ],
    [
      'bepaald in de wet van 2 augustus 2002',
      'met een opzegtermijn van één maand (art. 5.75',
      '(art. 5.89 van het Burgerlijk Wetboek)',
      '(art. 6.3 van het Burgerlijk Wetboek)',
      '(art. 5.90 en volgende van het Burgerlijk Wetboek)',
    ],
  ],
  [
    'gives a consumer reasonable notice where none is agreed',
    'terms',
    { ...consumer, cooperation: noNotice },
    [
      'Le Client peut mettre fin à une mission à durée indéterminée sans',
      'Le Prestataire le peut aussi, avec un préavis raisonnable (art. 5.75',
    ],
    ['kan dat ook, met een redelijke opzegtermijn'],
  ],
  [
    'gives a consumer the free reminder, the way to withdraw and the form',
    'terms',
    consumer,
    [
      'est gratuit',
      '(art. VI.47 du Code de droit économique)',
      'Je vous notifie par la présente ma rétractation',
    ],
    [
      'is kosteloos',
      '(art. VI.47 van het Wetboek van economisch recht)',
      'Ik deel u hierbij mede dat ik onze overeenkomst',
    ],
  ],
  [
    'names the Belgian authority and the four criteria',
    'terms',
    {},
    [
      'l’Autorité de protection des données (APD)',
      'titre XIII de la loi-programme (I)',
      'ni pouvoir de direction ni pouvoir de sanction',
    ],
    [
      'de Gegevensbeschermingsautoriteit (GBA)',
      'titel XIII van de programmawet (I)',
      'geen leidinggevende bevoegdheid en kan geen sancties opleggen',
    ],
  ],
  [
    'is under Belgian law and the Belgian authority',
    'dpa',
    { data: processing },
    [
      'est régi par le droit belge',
      'L’Autorité de contrôle est l’Autorité de protection des données (APD).',
    ],
    [
      'net als op de Overeenkomst, Belgisch recht van toepassing',
      'De Toezichthouder is de Gegevensbeschermingsautoriteit (GBA).',
    ],
  ],
];

describe('terms and processing agreements under Belgian law', () => eachSaid(rows));
