import { readNumber } from '../../answers/typed.ts';

/** What was typed can not be read: the key of the sentence that says what to write. */
export type Unreadable =
  | 'wrong.number'
  | 'wrong.thousands'
  | 'wrong.hourly'
  | 'wrong.monthly'
  | 'wrong.date'
  | 'wrong.time'
  | 'wrong.hours'
  | 'wrong.period'
  | 'wrong.country'
  | 'wrong.address'
  | 'wrong.person'
  | 'wrong.notice'
  | 'wrong.notice-unit'
  | 'wrong.deposit'
  | 'wrong.years'
  | 'wrong.choice';

export type Parsed = { readonly value: unknown } | { readonly wrong: Unreadable };

/** Words that people write beside a number: `45 €`, `30 jours`, `25 %`. */
const units =
  /€|%|euros?|eur|h\b|min\b|heures?|hours?|uur|uren|minutes?|minuten|jours?( ouvrés)?|days?|dag(en)?|werkdag(en)?|mois|months?|maand(en)?|ans?\b|années?|years?|jaar|jaren/gi;

const hour = /(?:\/|par|per|de l[’']|an?)\s*(?:h|heure|uur|hour)/;
const month = /(?:\/|par|per|a)\s*(?:mois|maand|month)/;
const vat = /ht|ttc|hors (?:taxes?|tva)|(?:excl|incl)(?:\.|usief|uding)?(?: btw| vat)?/;

/** What follows a price: what it is for, and VAT. */
const beside = new RegExp(`(?:\\s*(?:${hour.source}|${month.source}|${vat.source}))+\\s*$`, 'i');

/** A price by the hour is no price by the month: `1200 € par mois` is not what an hour costs. */
export function parseAmount(text: string, path: string): Parsed {
  const [end = ''] = beside.exec(text) ?? [];
  if (path === 'fees.hourlyRate' && new RegExp(month, 'i').test(end))
    return { wrong: 'wrong.hourly' };
  if (path === 'fees.package.price' && new RegExp(hour, 'i').test(end))
    return { wrong: 'wrong.monthly' };
  return parseNumber(text);
}

/** A number as `readNumber` knows it, with or without the word for its unit. */
export function parseNumber(text: string): Parsed {
  const value = readNumber(text.replace(beside, '').replace(units, ''));
  if (value === undefined) return { wrong: 'wrong.number' };
  return value === 'thousands' ? { wrong: 'wrong.thousands' } : { value };
}

const noticeUnits: Readonly<Record<string, RegExp>> = {
  day: /^(jours?|days?|dag(en)?|j|d)$/i,
  week: /^(semaines?|weeks?|week|weken|sem)$/i,
  month: /^(mois|months?|maand(en)?|m)$/i,
};
const numberWords: Readonly<Record<string, string>> = {
  un: '1',
  une: '1',
  one: '1',
  een: '1',
  één: '1',
  deux: '2',
  two: '2',
  twee: '2',
  trois: '3',
  three: '3',
  drie: '3',
};

/** A bare number this small counts months; a greater one may be meant as days. */
const MOST_MONTHS = 3;

/** `1 mois`, `2 weken`, `14 days`. */
export function parseNotice(text: string): Parsed {
  const [, figure = '', unit = ''] = /^(\d+|\p{L}+)\s*(\p{L}*)$/u.exec(text.trim()) ?? [];
  const value = Number(numberWords[figure.toLowerCase()] ?? figure);
  const name = Object.keys(noticeUnits).find((known) => noticeUnits[known]?.test(unit));
  if (!Number.isInteger(value) || figure === '' || (unit !== '' && name === undefined))
    return { wrong: 'wrong.notice' };
  if (name === undefined && value > MOST_MONTHS) return { wrong: 'wrong.notice-unit' };
  return { value: { value, unit: name ?? 'month' } };
}

/** `30 %` or `300 €`: a share or an amount. */
export function parseDeposit(text: string): Parsed {
  const number = parseNumber(text);
  if ('wrong' in number || !/[%€]|eur/i.test(text)) return { wrong: 'wrong.deposit' };
  return { value: text.includes('%') ? { percent: number.value } : { amount: number.value } };
}

/** A number of years, or for as long as the secret is one. */
export function parseYears(text: string): Parsed {
  if (/^(illimit|onbeperkt|unlimited|tant que|zolang|as long)/i.test(text.trim()))
    return { value: 'unlimited-while-secret' };
  const number = parseNumber(text);
  return 'wrong' in number ? { wrong: 'wrong.years' } : number;
}
