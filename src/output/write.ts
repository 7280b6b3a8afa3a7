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
import { collisionKey } from './names.ts';

/** A finished file and its path below the output folder, `/` between folders. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it was made from, and how many files with it (see manifest.ts). */
  readonly answers?: string;
  readonly of?: number;
}

/** How a finished file stands to what is on disk. */
export type FileState = 'new' | 'same' | 'stale' | 'edited';

export interface PlannedFile extends OutputFile {
  readonly sha256: string;
  readonly state: FileState;
  /** SHA-256 of what is on disk in its place. */
  readonly present?: string;
}

/** Compares finished files with the disk; nothing is written. Two files on one path are an error. */
export function planFiles<F extends OutputFile>(
  host: Host,
  out: string,
  files: readonly F[],
): { planned: readonly (F & PlannedFile)[]; diagnostics: readonly Diagnostic[] } {
  const manifests = new Map<string, Manifest | undefined>();
  const planned = files.map((file) => {
    const [folder, name] = split(file.path);
    const hash = fileHash(name, file.bytes);
    const manifest = manifests.has(folder)
      ? manifests.get(folder)
      : presentManifest(host, `${out}/${folder}`);
    manifests.set(folder, manifest);
    const present = manifest && presentFile(host, `${out}/${file.path}`)?.sha256;
    if (present === undefined) return { ...file, sha256: hash, state: 'new' as const };
    const state =
      present === hash ? 'same' : isOurs(manifest?.[name], present) ? 'stale' : 'edited';
    return { ...file, sha256: hash, state: state as FileState, present };
  });
  return { planned, diagnostics: collisions(files) };
}

/** Nothing when there is no such folder: then none of its files is there either. */
function presentManifest(host: Host, folder: string): Manifest | undefined {
  return host.kind(folder) === undefined ? undefined : readManifest(host, folder);
}

/** What is on disk; nothing for a file that is not there, or is empty: what a machine that failed may leave. */
export function presentFile(
  host: Host,
  path: string,
): { readonly sha256: string; readonly bytes: number } | undefined {
  if (host.kind(path) === undefined) return undefined;
  const bytes = host.readBytes(path);
  return bytes.length === 0 ? undefined : { sha256: sha256(bytes), bytes: bytes.length };
}

/** Otherwise a person has changed or made it. */
export function isOurs(entry: ManifestEntry | undefined, present: string): boolean {
  return entry?.sha256 === present || entry?.previous === present;
}

function collisions(files: readonly OutputFile[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    const key = collisionKey(path);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [reportOutput('output/collision', { values: { file: path } })];
  });
}

export interface WriteOptions {
  /** Also what a person has edited. */
  readonly force: boolean;
  /** See `Host.writeAtomic`. */
  readonly durable?: boolean;
}

/**
 * Writes what is new or stale, each file atomically; an edited file only with `force`.
 * A folder's manifest comes before its files: stopped in between, no file is taken for edited.
 */
export function writeFiles(
  host: Host,
  out: string,
  planned: readonly PlannedFile[],
  { force, durable = true }: WriteOptions,
): readonly Diagnostic[] {
  const kept = force ? [] : planned.filter(({ state }) => state === 'edited');
  const folders = new Map<string, PlannedFile[]>();
  for (const file of planned) {
    if (kept.includes(file)) continue;
    const [folder] = split(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  for (const [folder, files] of folders) writeFolder(host, `${out}/${folder}`, files, durable);
  return kept.map(({ path }) =>
    reportOutput('output/edited', { values: { file: `${out}/${path}` } }),
  );
}

function writeFolder(
  host: Host,
  folder: string,
  files: readonly PlannedFile[],
  durable: boolean,
): void {
  const isThere = !host.makeDirectory(folder);
  if (isThere) host.removeLeftovers(folder);
  const before = isThere ? readManifest(host, folder) : {};
  const after = { ...before };
  for (const file of files) {
    const [, name] = split(file.path);
    after[name] = entryOf(file, before[name]);
  }
  writeManifest(host, folder, { before, after }, { durable });
  for (const file of files)
    if (file.state !== 'same')
      host.writeAtomic(`${folder}/${split(file.path)[1]}`, file.bytes, { durable });
}

function entryOf(file: PlannedFile, before: ManifestEntry | undefined): ManifestEntry {
  const previous = file.state === 'same' ? before?.previous : file.present;
  return {
    sha256: file.sha256,
    ...(previous !== undefined && { previous }),
    ...(file.answers !== undefined && { answers: file.answers, of: file.of ?? 1, version }),
  };
}

function split(path: string): readonly [folder: string, name: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}
