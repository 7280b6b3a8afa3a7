import type { Parsed } from './numbers.ts';

/** Beginnings that tell the months apart in French, Dutch and English. */
const months: readonly RegExp[] = [
  /^ja/,
  /^(f[ée]|fe)/,
  /^(mar|maa|mrt)/,
  /^a(v|p)r/,
  /^(mai|mei|may)/,
  /^(juin|jun)/,
  /^(juil|jul)/,
  /^(ao|au)/,
  /^se/,
  /^o[ck]/,
  /^no/,
  /^d[ée]/,
];

/** `2026-12-07`, `07/12/2026`, `7-12-2026`, `7.12.26`, `7 décembre 2026` → `2026-12-07`; day before month. */
export function parseDate(text: string): Parsed {
  const typed = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{2}|\d{4})$/.exec(typed);
  if (figures !== null) return dayOf(figures[3], figures[2], figures[1]);
  const named = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(typed);
  const month = months.findIndex((name) => name.test(named?.[2] ?? '')) + 1;
  if (named !== null && month > 0) return dayOf(named[3], String(month), named[1]);
  return { wrong: 'wrong.date' };
}

function dayOf(year = '', month = '', day = ''): Parsed {
  const full = year.length === 2 ? `20${year}` : year;
  const value = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  return exists ? { value } : { wrong: 'wrong.date' };
}

/** `02/08/2027 au 20/08/2027` → its two days. */
export function parsePeriod(text: string): Parsed {
  const ends = text
    .replace(/^\s*(du|van|from)\s+/i, '')
    .split(/\s+(?:au|tot en met|t\/m|tot|to|until|–|-)\s+|\s*→\s*/i)
    .map(parseDate);
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined) return { wrong: 'wrong.period' };
  if ('wrong' in from || 'wrong' in to) return { wrong: 'wrong.period' };
  return { value: { from: from.value, to: to.value } };
}

/** `9h`, `9 h 30`, `9.00 uur`, `09:30` → `09:30`. */
export function parseTime(text: string): Parsed {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s*(uur|heures?|u)$/, '');
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?:\s*(?:[h:.]|uur)\s*(\d{2})?)?$/.exec(typed) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return { wrong: 'wrong.time' };
  return { value: `${hour.padStart(2, '0')}:${minute}` };
}

/** `9h-12h30, 13h30-17h`, `de 9 h à 17 h` → ranges of times. */
export function parseHours(text: string): Parsed {
  const ranges = text
    .split(/\s*(?:,|;|\bet\b|\ben\b|\band\b)\s*/i)
    .filter((part) => part !== '')
    .map(parseRange);
  if (ranges.length === 0 || ranges.includes(undefined)) return { wrong: 'wrong.hours' };
  return { value: ranges };
}

function parseRange(text: string): object | undefined {
  const ends = text
    .replace(/^\s*(de|van|from)\s+/i, '')
    .split(/\s*(?:-|–|à|tot|to|until)\s*/i)
    .map(parseTime);
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined) return undefined;
  if ('wrong' in from || 'wrong' in to) return undefined;
  return { from: from.value, to: to.value };
}
