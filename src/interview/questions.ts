import { valueAt } from '../answers/values.ts';
import { choicesOf } from './choices.ts';
import { definitions } from './definitions/index.ts';
import { factsOf } from './facts.ts';
import { fallbackFor, groundFor, isReworded } from './fallback.ts';
import { helpFor, helpUnder } from './help.ts';
import { kindOf } from './kind.ts';
import {
  type Definition,
  type Facts,
  type Question,
  type Section,
  type Standing,
  type Status,
  sections,
  textOf,
} from './question.ts';
import { settingsQuestion } from './settings.ts';
import { interviewTexts } from './texts.ts';
import { toPath } from './values.ts';
import { wordItem } from './wording.ts';

/**
 * The answers so far → every question that they call for, in order, each as it stands.
 * Pure: the same answers give the same questions.
 */
export function questionsFor(standing: Standing): readonly Question[] {
  const facts = factsOf(standing);
  return sections.flatMap((section) => {
    const asked = definitions[section]
      .filter(({ when }) => when?.(facts) ?? true)
      .flatMap((definition) => stand(definition, section, { standing, facts }));
    const settings = settingsQuestion(section, asked, standing);
    return settings === undefined ? asked : placed(asked, settings, section);
  });
}

/** The usual settings come before the first question that always stands behind them. */
function placed(
  asked: readonly Question[],
  settings: Question,
  section: Section,
): readonly Question[] {
  const first = definitions[section].find(({ usual }) => usual === true)?.path;
  const at = asked.findIndex(({ id }) => id === first);
  return asked.toSpliced(at < 0 ? asked.length : at, 0, settings);
}

interface Work {
  readonly standing: Standing;
  readonly facts: Facts;
}

function stand(definition: Definition, section: Section, work: Work): readonly Question[] {
  const kind = kindOf(definition);
  const question = questionOf(definition, { id: definition.path, section, kind, work });
  if (kind !== 'list' && kind !== 'tasks') return [question];
  return [question, ...partsOf(definition, question, work)];
}

interface Place {
  readonly id: string;
  readonly section: Section;
  readonly kind: Question['kind'];
  readonly work: Work;
  /** What the parts of a list's item are called after. */
  readonly item?: unknown;
  readonly part?: boolean;
  readonly usual?: boolean;
}

function questionOf(definition: Definition, place: Place): Question {
  const { id, kind, section, work, item } = place;
  const { standing, facts } = work;
  const { objection } = definition;
  const path = toPath(id);
  const stands = valueAt(standing.given, path);
  const value = kind === 'notice' && valueAt(stands, ['value']) === undefined ? undefined : stands;
  const fallback = fallbackFor(definition, path, work);
  const fromBase = !standing.firstRun && value !== undefined && isFromBase(standing, path);
  const usual = place.usual ?? (flag(definition.usual, facts) || fromBase);
  const optional = flag(definition.optional, facts);
  const fixed = fixedParts(definition);
  const asked = isReworded(definition, facts) ? fixed.reworded : fixed.words;
  const home = definition.home ?? 'agreement';
  const ground = groundFor(definition, facts)?.value;
  // What the last client agreed may be open with this one; a default would stand in its place.
  const isGap = fallback === undefined || (fallback.origin === 'last' && ground === undefined);
  return {
    id,
    path,
    section,
    kind,
    words: item === undefined ? asked : named(asked, item),
    example: fixed.example,
    help: facts.providerCountry === '' ? helpFor(id) : helpUnder(helpFor(id), facts.law),
    status: statusOf({ id, kind, value, usual, optional, fallback, home }, standing),
    usual,
    key: definition.key === true || fromBase,
    choices: choicesOf(definition, kind, facts),
    value,
    fallback,
    ground,
    optional,
    ...(objection && { objection: (answer: unknown) => objection(answer, facts) }),
    canWait: !optional && definition.firm !== true && isGap,
    home,
    part: place.part === true,
    adds: undefined,
    lines: [],
  };
}

type FixedParts = Pick<Question, 'words' | 'example'> & { readonly reworded: Question['words'] };

const known = new WeakMap<Definition, FixedParts>();

/** What does not depend on the answers, worked out once. */
function fixedParts(definition: Definition): FixedParts {
  const found = known.get(definition);
  if (found !== undefined) return found;
  const { words, reworded = { words }, example } = definition;
  const made = {
    words: textOf(words),
    reworded: textOf(reworded.words),
    example: example && textOf(example),
  };
  known.set(definition, made);
  return made;
}

