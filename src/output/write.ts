import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { type Manifest, readManifest, sha256, writeManifest } from './manifest.ts';

/** A finished file and its path below the output folder, `/` between folders. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How a finished file stands to what is on disk. */
export type FileState = 'new' | 'same' | 'stale' | 'edited';

export interface PlannedFile extends OutputFile {
  readonly sha256: string;
  readonly state: FileState;
}

/** Compares finished files with the disk; nothing is written. Two files on one path are an error. */
export function planFiles(
  host: Host,
  out: string,
  files: readonly OutputFile[],
): { planned: readonly PlannedFile[]; diagnostics: readonly Diagnostic[] } {
  const manifests = new Map<string, Manifest>();
  const planned = files.map((file) => {
    const hash = sha256(file.bytes);
    return { ...file, sha256: hash, state: stateOf(host, out, file.path, hash, manifests) };
  });
  return { planned, diagnostics: collisions(files) };
}

/** `edited`: it is not what we wrote last, so a person has changed or made it. */
function stateOf(
  host: Host,
  out: string,
  path: string,
  hash: string,
  manifests: Map<string, Manifest>,
): FileState {
  if (host.kind(`${out}/${path}`) === undefined) return 'new';
  const [folder, name] = split(path);
  const manifest = manifests.get(folder) ?? readManifest(host, `${out}/${folder}`);
  manifests.set(folder, manifest);
  const present = sha256(host.readBytes(`${out}/${path}`));
  if (present === hash) return 'same';
  return manifest[name] === present ? 'stale' : 'edited';
}

function collisions(files: readonly OutputFile[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    const key = path.normalize('NFC').toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [reportOutput('output/collision', { values: { file: path } })];
  });
}

/**
 * Writes what is new or stale, each file atomically; an edited file only with `force`.
 * The manifest is written per folder, after its files.
 */
export function writeFiles(
  host: Host,
  out: string,
  planned: readonly PlannedFile[],
  force: boolean,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const written = new Map<string, Record<string, string>>();
  for (const file of planned) {
    const [folder, name] = split(file.path);
    if (file.state === 'edited' && !force) {
      diagnostics.push(reportOutput('output/edited', { values: { file: `${out}/${file.path}` } }));
      continue;
    }
    if (!written.has(folder)) {
      host.makeDirectory(`${out}/${folder}`);
      written.set(folder, { ...readManifest(host, `${out}/${folder}`) });
    }
    if (file.state !== 'same') host.writeAtomic(`${out}/${file.path}`, file.bytes);
    const manifest = written.get(folder);
    if (manifest !== undefined) manifest[name] = file.sha256;
  }
  for (const [folder, manifest] of written) writeManifest(host, `${out}/${folder}`, manifest);
  return diagnostics;
}

function split(path: string): readonly [folder: string, name: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}
