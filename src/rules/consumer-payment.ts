import { packOf, projectOf } from '../answers/agreed-fees.ts';
import { daysFrom } from '../answers/days.ts';
import { isSmallOffPremises } from '../answers/withdrawal.ts';
import { type Facts, type Finding, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
/** No payment is received for so long after an off-premises contract (art. L. 221-10 C. conso.). */
const DAYS_WITHOUT_PAYMENT = 7;

/** What a consumer pays, when, and for what (legal.md B1, B13). */
export const consumerPaymentRules: readonly Rule[] = [
  {
    id: 'pay-advance-consumer-fr',
    severity: 'error',
    says: () => ({
      source: 'art. L. 221-10 C. conso. [dgccrf-petitpro]',
      checkedOn,
      message: {
        fr: 'Aucun paiement ne peut être reçu avant sept jours après un contrat conclu hors établissement avec un consommateur.',
        nl: 'Bij een overeenkomst met een consument buiten de verkoopruimte mag zeven dagen geen betaling worden ontvangen.',
        en: 'No payment may be taken for seven days after an off-premises contract with a consumer.',
      },
      hint: {
        fr: 'Faites payer après le travail : ôtez l’acompte (`fees.deposit`), choisissez un `fees.model` sans carte d’heures, facturez ensuite (`invoicing.frequency: monthly`), et datez les étapes plus de sept jours après `date`.',
        nl: 'Laat na het werk betalen: verwijder de aanbetaling (`fees.deposit`), kies een `fees.model` zonder strippenkaart, factureer achteraf (`invoicing.frequency: monthly`), en laat termijnen meer dan zeven dagen na `date` vervallen.',
        en: 'Have the work paid afterwards: remove the deposit (`fees.deposit`), choose a `fees.model` without an hour pack, invoice afterwards (`invoicing.frequency: monthly`), and let milestones fall due more than seven days after `date`.',
      },
      reason: {
        fr: 'Le code de la consommation l’interdit, avec des exceptions étroites. Un acompte, une carte d’heures et une facture d’avance sont des paiements reçus au début.',
        nl: 'Het Franse consumentenwetboek verbiedt dit, met enkele uitzonderingen. Een aanbetaling, een strippenkaart en een factuur vooraf zijn betalingen aan het begin.',
        en: 'The French consumer code forbids it, with narrow exceptions. A deposit, an hour pack and an invoice in advance are payments at the start.',
      },
      example:
        'client:\n  type: consumer\n  country: FR\n  contractChannel: off-premises\nfees:\n  deposit:\n    percent: 30',
    }),
    check: (facts) => {
      const { client } = facts.answers;
      const isProtected = facts.clientCountry === 'FR' && !facts.isBusiness;
      if (!isProtected || client.contractChannel !== 'off-premises') return [];
      return paidTooSoon(facts);
    },
  },
  {
    id: 'pay-advance-small-fr',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. L. 221-3 et L. 221-10 C. conso. [dgccrf-petitpro]',
        nl: 'art. L. 221-3 en L. 221-10 C. conso. [dgccrf-petitpro]',
        en: 'art. L. 221-3 and L. 221-10 C. conso. [dgccrf-petitpro]',
      },
      checkedOn,
      message: {
        fr: 'Si vos services ne relèvent pas de l’activité principale de cette petite entreprise, aucun paiement ne peut être reçu avant sept jours après le contrat.',
        nl: 'Vallen uw diensten buiten de hoofdactiviteit van dit kleine bedrijf, dan mag zeven dagen na de overeenkomst geen betaling worden ontvangen.',
        en: 'If your services are outside the main activity of this small business, no payment may be taken for seven days after the contract.',
      },
      hint: {
        fr: 'Faites payer après le travail, ou plus de sept jours après `date` ; si vos services relèvent de son activité principale, il n’y a rien à changer.',
        nl: 'Laat na het werk betalen, of meer dan zeven dagen na `date`; vallen uw diensten binnen de hoofdactiviteit, dan hoeft u niets te wijzigen.',
        en: 'Have the work paid afterwards, or more than seven days after `date`; if your services belong to its main activity, there is nothing to change.',
      },
      reason: {
        fr: 'Hors établissement, une entreprise de cinq salariés au plus est protégée comme un consommateur contre les paiements immédiats.',
        nl: 'Buiten uw verkoopruimte is een Frans bedrijf met hoogstens vijf werknemers net als een consument beschermd tegen directe betalingen.',
        en: 'Off-premises, a French business of five employees at most is protected against immediate payments as a consumer is.',
      },
      example:
        'client:\n  country: FR\n  contractChannel: off-premises\n  employees: 2\nfees:\n  deposit:\n    percent: 30',
    }),
    check: (facts) =>
      isSmallOffPremises(facts.answers.client)
        ? paidTooSoon(facts).map(({ path }) => ({ path }))
        : [],
  },
  {
    id: 'be-consumer-late',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Livre XIX CDE [lawcom-xix] [justified-xix] ; art. XIX.4 [K+]',
        nl: 'Boek XIX WER [lawcom-xix] [justified-xix]; art. XIX.4 [K+]',
        en: 'Book XIX Code of Economic Law [lawcom-xix] [justified-xix]; art. XIX.4 [K+]',
      },
      checkedOn,
      message: {
        fr: 'En Belgique, ce qu’un particulier doit en cas de retard est limité par la loi : cette réponse n’en tient pas compte.',
        nl: 'In België beperkt de wet wat een particulier bij te laat betalen verschuldigd is: dit antwoord houdt daar geen rekening mee.',
        en: 'In Belgium the law limits what a private person owes for paying late: this answer does not take that into account.',
      },
      hint: {
        fr: 'Ôtez `invoicing.recoveryFee` et `invoicing.latePenalty`, et laissez `invoicing.lateInterest.mode: statutory`.',
        nl: 'Haal `invoicing.recoveryFee` en `invoicing.latePenalty` weg, en laat `invoicing.lateInterest.mode: statutory` staan.',
        en: 'Take out `invoicing.recoveryFee` and `invoicing.latePenalty`, and leave `invoicing.lateInterest.mode: statutory`.',
      },
      reason: {
        fr: 'Le premier rappel est gratuit et rien n’est dû avant quatorze jours ; l’intérêt et les frais sont ensuite plafonnés selon la dette. Nos lettres ne reprennent pas cette réponse pour un particulier.',
        nl: 'De eerste herinnering is gratis en vóór veertien dagen is niets verschuldigd; rente en kosten zijn daarna begrensd naar de schuld. Onze brieven nemen dit antwoord voor een particulier niet over.',
        en: 'The first reminder is free and nothing is owed for fourteen days; interest and costs are then capped by the debt. Our letters do not take up this answer for a private person.',
      },
      example: 'client:\n  type: consumer\n  country: BE\ninvoicing:\n  recoveryFee: 40',
    }),
    check: (facts) => {
      const isProtected = facts.law === 'BE' || facts.clientCountry === 'BE';
      return isProtected && !facts.isBusiness ? ownLateCharges(facts) : [];
    },
  },
  {
    id: 'pack-auto-renew-consumer',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. L. 215-1 C. conso. (FR) ; art. VI.91 CDE (BE) [K] ; art. 6:236, j BW (NL) [richardhak-vandam]',
        nl: 'art. L. 215-1 C. conso. (FR); art. VI.91 WER (BE) [K]; art. 6:236 onder j BW (NL) [richardhak-vandam]',
        en: 'art. L. 215-1 C. conso. (FR); art. VI.91 Code of Economic Law (BE) [K]; art. 6:236(j) BW (NL) [richardhak-vandam]',
      },
      checkedOn,
      message: {
        fr: 'Un particulier ne peut pas être lié à une nouvelle carte d’heures sans l’avoir demandée.',
        nl: 'Een particulier kan niet aan een nieuwe strippenkaart vastzitten zonder erom te hebben gevraagd.',
        en: 'A private person can not be bound to a new hour pack that they did not ask for.',
      },
      hint: {
        fr: 'Mettez `fees.pack.autoRenew: false` : le client commande lui-même la carte suivante.',
        nl: 'Zet `fees.pack.autoRenew: false`: de klant bestelt zelf de volgende kaart.',
        en: 'Set `fees.pack.autoRenew: false`: the client orders the next pack.',
      },
      reason: {
        fr: 'La loi n’admet le renouvellement tacite envers un consommateur qu’avec des rappels, des formes ou une sortie libre, que cette clause ne prévoit pas.',
        nl: 'Stilzwijgende verlenging mag tegenover een consument alleen met herinneringen, vormvereisten of een vrije opzegging, die dit beding niet biedt.',
        en: 'Towards a consumer the law allows tacit renewal only with reminders, forms or a free way out, which this clause does not give.',
      },
      example:
        'client:\n  type: consumer\nfees:\n  model: hour-pack\n  pack: { price: 400, autoRenew: true }',
    }),
    check: ({ isBusiness, answers: { fees } }) =>
      when(!isBusiness && packOf(fees)?.autoRenew === true, 'fees.pack.autoRenew'),
  },
  {
    id: 'minpurchase-lapse',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'Un particulier paie chaque mois un minimum d’heures et perd celles qu’il n’utilise pas : la clause risque d’être jugée abusive.',
        nl: 'Een particulier betaalt elke maand een minimum aan uren en verliest wat niet is gebruikt: het beding kan oneerlijk zijn.',
        en: 'A private person pays a minimum of hours each month and loses those not used: the clause may be found unfair.',
      },
      hint: {
        fr: 'Mettez `fees.unusedHours: carry-3-months`, ou ôtez `fees.minimumPurchase`.',
        nl: 'Zet `fees.unusedHours: carry-3-months`, of haal `fees.minimumPurchase` weg.',
        en: 'Set `fees.unusedHours: carry-3-months`, or take out `fees.minimumPurchase`.',
      },
      reason: {
        fr: 'Le client paie alors sans rien recevoir ; un report laisse le temps de se servir des heures payées.',
        nl: 'De klant betaalt dan zonder iets te krijgen; wie uren kan meenemen, heeft tijd om ze te gebruiken.',
        en: 'The client then pays for nothing; carrying hours over leaves time to use what was paid.',
      },
      example:
        'client:\n  type: consumer\nfees:\n  minimumPurchase: { hours: 10 }\n  unusedHours: lapse',
    }),
    check: ({ isBusiness, answers: { fees } }) =>
      when(
        !isBusiness && fees.minimumPurchase !== undefined && fees.unusedHours === 'lapse',
        'fees.unusedHours',
      ),
  },
];

