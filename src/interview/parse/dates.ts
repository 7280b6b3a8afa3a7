import { readDate, readTime } from '../../answers/typed.ts';
import type { Parsed } from './numbers.ts';

/** A date as `readDate` knows it, its year also in two figures: the person sees at once how it was read. */
export function parseDate(text: string): Parsed {
  const whole = text.replace(/^(\s*\d{1,2}\s*[/. -]\s*\d{1,2}\s*[/. -]\s*)(\d{2}\s*)$/, '$120$2');
  const value = readDate(whole);
  return value === undefined ? { wrong: 'wrong.date' } : { value };
}

/** `02/08/2027 au 20/08/2027` → its two days. */
export function parsePeriod(text: string): Parsed {
  const ends = text
    .replace(/^\s*(du|van|from)\s+/i, '')
    .split(/\s+(?:au|tot en met|t\/m|tot|to|until|–|-)\s+|\s*→\s*/i);
  const value = spanOf(ends.map(parseDate));
  return value === undefined ? { wrong: 'wrong.period' } : { value };
}

export function parseTime(text: string): Parsed {
  const value = readTime(text);
  return value === undefined ? { wrong: 'wrong.time' } : { value };
}

/** `9h-12h30, 13h30-17h`, `de 9 h à 17 h` → ranges of times. */
export function parseHours(text: string): Parsed {
  const ranges = text
    .normalize('NFC')
    .split(/\s*(?:,|;|\/|\bet\b|\ben\b|\band\b)\s*/i)
    .filter((part) => part !== '')
    .map(parseRange);
  if (ranges.length === 0 || ranges.includes(undefined)) return { wrong: 'wrong.hours' };
  return { value: ranges };
}

function parseRange(text: string): object | undefined {
  const ends = text.replace(/^\s*(de|van|from)\s+/i, '').split(/\s*(?:-|–|à|tot|to|until)\s*/i);
  return spanOf(ends.map(parseTime));
}

/** Two ends that could be read. */
function spanOf(ends: readonly Parsed[]): object | undefined {
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined) return undefined;
  if ('wrong' in from || 'wrong' in to) return undefined;
  return { from: from.value, to: to.value };
}
