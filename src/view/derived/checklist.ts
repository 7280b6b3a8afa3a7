import { valueAt as answerAt, isGiven } from '../../answers/values.ts';
import { localText } from '../../i18n/belgian-dutch.ts';
import { type Locale, NBSP } from '../../i18n/locale.ts';
import type { Language, Text } from '../../i18n/text.ts';
import { titleOf } from '../../i18n/titles.ts';
import { gapWording, hasGap } from '../gap.ts';
import type { ViewGroup, ViewValue } from '../mirror.ts';
import { choice, group, list, text } from '../shape.ts';
import { capital } from '../wording/lists.ts';
import { type Detail, type Point, points, prices, type Theme, themes } from './checklist-points.ts';
import { type DerivedNames, type Facts, worded } from './derived.ts';

/** Agreed: someone answered it. Usual: the default stands. Open: to be agreed, or missing in a draft. */
const states = ['agreed', 'usual', 'open'] as const;
type State = (typeof states)[number];

const row = group({ title: text, answer: text, state: choice(states), stateLabel: text });

/** The points of the checklist by theme, each with its answer and how it stands; none in other documents. */
export const checklistNames: DerivedNames = {
  'checklist.extras': { shape: text, word: extras },
  'checklist.notice': { shape: text, word: providerNotice },
  ...Object.fromEntries(
    themes.map((theme) => [
      `checklist.${theme}`,
      { shape: list(row), word: (facts: Facts) => rows(theme, facts) },
    ]),
  ),
  'checklist.other': { shape: list(row), word: otherRows },
};

type Word = State | 'yes' | 'no' | 'none' | 'onQuote' | 'is' | 'and' | 'beforeBasis';

const words: Record<Language, Record<Word, string>> = {
  fr: {
    ...{ agreed: 'Convenu', usual: 'Usuel', open: 'À convenir' },
    ...{ yes: 'oui', no: 'non', none: 'néant', onQuote: 'sur devis' },
    ...{ is: `${NBSP}: `, and: `${NBSP}; `, beforeBasis: ' ' },
  },
  nl: {
    ...{ agreed: 'Afgesproken', usual: 'Gebruikelijk', open: 'Nog af te spreken' },
    ...{ yes: 'ja', no: 'nee', none: 'geen', onQuote: 'op offerte' },
    ...{ is: ': ', and: '; ', beforeBasis: ', ' },
  },
  en: {
    ...{ agreed: 'Agreed', usual: 'Usual', open: 'To be agreed' },
    ...{ yes: 'yes', no: 'no', none: 'none', onQuote: 'on quotation' },
    ...{ is: ': ', and: '; ', beforeBasis: ', ' },
  },
};

/** How a private person and the assistant stop, under Dutch law. */
const noticeOf: Record<Language, (period: string) => string> = {
  fr: (period) => `pour le Client${NBSP}: aucun${NBSP}; pour le Prestataire${NBSP}: ${period}`,
  nl: (period) => `voor Opdrachtgever: geen; voor Opdrachtnemer: ${period}`,
  en: (period) => `for the Client: none; for the Contractor: ${period}`,
};

const noNotice: Record<Language, string> = { fr: 'aucun', nl: 'geen', en: 'none' };

/** Under Dutch law a private person may leave at any time (art. 7:408 and 7:413 BW). */
function providerNotice(facts: Facts): string {
  const { answers, language, law } = facts;
  if (law !== 'NL' || answers.client.type !== 'consumer') return '';
  return noticeOf[language](worded(facts, 'notice.period') || noNotice[language]);
}

function rows(theme: Theme, facts: Facts): readonly ViewGroup[] {
  if (!facts.documents.includes('checklist')) return [];
  return points[theme]
    .filter((point) => concerns(point, facts))
    .map((point) => rowOf(point, facts));
}

function concerns(point: Point, facts: Facts): boolean {
  const { onlyIfSaid, when } = point;
  if (isToBeAgreed(point, facts)) return true;
  return (
    (onlyIfSaid !== true ||
      isGiven(facts.own, point.path) ||
      hasGap(answerOf(point, facts) ?? '')) &&
    (when === undefined || when.some((name) => isThere(valueAt(facts.view, name))))
  );
}

function isThere(value: ViewValue): boolean {
  return value !== undefined && value !== false;
}

function rowOf(point: Point, facts: Facts, known?: 'open'): ViewGroup {
  const { path, titles = [path] } = point;
  const { language, locale } = facts;
  const say = words[language];
  const isOpen = known === 'open' || isToBeAgreed(point, facts);
  const main = isOpen ? gapWording(path.split('.'), locale) : answerOf(point, facts);
  const details = detailsOf(point, facts);
  const answer = [main, ...details].filter((one) => one !== undefined).join(say.and);
  const isAgreed = isGiven(facts.own, point.path) || details.length > 0;
  const state = hasGap(answer) ? 'open' : isAgreed ? 'agreed' : 'usual';
  return {
    title: titles.map((name) => titleIn(name, locale)).join(' – '),
    answer: capital(answer || say.none),
    state,
    stateLabel: say[state],
  };
}

