import type { LoadedAnswers } from '../answers/load.ts';
import { checkAnswers } from '../check.ts';
import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import { reportOutput } from '../diagnostics/catalogue/output.ts';
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
import { clientFolder } from '../output/names.ts';
import { systemProblem } from '../output/system-problem.ts';
import { type PlannedFile, planFiles, writeFiles } from '../output/write.ts';
import { clientTemplates } from './client-templates.ts';
import { freshDocuments } from './fresh.ts';
import { clientLoader, type ListSetup } from './load.ts';
import { recordPlace } from './place.ts';
import type { ClientRecord } from './record.ts';
import type { ClientPlan, ClientResult, MadeDocument } from './result.ts';

/** All that making a client needs beside its record: plain data, the same for every worker. */
export interface BatchSetup extends ListSetup {
  readonly out: string;
  readonly options: Omit<GenerateOptions, 'templates' | 'overrides'>;
  /** The user's Word files named in the command. */
  readonly named: WordFiles;
  readonly force: boolean;
  readonly strict: boolean;
  /** Say what would be made, write nothing. */
  readonly dryRun: boolean;
}

/** Makes the clients of a list, one at a time. An error of one client is its own. */
export class Maker {
  readonly #host: Host;
  readonly #setup: BatchSetup;
  readonly #load: (record: ClientRecord) => Result<LoadedAnswers>;

  constructor(host: Host, setup: BatchSetup) {
    this.#host = host;
    this.#setup = setup;
    this.#load = clientLoader(host, setup);
  }

  /** Where the client's documents go. */
  plan(record: ClientRecord): ClientPlan {
    const { value } = this.#load(record);
    const folder = value && clientFolder(value.data);
    return { place: this.#place(record), ...(folder && { folder }), diagnostics: [] };
  }

  /** All that would be said against the client; nothing is written. */
  check(record: ClientRecord): Promise<ClientResult> {
    return this.#carefully(record, () => []);
  }

  /** Makes and writes what is missing or stale. */
  make(record: ClientRecord): Promise<ClientResult> {
    return this.#carefully(record, (files) => this.#write(files));
  }

  async #carefully(record: ClientRecord, write: Write): Promise<ClientResult> {
    const { file } = this.#setup;
    const place = this.#place(record);
    const result = await this.#make(record, write).catch((error: Error): Made => {
      const problem = error.message;
      return failed([reportBatch('batch/program-fault', { values: { problem } })]);
    });
    const diagnostics = result.diagnostics.map((found) => placedIn(found, file, place));
    return { ...result, place, diagnostics };
  }

  async #make(record: ClientRecord, write: Write): Promise<Made> {
    const { file, out, options, named, strict, force } = this.#setup;
    const { value: loaded, diagnostics: found } = this.#load(record);
    if (loaded === undefined) return failed(found);
    const folder = clientFolder(loaded.data);
    const own = clientTemplates(this.#host, file, named, loaded);
    if (own.value === undefined) return failed([...found, ...own.diagnostics], folder);
    const { files, clauses } = own.value;
    const answers = answersHash(loaded.data, { ...options, clauses }, files);
    const fresh = force || strict ? undefined : freshDocuments(this.#host, out, folder, answers);
    if (fresh !== undefined) return { folder, state: 'unchanged', ...fresh };
    if (hasErrors(found)) return failed(allFaults(found, checkAnswers(loaded, options)), folder);
    const { documents, diagnostics } = await generate(loaded, { ...options, ...own.value.options });
    const all = [...found, ...diagnostics];
    if (isFaulty(all, strict)) return failed(all, folder);
    const made = documents.map((document) => ({ ...document, answers }));
    return this.#finish(folder, planFiles(this.#host, out, made).planned, all, write);
  }

  #finish(
    folder: string,
    planned: readonly PlannedFile[],
    found: readonly Diagnostic[],
    write: Write,
  ): Made {
    const kept = this.#setup.force ? [] : planned.filter(({ state }) => state === 'edited');
    const edited = kept.map(({ path }) =>
      reportOutput('output/edited', { values: { file: `${this.#setup.out}/${path}` } }),
    );
    const wrong = [...edited, ...write(planned.filter((file) => !kept.includes(file)))];
    const same = planned.every(({ state }) => state === 'same');
    const state = wrong.length > 0 ? 'failed' : same ? 'unchanged' : 'made';
    return {
      folder,
      state,
      documents: planned.map(madeDocument),
      diagnostics: [...found, ...wrong],
    };
  }

  #write(files: readonly PlannedFile[]): readonly Diagnostic[] {
    const { out, dryRun } = this.#setup;
    if (dryRun) return [];
    try {
      return writeFiles(this.#host, out, files, { force: true, durable: false });
    } catch (error) {
      const values = { file: `${out}/${files[0]?.path ?? ''}`, problem: systemProblem(error) };
      return [reportOutput('output/unwritable', { values })];
    }
  }

  #place(record: ClientRecord): Place {
    return recordPlace(this.#setup.file, record);
  }
}

type Made = Omit<ClientResult, 'place'>;
type Write = (files: readonly PlannedFile[]) => readonly Diagnostic[];

function failed(diagnostics: readonly Diagnostic[], folder?: string): Made {
  return { ...(folder && { folder }), state: 'failed', documents: [], diagnostics };
}

function madeDocument({ path, state, bytes, sha256 }: PlannedFile): MadeDocument {
  return { path, state, bytes: bytes.length, sha256 };
}

function isFaulty(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return hasErrors(diagnostics) || (strict && diagnostics.some((d) => d.severity === 'warning'));
}

/** What is wrong with a cell is not said again of the answer in it. */
function allFaults(
  found: readonly Diagnostic[],
  { diagnostics }: Result<unknown>,
): readonly Diagnostic[] {
  const said = new Set(found.map(({ path = [] }) => formatPath(path)));
  return [...found, ...diagnostics.filter(({ path = [] }) => !said.has(formatPath(path)))];
}

/** A finding without a place in the list stands at its client. */
function placedIn(diagnostic: Diagnostic, file: string, place: Place): Diagnostic {
  const { file: where = file, range, cell } = diagnostic.place ?? {};
  const isPlaced = where !== file || range !== undefined || cell !== undefined;
  return isPlaced ? diagnostic : { ...diagnostic, place };
}
