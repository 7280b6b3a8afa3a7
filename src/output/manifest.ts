import { createHash } from 'node:crypto';
import type { Host } from '../host.ts';
import { version } from '../version.ts';

/** What is known of a file that we wrote, or were about to write when we were stopped. */
export interface ManifestEntry {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** That of the bytes of ours which it replaces: until the new ones are there, these are. */
  readonly previous?: string;
  /** SHA-256 of the answers and options that it was made from. */
  readonly answers?: string;
  /** How many files were made from them together: the others are ours too. */
  readonly of?: number;
  /** It was made because the command asked for it (`--document`, `--language`), whatever the answers say. */
  readonly asked?: true;
  /** The version of the program that made it. */
  readonly version?: string;
}

/** What is known of a client's folder. */
export interface Manifest {
  /** Whose it is (`clientMark`); a folder of before this was kept does not say. */
  readonly client?: string;
  /** The files in it that are ours, by name. */
  readonly files: Readonly<Record<string, ManifestEntry>>;
}

const MANIFEST = '.va-agree.json';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Tells answers (with the files that they name) and options apart from any other: the same give
 * the same bytes in one version.
 */
export function answersHash(
  answers: object,
  options: object,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): string {
  const named = [...files].map(([name, bytes]) => [name, fileHash(bytes)]);
  return sha256(JSON.stringify([answers, options, named, version]));
}

const hashes = new WeakMap<Uint8Array, string>();

/** The hash of a file's bytes: a logo and general terms are the very same for one client after the other. */
export function fileHash(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? sha256(bytes);
  hashes.set(bytes, hash);
  return hash;
}

/** The manifest of a folder; empty when there is none, or none that can be read. */
export function readManifest(host: Host, folder: string): Manifest {
  const name = `${folder}/${MANIFEST}`;
  try {
    if (host.kind(name) !== 'file') return { files: {} };
    const content: unknown = JSON.parse(new TextDecoder().decode(host.readBytes(name)));
    const { client, files } = content as Partial<Manifest>;
    return {
      ...(typeof client === 'string' && { client }),
      files: typeof files === 'object' && files !== null ? files : {},
    };
  } catch {
    return { files: {} };
  }
}

/** Writes the manifest unless it stands so already. */
export function writeManifest(
  host: Host,
  folder: string,
  { before, after }: { readonly before: Manifest; readonly after: Manifest },
  options?: { readonly durable: boolean },
): void {
  const text = manifestText(after);
  if (text === manifestText(before)) return;
  host.writeAtomic(`${folder}/${MANIFEST}`, new TextEncoder().encode(text), options);
}

function manifestText({ client, files }: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, client, files: sorted }, null, 2)}\n`;
}