/** `Week-end : 50 %`, for each detail that was answered or is open; none of what there is none of. */
function detailsOf({ path, details = [] }: Point, facts: Facts): readonly string[] {
  const chosen = valueAt(facts.view, path);
  if (!isThere(chosen) || chosen === 'none') return [];
  return details
    .filter((detail) => typeof detail === 'string' || detail[1] === chosen)
    .flatMap((detail) => detailOf(pathOf(detail), facts));
}

function detailOf(path: string, facts: Facts): readonly string[] {
  const { language, locale } = facts;
  const isOpen = isToBeAgreed({ path }, facts);
  const answer = isOpen ? gapWording(path.split('.'), locale) : answerOf({ path }, facts);
  if (answer === undefined || !(isGiven(facts.own, path) || hasGap(answer))) return [];
  return [titleIn(path, locale) + words[language].is + answer.replace(/\.$/, '')];
}

function pathOf(detail: Detail): string {
  return typeof detail === 'string' ? detail : detail[0];
}

/** Left for later in the interview, and not answered since. */
function isToBeAgreed(point: Point, facts: Facts): boolean {
  return (
    !isGiven(facts.own, point.path) &&
    leftForLater(facts).some((name) => isWithin(point.path, name))
  );
}

function leftForLater({ own }: Facts): readonly string[] {
  const later = own['x-to-be-agreed'];
  return Array.isArray(later) ? later.map((name) => String(name).replace(/\[\d+\]/g, '')) : [];
}

function isWithin(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}

/** What is open besides the points of the themes: no open point is left out. */
function otherRows(facts: Facts): readonly ViewGroup[] {
  if (!facts.documents.includes('checklist')) return [];
  const paths = Object.values(points)
    .flat()
    .flatMap(({ path, details = [] }) => [path, ...details.map(pathOf)]);
  const later = leftForLater(facts).filter(
    (name) => !isGiven(facts.own, name) && !paths.some((path) => isWithin(path, name)),
  );
  const missing = facts.missing
    .map((path) => path.filter((key) => typeof key === 'string').join('.'))
    .filter((name) => !paths.some((path) => isWithin(path, name) || isWithin(name, path)));
  return [...new Set([...missing, ...later])].map((path) =>
    rowOf({ path, titles: titlesOf(path) }, facts, 'open'),
  );
}

/** `Le client – Personne de contact – Nom` */
function titlesOf(path: string): readonly string[] {
  const names = path.split('.');
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

/** Both parties read the list: the provider is not spoken to. */
const provider: Text = { fr: 'Le prestataire', nl: 'De opdrachtnemer', en: 'The provider' };

function titleIn(name: string, locale: Locale): string {
  return localText(name === 'provider' ? provider : titleOf(name.split('.')), locale);
}

/** As worded in the view; nothing when it says nothing. */
function answerOf({ path, shows = [path] }: Point, facts: Facts): string | undefined {
  const found = shows
    .map((name) => wordedAt(name, facts))
    .find((one) => one !== undefined && one !== '');
  const isPlain = found === undefined || hasGap(found) || !prices.has(path);
  return isPlain ? found : withBasis(found, facts);
}

function withBasis(price: string, facts: Facts): string {
  return `${price}${words[facts.language].beforeBasis}${worded(facts, 'fees.priceBasis')}`;
}

function wordedAt(name: string, { view, language }: Facts): string | undefined {
  const value =
    valueAt(view, `${name}Label`) ?? valueAt(view, `${name}List`) ?? valueAt(view, name);
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map(itemText).join(words[language].and);
  return typeof value === 'string' ? value : undefined;
}

/** An item of several answers is called by the first that it has: its name or description. */
function itemText(item: ViewValue): string {
  const parts = typeof item === 'object' ? Object.values(item) : [item];
  return String(parts.find((part) => typeof part === 'string') ?? '');
}

/** `Affiche (pièce) : 90 € HT`. */
function extras(facts: Facts): string {
  const say = words[facts.language];
  const items = (valueAt(facts.view, 'services.extras') ?? []) as readonly ViewGroup[];
  return items
    .map(({ service, unit, price }) => {
      const cost = price === undefined ? say.onQuote : withBasis(String(price), facts);
      return `${service}${unit === undefined ? '' : ` (${unit})`}${say.is}${cost}`;
    })
    .join(say.and);
}

function valueAt(group: ViewGroup, name: string): ViewValue {
  return answerAt(group, name.split('.')) as ViewValue;
}
