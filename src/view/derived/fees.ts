import { typeset } from '../../i18n/typography.ts';
import { flag, text } from '../shape.ts';
import type { DerivedNames, Facts } from './derived.ts';
import { vatWords } from './vat-words.ts';

/** How prices are quoted, and what is said of VAT. */
export const feeNames: DerivedNames = {
  'fees.hasHourly': { shape: flag, word: ({ answers }) => answers.fees.hourlyRate !== undefined },
  'fees.hasPackage': { shape: flag, word: used('package-monthly', 'package') },
  'fees.hasPack': { shape: flag, word: used('hour-pack', 'pack') },
  'fees.hasProject': { shape: flag, word: used('project-fixed', 'project') },
  'fees.hasSurcharges': { shape: flag, word: hasSurcharges },
  'fees.priceBasis': {
    shape: text,
    word: (facts) => vatWords[facts.language].basis[vatCase(facts)],
  },
  'fees.vatSentence': { shape: text, word: vatSentence },
};

/** A price is used when it is given and the model is its own or mixed; a base file may hold several. */
function used(model: string, price: 'package' | 'pack' | 'project') {
  return ({ answers: { fees } }: Facts): boolean =>
    fees[price] !== undefined && [model, 'mixed'].includes(fees.model);
}

/** How VAT stands on the provider's invoices to this client. */
export type VatCase = 'excluded' | 'included' | 'exempt' | 'reverse-charge';

/**
 * Exempt: a small-business scheme. Reverse charge: another EU country and a client with a VAT
 * number (Dir. 2006/112, art. 44 and 196). A consumer sees prices with VAT.
 */
export function vatCase({ answers }: Facts): VatCase {
  const { provider, client } = answers;
  if (provider.vat.scheme !== 'standard') return 'exempt';
  if (client.type === 'consumer') return 'included';
  const abroad = provider.country !== client.country && client.vatNumber !== undefined;
  return abroad ? 'reverse-charge' : 'excluded';
}

function hasSurcharges({ answers }: Facts): boolean {
  const { urgentPercent, eveningPercent, weekendPercent, holidayPercent } = answers.fees.surcharges;
  return urgentPercent + eveningPercent + weekendPercent + holidayPercent > 0;
}

function vatSentence(facts: Facts): string {
  const say = vatWords[facts.language];
  const { scheme } = facts.answers.provider.vat;
  const situation = vatCase(facts);
  const exempt = situation === 'exempt' && scheme !== 'standard';
  return typeset(facts.language, exempt ? say.exempt[scheme] : say.sentence[situation]);
}
