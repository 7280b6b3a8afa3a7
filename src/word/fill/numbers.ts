import type { Numbers } from './settle.ts';

/** Numbers begin here: far above what a word processor gives out, within what it takes (31 bits). */
const FIRST = 1_500_000_000;

/** Gives out numbers that no template holds, the same ones at each filling. */
export class NumberSource implements Numbers {
  readonly #next = new Map<string, number>();

  next(kind: string): number {
    const first = kind === 'name' || kind === 'shape' ? 2 : FIRST;
    const number = this.#next.get(kind) ?? first;
    this.#next.set(kind, number + 1);
    return number;
  }

  restart(original: string): string {
    return original;
  }
}
