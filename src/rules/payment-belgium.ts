import { figures } from './figures.ts';
import { type Facts, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
const cap = figures.beLongestTerm.value;
const isBelgian = ({ law, isBusiness }: Facts) => law === 'BE' && isBusiness;

/** Payment terms and late payment under Belgian law (legal.md B1). */
export const belgianPaymentRules: readonly Rule[] = [
  {
    id: 'be-pay-max-60',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'loi du 2 août 2002 (retard de paiement), modifiée le 14 août 2021 [resolved-be] [credendo-be]',
        nl: 'wet van 2 augustus 2002 (betalingsachterstand), gewijzigd op 14 augustus 2021 [resolved-be] [credendo-be]',
        en: 'law of 2 August 2002 (late payment), amended on 14 August 2021 [resolved-be] [credendo-be]',
      },
      checkedOn,
      message: {
        fr: 'Le délai de paiement dépasse le maximum légal de {cap} jours.',
        nl: 'De betalingstermijn is langer dan het wettelijke maximum van {cap} dagen.',
        en: 'The payment term exceeds the legal maximum of {cap} days.',
      },
      hint: {
        fr: 'Raccourcissez `invoicing.paymentDays` ; 30 jours est l’usage.',
        nl: 'Verkort `invoicing.paymentDays`; 30 dagen is gebruikelijk.',
        en: 'Shorten `invoicing.paymentDays`; 30 days is usual.',
      },
      reason: {
        fr: 'Entre entreprises, quelle que soit leur taille, un délai plus long est réputé non écrit : la facture est alors due après 30 jours.',
        nl: 'Tussen ondernemingen, hoe groot ook, geldt een langere termijn als niet geschreven: de factuur is dan na 30 dagen verschuldigd.',
        en: 'Between businesses of any size a longer term counts as not written: the invoice is then due after 30 days.',
      },
      example: 'law: BE\ninvoicing:\n  paymentDays: 75',
    }),
    check: (facts) =>
      when(isBelgian(facts) && facts.answers.invoicing.paymentDays > cap, 'invoicing.paymentDays', {
        cap,
      }),
  },
  {
    id: 'be-pay-verification',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'loi du 2 août 2002 (retard de paiement), modifiée le 14 août 2021 [resolved-be]',
        nl: 'wet van 2 augustus 2002 (betalingsachterstand), gewijzigd op 14 augustus 2021 [resolved-be]',
        en: 'law of 2 August 2002 (late payment), amended on 14 August 2021 [resolved-be]',
      },
      checkedOn,
      message: {
        fr: 'Avec le temps laissé pour vérifier ce livrable, le paiement peut dépasser {cap} jours.',
        nl: 'Samen met de beoordelingstermijn van dit resultaat kan de betaling langer dan {cap} dagen duren.',
        en: 'With the time to check this deliverable, payment may take more than {cap} days.',
      },
      hint: {
        fr: 'Réduisez `acceptanceDays` ou `invoicing.paymentDays`.',
        nl: 'Verkort `acceptanceDays` of `invoicing.paymentDays`.',
        en: 'Shorten `acceptanceDays` or `invoicing.paymentDays`.',
      },
      reason: {
        fr: 'Le temps de réception ou de vérification fait partie du délai de paiement : il ne peut pas s’y ajouter au-delà du maximum.',
        nl: 'De tijd voor aanvaarding of controle maakt deel uit van de betalingstermijn en mag die niet boven het maximum brengen.',
        en: 'The time for acceptance or verification is part of the payment term, and may not bring it above the maximum.',
      },
      example:
        'law: BE\ninvoicing:\n  paymentDays: 50\nservices:\n  deliverables:\n    - { name: Guide, acceptanceDays: 15 }',
    }),
    check: (facts) => {
      const { invoicing, services } = facts.answers;
      if (!isBelgian(facts) || invoicing.paymentDays > cap) return [];
      return (services.deliverables ?? []).flatMap(({ acceptanceDays = 0 }, index) => {
        const path = ['services', 'deliverables', index, 'acceptanceDays'];
        return acceptanceDays + invoicing.paymentDays > cap ? [{ path, values: { cap } }] : [];
      });
    },
  },
  {
    id: 'be-penalty-excess',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 5.88 C. civ. ; art. VI.91/5, 8° CDE [K+] [lexing-b2b]',
        nl: 'art. 5.88 BW; art. VI.91/5, 8° WER [K+] [lexing-b2b]',
        en: 'art. 5.88 Civil Code; art. VI.91/5, 8° Code of Economic Law [K+] [lexing-b2b]',
      },
      checkedOn,
      message: {
        fr: 'Une indemnité de retard de plus de {usual} % de la facture risque d’être réduite ou annulée.',
        nl: 'Een schadebeding van meer dan {usual}% van de factuur kan worden verminderd of nietig zijn.',
        en: 'A late-payment penalty above {usual}% of the invoice may be reduced or annulled.',
      },
      hint: {
        fr: 'Baissez `invoicing.latePenalty.percent`.',
        nl: 'Verlaag `invoicing.latePenalty.percent`.',
        en: 'Lower `invoicing.latePenalty.percent`.',
      },
      reason: {
        fr: 'Le juge réduit une indemnité manifestement déraisonnable ; entre entreprises, celle qui dépasse manifestement le dommage prévisible est présumée abusive.',
        nl: 'De rechter matigt een beding dat kennelijk onredelijk is; tussen ondernemingen wordt een beding dat kennelijk boven de voorzienbare schade ligt, vermoed onrechtmatig te zijn.',
        en: 'A court reduces a penalty that is manifestly unreasonable; between businesses, one manifestly above the foreseeable damage is presumed unlawful.',
      },
      example: 'law: BE\ninvoicing:\n  latePenalty:\n    percent: 20',
    }),
    check: (facts) => {
      const usual = figures.beUsualPenalty.value;
      const { percent = 0 } = facts.answers.invoicing.latePenalty ?? {};
      return when(isBelgian(facts) && percent > usual, 'invoicing.latePenalty.percent', { usual });
    },
  },
];
