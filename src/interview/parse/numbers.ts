/** What was typed can not be read: the key of the sentence that says what to write. */
export type Unreadable =
  | 'wrong.number'
  | 'wrong.thousands'
  | 'wrong.date'
  | 'wrong.time'
  | 'wrong.hours'
  | 'wrong.period'
  | 'wrong.country'
  | 'wrong.address'
  | 'wrong.person'
  | 'wrong.notice'
  | 'wrong.deposit'
  | 'wrong.years'
  | 'wrong.choice';

export type Parsed = { readonly value: unknown } | { readonly wrong: Unreadable };

/** Words that people write beside a number: `45 €`, `30 jours`, `25 %`. */
const units =
  /€|%|euros?|eur|h\b|min\b|heures?|hours?|uur|uren|minutes?|minuten|jours?( ouvrés)?|days?|dag(en)?|werkdag(en)?|mois|months?|maand(en)?|ans?\b|années?|years?|jaar|jaren/gi;

/** Thousands as they are parted beside a decimal comma, a decimal point, or neither. */
const groupedBy: Readonly<Record<string, RegExp>> = {
  ',': /^-?\d{1,3}(\.\d{3})+$/,
  '.': /^-?\d{1,3}(,\d{3})+$/,
  '': /^-?\d{1,3}((\.\d{3}){2,}|(,\d{3}){2,})$/,
};

/** `45`, `45,50`, `45.50 €`, `1 250`, `1.250,00`, `€ 45` → a number; `1.250` alone could be either, `0,529` not. */
export function parseNumber(text: string): Parsed {
  const bare = text.replace(units, '').replace(/[\s\u00a0\u202f'’]/g, '');
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return { wrong: 'wrong.thousands' };
  const decimal = /[.,](\d{1,2}|(?<=^-?0[.,])\d+)$/.exec(bare);
  const whole = decimal === null ? bare : bare.slice(0, decimal.index);
  const grouped = groupedBy[decimal?.[0].charAt(0) ?? ''] ?? /^$/;
  if (!/^-?\d+$/.test(whole) && !grouped.test(whole)) return { wrong: 'wrong.number' };
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimal?.[1] ?? '0'}`);
  return { value };
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

/** `1 mois`, `2 weken`, `14 days`; a bare number counts months. */
export function parseNotice(text: string): Parsed {
  const [, figure = '', unit = ''] = /^(\d+|\p{L}+)\s*(\p{L}*)$/u.exec(text.trim()) ?? [];
  const value = Number(numberWords[figure.toLowerCase()] ?? figure);
  const name = Object.keys(noticeUnits).find((known) => noticeUnits[known]?.test(unit));
  if (!Number.isInteger(value) || figure === '' || (unit !== '' && name === undefined))
    return { wrong: 'wrong.notice' };
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
