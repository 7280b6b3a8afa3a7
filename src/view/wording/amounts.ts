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

/** An amount in euros: `45 €`, `1 234,50 €`, `€ 45,00`, `€45.00` (legal.md E.1). */
export function wordMoney(euros: number, locale: Locale): string {
  const cents = Math.round(euros * 100);
  const round = locale === 'fr-FR' && cents % 100 === 0;
  const figures = wordNumber(cents / 100, locale, round ? 0 : 2);
  if (locale === 'en-GB') return `€${figures}`;
  return locale.startsWith('nl') ? `€${NBSP}${figures}` : `${figures}${NARROW_NBSP}€`;
}

export function wordPercent(percent: number, locale: Locale): string {
  const figures = wordNumber(percent, locale);
  return locale.startsWith('fr') ? `${figures}${NBSP}%` : `${figures}%`;
}
