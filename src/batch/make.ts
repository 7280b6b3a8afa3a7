import type { LoadedAnswers } from '../answers/load.ts';
import { checkAnswers } from '../check.ts';
import {
  type Diagnostic,
  formatPath,
  hasErrors,
  type Place,
  type Result,
} from '../diagnostics/diagnostic.ts';
import { type GenerateOptions, generate } from '../generate.ts';
import type { Host } from '../host.ts';
import type { WordFiles } from '../make-document.ts';
import { answersHash } from '../output/manifest.ts';
import { clientFolder, hasFolderName, namesFolder } from '../output/names.ts';
import { clientTemplates } from './client-templates.ts';
import type { Column } from './columns.ts';
import { type Draft, failed, isFaulty, placedAt, type Settled } from './draft.ts';
import { freshDocuments } from './fresh.ts';
import type { Halt } from './halt.ts';
import { leftOver } from './left-over.ts';
import { clientLoader, type ListSetup } from './load.ts';
import { recordPlace } from './place.ts';
import type { ClientRecord } from './record.ts';
import type { ClientPlan, ClientResult } from './result.ts';
import { programFault, writeClient } from './write-client.ts';

/** All that making a client needs beside its record: plain data, the same for every worker. `halt` is shared by all. */
export interface BatchSetup extends ListSetup {
  readonly out: string;
  readonly options: Omit<GenerateOptions, 'templates' | 'overrides'>;
  /** The user's Word files named in the command. */
  readonly named: WordFiles;
  readonly force: boolean;
  readonly strict: boolean;
  /** Say what would be made, write nothing. */
  readonly dryRun: boolean;
  /** Say what is not up to date; then nothing is written either. */
  readonly checking: boolean;
  readonly halt: Halt;
}

/** Makes the clients of a list, one at a time. An error of one client is its own. */
export class Maker {
  readonly #host: Host;
  readonly #setup: BatchSetup;
  readonly #load: ReturnType<typeof clientLoader>;
  /** All that is looked at to know a client's folder. */
  readonly #naming: readonly Column[];

  constructor(host: Host, setup: BatchSetup) {
    this.#host = host;
    this.#setup = setup;
    this.#load = clientLoader(host, setup);
    this.#naming = setup.columns.filter(({ path }) => namesFolder(path));
  }

  get halt(): Halt {
    return this.#setup.halt;
  }

  /** Where the client's documents go. One that has no name, or a faulty one, fails by itself and takes no folder. */
  plan(record: ClientRecord): ClientPlan {
    const { value, diagnostics } = this.#load(record, this.#naming);
    const folder = value && !hasErrors(diagnostics) && this.#folderOf(value);
    return { place: this.#place(record), ...(folder && { folder }), diagnostics: [] };
  }

  /** What is missing or stale, made; or what became of the client when there is nothing to write. */
  async draft(record: ClientRecord): Promise<Draft | ClientResult> {
    const place = this.#place(record);
    const made = await this.#draft(record).catch((error: Error) => failed([programFault(error)]));
    return placedAt(made, this.#setup.file, place);
  }

  /** Writes what was made, unless it is only to be looked at; all that is to be said of the client. */
  finish(draft: Draft, write: boolean): ClientResult {
    const { dryRun, file } = this.#setup;
    const left = leftOver(this.#host, this.#setup, draft, draft.answers);
    const settled = writeClient(this.#host, this.#setup, draft, write && !dryRun);
    return placedAt(this.#withLeftOver(left, settled), file, draft.place);
  }

  async #draft(record: ClientRecord): Promise<Omit<Draft, 'place'> | Settled> {
    const { file, out, options, named, strict, force } = this.#setup;
    const { value: loaded, diagnostics: unloaded } = this.#load(record);
    if (loaded === undefined) return failed(unloaded);
    const folder = this.#folderOf(loaded);
    const own = clientTemplates(this.#host, file, named, loaded);
    const found = [...unloaded, ...own.diagnostics];
    if (own.value === undefined) return failed(found, folder);
    const { files, clauses } = own.value;
    const answers = answersHash(loaded.data, { ...options, clauses }, files);
    if (folder === undefined || hasErrors(found))
      return failed(allFaults(found, checkAnswers(loaded, options)), folder);
    const fresh = force || strict ? undefined : freshDocuments(this.#host, out, folder, answers);
    if (fresh !== undefined) {
      const diagnostics = [...found, ...fresh.diagnostics];
      const unchanged = { ...fresh, folder, state: 'unchanged' as const, diagnostics };
      return this.#withLeftOver(leftOver(this.#host, this.#setup, unchanged, answers), unchanged);
    }
    const all = { ...options, ...own.value.options, officeLater: true };
    const { documents, diagnostics: said } = await generate(loaded, all);
    const diagnostics = [...found, ...said];
    if (isFaulty(diagnostics, strict) || documents.length === 0) return failed(diagnostics, folder);
    const waitsForOffice =
      options.formats?.includes('pdf') === true && documents.some(({ isOwnWord }) => isOwnWord);
    return { folder, answers, documents, waitsForOffice, diagnostics };
  }

  /** To a check, what lies beside the client's documents is not up to date. */
  #withLeftOver(left: readonly Diagnostic[], client: Settled): Settled {
    if (left.length === 0) return client;
    const isStale = this.#setup.checking && client.state === 'unchanged';
    const diagnostics = [...client.diagnostics, ...left];
    return { ...client, state: isStale ? 'made' : client.state, diagnostics };
  }

  /** A draft may lack a name. */
  #folderOf({ data }: LoadedAnswers): string | undefined {
    return this.#setup.options.draft || hasFolderName(data) ? clientFolder(data) : undefined;
  }

  #place(record: ClientRecord): Place {
    return recordPlace(this.#setup.file, record);
  }
}

/** What is wrong with a cell is not said again of the answer in it. */
function allFaults(
  found: readonly Diagnostic[],
  { diagnostics }: Result<unknown>,
): readonly Diagnostic[] {
  const said = new Set(found.map(({ path = [] }) => formatPath(path)));
  return [...found, ...diagnostics.filter(({ path = [] }) => !said.has(formatPath(path)))];
}
