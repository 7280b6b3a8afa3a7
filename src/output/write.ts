import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { version } from '../version.ts';
import {
  fileHash,
  type Manifest,
  type ManifestEntry,
  readManifest,
  sha256,
  writeManifest,
} from './manifest.ts';

/** A finished file and its path below the output folder, `/` between folders. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whose it is (`clientMark`). */
  readonly client?: string;
  /** What it was made from, and how many files with it (see manifest.ts). */
  readonly answers?: string;
  readonly of?: number;
  readonly asked?: true;
}

/** How a finished file stands to what is on disk. */
export type FileState = 'new' | 'same' | 'stale' | 'edited';

export interface PlannedFile extends OutputFile {
  readonly sha256: string;
  readonly state: FileState;
  /** Its folder is another client's. */
  readonly isForeign: boolean;
  /** SHA-256 of what is on disk in its place. */
  readonly present?: string;
}

/** Compares finished files with the disk; nothing is written. */
export function planFiles<F extends OutputFile>(
  host: Host,
  out: string,
  files: readonly F[],
): readonly (F & PlannedFile)[] {
  const manifests = new Map<string, Manifest | undefined>();
  return files.map((file) => {
    const [folder, name] = split(file.path);
    const hash = fileHash(file.bytes);
    const manifest = manifests.has(folder)
      ? manifests.get(folder)
      : presentManifest(host, `${out}/${folder}`);
    manifests.set(folder, manifest);
    const present = manifest && presentFile(host, `${out}/${file.path}`)?.sha256;
    return {
      ...file,
      sha256: hash,
      state: stateOf(hash, present, manifest?.files[name]),
      isForeign: isForeign(file, manifest),
      ...(present !== undefined && { present }),
    };
  });
}

function isForeign({ client }: OutputFile, manifest: Manifest | undefined): boolean {
  const owner = manifest?.client;
  return client !== undefined && owner !== undefined && owner !== client;
}

function stateOf(
  hash: string,
  present: string | undefined,
  entry: ManifestEntry | undefined,
): FileState {
  if (present === undefined) return 'new';
  if (present === hash) return 'same';
  return isOurs(entry, present) ? 'stale' : 'edited';
}

/** What is not replaced unless it is forced: what a person has edited, and what is another client's. */
export function keptFiles<F extends PlannedFile>(
  planned: readonly F[],
  { force }: { readonly force: boolean },
): readonly F[] {
  return force ? [] : planned.filter(({ state, isForeign }) => isForeign || state === 'edited');
}

/** Says of the files kept why they are: of each edited one, whosever it is, and once of a folder of another client's. */
export function reportKept(out: string, kept: readonly PlannedFile[]): readonly Diagnostic[] {
  const edited = kept.filter(({ state }) => state === 'edited');
  const foreign = kept.filter(({ isForeign }) => isForeign);
  const folders = [...new Set(foreign.map(({ path }) => split(path)[0]))];
  return [
    ...folders.map((folder) =>
      reportOutput('output/other-client', { values: { folder: `${out}/${folder}` } }),
    ),
    ...edited.map(({ path }) =>
      reportOutput('output/edited', { values: { file: `${out}/${path}` } }),
    ),
  ];
}

/** Nothing when there is no such folder: then none of its files is there either. */
function presentManifest(host: Host, folder: string): Manifest | undefined {
  return namingFile(folder, () =>
    host.kind(folder) === undefined ? undefined : readManifest(host, folder),
  );
}

/** What is on disk; nothing for a file that is not there, or is empty: what a machine that failed may leave. */
export function presentFile(
  host: Host,
  path: string,
): { readonly sha256: string; readonly bytes: number } | undefined {
  return namingFile(path, () => {
    if (host.kind(path) === undefined) return undefined;
    const bytes = host.readBytes(path);
    return bytes.length === 0 ? undefined : { sha256: sha256(bytes), bytes: bytes.length };
  });
}

/** The system names no file, or one under its temporary name: an error that passes here names this one. */
function namingFile<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

/** Otherwise a person has changed or made it. */
export function isOurs(entry: ManifestEntry | undefined, present: string): boolean {
  return entry?.sha256 === present || entry?.previous === present;
}

export interface WriteOptions {
  /** See `Host.writeAtomic`. */
  readonly durable?: boolean;
  /** Called with each file that stands on disk now. */
  readonly written?: (file: PlannedFile) => void;
}

/**
 * Writes all that does not stand so already, each file atomically; those to keep (`keptFiles`) are not
 * given to it. A folder's manifest comes before its files: stopped in between, no file is taken for edited.
 */
export function writeFiles(
  host: Host,
  out: string,
  files: readonly PlannedFile[],
  options: WriteOptions = {},
): void {
  const folders = new Map<string, PlannedFile[]>();
  for (const file of files) {
    const [folder] = split(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  for (const [folder, inIt] of folders) writeFolder(host, `${out}/${folder}`, inIt, options);
}

function writeFolder(
  host: Host,
  folder: string,
  files: readonly PlannedFile[],
  { durable = true, written }: WriteOptions,
): void {
  const isThere = !namingFile(folder, () => host.makeDirectory(folder));
  if (isThere) host.removeLeftovers(folder);
  const before = isThere ? readManifest(host, folder) : { files: {} };
  const entries = files.map((file) => {
    const [, name] = split(file.path);
    return [name, entryOf(file, before.files[name])] as const;
  });
  const client = files.find((file) => file.client !== undefined)?.client ?? before.client;
  const after = {
    ...(client !== undefined && { client }),
    files: { ...before.files, ...Object.fromEntries(entries) },
  };
  namingFile(folder, () => writeManifest(host, folder, { before, after }, { durable }));
  for (const file of files) {
    const path = `${folder}/${split(file.path)[1]}`;
    if (file.sha256 !== file.present)
      namingFile(path, () => host.writeAtomic(path, file.bytes, { durable }));
    written?.(file);
  }
}

function entryOf(file: PlannedFile, before: ManifestEntry | undefined): ManifestEntry {
  const previous = file.sha256 === file.present ? before?.previous : file.present;
  return {
    sha256: file.sha256,
    ...(previous !== undefined && { previous }),
    ...(file.answers !== undefined && { answers: file.answers, of: file.of ?? 1, version }),
    ...(file.asked && { asked: file.asked }),
  };
}

function split(path: string): readonly [folder: string, name: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}
