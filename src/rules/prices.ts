import { hasForecast, packageOf, packOf } from '../answers/agreed-fees.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
const source = 'va-agree [D]';
/** Less time to use paid hours is seldom fair, months. */
const SHORTEST_PACK = 3;

/** Paid hours that are lost, and shares of what no answer fixes (legal.md B13). */
export const priceRules: readonly Rule[] = [
  {
    id: 'pack-short',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'Une carte valable moins de trois mois, sans remboursement, risque d’être jugée abusive.',
        nl: 'Een strippenkaart die korter dan drie maanden geldt, zonder terugbetaling, kan onredelijk zijn.',
        en: 'A pack valid for less than three months, without a refund, may be found unfair.',
      },
      hint: {
        fr: 'Mettez `fees.pack.validityMonths: 6`, ou `fees.pack.refundable: true`.',
        nl: 'Zet `fees.pack.validityMonths: 6`, of `fees.pack.refundable: true`.',
        en: 'Set `fees.pack.validityMonths: 6`, or `fees.pack.refundable: true`.',
      },
      reason: {
        fr: 'Le client perd alors en peu de temps des heures qu’il a payées.',
        nl: 'De klant verliest dan in korte tijd uren die al zijn betaald.',
        en: 'The client then loses in a short time hours that are paid for.',
      },
      example: 'fees:\n  model: hour-pack\n  pack: { price: 400, validityMonths: 2 }',
    }),
    check: ({ answers: { fees } }) => {
      const { validityMonths, refundable } = packOf(fees) ?? {};
      const isShort = validityMonths !== undefined && validityMonths < SHORTEST_PACK;
      return when(isShort && refundable === false, 'fees.pack.validityMonths');
    },
  },
  {
    id: 'deposit-no-basis',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'L’acompte est un pourcentage des honoraires du premier mois, mais rien ne dit combien d’heures sont prévues.',
        nl: 'De aanbetaling is een percentage van het honorarium van de eerste maand, maar nergens staat hoeveel uren zijn voorzien.',
        en: 'The deposit is a percentage of the first month’s fees, but nothing says how many hours are planned.',
      },
      hint: {
        fr: 'Écrivez un montant, `fees.deposit: { amount: 300 }`, ou un minimum d’heures dans `fees.minimumPurchase.hours`.',
        nl: 'Noem een bedrag, `fees.deposit: { amount: 300 }`, of een minimum aan uren in `fees.minimumPurchase.hours`.',
        en: 'Write an amount, `fees.deposit: { amount: 300 }`, or a minimum of hours in `fees.minimumPurchase.hours`.',
      },
      reason: {
        fr: 'Au temps passé et sans minimum, le montant à payer avant de commencer ne peut pas être calculé.',
        nl: 'Op uurbasis en zonder minimum is niet te berekenen wat vóór het begin moet worden betaald.',
        en: 'By the hour and without a minimum, what is to be paid before the start can not be reckoned.',
      },
      example: 'fees:\n  deposit:\n    percent: 30',
    }),
    check: ({ answers: { fees } }) =>
      when((fees.deposit?.percent ?? 0) > 0 && !hasForecast(fees), 'fees.deposit.percent'),
  },
  {
    id: 'early-end-no-basis',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'Le client qui arrête plus tôt doit un pourcentage des honoraires prévus, mais rien ne dit combien d’heures le sont.',
        nl: 'De klant die eerder stopt, betaalt een percentage van het verwachte honorarium, maar nergens staat hoeveel uren zijn voorzien.',
        en: 'A client who stops early owes a percentage of the fees planned, but nothing says how many hours are.',
      },
      hint: {
        fr: 'Indiquez un minimum d’heures dans `fees.minimumPurchase.hours`, ou mettez `cooperation.earlyTermination: work-done`.',
        nl: 'Vul een minimum aan uren in bij `fees.minimumPurchase.hours`, of zet `cooperation.earlyTermination: work-done`.',
        en: 'Give a minimum of hours in `fees.minimumPurchase.hours`, or set `cooperation.earlyTermination: work-done`.',
      },
      reason: {
        fr: 'Au temps passé et sans minimum, la somme due ne peut pas être calculée et serait discutée.',
        nl: 'Op uurbasis en zonder minimum is het verschuldigde bedrag niet te berekenen; daarover zou discussie ontstaan.',
        en: 'By the hour and without a minimum, what is owed can not be reckoned and would be disputed.',
      },
      example: 'cooperation:\n  earlyTermination: percentage\n  earlyTerminationPercent: 30',
    }),
    check: ({ isBusiness, answers: { cooperation, fees } }) => {
      const { earlyTermination, earlyTerminationPercent = 0 } = cooperation;
      const isShare = earlyTermination === 'percentage' && earlyTerminationPercent > 0;
      return when(
        isBusiness && isShare && !hasForecast(fees),
        'cooperation.earlyTerminationPercent',
      );
    },
  },
  {
    id: 'cancellation-no-price',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'Un rendez-vous annulé tard est facturé au prix du temps réservé, mais aucun prix de l’heure n’est convenu.',
        nl: 'Een te laat afgezegde afspraak wordt berekend naar de gereserveerde tijd, maar er is geen uurprijs afgesproken.',
        en: 'A late cancellation is charged at the price of the reserved time, but no hourly price is agreed.',
      },
      hint: {
        fr: 'Indiquez `fees.hourlyRate`, ou mettez `fees.cancellation.feePercent: 0`.',
        nl: 'Vul `fees.hourlyRate` in, of zet `fees.cancellation.feePercent: 0`.',
        en: 'Give `fees.hourlyRate`, or set `fees.cancellation.feePercent: 0`.',
      },
      reason: {
        fr: 'Un prix fixe pour toute la mission ne dit pas ce que vaut une heure réservée.',
        nl: 'Een vaste prijs voor de hele opdracht zegt niet wat een gereserveerd uur waard is.',
        en: 'One price for the whole assignment does not say what a reserved hour is worth.',
      },
      example:
        'fees:\n  model: project-fixed\n  project: { price: 900 }\n  cancellation: { feePercent: 50 }',
    }),
    check: ({ answers: { fees } }) => {
      const prices = [fees.hourlyRate, packageOf(fees), packOf(fees)];
      const isPriced = prices.some((price) => price !== undefined);
      return when(fees.cancellation.feePercent > 0 && !isPriced, 'fees.cancellation.feePercent');
    },
  },
];
