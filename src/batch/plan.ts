import type { Place } from '../diagnostics/diagnostic.ts';
import { collisionKey } from '../output/names.ts';
import type { ClientPlan, ClientResult } from './result.ts';

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
  /** Clients that this run would make and that have failed already, where each is checked beforehand. */
  readonly failed: ClientResult[] = [];
  readonly #shard: Shard;
  readonly #only: ReadonlySet<string> | undefined;
  /** Of `#only`, those that no client of the list has. */
  readonly #unseen: Set<string>;
  /** Which client of the list claimed a folder first; no text beside its name, for the sake of long lists. */
  readonly #folders = new Map<string, number>();
  readonly #chosen: boolean[] = [];
  readonly #passedOver: ClientResult[] = [];
  /** Clients whose folder another has. */
  readonly collisions: Collision[] = [];

  /** With `only`, the clients of these folders alone. */
  constructor(shard: Shard, only?: ReadonlySet<string>) {
    this.#shard = shard;
    this.#only = only;
    this.#unseen = new Set(only);
  }

  /** Clients that this run makes. */
  get chosen(): number {
    return this.#chosen.filter(Boolean).length;
  }

  /** Clients of the whole list. */
  get clients(): number {
    return this.#chosen.length;
  }

  /** Takes in the next client. Clients of other shards count for collisions, not for their faults. */
  add(client: ClientPlan | ClientResult): void {
    const ours = this.#isOurs(this.clients);
    const { folder = '' } = client;
    const chosen = ours && (this.#only?.has(folder) ?? true);
    this.#unseen.delete(folder);
    this.#chosen.push(chosen);
    if (ours && 'state' in client && client.state === 'failed')
      (chosen ? this.failed : this.#passedOver).push(client);
    if (client.folder !== undefined) this.#claim(client.folder, client);
  }

  /** After the last client. One of `only` who is not found may be any of the others now, under another name. */
  end(): void {
    if (this.#unseen.size === 0) return;
    for (const index of this.#chosen.keys()) this.#chosen[index] = this.#isOurs(index);
    this.failed.push(...this.#passedOver);
  }

  isChosen(index: number): boolean {
    return this.#chosen[index] === true;
  }

  #isOurs(index: number): boolean {
    return index % this.#shard.count === this.#shard.index - 1;
  }

  #claim(folder: string, { place }: ClientPlan): void {
    const key = collisionKey(folder);
    const first = this.#folders.get(key);
    if (first === undefined) this.#folders.set(key, this.clients - 1);
    else this.collisions.push({ folder, first, place });
  }
}
