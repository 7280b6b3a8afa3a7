import { isGroup, type JsonObject, merged, valueAt } from '../answers/values.ts';
import type { AnswersFile } from '../answers/write.ts';
import type { Host } from '../host.ts';
import type { Language } from '../i18n/text.ts';
import { countryIn } from '../i18n/ui-language.ts';
import { affectedBy, arisenFrom, fallenAway } from './changes.ts';
import type { Question, Standing } from './question.ts';
import { questionsFor } from './questions.ts';
import { toPath, withValue } from './values.ts';

/** One answers file of the interview: its text being written and its data. */
export interface OpenFile {
  readonly name: string;
  readonly document: AnswersFile;
  data: JsonObject;
}

export interface Start {
  readonly host: Host;
  readonly language: Language;
  readonly agreement: OpenFile;
  /** The provider's own file; none when one file holds all. */
  readonly provider: OpenFile | undefined;
  /** Answers of other extended files. */
  readonly extended: JsonObject;
  readonly last: JsonObject | undefined;
  readonly underWay: boolean;
  readonly firstRun: boolean;
}

/** How far the interview is, kept in the file so that it can be resumed. */
interface Progress {
  readonly settled: Set<string>;
  readonly later: Set<string>;
  readonly opened: Set<string>;
}

/** The answers while they are being given: each one is on disk before the next question. */
export class Session {
  readonly #start: Start;
  readonly #progress: Progress;
  /** Answers to questions that no longer arise, put back if they arise again. */
  readonly #shelf = new Map<string, unknown>();
  #underWay: boolean;
  /** As they stand now; worked out again after a change. */
  #questions: readonly Question[] | undefined;
  /** Changed and not yet on disk: all are before the next question. */
  readonly #changed = new Set<OpenFile>();

  constructor(start: Start) {
    this.#start = start;
    this.#underWay = start.underWay;
    this.#progress = readProgress(start.agreement.data);
  }

  get file(): string {
    return this.#start.agreement.name;
  }

  get language(): Language {
    return this.#start.language;
  }

  get standing(): Standing {
    const { agreement, provider, extended, last, firstRun, host, language } = this.#start;
    const base = merged(extended, provider?.data ?? {});
    return {
      given: withoutOwnKeys(merged(base, agreement.data)),
      base,
      ...(last !== undefined && { last }),
      underWay: this.#underWay,
      firstRun,
      ...this.#progress,
      today: host.today,
      language,
      country: countryIn(host.env),
    };
  }

  questions(): readonly Question[] {
    this.#questions ??= questionsFor(this.standing);
    return this.#questions;
  }

  question(id: string): Question | undefined {
    return this.questions().find((question) => question.id === id);
  }

  /** Records one answer (`undefined`: none) and what follows from it; the questions to look at again. */
  answer(question: Question, value: unknown): readonly string[] {
    const [before, earlier] = [this.standing, this.questions()];
    this.#record(question, value);
    for (const { path, home, value: kept } of fallenAway(before, this.standing)) {
      this.#shelf.set(path, kept);
      this.#put(toPath(path), undefined, home);
    }
    this.#restore();
    const affected = affectedBy(earlier, this.questions(), question.id);
    for (const id of [...affected, ...arisenFrom(earlier, this.questions())]) this.reopen(id);
    this.#save();
    return affected;
  }

  /** Leaves a question as a visible gap. */
  leave(question: Question): void {
    this.#put(question.path, undefined, question.home);
    this.#close(question);
    this.#progress.later.add(question.adds ?? question.id);
    this.#save();
  }

  /** Asks again: an answer, a list from its first item, or what stands behind the usual settings. */
  reopen(id: string): void {
    this.#questions = undefined;
    this.#progress.opened.add(id);
    this.#progress.settled.delete(`${id}[]`);
  }

