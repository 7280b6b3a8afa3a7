import { codesOf, type Question, resolved } from '../answers/question.ts';
import { choiceWording } from '../i18n/choices.ts';
import { type Locale, languageOf } from '../i18n/locale.ts';
import { isGap } from './gap.ts';
import { wordMoney, wordNumber, wordPercent } from './wording/amounts.ts';
import { wordCountry } from './wording/countries.ts';
import { wordDate, wordTime } from './wording/dates.ts';
import { type DurationUnit, durationUnits, wordDuration } from './wording/durations.ts';
import { isIdentifier, wordIdentifier } from './wording/identifiers.ts';
import { wordJoined } from './wording/lists.ts';

/** A view or a part of it: text, flags, codes, lists and groups, no numbers. */
export type ViewValue = string | boolean | undefined | readonly ViewValue[] | ViewGroup;
export interface ViewGroup {
  readonly [name: string]: ViewValue;
}

export interface Mirroring {
  readonly schema: Question;
  readonly locale: Locale;
}

/**
 * The answers under their own names, each worded by its kind: `fees.hourlyRate` is `45 €`.
 * A choice keeps its code and gains `…Label`; a list of texts gains `…List`, its joined sentence.
 * A zero amount, percentage or duration is absent, so that a template can ask for it, unless the
 * schema asks for that figure.
 */
export function mirror(answers: object, mirroring: Mirroring): ViewGroup {
  return mirrorGroup(answers as Record<string, unknown>, mirroring.schema, '', mirroring);
}

/** Figures that the schema asks for once another answer was chosen: their zero is an answer. */
const askedByChoice: ReadonlySet<string> = new Set([
  'fees.expenses.flatAmount',
  'invoicing.lateInterest.percent',
  'cooperation.earlyTerminationPercent',
  'liability.cap.amount',
]);

function mirrorGroup(
  value: Readonly<Record<string, unknown>>,
  question: Question,
  path: string,
  mirroring: Mirroring,
): ViewGroup {
  const members: Record<string, ViewValue> = {};
  for (const [name, raw] of Object.entries(question.properties ?? {})) {
    const answer = Object.hasOwn(value, name) ? value[name] : undefined;
    const memberPath = `${path}${path && '.'}${name}`;
    const isAsked = question.required?.includes(name) || askedByChoice.has(memberPath);
    if (answer === undefined || (answer === 0 && !isAsked)) continue;
    addMember(members, name, answer, resolved(raw, mirroring.schema), memberPath, mirroring);
  }
  return members;
}

function addMember(
  members: Record<string, ViewValue>,
  name: string,
  answer: unknown,
  question: Question,
  path: string,
  mirroring: Mirroring,
): void {
  const language = languageOf(mirroring.locale);
  if (Array.isArray(answer)) {
    const items = answer.map((item) =>
      mirrorItem(item, resolved(question.items ?? {}, mirroring.schema), path, mirroring),
    );
    members[name] = items;
    if (items.every((item) => typeof item === 'string'))
      members[`${name}List`] = wordJoined(items, language);
  } else if (typeof answer === 'object' && answer !== null)
    members[name] = mirrorGroup(answer as Record<string, unknown>, question, path, mirroring);
  else if (isGap(answer)) {
    members[name] = String(answer);
    if (codesOf(question) !== undefined) members[`${name}Label`] = String(answer);
  } else {
    members[name] = mirrorScalar(answer, question, mirroring.locale);
    if (typeof answer === 'string' && codesOf(question)?.includes(answer))
      members[`${name}Label`] = choiceWording(path, answer)[language];
  }
}

function mirrorItem(
  item: unknown,
  question: Question,
  path: string,
  mirroring: Mirroring,
): ViewValue {
  if (typeof item === 'object' && item !== null)
    return mirrorGroup(item as Record<string, unknown>, question, path, mirroring);
  if (typeof item === 'string' && codesOf(question)?.includes(item))
    return choiceWording(path, item)[languageOf(mirroring.locale)];
  return mirrorScalar(item, question, mirroring.locale);
}

function mirrorScalar(answer: unknown, question: Question, locale: Locale): ViewValue {
  if (isGap(answer)) return String(answer);
  if (typeof answer === 'number') return wordFigure(answer, question, locale);
  if (typeof answer === 'boolean') return answer;
  return wordText(String(answer), question.format, locale);
}

function wordFigure(figure: number, question: Question, locale: Locale): string {
  const unit = question['x-unit'];
  if (unit === 'EUR') return wordMoney(figure, locale);
  if (unit === 'percent') return wordPercent(figure, locale);
  if (durationUnits.includes(unit as DurationUnit))
    return wordDuration(figure, unit as DurationUnit, locale);
  return wordNumber(figure, locale);
}

function wordText(answer: string, format: string | undefined, locale: Locale): string {
  if (format === 'date') return wordDate(answer, locale);
  if (format === 'time-of-day') return wordTime(answer, locale);
  if (format === 'country') return wordCountry(answer, languageOf(locale));
  return isIdentifier(format) ? wordIdentifier(answer, format) : answer;
}
