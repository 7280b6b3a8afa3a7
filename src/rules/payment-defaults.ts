import { type Facts, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';
const days = 'invoicing.paymentDays';
const isFrench = ({ law, isBusiness }: Facts) => law === 'FR' && isBusiness;

/** What the law says where the answers are silent, and what the documents say then (legal.md B1). */
export const paymentDefaultRules: readonly Rule[] = [
  {
    id: 'fr-pay-default-30',
    severity: 'info',
    says: () => ({
      source: 'art. L. 441-10, I C. com. [lexbase-l441-10]',
      checkedOn,
      message: {
        fr: 'Aucun délai de paiement n’est donné : les documents retiennent {days} jours.',
        nl: 'Er is geen betalingstermijn opgegeven: de documenten gaan uit van {days} dagen.',
        en: 'No payment term is given: the documents take {days} days.',
      },
      reason: {
        fr: 'Sans accord, la loi fixe 30 jours à compter de l’exécution de la prestation.',
        nl: 'Zonder afspraak bepaalt de wet 30 dagen na de uitvoering van de dienst.',
        en: 'Without agreement the law sets 30 days from the performance of the service.',
      },
      example: 'law: FR\ninvoicing: {}',
    }),
    check: (facts) =>
      when(isFrench(facts) && !facts.given(days), days, {
        days: facts.answers.invoicing.paymentDays,
      }),
  },
  {
    id: 'nl-pay-default-30',
    severity: 'info',
    says: () => ({
      source: 'art. 6:119a lid 2 en 4 BW [explorelaw-6119a]',
      checkedOn,
      message: {
        fr: 'Aucun délai de paiement n’est donné : les documents retiennent {days} jours.',
        nl: 'Er is geen betalingstermijn opgegeven: de documenten gaan uit van {days} dagen.',
        en: 'No payment term is given: the documents take {days} days.',
      },
      reason: {
        fr: 'Sans accord, l’intérêt court de plein droit 30 jours après la réception de la facture ou l’exécution de la prestation ; la vérification dure 30 jours au plus.',
        nl: 'Zonder afspraak loopt de rente van rechtswege vanaf 30 dagen na ontvangst van de factuur of de prestatie; controle duurt ten hoogste 30 dagen.',
        en: 'Without agreement interest runs by law from 30 days after receipt of the invoice or performance; verification takes at most 30 days.',
      },
      example: 'law: NL\ninvoicing: {}',
    }),
    check: ({ law, isBusiness, given, answers: { invoicing } }) =>
      when(law === 'NL' && isBusiness && !given(days), days, { days: invoicing.paymentDays }),
  },
  {
    id: 'fr-discount-mention',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'art. L. 441-1 et L. 441-9 C. com. [concurrences-cgv]',
        nl: 'art. L. 441-1 en L. 441-9 C. com. [concurrences-cgv]',
        en: 'art. L. 441-1 and L. 441-9 C. com. [concurrences-cgv]',
      },
      checkedOn,
      message: {
        fr: 'Aucun escompte n’est donné : les documents mentionnent « pas d’escompte pour paiement anticipé ».',
        nl: 'Er is geen betalingskorting opgegeven: de documenten vermelden dat die er niet is.',
        en: 'No discount for early payment is given: the documents say that there is none.',
      },
      reason: {
        fr: 'Les conditions d’escompte, ou leur absence, doivent figurer dans les conditions et sur les factures.',
        nl: 'De voorwaarden voor betalingskorting, of het ontbreken ervan, moeten in de voorwaarden en op de facturen staan.',
        en: 'The conditions of a discount, or that there is none, must stand in the terms and on the invoices.',
      },
      example: 'law: FR\ninvoicing: {}',
    }),
    check: (facts) =>
      when(
        isFrench(facts) && !facts.given('invoicing.earlyPaymentDiscount'),
        'invoicing.earlyPaymentDiscount',
      ),
  },
  {
    id: 'fr-late-mentions',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. L. 441-1, L. 441-10, II et D. 441-5 C. com. [concurrences-cgv] [lexbase-l441-10]',
        nl: 'art. L. 441-1, L. 441-10, II en D. 441-5 C. com. [concurrences-cgv] [lexbase-l441-10]',
        en: 'art. L. 441-1, L. 441-10, II and D. 441-5 C. com. [concurrences-cgv] [lexbase-l441-10]',
      },
      checkedOn,
      message: {
        fr: 'Un prestataire établi en France doit mentionner l’indemnité de recouvrement de 40 € ; ces réponses l’effacent.',
        nl: 'Een in Frankrijk gevestigde dienstverlener moet de invorderingsvergoeding van € 40 vermelden; deze antwoorden laten haar weg.',
        en: 'A provider established in France must state the €40 recovery fee; these answers leave it out.',
      },
      hint: {
        fr: 'Supprimez `recoveryFee` : 40 est la valeur par défaut.',
        nl: 'Verwijder `recoveryFee`: 40 is de standaardwaarde.',
        en: 'Remove `recoveryFee`: 40 is the default.',
      },
      reason: {
        fr: 'Les conditions de règlement indiquent le taux des pénalités de retard et l’indemnité forfaitaire ; les factures aussi (L. 441-9).',
        nl: 'De betalingsvoorwaarden vermelden de vertragingsrente en de forfaitaire vergoeding; de facturen ook (L. 441-9).',
        en: 'The payment conditions state the rate of late penalties and the flat fee; so do invoices (L. 441-9).',
      },
      example: 'invoicing:\n  recoveryFee: 0',
    }),
    check: ({ providerCountry, isBusiness, answers: { invoicing } }) =>
      when(
        providerCountry === 'FR' && isBusiness && invoicing.recoveryFee === 0,
        'invoicing.recoveryFee',
      ),
  },
  {
    id: 'fr-pay-sanction',
    severity: 'info',
    says: () => ({
      source: 'art. L. 441-16 C. com. [K]',
      checkedOn,
      message: {
        fr: 'Un délai de paiement au-delà du plafond légal expose à une amende administrative.',
        nl: 'Een betalingstermijn boven het wettelijke maximum kan een bestuurlijke boete opleveren.',
        en: 'A payment term beyond the legal cap risks an administrative fine.',
      },
      reason: {
        fr: 'L’amende de l’article L. 441-16 est plus lourde pour une société que pour une personne physique ; son montant est à vérifier dans le texte en vigueur.',
        nl: 'De boete van artikel L. 441-16 is voor een vennootschap hoger dan voor een natuurlijk persoon; controleer het bedrag in de geldende tekst.',
        en: 'The fine of article L. 441-16 is higher for a company than for a natural person; check its amount in the text in force.',
      },
      example: 'law: FR\ninvoicing:\n  paymentDays: 75',
    }),
    check: (facts) => when(isFrench(facts) && isBeyondFrenchCap(facts), days),
  },
];

function isBeyondFrenchCap({ answers: { invoicing } }: Facts): boolean {
  const { paymentBasis, paymentDays, periodicSummary } = invoicing;
  return paymentDays > (paymentBasis === 'end-of-month' || periodicSummary === true ? 45 : 60);
}
