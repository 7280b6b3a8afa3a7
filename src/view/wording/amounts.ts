import { type Locale, NARROW_NBSP, NBSP } from '../../i18n/locale.ts';

const separators: Record<Locale, { thousands: string; decimal: string }> = {
  'fr-FR': { thousands: NARROW_NBSP, decimal: ',' },
  'fr-BE': { thousands: '.', decimal: ',' },
  'nl-NL': { thousands: '.', decimal: ',' },
  'nl-BE': { thousands: '.', decimal: ',' },
  'en-GB': { thousands: ',', decimal: '.' },
};

/** A number as the locale writes it; `decimals` are kept only when they are not zero, unless fixed. */
export function wordNumber(value: number, locale: Locale, fixedDecimals?: number): string {
  const { thousands, decimal } = separators[locale];
  const written = fixedDecimals === undefined ? String(value) : value.toFixed(fixedDecimals);
  const [whole = '', fraction] = written.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** The most decimals of a price: that of a kilometre. */
const FINEST = 4;

/** An amount in euros, its cents and what it has beyond: `45 €`, `1 234,50 €`, `€ 45,00`, `€0.529` (legal.md E.1). */
export function wordMoney(euros: number, locale: Locale): string {
  const amount = Number(euros.toFixed(FINEST));
  const typed = String(amount).split('.')[1]?.length ?? 0;
  const round = locale === 'fr-FR' && typed === 0;
  const figures = wordNumber(amount, locale, round ? 0 : Math.max(2, typed));
  if (locale === 'en-GB') return `€${figures}`;
  return locale.startsWith('nl') ? `€${NBSP}${figures}` : `${figures}${NARROW_NBSP}€`;
}

export function wordPercent(percent: number, locale: Locale): string {
  const figures = wordNumber(percent, locale);
  return locale.startsWith('fr') ? `${figures}${NBSP}%` : `${figures}%`;
}