/** What the documents have paid on the day of the contract. */
/** What is received within the days in which nothing may be. */
function paidTooSoon(facts: Facts): readonly Finding[] {
  return [...atSigning(facts), ...dueTooSoon(facts), ...inAdvance(facts)];
}

function atSigning({ answers: { fees } }: Facts): readonly Finding[] {
  const { percent = 0, amount = 0 } = fees.deposit ?? {};
  return [
    ...when(percent > 0 || amount > 0, 'fees.deposit'),
    ...when(packOf(fees) !== undefined, 'fees.pack'),
  ];
}

/** Parts of a project's price that fall due on a day when nothing may be received yet. */
function dueTooSoon({ answers }: Facts): readonly Finding[] {
  // The date is read last: without one yet, a deposit is found all the same.
  return (projectOf(answers.fees)?.milestones ?? []).flatMap(({ due }, index) =>
    due !== undefined && daysFrom(answers.date, due) <= DAYS_WITHOUT_PAYMENT
      ? [{ path: ['fees', 'project', 'milestones', index, 'due'] }]
      : [],
  );
}

/** An invoice before the work is one too soon when the work begins within these days; else it can wait. */
function inAdvance({ answers }: Facts): readonly Finding[] {
  if (answers.invoicing.frequency !== 'in-advance') return [];
  const isTooSoon = daysFrom(answers.date, answers.cooperation.startDate) <= DAYS_WITHOUT_PAYMENT;
  return [{ path: ['invoicing', 'frequency'], severity: isTooSoon ? 'error' : 'warning' }];
}

/** A rate, a fee or a penalty of the provider's own for paying late. */
function ownLateCharges({ given, answers: { invoicing } }: Facts): readonly Finding[] {
  const { lateInterest, latePenalty, recoveryFee } = invoicing;
  const { percent = 0, minimum = 0 } = latePenalty ?? {};
  return [
    ...when(given('invoicing.recoveryFee') && recoveryFee > 0, 'invoicing.recoveryFee'),
    ...when(lateInterest.mode === 'fixed', 'invoicing.lateInterest.mode'),
    ...when(percent > 0 || minimum > 0, 'invoicing.latePenalty'),
  ];
}
