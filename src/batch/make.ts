import { type LoadedAnswers, loadAnswers, overBase } from '../answers/load.ts';
import { checkAnswers } from '../check.ts';
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
import { answersHash, type Manifest, readManifest } from '../output/manifest.ts';
import { clientFolder } from '../output/names.ts';
import { isOurs, type PlannedFile, planFiles, presentHash, writeFiles } from '../output/write.ts';
import type { Column } from './columns.ts';
import { recordPlace } from './place.ts';
import type { ClientRecord } from './record.ts';
import { rowAnswers } from './row.ts';

/** All that making a client needs beside its record: plain data, the same for every worker. */
export interface BatchSetup {
  readonly file: string;
  readonly columns: readonly Column[];
  /** Answers that all clients share. */
  readonly base?: string;
  readonly out: string;
  readonly options: GenerateOptions;
  readonly force: boolean;
  readonly strict: boolean;
  /** Say what would be made, write nothing. */
  readonly dryRun: boolean;
}

/** What is known of a client before work starts. */
export interface ClientPlan {
  readonly folder?: string;
  readonly place: Place;
  readonly diagnostics: readonly Diagnostic[];
}

export type ClientState = 'made' | 'unchanged' | 'failed';

/** What became of a client. */
export interface ClientResult extends ClientPlan {
  readonly state: ClientState;
  readonly documents: readonly MadeDocument[];
}

export interface MadeDocument {
  /** Below the output folder. */
  readonly path: string;
  readonly state: PlannedFile['state'];
  readonly bytes: number;
  readonly sha256: string;
}

/** Makes the clients of a list, one at a time; the base is read once. */
export class Maker {
  readonly #host: Host;
  readonly #setup: BatchSetup;
  readonly #base: Result<LoadedAnswers> | undefined;

  constructor(host: Host, setup: BatchSetup) {
    this.#host = host;
    this.#setup = setup;
    this.#base = setup.base === undefined ? undefined : this.#read(setup.base);
  }

  /** Where the client's documents go; with `whole`, also all that would be said against it. */
  async plan(record: ClientRecord, whole: boolean): Promise<ClientPlan> {
    if (whole) return this.#make(record, () => []);
    const place = recordPlace(this.#setup.file, record);
    const { value } = this.#load(record);
    return { place, ...(value && { folder: clientFolder(value.data) }), diagnostics: [] };
  }

  /** Makes and writes what is missing or stale; an error of one client is its own. */
  make(record: ClientRecord): Promise<ClientResult> {
    const { out, force, dryRun } = this.#setup;
    return this.#make(record, (files) =>
      dryRun ? [] : writeFiles(this.#host, out, files, { force, durable: false }),
    );
  }

  async #make(
    record: ClientRecord,
    write: (files: readonly PlannedFile[]) => readonly Diagnostic[],
  ): Promise<ClientResult> {
    const { file, out, options, strict, force } = this.#setup;
    const place = recordPlace(file, record);
    const { value: loaded, diagnostics: found } = this.#load(record);
    const failed = (diagnostics: readonly Diagnostic[], folder?: string): ClientResult => {
      const placed = diagnostics.map((diagnostic) => placedIn(diagnostic, file, place));
      return {
        place,
        ...(folder && { folder }),
        state: 'failed',
        documents: [],
        diagnostics: placed,
      };
    };
    if (loaded === undefined) return failed(found);
    const folder = clientFolder(loaded.data);
    const answers = answersHash(loaded.data, options);
    const manifest = readManifest(this.#host, `${out}/${folder}`);
    const fresh =
      force || strict ? undefined : freshClient(this.#host, out, folder, manifest, answers);
    if (fresh !== undefined) return { place, folder, state: 'unchanged', ...fresh };
    if (hasErrors(found))
      return failed(withoutEchoes(found, checkAnswers(loaded, options)), folder);
    const { documents, diagnostics } = await generate(loaded, options);
    const all = [...found, ...diagnostics];
    if (faulty(all, strict)) return failed(all, folder);
    const { planned } = planFiles(
      this.#host,
      out,
      documents.map((made) => ({ ...made, answers })),
    );
    const kept = write(planned);
    const placed = [...all, ...kept].map((diagnostic) => placedIn(diagnostic, file, place));
    const same = planned.every(({ state }) => state === 'same');
    const state = hasErrors(kept) ? 'failed' : same ? 'unchanged' : 'made';
    return { place, folder, state, documents: planned.map(madeDocument), diagnostics: placed };
  }

  #load(record: ClientRecord): Result<LoadedAnswers> {
    const own = this.#own(record);
    if (own.value === undefined || this.#base === undefined) return own;
    const { value: base, diagnostics: ofBase } = this.#base;
    const diagnostics = [...ofBase, ...own.diagnostics];
    return base === undefined ? { diagnostics } : { value: overBase(own.value, base), diagnostics };
  }

  #own(record: ClientRecord): Result<LoadedAnswers> {
    const { file, columns } = this.#setup;
    if (record.kind === 'row') return rowAnswers(file, columns, record);
    if (record.kind === 'file') return this.#read(record.file);
    const text = new TextEncoder().encode(record.text);
    return loadAnswers({ file, text, origin: record }, (name) => this.#host.readBytes(name));
  }

  #read(file: string): Result<LoadedAnswers> {
    return loadAnswers({ file }, (name) => this.#host.readBytes(name));
  }
}

/**
 * A client whose documents were all made from these answers by this version and are on disk.
 * One that was edited since is kept: nothing would replace it.
 */
function freshClient(
  host: Host,
  out: string,
  folder: string,
  manifest: Manifest,
  answers: string,
): Pick<ClientResult, 'documents' | 'diagnostics'> | undefined {
  const documents: MadeDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, entry] of Object.entries(manifest)) {
    if (entry.answers !== answers) continue;
    const path = `${folder}/${name}`;
    const present = presentHash(host, `${out}/${path}`);
    if (present === undefined || present === entry.previous) return undefined;
    const state = isOurs(entry, present) ? 'same' : 'edited';
    if (state === 'edited')
      diagnostics.push(
        reportOutput('output/edited', { severity: 'warning', values: { file: `${out}/${path}` } }),
      );
    documents.push({
      path,
      state,
      bytes: host.readBytes(`${out}/${path}`).length,
      sha256: present,
    });
  }
  return documents.length === 0 ? undefined : { documents, diagnostics };
}

function madeDocument({ path, state, bytes, sha256 }: PlannedFile): MadeDocument {
  return { path, state, bytes: bytes.length, sha256 };
}

function faulty(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return hasErrors(diagnostics) || (strict && diagnostics.some((d) => d.severity === 'warning'));
}

/** What a cell was already said to be is not said again of its answer. */
function withoutEchoes(
  found: readonly Diagnostic[],
  { diagnostics }: Result<unknown>,
): readonly Diagnostic[] {
  const said = new Set(found.map(({ path = [] }) => formatPath(path)));
  return [...found, ...diagnostics.filter(({ path = [] }) => !said.has(formatPath(path)))];
}

/** A finding without a place in the list stands at its client. */
function placedIn(diagnostic: Diagnostic, file: string, place: Place): Diagnostic {
  const at = diagnostic.place;
  const known =
    at !== undefined && (at.file !== file || at.range !== undefined || at.cell !== undefined);
  return known ? diagnostic : { ...diagnostic, place };
}
