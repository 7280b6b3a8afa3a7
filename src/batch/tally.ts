import { isOfMachine } from '../diagnostics/of-machine.ts';
import { isOfNoTemplate } from './draft.ts';
import type { ClientResult } from './result.ts';

export interface Counts {
  readonly total: number;
  readonly made: number;
  readonly unchanged: number;
  readonly failed: number;
  /** That a run which was stopped did not come to. */
  readonly left: number;
}

/** Counts what became of the clients of a run. */
export class Tally {
  readonly #states = { made: 0, unchanged: 0, failed: 0, left: 0 };
  #total = 0;
  #lacks = false;
  #incomplete = false;

  begin(total: number): void {
    this.#total = total;
  }

  add({ state, diagnostics }: ClientResult): void {
    this.#states[state]++;
    this.#lacks ||= diagnostics.some(isOfMachine);
    this.#incomplete ||= diagnostics.some(isOfNoTemplate);
  }

  get done(): number {
    const { made, unchanged, failed } = this.#states;
    return made + unchanged + failed;
  }

  get counts(): Counts {
    const { made, unchanged, failed } = this.#states;
    return { total: this.#total, made, unchanged, failed, left: this.#total - this.done };
  }

  /** A document that was asked for has no template yet. */
  get isIncomplete(): boolean {
    return this.#incomplete;
  }

  /** Something here kept documents from being made or written, whatever the answers say. */
  get lacksSomething(): boolean {
    return this.#lacks;
  }
}
