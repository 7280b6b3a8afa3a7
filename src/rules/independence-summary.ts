import { independenceClientRules } from './independence-client.ts';
import { independenceWorkRules } from './independence-work.ts';
import { type Facts, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
/** From so many signs on, their sum is worth a word (legal.md B4). */
const MANY_IN_BELGIUM = 2;
const MANY_IN_FRANCE = 3;

/** What the signs of employment mean together (legal.md B4). */
export const independenceSummaryRules: readonly Rule[] = [
  {
    id: 'be-ruling',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'loi-programme (I) du 27 décembre 2006 [socialsecurity-be] [workpocket-2006]',
        nl: 'programmawet (I) van 27 december 2006 [socialsecurity-be] [workpocket-2006]',
        en: 'programme law (I) of 27 December 2006 [socialsecurity-be] [workpocket-2006]',
      },
      checkedOn,
      message: {
        fr: '{count} réponses sont des indices de salariat ; en Belgique, une commission peut dire si vous êtes indépendant.',
        nl: '{count} antwoorden kunnen op een dienstverband wijzen; in België kan een commissie zeggen of u zelfstandig bent.',
        en: '{count} answers can point to employment; in Belgium a commission can say whether you are independent.',
      },
      hint: {
        fr: 'Revoyez ces réponses ; si elles sont exactes, interrogez la Commission administrative de règlement de la relation de travail.',
        nl: 'Bekijk die antwoorden opnieuw; kloppen ze, vraag dan advies aan de Administratieve Commissie ter regeling van de arbeidsrelatie.',
        en: 'Look at these answers again; if they are right, ask the administrative commission on labour relations (CRT, CAR).',
      },
      reason: {
        fr: 'Des faits incompatibles avec l’indépendance l’emportent sur les mots du contrat. Sur demande, la commission rend un avis contraignant.',
        nl: 'Feiten die niet met zelfstandigheid te rijmen zijn, gaan vóór de woorden van de overeenkomst. Op verzoek geeft de commissie een bindend advies.',
        en: 'Facts that do not go with independence prevail over the words of the agreement. On request the commission gives a binding opinion.',
      },
      example:
        'client:\n  country: BE\navailability:\n  scheduleDecidedBy: client\n  equipment: client',
    }),
    check: (facts) => summaryOf(facts, 'BE', MANY_IN_BELGIUM),
  },
  {
    id: 'fr-consequence',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'art. L. 8221-5, L. 8221-6 et L. 8223-1 C. trav. [K+]',
        nl: 'art. L. 8221-5, L. 8221-6 en L. 8223-1 C. trav. [K+]',
        en: 'art. L. 8221-5, L. 8221-6 and L. 8223-1 C. trav. [K+]',
      },
      checkedOn,
      message: {
        fr: '{count} réponses sont des indices de salariat : ensemble, elles peuvent faire requalifier la mission en contrat de travail.',
        nl: '{count} antwoorden kunnen op een dienstverband wijzen: samen kunnen ze de opdracht als arbeidsovereenkomst laten gelden.',
        en: '{count} answers can point to employment: together they can make this work count as employment.',
      },
      hint: {
        fr: 'Revoyez ces réponses avec le client, ou faites relire les documents par un avocat avant de signer.',
        nl: 'Bekijk die antwoorden opnieuw met de klant, of laat een advocaat de documenten nakijken voordat u tekent.',
        en: 'Look at these answers again with the client, or have a lawyer check the documents before you sign.',
      },
      reason: {
        fr: 'Le juge peut renverser la présomption d’indépendance. Pour le client, cela peut devenir du travail dissimulé, avec une indemnité forfaitaire de six mois de salaire.',
        nl: 'De Franse rechter kan het vermoeden van zelfstandigheid opzijzetten. Voor de klant kan het dan om verborgen arbeid gaan, met een vaste vergoeding van zes maanden loon.',
        en: 'A French court can set the presumption of independence aside. For the client it may then be concealed work, with a lump sum of six months’ pay.',
      },
      example:
        'availability:\n  scheduleDecidedBy: client\n  equipment: client\ncooperation:\n  exclusivity: true',
    }),
    check: (facts) => summaryOf(facts, 'FR', MANY_IN_FRANCE),
  },
];

/** One finding, on the independence that both confirm, where a country is concerned and the signs are many. */
function summaryOf(facts: Facts, country: string, many: number) {
  const isConcerned = facts.law === country || facts.clientCountry === country;
  const count = isConcerned ? countSigns(facts) : 0;
  return when(count >= many, 'cooperation.independenceConfirmed', { count });
}

/** How many answers can point to employment, those that are an error left out. */
function countSigns(facts: Facts): number {
  return [...independenceWorkRules, ...independenceClientRules].filter(
    ({ severity, check }) => severity === 'warning' && check(facts).length > 0,
  ).length;
}
