import { valueAt } from '../answers/values.ts';
import { definitions } from './definitions/index.ts';
import { factsOf } from './facts.ts';
import { type Question, type Standing, sections } from './question.ts';
import { toPath } from './values.ts';

export interface Fallen {
  readonly path: string;
  readonly value: unknown;
  readonly home: Question['home'];
}

/** Answers to questions that arose before and no longer do. */
export function fallenAway(before: Standing, after: Standing): readonly Fallen[] {
  const [earlier, now] = [factsOf(before), factsOf(after)];
  return sections
    .flatMap((section) => definitions[section])
    .filter(({ when }) => when?.(earlier) === true && !when(now))
    .map(
      ({ path, home }): Fallen => ({
        path,
        home: home ?? 'agreement',
        value: valueAt(after.given, toPath(path)),
      }),
    )
    .filter(({ value }) => value !== undefined);
}

/**
 * What an answer makes it necessary to ask again: answered questions whose words, choices or
 * default are no longer the same, and usual settings behind which a default changed. What no answer was
 * given to is not asked again: it stands open by itself.
 */
export function affectedBy(
  before: readonly Question[],
  after: readonly Question[],
  changed: string,
): readonly string[] {
  const earlier = new Map(before.map((question) => [question.id, question]));
  return after
    .filter(({ id, status, kind }) => id !== changed && isSettled(status, kind))
    .filter((question) => {
      const old = earlier.get(question.id);
      return old !== undefined && old.status !== 'open' && isTouched(old, question);
    })
    .map(({ id }) => id);
}

/** Questions that an answer brought with it and that would not be asked by themselves, as no interview is under way. */
export function arisenFrom(
  before: readonly Question[],
  after: readonly Question[],
): readonly string[] {
  const earlier = new Set(before.filter(({ usual }) => !usual).map(({ id }) => id));
  return after
    .filter(({ id, status, usual, kind, part }) => {
      const isPlain = !usual && !part && kind !== 'settings' && kind !== 'list';
      return isPlain && status === 'default' && !earlier.has(id);
    })
    .map(({ id }) => id);
}

function isSettled(status: Question['status'], kind: Question['kind']): boolean {
  return status === 'answered' || status === 'skipped' || kind === 'settings';
}

function isTouched(old: Question, now: Question): boolean {
  if (now.part || now.kind === 'list') return false;
  if (now.kind === 'settings')
    return now.lines.some((line) => {
      const same = old.lines.find(({ id }) => id === line.id);
      return line.value === undefined && same !== undefined && basis(same) !== basis(line);
    });
  return basis(old) !== basis(now);
}

/** What an answer was given on: what was asked, its choices, and what the law or usage says. */
function basis({ words, choices, ground }: Question): string {
  return JSON.stringify([words.fr, choices.map(({ value }) => value), ground]);
}
