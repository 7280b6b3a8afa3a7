import { type Locale, languageOf, NBSP } from '../../i18n/locale.ts';
import type { Language } from '../../i18n/text.ts';
import { wordNumber } from './amounts.ts';

const durationUnits = [
  'minutes',
  'hours',
  'days',
  'workingDays',
  'weeks',
  'months',
  'years',
] as const;
export type DurationUnit = (typeof durationUnits)[number];

export function isDurationUnit(unit: string | undefined): unit is DurationUnit {
  return durationUnits.some((known) => known === unit);
}

/** One of them in words, and the plural after a figure. */
const units: Record<Language, Record<DurationUnit, readonly [one: string, many: string]>> = {
  fr: {
    minutes: ['une minute', 'minutes'],
    hours: ['une heure', 'heures'],
    days: ['un jour', 'jours'],
    workingDays: ['un jour ouvré', 'jours ouvrés'],
    weeks: ['une semaine', 'semaines'],
    months: ['un mois', 'mois'],
    years: ['un an', 'ans'],
  },
  nl: {
    minutes: ['één minuut', 'minuten'],
    hours: ['één uur', 'uur'],
    days: ['één dag', 'dagen'],
    workingDays: ['één werkdag', 'werkdagen'],
    weeks: ['één week', 'weken'],
    months: ['één maand', 'maanden'],
    years: ['één jaar', 'jaar'],
  },
  en: {
    minutes: ['one minute', 'minutes'],
    hours: ['one hour', 'hours'],
    days: ['one day', 'days'],
    workingDays: ['one working day', 'working days'],
    weeks: ['one week', 'weeks'],
    months: ['one month', 'months'],
    years: ['one year', 'years'],
  },
};

/** Belgian French calls them otherwise. */
const belgianWorkingDays = ['un jour ouvrable', 'jours ouvrables'] as const;

/** `un mois`, `30 jours`, `één week`: one in words, more in figures. */
export function wordDuration(value: number, unit: DurationUnit, locale: Locale): string {
  const isBelgian = locale === 'fr-BE' && unit === 'workingDays';
  const [one, many] = isBelgian ? belgianWorkingDays : units[languageOf(locale)][unit];
  if (value === 1) return one.replace(' ', NBSP);
  // In French the plural begins at two: `1,5 heure`.
  const noun = languageOf(locale) === 'fr' && value < 2 ? one.replace(/^\S+ /, '') : many;
  return `${wordNumber(value, locale)}${NBSP}${noun}`;
}
