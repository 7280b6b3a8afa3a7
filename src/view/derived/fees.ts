import { packageOf, packOf, projectOf } from '../../answers/agreed-fees.ts';
import { taxedWith } from '../../answers/territories.ts';
import { typeset } from '../../i18n/typography.ts';
import { isGap } from '../gap.ts';
import { flag, text } from '../shape.ts';
import { wordMoney } from '../wording/amounts.ts';
import { wordMonth } from '../wording/dates.ts';
import { type DerivedNames, type Facts, worded } from './derived.ts';
import { hourWords } from './hour-words.ts';
import { vatWords } from './vat-words.ts';

/** How prices are quoted, and what is said of VAT. */
export const feeNames: DerivedNames = {
  'fees.hasHourly': { shape: flag, word: ({ answers }) => answers.fees.hourlyRate !== undefined },
  'fees.hasPackage': { shape: flag, word: ({ answers }) => packageOf(answers.fees) !== undefined },
  'fees.hasPack': { shape: flag, word: ({ answers }) => packOf(answers.fees) !== undefined },
  'fees.hasProject': { shape: flag, word: ({ answers }) => projectOf(answers.fees) !== undefined },
  'fees.hasSurcharges': { shape: flag, word: hasSurcharges },
  'fees.priceBasis': {
    shape: text,
    word: (facts) => vatWords(facts.locale).basis[vatCase(facts)],
  },
  'fees.vatSentence': { shape: text, word: vatSentence },
  /** The price that surcharges, travel time and further hours are reckoned from. */
  'fees.hourBasis': { shape: text, word: hourBasis },
  'fees.indexation.monthName': {
    shape: text,
    word: ({ answers, language }) => wordMonth(answers.fees.indexation.month ?? 0, language),
  },
};

/** How VAT stands on the provider's invoices to this client. */
export type VatCase = 'excluded' | 'included' | 'exempt' | 'reverse-charge' | 'outside-eu';

/**
 * A small-business scheme covers what is taxed with the provider, so where comes first: reverse charge
 * in another EU country (Dir. 2006/112/EC, art. 44 and 196). The Union's own scheme holds there too
 * (art. 284). A consumer sees prices with VAT.
 */
export function vatCase({ answers }: Facts): VatCase {
  const { scheme } = answers.provider.vat;
  const where = taxedWith(answers);
  if (where === 'client-outside-eu') return 'outside-eu';
  if (where === 'client-in-eu' && scheme !== 'eu-sme-cross-border') return 'reverse-charge';
  if (scheme !== 'standard') return 'exempt';
  return answers.client.type === 'consumer' ? 'included' : 'excluded';
}

/** The hourly rate, else the average price of a bought hour, else that told before the work starts. */
function hourBasis(facts: Facts): string {
  const { fees } = facts.answers;
  const say = hourWords[facts.language];
  if (fees.hourlyRate !== undefined) return say.rate;
  if (packageOf(fees) !== undefined) return say.package(averagePrice(facts, 'package'));
  if (packOf(fees) !== undefined) return say.pack(averagePrice(facts, 'pack'));
  return say.announced;
}

/** What an hour of a package or pack costs; the gap itself while its price or its hours are missing. */
function averagePrice(facts: Facts, of: 'package' | 'pack'): string {
  const { price, hours } = facts.answers.fees[of] ?? {};
  const average = Number(price) / Number(hours);
  if (Number.isNaN(average)) return worded(facts, `fees.${of}.${isGap(price) ? 'price' : 'hours'}`);
  const inCents = Math.round(average * 100) / 100;
  return `${wordMoney(inCents, facts.locale)} ${vatWords(facts.locale).basis[vatCase(facts)]}`;
}

function hasSurcharges({ answers }: Facts): boolean {
  const { urgentPercent, eveningPercent, weekendPercent, holidayPercent } = answers.fees.surcharges;
  return urgentPercent + eveningPercent + weekendPercent + holidayPercent > 0;
}

function vatSentence(facts: Facts): string {
  const say = vatWords(facts.locale);
  const { scheme } = facts.answers.provider.vat;
  const situation = vatCase(facts);
  const exempt = situation === 'exempt' && scheme !== 'standard';
  if (exempt) return typeset(facts.language, say.exempt[scheme]);
  const rate = worded(facts, 'provider.vat.rate');
  return typeset(facts.language, say.sentence[situation](rate));
}
