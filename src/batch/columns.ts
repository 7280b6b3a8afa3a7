import { questionAt } from '../answers/question.ts';
import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import {
  type Diagnostic,
  formatPath,
  isWithin,
  type Path,
  type Result,
} from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type Language, languages, type Text } from '../i18n/text.ts';
import { cellPlace } from './place.ts';
import { ANY, itemOf, type Leaf, leaves } from './questions.ts';
import { cellText, type Row } from './record.ts';
import { isEmpty } from './row.ts';

/** A column of a table: the answer that its cells give. */
export interface Column {
  readonly path: Path;
  /** 0-based place in the row. */
  readonly index: number;
}

/**
 * The heads of a table → its columns. A head is a path (`client.name`, `services.tasks[0].task`),
 * a title in the interface's language, or titles from group to question (`Client: Name`);
 * `x-…` is a column of the user's own.
 */
export function columnsOf(file: string, head: Row, language: Language): Result<readonly Column[]> {
  const known = new Heads(language);
  const columns: Column[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, cell] of head.cells.entries()) {
    if (isEmpty(cell)) continue;
    const text = cellText(cell).trim();
    const place = cellPlace(file, head, index);
    const found = known.find(text);
    if (found.length !== 1) diagnostics.push({ ...headFault(text, found, known), place });
    const path = found[0];
    if (path === undefined || found.length !== 1) continue;
    if (columns.some((column) => answersSame(column.path, path)))
      diagnostics.push(reportBatch('batch/head-twice', { values: { head: text }, place }));
    columns.push({ path, index });
  }
  return { value: columns, diagnostics };
}

/** One question, or a list and what each word of its cells answers: `services.tasks`, `services.tasks[0].task`. */
function answersSame(one: Path, other: Path): boolean {
  const [outer, inner] = one.length <= other.length ? [one, other] : [other, one];
  if (!isWithin(inner, outer)) return false;
  if (outer.length === inner.length) return true;
  const list = questionAt(outer);
  return list !== undefined && itemOf(list).name === inner[outer.length + 1];
}

function headFault(text: string, found: readonly Path[], known: Heads): Diagnostic {
  if (found.length > 1) {
    const named = found.find(([group]) => group === 'client') ?? found[0] ?? [];
    const values = { head: text, known: found.map(formatPath).join(', '), example: headAt(named) };
    return reportBatch('batch/ambiguous-head', { values });
  }
  const like = known.like(text);
  const advice = like === undefined ? '' : didYouMean(like);
  return reportBatch('batch/unknown-head', { values: { head: text, advice } });
}

function didYouMean(head: string): Text {
  return {
    fr: `Vouliez-vous dire « ${head} » ? `,
    nl: `Bedoelde u ‘${head}’? `,
    en: `Did you mean “${head}”? `,
  };
}

/** All that a head may be called. */
class Heads {
  readonly #leaves = leaves();
  readonly #order: readonly Language[];

  constructor(language: Language) {
    this.#order = [language, ...languages.filter((other) => other !== language)];
  }

  /** The paths that a head may mean: one, when it is understood. */
  find(head: string): readonly Path[] {
    if (/^x-/i.test(head)) return [[head]];
    const path = this.#byPath(head);
    if (path !== undefined) return [path];
    for (const language of this.#order) {
      const found = this.#byTitles(head, language);
      if (found.length > 0) return found;
    }
    return [];
  }

  like(head: string): string | undefined {
    const paths = this.#leaves.map(({ path }) => path.join('.').replaceAll(`.${ANY}`, '[0]'));
    const language = this.#order[0] ?? 'en';
    const titles = this.#leaves.map((leaf) => headOf(leaf, language));
    const ofClient = this.#leaves.filter(({ path }) => path[0] === 'client' && path.length === 2);
    const bare = ofClient.flatMap(({ titles: [, title] }) => title?.[language] ?? []);
    return nearest(head, [...paths, ...titles, ...bare]);
  }

  #byPath(head: string): Path | undefined {
    const keys = head.replace(/\[(\d+)\]/g, '.$1').split('.');
    const leaf = this.#leaves.find(({ path }) => matches(path, keys));
    return leaf?.path.map((key, index) => (key === ANY ? Number(keys[index]) : key));
  }

  /** Titles in the order of the groups, the question's own last; groups in between may be left out. */
  #byTitles(head: string, language: Language): readonly Path[] {
    const words = head.split(/[:>›]/).map(normal);
    const found = this.#leaves.flatMap((leaf) => {
      const path = pathByTitles(leaf, words, language);
      return path === undefined ? [] : [path];
    });
    const whole = found.filter((path) => path.filter(isName).length === words.length);
    const ofClient = found.filter(([group], at) => group === 'client' && found[at]?.length === 2);
    if (found.length > 1 && whole.length === 1) return whole;
    return found.length > 1 && ofClient.length === 1 ? ofClient : found;
  }
}

const isName = (key: string | number) => typeof key === 'string';

function matches(path: readonly string[], keys: readonly string[]): boolean {
  return (
    path.length === keys.length &&
    path.every((key, index) =>
      key === ANY
        ? /^\d{1,3}$/.test(keys[index] ?? '')
        : key.toLowerCase() === keys[index]?.toLowerCase(),
    )
  );
}

/** The path of a leaf when `words` name it; "Tasks 2" is the second item of its list. */
function pathByTitles(leaf: Leaf, words: readonly string[], language: Language): Path | undefined {
  const path: (string | number)[] = [...leaf.path];
  const left = [...words];
  for (let at = path.length - 1; at >= 0; at--) {
    const title = leaf.titles[at];
    if (title === undefined) continue;
    const [, meant = '', place] = /^(.*?)(?: (\d{1,3}))?$/.exec(left.at(-1) ?? '') ?? [];
    const inList = leaf.path[at + 1] === ANY;
    const named = normal(title[language]) === (inList ? meant : left.at(-1));
    if (named) left.pop();
    else if (inList || at === path.length - 1) return undefined;
    if (inList) path[at + 1] = Number(place ?? Number.NaN) - 1;
  }
  return left.length === 0 && !path.includes(Number.NaN) ? path : undefined;
}

function normal(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/’/g, "'")
    .trim()
    .toLowerCase();
}

/** The head that asks the question at `path`. */
function headAt(path: Path): Text {
  const asked = path.map((key) => (typeof key === 'number' ? ANY : key)).join('.');
  const leaf = leaves().find((one) => one.path.join('.') === asked);
  const head = (language: Language) => (leaf ? headOf(leaf, language) : formatPath(path));
  return { fr: head('fr'), nl: head('nl'), en: head('en') };
}

/** The head of a column in words, from group to question: `The client: Address: Postcode`. */
export function headOf({ path, titles }: Leaf, language: Language, place = 0): string {
  const words = titles.flatMap((title, at) => {
    if (title === undefined) return [];
    return [title[language] + (path[at + 1] === ANY ? ` ${place + 1}` : '')];
  });
  return words.join(language === 'fr' ? '\u00a0: ' : ': ');
}
