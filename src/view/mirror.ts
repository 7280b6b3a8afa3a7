import { codesOf, type Question, resolved } from '../answers/question.ts';
import { localText } from '../i18n/belgian-dutch.ts';
import { choiceWording } from '../i18n/choices.ts';
import { type Locale, languageOf } from '../i18n/locale.ts';
import { isGap } from './gap.ts';
import { wordMoney, wordNumber, wordPercent } from './wording/amounts.ts';
import { wordCountry } from './wording/countries.ts';
import { wordDate, wordTime } from './wording/dates.ts';
import { isDurationUnit, wordDuration } from './wording/durations.ts';
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

type Answer = Readonly<Record<string, unknown>>;
type WordGroup = (answers: Answer) => ViewGroup;
/** Words an answer into the view of its group, under its name and those beside it. */
type WordMember = (answer: unknown, members: Record<string, ViewValue>) => void;

const made = new Map<Locale, WordGroup>();

/**
 * The answers under their own names, each worded by its kind: `fees.hourlyRate` is `45 €`.
 * A choice keeps its code and gains `…Label`; a list of texts gains `…List`, its joined sentence.
 * A zero amount, percentage or duration is absent, so that a template can ask for it, unless the
 * schema asks for that figure.
 * What the schema says of each answer is read once for a locale, when it is first answered.
 */
export function mirror(answers: object, { schema, locale }: Mirroring): ViewGroup {
  const known = made.get(locale) ?? groupWording(schema, '', { schema, locale });
  made.set(locale, known);
  return known(answers as Answer);
}

/** Figures that the schema asks for once another answer was chosen: their zero is an answer. */
const askedByChoice: ReadonlySet<string> = new Set([
  'fees.expenses.flatAmount',
  'invoicing.lateInterest.percent',
  'cooperation.earlyTerminationPercent',
  'liability.cap.amount',
]);

/** In the order of the schema, however the answers were typed. */
function groupWording(question: Question, path: string, mirroring: Mirroring): WordGroup {
  const members = Object.entries(question.properties ?? {}).map(([name, raw]) => {
    const memberPath = joined(path, name);
    const isAsked = question.required?.includes(name) || askedByChoice.has(memberPath);
    let word: WordMember | undefined;
    return (answers: Answer, view: Record<string, ViewValue>) => {
      const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
      if (answer === undefined || (answer === 0 && !isAsked)) return;
      word ??= memberWording(name, resolved(raw, mirroring.schema), memberPath, mirroring);
      word(answer, view);
    };
  });
  return (answers) => {
    const view: Record<string, ViewValue> = {};
    for (const member of members) member(answers, view);
    return view;
  };
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function memberWording(
  name: string,
  question: Question,
  path: string,
  mirroring: Mirroring,
): WordMember {
  const language = languageOf(mirroring.locale);
  if (question.type === 'array') {
    const item = resolved(question.items ?? {}, mirroring.schema);
    const word = itemWording(item, path, mirroring);
    const listName = `${name}List`;
    return (answer, view) => {
      if (!Array.isArray(answer)) {
        view[name] = String(answer);
        return;
      }
      const items = answer.map(word);
      view[name] = items;
      if (items.every((one) => typeof one === 'string'))
        view[listName] = wordJoined(items, language);
    };
  }
  const word = lastRemembered(itemWording({ ...question, enum: [] }, path, mirroring));
  const label = labelling(question, path, mirroring);
  const labelName = `${name}Label`;
  return (answer, view) => {
    view[name] = word(answer);
    const wording = label?.(answer);
    if (wording !== undefined) view[labelName] = wording;
  };
}

/** From client to client most answers are the same. Of a group a copy is given: derived names are set in it. */
function lastRemembered(word: (answer: unknown) => ViewValue): (answer: unknown) => ViewValue {
  let last: { readonly answer: unknown; readonly worded: ViewValue } | undefined;
  return (answer) => {
    if (last?.answer !== answer) last = { answer, worded: word(answer) };
    const worded = last?.worded;
    return typeof worded === 'object' ? { ...(worded as ViewGroup) } : worded;
  };
}

/** A choice in a list is printed by its wording. */
function itemWording(
  question: Question,
  path: string,
  mirroring: Mirroring,
): (item: unknown) => ViewValue {
  const group = groupWording(question, path, mirroring);
  const label = labelling(question, path, mirroring);
  return (item) =>
    typeof item === 'object' && item !== null
      ? group(item as Answer)
      : (label?.(item) ?? mirrorScalar(item, question, mirroring.locale));
}

/** The wording of each code of a choice. */
function labelling(
  question: Question,
  path: string,
  { locale }: Mirroring,
): ((code: unknown) => string | undefined) | undefined {
  const codes = codesOf(question);
  if (codes === undefined || codes.length === 0) return undefined;
  const wordings = new Map<unknown, string>();
  return (code) => {
    if (wordings.has(code)) return wordings.get(code);
    if (isGap(code)) return String(code);
    if (typeof code !== 'string' || !codes.includes(code)) return undefined;
    const wording = localText(choiceWording(path, code), locale);
    wordings.set(code, wording);
    return wording;
  };
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
  if (isDurationUnit(unit)) return wordDuration(figure, unit, locale);
  return wordNumber(figure, locale);
}

function wordText(answer: string, format: string | undefined, locale: Locale): string {
  if (format === 'date') return wordDate(answer, locale);
  if (format === 'time-of-day') return wordTime(answer, locale);
  if (format === 'country') return wordCountry(answer, languageOf(locale));
  return isIdentifier(format) ? wordIdentifier(answer, format) : answer;
}
