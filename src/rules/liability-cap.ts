import { hasForecast, monthlyFees, projectOf } from '../answers/agreed-fees.ts';
import { type Facts, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
const source = 'va-agree [D]';

/** How much a business can claim at most (legal.md B7). Of consumers other rules speak. */
export const liabilityCapRules: readonly Rule[] = [
  {
    id: 'liab-no-cap',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'Votre responsabilité n’a pas de limite : vous répondriez de tout le dommage.',
        nl: 'Uw aansprakelijkheid is niet beperkt: u zou voor alle schade instaan.',
        en: 'Your liability has no limit: you would answer for all of the damage.',
      },
      hint: {
        fr: 'Choisissez `liability.cap.mode: fees-last-months`, ou `insurance-payout` si vous êtes assuré.',
        nl: 'Kies `liability.cap.mode: fees-last-months`, of `insurance-payout` als u verzekerd bent.',
        en: 'Choose `liability.cap.mode: fees-last-months`, or `insurance-payout` if you are insured.',
      },
      reason: {
        fr: 'Une erreur peut coûter au client bien plus que vos honoraires, et qui travaille en son nom propre la paie de son patrimoine.',
        nl: 'Een fout kan de klant veel meer kosten dan uw honorarium, en wie op eigen naam werkt, betaalt dat uit het eigen vermogen.',
        en: 'A mistake may cost the client far more than your fees, and whoever works in their own name pays it out of what they own.',
      },
      example: 'liability:\n  cap:\n    mode: none',
    }),
    check: ({ isBusiness, answers: { liability } }) =>
      when(isBusiness && liability.cap.mode === 'none', 'liability.cap.mode'),
  },
  {
    id: 'liab-cap-vs-insurance',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'La limite de votre responsabilité dépasse ce que votre assurance couvre.',
        nl: 'De grens van uw aansprakelijkheid is hoger dan het bedrag dat uw verzekering dekt.',
        en: 'The limit of your liability is above what your insurance covers.',
      },
      hint: {
        fr: 'Baissez `liability.cap.amount` jusqu’au montant de `provider.insurance.amount`, ou choisissez `liability.cap.mode: insurance-payout`.',
        nl: 'Verlaag `liability.cap.amount` tot het bedrag van `provider.insurance.amount`, of kies `liability.cap.mode: insurance-payout`.',
        en: 'Lower `liability.cap.amount` to the amount of `provider.insurance.amount`, or choose `liability.cap.mode: insurance-payout`.',
      },
      reason: {
        fr: 'Ce que l’assureur ne paie pas entre les deux montants reste à votre charge.',
        nl: 'Wat de verzekeraar tussen beide bedragen niet betaalt, komt voor uw rekening.',
        en: 'What the insurer does not pay between the two amounts is yours to pay.',
      },
      example:
        'liability:\n  cap: { mode: fixed, amount: 200000 }\nprovider:\n  insurance: { insurer: Assureur Exemple, amount: 100000 }',
    }),
    check: (facts) => {
      const insured = facts.answers.provider.insurance?.amount ?? Number.POSITIVE_INFINITY;
      return when((fixedCap(facts) ?? 0) > insured, 'liability.cap.amount');
    },
  },
  {
    id: 'liab-cap-no-insurer',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'La limite est ce que votre assureur paie, mais aucune assurance n’est indiquée.',
        nl: 'De grens is wat uw verzekeraar uitkeert, maar er is geen verzekering opgegeven.',
        en: 'The limit is what your insurer pays, but no insurance is given.',
      },
      hint: {
        fr: 'Indiquez votre assurance dans `provider.insurance`, ou choisissez `liability.cap.mode: fees-last-months`.',
        nl: 'Vul uw verzekering in bij `provider.insurance`, of kies `liability.cap.mode: fees-last-months`.',
        en: 'Give your insurance in `provider.insurance`, or choose `liability.cap.mode: fees-last-months`.',
      },
      reason: {
        fr: 'Le client doit pouvoir savoir qui assure et jusqu’où ; sans assureur, seule la limite de secours de la clause joue.',
        nl: 'De klant moet kunnen weten wie verzekert en tot hoeveel; zonder verzekeraar geldt alleen de reservegrens van het beding.',
        en: 'The client must be able to know who insures and how far; without an insurer only the clause’s fallback limit works.',
      },
      example: 'liability:\n  cap:\n    mode: insurance-payout',
    }),
    check: ({ isBusiness, answers: { liability, provider } }) => {
      const isInsurers = liability.cap.mode === 'insurance-payout';
      return when(
        isBusiness && isInsurers && provider.insurance === undefined,
        'liability.cap.mode',
      );
    },
  },
  {
    id: 'liab-cap-low',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 1170 C. civ. (FR) ; art. 5.89 C. civ. (BE) ; art. 6:233 BW (NL) [avocats24-1170] [elfri-589] [D]',
        nl: 'art. 1170 C. civ. (FR); art. 5.89 BW (BE); art. 6:233 BW (NL) [avocats24-1170] [elfri-589] [D]',
        en: 'art. 1170 C. civ. (FR); art. 5.89 Civil Code (BE); art. 6:233 BW (NL) [avocats24-1170] [elfri-589] [D]',
      },
      checkedOn,
      message: {
        fr: 'La limite de votre responsabilité est inférieure à un mois d’honoraires : elle risque d’être écartée.',
        nl: 'De grens van uw aansprakelijkheid is lager dan een maand honorarium: zij kan opzij worden gezet.',
        en: 'The limit of your liability is below a month’s fees: it may be set aside.',
      },
      hint: {
        fr: 'Relevez `liability.cap.amount`, ou choisissez `liability.cap.mode: fees-last-months`.',
        nl: 'Verhoog `liability.cap.amount`, of kies `liability.cap.mode: fees-last-months`.',
        en: 'Raise `liability.cap.amount`, or choose `liability.cap.mode: fees-last-months`.',
      },
      reason: {
        fr: 'Une limite dérisoire prive votre engagement de sa substance ; un juge peut alors ne pas l’appliquer.',
        nl: 'Een verwaarloosbare grens holt uw verbintenis uit; een rechter kan haar dan buiten toepassing laten.',
        en: 'A derisory limit empties what you undertake of its substance; a court may then not apply it.',
      },
      example:
        'liability:\n  cap: { mode: fixed, amount: 100 }\nfees:\n  minimumPurchase: { hours: 10 }',
    }),
    check: (facts) => {
      const cap = fixedCap(facts) ?? Number.POSITIVE_INFINITY;
      return when(cap < monthlyFees(facts.answers.fees), 'liability.cap.amount');
    },
  },
  {
    id: 'liab-cap-no-total',
    severity: 'warning',
    says: () => ({
      source,
      checkedOn,
      message: {
        fr: 'La limite est le total des honoraires de la mission, mais rien ne fixe ce total.',
        nl: 'De grens is het honorarium voor de hele opdracht, maar dat totaal staat nergens vast.',
        en: 'The limit is the total of the fees of the assignment, but nothing fixes that total.',
      },
      hint: {
        fr: 'Choisissez `liability.cap.mode: fees-last-months`, ou `fixed` avec un montant.',
        nl: 'Kies `liability.cap.mode: fees-last-months`, of `fixed` met een bedrag.',
        en: 'Choose `liability.cap.mode: fees-last-months`, or `fixed` with an amount.',
      },
      reason: {
        fr: 'Une mission sans fin prévue, ou payée au temps passé sans minimum, n’a pas de total d’honoraires : la limite serait discutée.',
        nl: 'Een opdracht zonder einddatum, of op uurbasis zonder minimum, heeft geen totaal honorarium: over de grens zou discussie ontstaan.',
        en: 'An assignment with no planned end, or paid by the hour without a minimum, has no total of fees: the limit would be disputed.',
      },
      example: 'liability:\n  cap:\n    mode: fees-contract',
    }),
    check: ({ isBusiness, answers: { cooperation, fees, liability } }) => {
      const lasts = cooperation.assignment === 'ongoing' || !hasForecast(fees);
      const hasTotal = projectOf(fees) !== undefined || !lasts;
      const isTotal = liability.cap.mode === 'fees-contract';
      return when(isBusiness && isTotal && !hasTotal, 'liability.cap.mode');
    },
  },
];

function fixedCap({ isBusiness, answers: { liability } }: Facts): number | undefined {
  return isBusiness && liability.cap.mode === 'fixed' ? liability.cap.amount : undefined;
}
