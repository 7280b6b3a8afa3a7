import { codesOf, type Question, resolved } from '../answers/question.ts';
import { answersSchema } from '../answers/schema.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Text } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';

/** What a cell may answer: a question with one value, or a list of them. */
export interface Leaf {
  /** Keys from the root; `ANY` stands for the place in a list of groups. */
  readonly path: readonly string[];
  /** What each key is called; nothing at `ANY`. */
  readonly titles: readonly (Text | undefined)[];
  readonly question: Question;
}

/** Any place in a list. */
export const ANY = '*';

/** What each file says for itself, and no column can. */
const notForCells: readonly string[] = ['version', 'extends'];

/** Every question that a column may answer, in the order of the schema. */
export function leaves(): readonly Leaf[] {
  const question = answersSchema as Question;
  return membersOf({ path: [], titles: [], question }).filter(
    ({ path: [name = ''] }) => !notForCells.includes(name),
  );
}

function membersOf(group: Leaf): readonly Leaf[] {
  return Object.entries(group.question.properties ?? {}).flatMap(([name, raw]) => {
    const question = resolved(raw, answersSchema as Question);
    const path = [...group.path, name];
    const title = titleOf(path.map((key) => (key === ANY ? 0 : key)));
    return leavesOf({ path, titles: [...group.titles, title], question });
  });
}

function leavesOf(leaf: Leaf): readonly Leaf[] {
  if (leaf.question.properties !== undefined) return membersOf(leaf);
  const item = leaf.question.items && resolved(leaf.question.items, answersSchema as Question);
  if (item?.properties === undefined) return [leaf];
  const inner = { path: [...leaf.path, ANY], titles: [...leaf.titles, undefined], question: item };
  return [leaf, ...membersOf(inner)];
}

export type Kind = 'number' | 'flag' | 'choice' | 'date' | 'time' | 'country' | 'list' | 'text';

/** How the text of a cell is read for a question. */
export function kindOf(question: Question): Kind {
  if (question.type === 'array') return 'list';
  if (question.type === 'number' || question.type === 'integer') return 'number';
  if (question.type === 'boolean') return 'flag';
  if (codesOf(question) !== undefined) return 'choice';
  if (question.enum?.every((value) => typeof value === 'number')) return 'number';
  if (question.format === 'date') return 'date';
  if (question.format === 'time-of-day') return 'time';
  return question.format === 'country' ? 'country' : 'text';
}

/** The question of one item of a list, and the name under which a cell's words enter a group. */
export function itemOf(question: Question): { readonly item: Question; readonly name?: string } {
  const root = answersSchema as Question;
  const item = resolved(question.items ?? {}, root);
  const name = item.required?.[0] ?? Object.keys(item.properties ?? {})[0];
  const member = name === undefined ? undefined : item.properties?.[name];
  if (name === undefined || member === undefined) return { item };
  return { item: resolved(member, root), name };
}

/** `services.tasks` for `['services', 'tasks', 0]`: where the wordings of choices are found. */
export function withoutIndexes(path: Path): string {
  return path.filter((key) => typeof key === 'string' && key !== ANY).join('.');
}
