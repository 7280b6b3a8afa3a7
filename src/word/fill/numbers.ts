import type { RestartedList } from '../host/add-lists.ts';
import type { Numbers } from './settle.ts';

/** The numbers that a template holds already, by what they number. */
export type UsedNumbers = ReadonlyMap<string, ReadonlySet<number>>;

const kinds: Readonly<Record<string, RegExp>> = {
  bookmark: /<(?:\w+:)?bookmarkStart\b[^>]*?\bid="(\d+)"/g,
  drawing: /<wp:docPr\b[^>]*?\bid="(\d+)"/g,
  control: /<(?:\w+:)?id (?:\w+:)?val="(-?\d+)"/g,
  list: /<(?:\w+:)?num\b[^>]*?numId="(\d+)"/g,
};

/** Numbers that must be told apart throughout a document, as its parts hold them. */
export function usedNumbers(parts: readonly string[]): UsedNumbers {
  return new Map(
    Object.entries(kinds).map(([kind, pattern]) => {
      const numbers = parts.flatMap((part) =>
        [...part.matchAll(pattern)].map(([, id]) => Number(id)),
      );
      return [kind, new Set(numbers)];
    }),
  );
}

const none: ReadonlySet<number> = new Set();

/** Gives out numbers that the template does not hold, the same ones at each filling. */
export class NumberSource implements Numbers {
  readonly restarted: RestartedList[] = [];
  readonly #used: UsedNumbers;
  readonly #last = new Map<string, number>();

  constructor(used: UsedNumbers) {
    this.#used = used;
  }

  next(kind: string): number {
    const used = this.#used.get(kind) ?? none;
    let number = (this.#last.get(kind) ?? 1) + 1;
    while (used.has(number)) number++;
    this.#last.set(kind, number);
    return number;
  }

  restart(original: string): string {
    const numId = String(this.next('list'));
    this.restarted.push({ numId, original });
    return numId;
  }
}
