import type { Text } from '../i18n/text.ts';

/** A rate or threshold that changes: what it is, since when it is known, and when to look again. */
export interface Figure {
  readonly value: number;
  readonly asOf: string;
  readonly source: string;
  readonly reviewBy: string;
}

/** What a Belgian consumer may be asked at most for paying late. */
const beConsumer = {
  asOf: '2023-09-01',
  source: 'art. XIX.4 CDE [lawcom-xix] [justified-xix] [K+]',
  reviewBy: '2027-05-31',
};

/** Every figure of law that changes, or that a proposal may change (legal.md 0.1). */
export const figures = {
  /** Legal interest between professionals, percent a year. The rate of the second half of 2026 was not found. */
  frLegalInterest: {
    value: 2.62,
    asOf: '2026-01-01',
    source: 'arrêté du 15 décembre 2025 [legifiscal-til]',
    reviewBy: '2027-01-31',
  },
  /** Flat fee for recovery, euros. */
  recoveryFee: {
    value: 40,
    asOf: '2013-01-01',
    source:
      'art. D. 441-5 C. com. [concurrences-cgv]; loi du 2 août 2002, art. 6 (BE) [flhm-be]; art. 6:96 lid 4 BW',
    reviewBy: '2027-11-24',
  },
  /** Percent of the turnover from one client that looks like dependence; no statute sets one. */
  shareOfOneClient: {
    value: 70,
    asOf: '2026-11-24',
    source: 'legal.md B4 [D] [joinjump-requal]',
    reviewBy: '2027-11-24',
  },
  /** Hours a month, at a fixed price, that look like nearly full time; no statute sets them. */
  nearFullTimeHours: {
    value: 120,
    asOf: '2026-11-24',
    source: 'legal.md B4 [D] [fullfinance-deliveroo]',
    reviewBy: '2027-11-24',
  },
  /** Longest term between Belgian businesses, days. */
  beLongestTerm: {
    value: 60,
    asOf: '2022-02-01',
    source: 'loi du 2 août 2002, modifiée le 14 août 2021 [resolved-be] [credendo-be]',
    reviewBy: '2027-11-28',
  },
  /** Percent of a price that may follow an index in Belgium. */
  beIndexedShare: {
    value: 80,
    asOf: '2026-11-28',
    source: 'loi du 30 mars 1976, art. 57 [K+]',
    reviewBy: '2027-11-28',
  },
  /** Agreed damages that are usual on a late invoice in Belgium, percent of it. */
  beUsualPenalty: {
    value: 10,
    asOf: '2026-11-28',
    source: 'usage; art. 5.88 C. civ. (BE) [K]',
    reviewBy: '2027-11-28',
  },
  /** Turnover up to which no VAT is charged on services, euros a year: France, Belgium, the Netherlands. */
  frFranchise: {
    value: 37_500,
    asOf: '2025-11-03',
    source: 'loi n° 2025-1044 du 3 novembre 2025 [legifiscal-franchise]',
    reviewBy: '2027-01-31',
  },
  /** Above it VAT is due within the year. */
  frFranchiseTolerance: {
    value: 41_250,
    asOf: '2025-11-03',
    source: 'loi n° 2025-1044 du 3 novembre 2025 [legifiscal-franchise]',
    reviewBy: '2027-01-31',
  },
  beFranchise: {
    value: 25_000,
    asOf: '2025-01-01',
    source: 'régime de la franchise [liantis-franchise]',
    reviewBy: '2027-01-31',
  },
  nlKor: {
    value: 20_000,
    asOf: '2025-01-01',
    source: 'kleineondernemersregeling [kvk-kor]',
    reviewBy: '2027-01-31',
  },
  /** Price of a whole assignment from which a French client must ask for proof of registration, euros. */
  frVigilance: {
    value: 5000,
    asOf: '2026-11-24',
    source: 'art. L. 8222-1, R. 8222-1 et D. 8222-5 C. trav. [cerfrance-vigilance]',
    reviewBy: '2027-11-28',
  },
  /** Days that a Belgian consumer has after a first reminder, which is free. */
  beReminderDays: { value: 14, ...beConsumer },
  /** Points over the reference rate: the interest at most. */
  beConsumerPoints: { value: 8, ...beConsumer },
  /** The flat fee at most, euros: up to `beSmallDebt`; up to `beMiddleDebt`; beyond. */
  beSmallFee: { value: 20, ...beConsumer },
  beSmallDebt: { value: 150, ...beConsumer },
  beMiddleFee: { value: 30, ...beConsumer },
  beMiddleDebt: { value: 500, ...beConsumer },
  beLargeFee: { value: 65, ...beConsumer },
  /** Percent of what a debt is beyond `beSmallDebt`, and beyond `beMiddleDebt`. */
  beMiddleShare: { value: 10, ...beConsumer },
  beLargeShare: { value: 5, ...beConsumer },
  /** The flat fee of the largest debts, euros. */
  beHighestFee: { value: 2000, ...beConsumer },
  /** Hours that a controller has to tell the authority of a data breach; a proposal of the Commission has 96. */
  breachHours: {
    value: 72,
    asOf: '2018-05-25',
    source: 'art. 33(1) GDPR; Digital Omnibus proposal [addleshaw-omnibus]',
    reviewBy: '2027-05-31',
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** An amount of the law as each language writes it: `37 500 €`, `€ 37.500`, `€37,500`. */
export function inEuros({ value }: Figure): Text {
  const written = (locale: string) =>
    value.toLocaleString(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return { fr: written('fr-FR'), nl: written('nl-NL'), en: written('en-GB') };
}
