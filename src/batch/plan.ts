import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { collisionKey } from '../output/names.ts';
import type { ClientPlan } from './result.ts';

/** One of `count` equal parts of a list, `index` from 1: part 2 of 4 has clients 2, 6, 10 … */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A client at `place` whose folder is that of the client of index `first`. */
export interface Collision {
  readonly folder: string;
  readonly first: number;
  readonly place: Place;
}

/** What is to be done with a list: found out before work starts. Holds a few bytes a client. */
export class Plan {
  readonly diagnostics: Diagnostic[] = [];
  readonly #shard: Shard;
  readonly #only: ((plan: ClientPlan) => boolean) | undefined;
  /** Which client of the list claimed a folder first; no text beside its name, for the sake of long lists. */
  readonly #folders = new Map<string, number>();
  readonly #chosen: boolean[] = [];
  /** Clients whose folder another has. */
  readonly collisions: Collision[] = [];
  /** Clients that this run makes. */
  chosen = 0;

  constructor(shard: Shard, only?: (plan: ClientPlan) => boolean) {
    this.#shard = shard;
    this.#only = only;
  }

  /** Clients of the whole list. */
  get clients(): number {
    return this.#chosen.length;
  }

  /** Takes in the next client. Clients of other shards count for collisions, not for their faults. */
  add(client: ClientPlan): void {
    const ours = this.clients % this.#shard.count === this.#shard.index - 1;
    const chosen = ours && (this.#only?.(client) ?? true);
    this.#chosen.push(chosen);
    if (chosen) this.chosen++;
    if (chosen) this.diagnostics.push(...client.diagnostics);
    if (client.folder !== undefined) this.#claim(client.folder, client);
  }

  isChosen(index: number): boolean {
    return this.#chosen[index] === true;
  }

  #claim(folder: string, { place }: ClientPlan): void {
    const key = collisionKey(folder);
    const first = this.#folders.get(key);
    if (first === undefined) this.#folders.set(key, this.clients - 1);
    else this.collisions.push({ folder, first, place });
  }
}
