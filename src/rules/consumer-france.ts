import {
  isFrenchConsumer,
  isVoidLeavingShare,
  isVoidRevision,
} from '../answers/french-consumer.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';

/** What French law does not let a contract say to a consumer, and our documents leave out (legal.md B5, B8). */
export const frenchConsumerRules: readonly Rule[] = [
  {
    id: 'fr-renewal-consumer',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. L. 215-1 et L. 215-4 C. conso. [K]',
        nl: 'art. L. 215-1 en L. 215-4 C. conso. [K]',
        en: 'art. L. 215-1 and L. 215-4 C. conso. [K]',
      },
      checkedOn,
      message: {
        fr: 'Envers un particulier, un contrat qui se renouvelle de lui-même doit reproduire des articles du code de la consommation : nos documents ne le font pas.',
        nl: 'Tegenover een particulier moet een overeenkomst die zichzelf verlengt, artikelen van het Franse consumentenwetboek overnemen: onze documenten doen dat niet.',
        en: 'Towards a private person, a contract that renews itself must reproduce articles of the French Consumer Code: our documents do not.',
      },
      hint: {
        fr: 'Joignez à la lettre le texte en vigueur des articles L. 215-1 à L. 215-3 et L. 241-3, ou mettez `cooperation.tacitRenewal: false`.',
        nl: 'Voeg bij de brief de geldende tekst van de artikelen L. 215-1 tot en met L. 215-3 en L. 241-3, of zet `cooperation.tacitRenewal: false`.',
        en: 'Add to the letter the text in force of articles L. 215-1 to L. 215-3 and L. 241-3, or set `cooperation.tacitRenewal: false`.',
      },
      reason: {
        fr: 'L’article L. 215-4 veut ces articles en entier dans le contrat. La lettre promet déjà l’avertissement que vous devez avant chaque échéance.',
        nl: 'Artikel L. 215-4 verlangt die artikelen in hun geheel in de overeenkomst. De brief belooft al het bericht dat u vóór elke verlenging moet sturen.',
        en: 'Article L. 215-4 wants these articles in full in the contract. The letter already promises the notice that you owe before each renewal.',
      },
      example:
        'law: FR\nclient:\n  type: consumer\ncooperation:\n  assignment: fixed-term\n  endDate: 2027-12-06\n  tacitRenewal: true',
    }),
    check: (facts) => {
      const { assignment, tacitRenewal } = facts.answers.cooperation;
      const renews = assignment === 'fixed-term' && tacitRenewal;
      return when(isFrenchConsumer(facts) && renews, 'cooperation.tacitRenewal');
    },
  },
  {
    id: 'fr-consumer-dates',
    severity: 'warning',
    says: () => ({
      source: 'art. R. 212-2, 7° C. conso. [K+]',
      checkedOn,
      message: {
        fr: 'Envers un particulier, une date indicative est présumée abusive : les documents disent que les dates et délais convenus vous engagent.',
        nl: 'Tegenover een particulier geldt een streefdatum als oneerlijk, tenzij u het tegendeel bewijst: de documenten zeggen dat afgesproken data en termijnen u binden.',
        en: 'Towards a private person an indicative date is presumed unfair: the documents say that the dates and periods agreed bind you.',
      },
      hint: {
        fr: 'Ôtez `services.deadlines`, et ne convenez que de dates que vous pouvez tenir.',
        nl: 'Haal `services.deadlines` weg, en spreek alleen data af die u kunt halen.',
        en: 'Take out `services.deadlines`, and agree only on dates that you can meet.',
      },
      reason: {
        fr: 'Le code de la consommation présume abusive la clause qui stipule une date indicative d’exécution. Un retard du client prolonge vos délais d’autant : la lettre le dit.',
        nl: 'Het Franse consumentenwetboek vermoedt dat een beding met een streefdatum voor de uitvoering oneerlijk is. Vertraging door de klant verlengt uw termijnen: dat zegt de brief.',
        en: 'The French Consumer Code presumes unfair a clause with an indicative date of performance. A delay of the client’s extends your periods: the letter says so.',
      },
      example: 'law: FR\nclient:\n  type: consumer\nservices:\n  deadlines: indicative',
    }),
    check: (facts) =>
      when(isFrenchConsumer(facts) && facts.given('services.deadlines'), 'services.deadlines'),
  },
  {
    id: 'fr-consumer-price',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. R. 212-1, 3° et R. 212-4 C. conso. [K+]',
        nl: 'art. R. 212-1, 3° en R. 212-4 C. conso. [K+]',
        en: 'art. R. 212-1, 3° and R. 212-4 C. conso. [K+]',
      },
      checkedOn,
      message: {
        fr: 'Vous ne pouvez pas réviser seul le prix d’une mission à terme envers un particulier : les documents ne reprennent pas cette réponse.',
        nl: 'Tegenover een particulier kunt u de prijs van een opdracht met een einde niet alleen herzien: de documenten nemen dit antwoord niet over.',
        en: 'Towards a private person you can not revise alone the price of an assignment that has an end: the documents do not take up this answer.',
      },
      hint: {
        fr: 'Mettez `fees.indexation.mode: none`, ou `index` avec un indice de votre secteur.',
        nl: 'Zet `fees.indexation.mode: none`, of `index` met een index van uw sector.',
        en: 'Set `fees.indexation.mode: none`, or `index` with an index of your sector.',
      },
      reason: {
        fr: 'La clause qui réserve au professionnel le droit de modifier seul le prix est abusive, sans preuve contraire possible. Elle n’est admise que dans un contrat à durée indéterminée, que le client averti à temps peut quitter.',
        nl: 'Een beding waarmee alleen de ondernemer de prijs mag wijzigen, is oneerlijk, zonder mogelijkheid van tegenbewijs. Het mag alleen bij onbepaalde duur, als de klant tijdig bericht krijgt en kan vertrekken.',
        en: 'A clause that lets the business alone change the price is unfair, and nothing can prove otherwise. It is allowed only in a contract without an end, which a client told in time may leave.',
      },
      example:
        'law: FR\nclient:\n  type: consumer\ncooperation:\n  assignment: fixed-term\n  endDate: 2027-12-06\nfees:\n  indexation:\n    mode: annual-notice',
    }),
    check: (facts) => when(isVoidRevision(facts), 'fees.indexation.mode'),
  },
  {
    id: 'fr-consumer-leaving',
    severity: 'warning',
    says: () => ({
      source: 'art. R. 212-1, 11° C. conso. [K+]',
      checkedOn,
      message: {
        fr: 'Un particulier ne peut pas devoir une indemnité pour quitter une mission à durée indéterminée : les documents ne reprennent pas cette réponse.',
        nl: 'Een particulier kan geen vergoeding verschuldigd zijn om een opdracht voor onbepaalde tijd te beëindigen: de documenten nemen dit antwoord niet over.',
        en: 'A private person can not owe compensation for leaving an assignment for an indefinite period: the documents do not take up this answer.',
      },
      hint: {
        fr: 'Mettez `cooperation.earlyTermination: work-done`, ou ôtez la ligne.',
        nl: 'Zet `cooperation.earlyTermination: work-done`, of haal de regel weg.',
        en: 'Set `cooperation.earlyTermination: work-done`, or take out the line.',
      },
      reason: {
        fr: 'Dans un contrat à durée indéterminée, même avec une durée minimale, la clause qui soumet le départ du consommateur au versement d’une indemnité est abusive, sans preuve contraire possible.',
        nl: 'Bij onbepaalde duur, ook met een minimumduur, is een beding dat de opzegging door de consument aan een vergoeding bindt, oneerlijk, zonder mogelijkheid van tegenbewijs.',
        en: 'In a contract for an indefinite period, even with a minimum term, a clause that makes a consumer pay compensation to leave is unfair, and nothing can prove otherwise.',
      },
      example:
        'law: FR\nclient:\n  type: consumer\ncooperation:\n  initialTermMonths: 6\n  earlyTermination: percentage\n  earlyTerminationPercent: 30',
    }),
    check: (facts) => when(isVoidLeavingShare(facts), 'cooperation.earlyTermination'),
  },
];
