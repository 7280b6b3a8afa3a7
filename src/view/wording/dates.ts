import { type Locale, languageOf, NBSP } from '../../i18n/locale.ts';
import type { Language } from '../../i18n/text.ts';
import { isGap } from '../gap.ts';

const months: Record<Language, string> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};

/** `2026-12-01` → `1er décembre 2026`, `1 december 2026`, `1 December 2026`: no clock, no time zone. */
export function wordDate(date: string, locale: Locale): string {
  if (isGap(date)) return date;
  const language = languageOf(locale);
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[language].split(' ')[Number(month) - 1] ?? month;
  const number = language === 'fr' && Number(day) === 1 ? '1er' : String(Number(day));
  return `${number}${NBSP}${name}${NBSP}${year}`;
}

export function wordMonth(month: number, language: Language): string {
  return months[language].split(' ')[month - 1] ?? '';
}

/** `09:00` → `9 h`, `8 h 30`; `9h30` in Belgium; `9.00 uur`; `9:00`. */
export function wordTime(time: string, locale: Locale): string {
  const hasUnit = locale.startsWith('nl') && !isGap(time);
  return hasUnit ? `${bareTime(time, locale)}${NBSP}uur` : bareTime(time, locale);
}

/** `de 9 h à 17 h`, `van 9.00 tot 17.00 uur`, `from 9:00 to 17:00`. */
export function wordTimeRange(from: string, to: string, locale: Locale): string {
  const [start, end] = [bareTime(from, locale), wordTime(to, locale)];
  const language = languageOf(locale);
  if (language === 'fr') return `de ${start} à ${end}`;
  return language === 'nl' ? `van ${start} tot ${end}` : `from ${start} to ${end}`;
}

function bareTime(time: string, locale: Locale): string {
  if (isGap(time)) return time;
  const [hour = '', minute = ''] = time.split(':');
  const hours = String(Number(hour));
  if (locale === 'fr-FR')
    return minute === '00' ? `${hours}${NBSP}h` : `${hours}${NBSP}h${NBSP}${minute}`;
  if (locale === 'fr-BE') return minute === '00' ? `${hours}h` : `${hours}h${minute}`;
  return locale === 'en-GB' ? `${hours}:${minute}` : `${hours}.${minute}`;
}
