import { codesOf } from '../answers/question.ts';
import { valueAt } from '../answers/values.ts';
import { formatPath } from '../diagnostics/diagnostic.ts';
import { choiceWording, hasWording } from '../i18n/choices.ts';
import { type Locale, localeOf } from '../i18n/locale.ts';
import type { Language, Text } from '../i18n/text.ts';
import { wordMoney, wordNumber, wordPercent } from '../view/wording/amounts.ts';
import { wordCountry } from '../view/wording/countries.ts';
import { wordDate, wordTime, wordTimeRange } from '../view/wording/dates.ts';
import { type DurationUnit, isDurationUnit, wordDuration } from '../view/wording/durations.ts';
import { isIdentifier, wordIdentifier } from '../view/wording/identifiers.ts';
import type { Question } from './question.ts';
import { schemaAt } from './schema-at.ts';
import { interviewTexts } from './texts.ts';

type Words = (value: unknown, question: Question, language: Language) => string;

/** The value of an answer as a person would say it. */
export function wordValue(value: unknown, question: Question, language: Language): string {
  if (value === undefined) return interviewTexts['value.none'][language];
  if (Array.isArray(value) && value.length === 0) return interviewTexts['value.nothing'][language];
  if (Array.isArray(value) && question.adds !== undefined)
    return words(value.map((item) => wordValue(item, question, language)));
  return (wordings[question.kind] ?? wordText)(value, question, language).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
}

const MOST_SHOWN = 4;

/** The same on one line: of many choices or usual items the first, and how many there are. */
export function wordBriefly(value: unknown, question: Question, language: Language): string {
  const { kind, usual } = question;
  const isLong = kind === 'choices' || (kind === 'list' && usual);
  if (!isLong || !Array.isArray(value) || value.length <= MOST_SHOWN)
    return wordValue(value, question, language);
  return `${wordValue(value.slice(0, 2), question, language)} … (${value.length})`;
}

const member = (value: unknown, key: string) => valueAt(value, [key]);
const words = (items: readonly unknown[]) =>
  items.filter((item) => item !== undefined && item !== '').join(', ');

const wordings: Readonly<Partial<Record<Question['kind'], Words>>> = {
  'yes-no': (value, _, language) => interviewTexts[value ? 'value.yes' : 'value.no'][language],
  choice: wordChoice,
  choices: (value, question, language) =>
    words((value as unknown[]).map((code) => wordChoice(code, question, language))),
  amount: (value, _, language) => wordMoney(Number(value), localeFor(language)),
  number: wordQuantity,
  date: (value, _, language) => wordDate(String(value), localeFor(language)),
  time: (value, _, language) => wordTime(String(value), localeFor(language)),
  hours: (value, _, language) => wordRanges(value, language),
  period: wordPeriod,
  country: (value, _, language) => wordCountry(String(value), language),
  address: (value) =>
    words([
      member(value, 'street'),
      member(value, 'box'),
      `${member(value, 'postcode') ?? ''} ${member(value, 'city') ?? ''}`.trim(),
    ]),
  person: (value) => words([member(value, 'name'), member(value, 'capacity')]),
  notice: (value, _, language) =>
    wordDuration(
      Number(member(value, 'value')),
      `${member(value, 'unit')}s` as DurationUnit,
      localeFor(language),
    ),
  deposit: (value, _, language) =>
    member(value, 'percent') === undefined
      ? wordMoney(Number(member(value, 'amount')), localeFor(language))
      : wordPercent(Number(member(value, 'percent')), localeFor(language)),
  years: (value, question, language) =>
    typeof value === 'number'
      ? wordQuantity(value, question, language)
      : interviewTexts['value.unlimited'][language],
  tasks: (value, _, language) =>
    words((value as unknown[]).map((task) => wordItem(task, 'services.tasks')[language])),
  list: (value, question, language) =>
    Array.isArray(value)
      ? words(value.map((item) => wordItem(item, question.id)[language]))
      : String(value),
};

function localeFor(language: Language): Locale {
  return localeOf(language, language === 'nl' ? 'NL' : 'FR');
}

function wordText(value: unknown, { path }: Question): string {
  const format = schemaAt(formatPath(path))?.format;
  return isIdentifier(format) ? wordIdentifier(String(value), format) : String(value);
}

function wordChoice(value: unknown, question: Question, language: Language): string {
  const found = question.choices.find((choice) => choice.value === value);
  return found === undefined ? String(value) : found.words[language];
}

function wordQuantity(value: unknown, { path }: Question, language: Language): string {
  const unit = schemaAt(formatPath(path))?.['x-unit'];
  const locale = localeFor(language);
  if (unit === 'percent') return wordPercent(Number(value), locale);
  if (isDurationUnit(unit)) return wordDuration(Number(value), unit, locale);
  return wordNumber(Number(value), locale);
}

function wordRanges(value: unknown, language: Language): string {
  return words(
    (value as readonly unknown[]).map((range) =>
      wordTimeRange(
        String(member(range, 'from')),
        String(member(range, 'to')),
        localeFor(language),
      ),
    ),
  );
}

function wordPeriod(value: unknown, _: Question, language: Language): string {
  const [from, to] = ['from', 'to'].map((end) =>
    wordDate(String(member(value, end)), localeFor(language)),
  );
  return `${from} – ${to}`;
}

/** What an item of a list is called: a task by its name, a period by its days, else by its first part. */
export function wordItem(item: unknown, list: string): Text {
  const own = member(item, 'label') ?? member(item, 'name') ?? member(item, 'service');
  const task = member(item, 'task');
  if (own === undefined && list === 'services.tasks' && typeof task === 'string')
    return taskWording(task);
  const text = String(own ?? member(item, 'place') ?? wordPart(item));
  return { fr: text, nl: text, en: text };
}

function taskWording(task: string): Text {
  const known = codesOf(schemaAt('services.tasks[].task') ?? {});
  return known?.includes(task) && hasWording('services.tasks.task')
    ? choiceWording('services.tasks.task', task)
    : { fr: task, nl: task, en: task };
}

function wordPart(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.values(item).join(' – ');
}