  #closeList(id: string): void {
    this.#questions = undefined;
    this.#progress.opened.delete(id);
    this.#progress.settled.add(`${id}[]`);
  }

  removeItem(list: string, index: number): void {
    this.#put([...toPath(list), index], undefined, 'agreement');
    this.#save();
  }

  /** The interview is over: what was only its bookkeeping leaves the files. */
  finish(): void {
    this.#questions = undefined;
    const { agreement, provider } = this.#start;
    this.#underWay = false;
    this.#progress.settled.clear();
    this.#progress.opened.clear();
    for (const file of [provider, agreement])
      if (file !== undefined && file.data['x-interview'] !== undefined) {
        file.document.remove(['x-interview']);
        file.data = withValue(file.data, ['x-interview'], undefined);
        this.#write(file);
      }
  }

  #record(question: Question, value: unknown): void {
    const { id, kind, adds, path, home } = question;
    this.#close(question);
    if (kind === 'settings') this.#settle(question, value as readonly string[]);
    else if (adds !== undefined && Array.isArray(value) && value.length > 0)
      this.#addItems(question, value);
    else if (adds !== undefined && (value === undefined || Array.isArray(value)))
      this.#endList(question, value);
    else if (value === undefined) {
      this.#progress.settled.add(id);
      this.#put(path, undefined, home);
    } else {
      this.#put(path, kind === 'tasks' ? this.#tasks(value) : value, home);
      for (const part of partsOf[kind] ?? [])
        if (valueAt(value, [part]) === undefined) this.#put([...path, part], undefined, home);
    }
  }

  #addItems({ path, home }: Question, values: readonly unknown[]): void {
    for (const [index, value] of values.entries())
      this.#put(
        path.map((key) => (typeof key === 'number' ? key + index : key)),
        value,
        home,
      );
  }

  /** No more items: those that the last agreement had, where the person kept them, or none at all. */
  #endList({ adds = '', fallback, home, ...list }: Question, value: unknown): void {
    this.#closeList(adds);
    const isKept = list.value === undefined && fallback?.origin === 'last';
    const items = value ?? (isKept ? fallback.value : undefined);
    if (items !== undefined) this.#put(toPath(adds), items, home);
  }

  /** Kept settings stand at their defaults, save those that no schema knows: they are written. */
  #settle({ id, lines }: Question, changed: readonly string[]): void {
    this.#progress.settled.add(id);
    for (const { id: name, path, home, fallback, value, optional } of lines) {
      const isWritten =
        fallback?.origin === 'last' || (fallback?.origin === 'computed' && !optional);
      if (changed.includes(name)) this.reopen(name);
      else if (value === undefined && isWritten) this.#put(path, fallback?.value, home);
    }
  }

  /** Tasks by their codes; what was said of a task that stays is kept. */
  #tasks(codes: unknown): readonly unknown[] {
    const known = valueAt(this.standing.given, ['services', 'tasks']);
    const items: readonly unknown[] = Array.isArray(known) ? known : [];
    return (codes as readonly string[]).map(
      (task) => items.find((item) => valueAt(item, ['task']) === task) ?? { task },
    );
  }

  #close({ id, adds }: Question): void {
    this.#questions = undefined;
    this.#progress.opened.delete(id);
    this.#progress.later.delete(adds ?? id);
    this.#progress.settled.delete(id);
  }

  #restore(): void {
    if (this.#shelf.size === 0) return;
    const open = this.questions().filter(({ value }) => value === undefined);
    for (const { id, path, home } of open)
      if (this.#shelf.has(id)) {
        this.#put(path, this.#shelf.get(id), home);
        this.#shelf.delete(id);
      }
  }

  #put(path: Question['path'], value: unknown, home: Question['home']): void {
    this.#questions = undefined;
    this.#set(this.#fileFor(path, home), path, value);
  }

  #set(file: OpenFile, path: Question['path'], value: unknown): void {
    const before = valueAt(file.data, path);
    if (JSON.stringify(before) === JSON.stringify(value)) return;
    if (value === undefined) file.document.remove(path);
    else file.document.set(path, value);
    const whole = isGroup(value) ? { ...(before as object), ...value } : value;
    file.data = withValue(file.data, path, whole);
    this.#changed.add(file);
  }

  /** Own details go to the provider's file; habits too, while it is being made. */
  #fileFor(path: Question['path'], home: Question['home']): OpenFile {
    const { agreement, provider, firstRun } = this.#start;
    const isOwn = path[0] === 'provider' && valueAt(agreement.data, path) === undefined;
    return provider !== undefined && (isOwn || (home === 'provider' && firstRun))
      ? provider
      : agreement;
  }

  #save(): void {
    const { settled, later, opened } = this.#progress;
    this.#note(['x-to-be-agreed'], later);
    if (this.#underWay) this.#note(['x-interview', 'settled'], settled);
    if (this.#underWay) this.#note(['x-interview', 'opened'], opened);
    for (const file of this.#changed) this.#write(file);
    this.#changed.clear();
  }

  /** Bookkeeping, beside the answers. */
  #note(path: Question['path'], names: ReadonlySet<string>): void {
    this.#set(this.#start.agreement, path, names.size === 0 ? undefined : [...names]);
  }

  #write({ name, document }: OpenFile): void {
    this.#start.host.writeAtomic(name, new TextEncoder().encode(document.text()));
  }
}

/** Answers given together: a part that the new answer does not have goes, keys of the person's own stay. */
const partsOf: Readonly<Partial<Record<Question['kind'], readonly string[]>>> = {
  address: ['street', 'box', 'postcode', 'city'],
  deposit: ['percent', 'amount'],
};

function readProgress(data: JsonObject): Progress {
  const names = (path: readonly string[]) => {
    const value = valueAt(data, path);
    return new Set(Array.isArray(value) ? value.map(String) : []);
  };
  return {
    settled: names(['x-interview', 'settled']),
    later: names(['x-to-be-agreed']),
    opened: names(['x-interview', 'opened']),
  };
}

function withoutOwnKeys({ extends: _, ...answers }: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !key.startsWith('x-')));
}
