import { mayChooseCourt } from '../answers/court.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';

/** Which court a French agreement may name (legal.md B11). */
export const frenchCourtRules: readonly Rule[] = [
  {
    id: 'fr-court-clause-art48',
    severity: 'warning',
    says: () => ({
      source: 'art. 48 CPC [doctrine-48] [svp-48]',
      checkedOn,
      message: {
        fr: 'Le choix d’un tribunal ne vaut qu’entre commerçants ; les documents s’en remettent donc aux règles de droit commun.',
        nl: 'Een forumkeuze geldt alleen tussen kooplieden; de documenten volgen daarom de gewone regels.',
        en: 'A choice of court is only valid between traders; the documents therefore follow the ordinary rules.',
      },
      hint: {
        fr: 'Mettez `disputes.court: defendant-domicile`, ou `provider.isTrader: yes` et `client.isTrader: yes` si les deux parties sont commerçantes.',
        nl: 'Zet `disputes.court: defendant-domicile`, of `provider.isTrader: yes` en `client.isTrader: yes` als beide partijen koopman zijn.',
        en: 'Set `disputes.court: defendant-domicile`, or `provider.isTrader: yes` and `client.isTrader: yes` if both parties are traders.',
      },
      reason: {
        fr: 'La clause qui déroge aux règles de compétence territoriale est réputée non écrite, sauf entre personnes qui ont toutes contracté en qualité de commerçant et si elle est très apparente.',
        nl: 'Een beding dat van de relatieve bevoegdheid afwijkt, geldt als niet geschreven, tenzij alle partijen als koopman handelen en het zeer duidelijk zichtbaar is.',
        en: 'A clause that departs from the rules on the place of the court is deemed unwritten, unless all have contracted as traders and it is very apparent.',
      },
      example: 'law: FR\ndisputes:\n  court: provider-seat',
    }),
    // Towards a consumer another rule says it, in which no party can be a trader.
    check: ({ law, isBusiness, answers }) =>
      when(
        law === 'FR' &&
          isBusiness &&
          answers.disputes.court !== 'defendant-domicile' &&
          !mayChooseCourt(answers),
        'disputes.court',
      ),
  },
];
