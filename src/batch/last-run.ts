import { formatPlace } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import type { Shard } from './plan.ts';
import type { ClientResult } from './result.ts';

/** What the next run is told of this one, in the output folder: who failed. */
interface LastRun {
  readonly version: 1;
  readonly list: string;
  /** False while a run is under way, and after one that was killed. */
  readonly finished: boolean;
  /** A client by its folder, when it had one, and by its place in the list. */
  readonly failed: readonly { readonly client?: string; readonly place: string }[];
}

/** Remembers who failed. A shard has a record of its own: nothing is shared. */
export class RunRecord {
  readonly #host: Host;
  readonly #out: string;
  readonly file: string;
  readonly #list: string;
  readonly #failed: { client?: string; place: string }[] = [];

  constructor(host: Host, out: string, list: string, { index, count }: Shard) {
    const part = count === 1 ? '' : `.${index}-of-${count}`;
    this.#host = host;
    this.#out = out;
    this.file = `${out}/.va-agree-batch${part}.json`;
    this.#list = list;
  }

  /** The folders of those who failed last time; nothing when not all of them are known: then no client is left out. */
  failedBefore(): ReadonlySet<string> | undefined {
    const last = this.#read();
    if (last?.finished !== true || last.list !== this.#list) return undefined;
    const folders = last.failed.map(({ client }) => client);
    return folders.includes(undefined) ? undefined : new Set(folders as readonly string[]);
  }

  begin(): void {
    this.#host.makeDirectory(this.#out);
    this.#write(false);
  }

  add({ state, folder, place }: ClientResult): void {
    if (state !== 'failed') return;
    this.#failed.push({
      ...(folder !== undefined && { client: folder }),
      place: formatPlace(place),
    });
  }

  /** A run that was stopped does not get here: it stays under way for the next one, as if killed. */
  end(): void {
    this.#write(true);
  }

  #read(): LastRun | undefined {
    if (this.#host.kind(this.file) !== 'file') return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(this.#host.readBytes(this.file))) as LastRun;
    } catch {
      return undefined;
    }
  }

  #write(finished: boolean): void {
    const run: LastRun = { version: 1, list: this.#list, finished, failed: this.#failed };
    const text = `${JSON.stringify(run, null, 2)}\n`;
    this.#host.writeAtomic(this.file, new TextEncoder().encode(text));
  }
}