function flag(value: Definition['usual' | 'optional'], facts: Facts): boolean {
  return typeof value === 'function' ? value(facts) : value === true;
}

function isFromBase({ base }: Standing, path: Question['path']): boolean {
  return valueAt(base, path) !== undefined;
}

type Standable = Pick<
  Question,
  'id' | 'kind' | 'value' | 'usual' | 'optional' | 'fallback' | 'home'
>;

function statusOf(
  { id, kind, value, usual, optional, fallback, home }: Standable,
  { underWay, firstRun, settled, later, opened }: Standing,
): Status {
  if (kind === 'list') return value === undefined ? 'default' : 'answered';
  if (later.has(id)) return 'later';
  if (opened.has(id)) return 'open';
  if (value !== undefined) return 'answered';
  if (settled.has(id)) return 'skipped';
  if (usual) return 'default';
  const isAsked = underWay && (firstRun || home === 'agreement');
  return isAsked || (!optional && fallback === undefined) ? 'open' : 'default';
}

/** The items of a list, part by part, and the question for one more. */
function partsOf(definition: Definition, list: Question, work: Work): readonly Question[] {
  const { standing } = work;
  const items = Array.isArray(list.value) ? list.value : [];
  const isOpen = standing.opened.has(list.kind === 'tasks' ? detailsOf(list) : list.id);
  const isAsked = isOpen || (!list.usual && list.kind === 'list');
  const place = { section: list.section, work, part: true, usual: !isAsked };
  const texts: Definition = { path: `${list.id}[]`, words: definition.words };
  const parts = (definition.items ?? [texts]).filter(
    ({ path }) => path !== 'services.tasks[].task',
  );
  const existing = items.flatMap((item, index) =>
    parts.map((part) => {
      const id = part.path.replace('[]', `[${index}]`);
      const asked = isAsked || isNamelessTask(part.path, item);
      const kind = kindOf({ ...part, path: id });
      const optional = isNamelessTask(part.path, item) ? false : (part.optional ?? false);
      return questionOf(
        { ...part, optional },
        { ...place, id, kind, item: wordItem(item, list.id), usual: !asked },
      );
    }),
  );
  if (list.kind === 'tasks') return [details(list), ...existing];
  return [...existing, nextItem(definition, list, items.length, { isAsked, work })];
}

function detailsOf(list: Question): string {
  return `${list.id}[]`;
}

/** The line of the usual settings behind which tasks are described further. */
function details(list: Question): Question {
  return {
    ...list,
    id: detailsOf(list),
    kind: 'list',
    words: interviewTexts['tasks.details'],
    status: 'default',
    usual: true,
    key: false,
    optional: true,
    canWait: false,
    choices: [],
  };
}

/** A task of no usual kind has no other name than its label. */
function isNamelessTask(path: string, item: unknown): boolean {
  return path === 'services.tasks[].label' && valueAt(item, ['task']) === 'other';
}

function nextItem(
  definition: Definition,
  list: Question,
  count: number,
  { isAsked, work }: { readonly isAsked: boolean; readonly work: Work },
): Question {
  const { standing } = work;
  const id = `${list.id}[]`;
  const name = definition.items?.[0]?.path.split('[].')[1];
  const place = `${list.id}[${count}]${name === undefined ? '' : `.${name}`}`;
  const more = count > 0;
  const isRequired = !list.optional && !more;
  const open =
    isAsked && !standing.settled.has(id) && (standing.underWay || standing.opened.has(list.id));
  return {
    ...list,
    id,
    path: toPath(place),
    kind: kindOf({ path: place }),
    words: more ? interviewTexts['list.more'] : list.words,
    status: open || (isRequired && isAsked && !standing.later.has(id)) ? 'open' : 'skipped',
    usual: !isAsked,
    part: true,
    optional: !isRequired,
    canWait: isRequired,
    adds: list.id,
    value: more ? undefined : list.value,
    // A first text of one's own takes the place of all that stands.
    fallback: more || name !== undefined ? undefined : list.fallback,
    ground: undefined,
    choices: [],
  };
}

function named(words: Question['words'], item: unknown): Question['words'] {
  const text = item as Question['words'];
  const fill = (language: 'fr' | 'nl' | 'en') => words[language].replace('{item}', text[language]);
  return { fr: fill('fr'), nl: fill('nl'), en: fill('en') };
}
