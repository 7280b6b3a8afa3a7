import type { Language } from '../../i18n/text.ts';
import { titleOf } from '../../i18n/titles.ts';
import { gapWording, hasGap } from '../gap.ts';
import type { ViewGroup, ViewValue } from '../mirror.ts';
import { choice, group, list, text } from '../shape.ts';
import { capital } from '../wording/lists.ts';
import { type Point, points, type Theme, themes } from './checklist-points.ts';
import { type DerivedNames, type Facts, worded } from './derived.ts';

/** Agreed: someone answered it. Usual: the default stands. Open: to be agreed, or missing in a draft. */
const states = ['agreed', 'usual', 'open'] as const;
type State = (typeof states)[number];

const row = group({ title: text, answer: text, state: choice(states), stateLabel: text });

/** The points of the checklist by theme, each with its answer and how it stands; none in other documents. */
export const checklistNames: DerivedNames = {
  ...Object.fromEntries(
    themes.map((theme) => [
      `checklist.${theme}`,
      { shape: list(row), word: (facts: Facts) => rows(theme, facts) },
    ]),
  ),
  'checklist.other': { shape: list(row), word: otherRows },
};

const words: Record<Language, Record<State | 'yes' | 'no' | 'none', string>> = {
  fr: {
    ...{ agreed: 'Convenu', usual: 'Usuel', open: 'À convenir' },
    ...{ yes: 'Oui', no: 'Non', none: 'Non prévu' },
  },
  nl: {
    ...{ agreed: 'Afgesproken', usual: 'Gebruikelijk', open: 'Nog af te spreken' },
    ...{ yes: 'Ja', no: 'Nee', none: 'Geen' },
  },
  en: {
    ...{ agreed: 'Agreed', usual: 'Usual', open: 'To be agreed' },
    ...{ yes: 'Yes', no: 'No', none: 'None' },
  },
};

function rows(theme: Theme, facts: Facts): readonly ViewGroup[] {
  if (!facts.documents.includes('checklist')) return [];
  return points[theme]
    .filter((point) => concerns(point, facts))
    .map((point) => rowOf(point, facts));
}

function concerns(point: Point, facts: Facts): boolean {
  if (isToBeAgreed(point, facts)) return true;
  return (
    (point.onlyIfSaid !== true || answerOf(point, facts) !== undefined) &&
    (point.when === undefined || valueAt(facts.view, point.when) === true)
  );
}

function rowOf(point: Point, facts: Facts, known?: 'open'): ViewGroup {
  const { path, titles = [path], isPrice } = point;
  const { language } = facts;
  const say = words[language];
  const isOpen = known === 'open' || isToBeAgreed(point, facts);
  const found = isOpen ? gapWording(path.split('.'), language) : answerOf(point, facts);
  const state = stateOf(point, found, facts);
  const basis = isPrice && state !== 'open' ? ` ${worded(facts, 'fees.priceBasis')}` : '';
  return {
    title: titles.map((name) => titleOf(name.split('.'))[language]).join(' – '),
    answer: capital(found ?? say.none) + basis,
    state,
    stateLabel: say[state],
  };
}

function stateOf(point: Point, answer: string | undefined, facts: Facts): State {
  if (answer !== undefined && hasGap(answer)) return 'open';
  return isGiven(point, facts) ? 'agreed' : 'usual';
}

function isGiven({ path }: Point, { own }: Facts): boolean {
  return valueAt(own, path) !== undefined;
}

/** Left for later in the interview, and not answered since. */
function isToBeAgreed(point: Point, facts: Facts): boolean {
  return !isGiven(point, facts) && leftForLater(facts).some((name) => isWithin(point.path, name));
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
    .map(({ path }) => path);
  const later = leftForLater(facts).filter(
    (name) => valueAt(facts.own, name) === undefined && !paths.some((path) => isWithin(path, name)),
  );
  const missing = facts.missing
    .map((path) => path.filter((key) => typeof key === 'string').join('.'))
    .filter((name) => !paths.some((path) => isWithin(path, name) || isWithin(name, path)));
  return [...new Set([...missing, ...later])].map((path) =>
    rowOf({ path, titles: titlesOf(path) }, facts, 'open'),
  );
}

/** `Client – Adresse` */
function titlesOf(path: string): readonly string[] {
  const [group = '', ...rest] = path.split('.');
  return rest.length === 0 ? [path] : [group, path];
}

/** As worded in the view; nothing when it says nothing. */
function answerOf({ path, shows = [path] }: Point, facts: Facts): string | undefined {
  const found = shows.map((name) => wordedAt(name, facts));
  return found.find((one) => one !== undefined && one !== '');
}

function wordedAt(name: string, { view, language }: Facts): string | undefined {
  const value =
    valueAt(view, `${name}Label`) ?? valueAt(view, `${name}List`) ?? valueAt(view, name);
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map(itemText).join(language === 'fr' ? '\u00a0; ' : '; ');
  return typeof value === 'string' ? value : undefined;
}

/** An item of several answers is called by the first that it has: its name or description. */
function itemText(item: ViewValue): string {
  const parts = typeof item === 'object' ? Object.values(item) : [item];
  return String(parts.find((part) => typeof part === 'string') ?? '');
}

function valueAt(group: object, name: string): ViewValue {
  let value: unknown = group;
  for (const key of name.split('.'))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined;
  return value as ViewValue;
}
