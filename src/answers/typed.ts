/** Groups of three parted all alike (`1 234 567`, `1.234.567`) or no groups; then decimals, or the Dutch dash for none. */
const figure =
  /^([+-]?)(?:(\d+)|([1-9]\d{0,2}(?:([ '.,])\d{3})(?:\4\d{3})*))(?:([.,])(\d+|[-–—]{1,2}))?$/;

/**
 * The number typed as `45`, `45,50 €`, `1 234,50`, `1.234,50`, `1,234.50`, `45,-` or `20 %`;
 * nothing when it is none. One mark before exactly three digits may part thousands or decimals:
 * a thousandfold error, so it is not guessed.
 */
export function readNumber(text: string): number | 'thousands' | undefined {
  const bare = text
    .replace(/^\s*(?:€|EUR)|(?:€|EUR|%)\s*$/gi, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'");
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return 'thousands';
  const [whole, sign, plain, grouped = '', parting, mark, decimals = ''] = figure.exec(bare) ?? [];
  if (whole === undefined || (mark !== undefined && mark === parting)) return undefined;
  const digits = plain ?? grouped.replace(/\D/g, '');
  return Number(`${sign}${digits}.${/^\d/.test(decimals) ? decimals : '0'}`);
}

/** The months in French, Dutch and English, by their names and usual abbreviations, without accents. */
const months: readonly RegExp[] = [
  /^(janvier|januari|january|janv?)$/,
  /^(fevrier|februari|february|fevr?|feb)$/,
  /^(mars|maart|march|mrt|mar)$/,
  /^(avril|april|avr|apr)$/,
  /^(mai|mei|may)$/,
  /^(juin|juni|june|jun)$/,
  /^(juillet|juli|july|juil|jul)$/,
  /^(aout|augustus|august|aug)$/,
  /^(septembre|september|sept?)$/,
  /^(octobre|oktober|october|oct|okt)$/,
  /^(novembre|november|nov)$/,
  /^(decembre|december|dec)$/,
];

/** What people write before a day: an article, the day of the week. */
const beforeDay =
  /^(?:(?:le|the|op|on)\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+)?/;

/** `2026-12-07`, `07/12/2026`, `7-12-2026`, `lundi 7 décembre 2026` → `2026-12-07`; day before month. */
export function readDate(text: string): string | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(beforeDay, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})$/.exec(typed);
  if (figures !== null) return dayOf(figures[3], figures[2], figures[1]);
  const named = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(typed);
  const month = months.findIndex((name) => name.test(named?.[2] ?? '')) + 1;
  return named !== null && month > 0 ? dayOf(named[3], String(month), named[1]) : undefined;
}

/** Nothing for a day that is in no calendar. */
function dayOf(year = '', month = '', day = ''): string | undefined {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  return exists ? value : undefined;
}

/** `9h`, `9 h 30`, `8u30`, `9.00 uur`, `9:30:00` → `09:30`; minutes have two digits. */
export function readTime(text: string): string | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s*(uur|heures?|u)$/, '');
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?:\s*(?:[h:.u]|uur)\s*(?:(\d{2})(?::00)?)?)?$/.exec(typed) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
