import { createHash } from 'node:crypto';
import type { Host } from '../host.ts';

/** What we wrote in a client's folder: file name → SHA-256 of the bytes, in hexadecimal. */
export type Manifest = Readonly<Record<string, string>>;

export const MANIFEST = '.va-agree.json';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The manifest of a folder; empty when there is none, or none that can be read. */
export function readManifest(host: Host, folder: string): Manifest {
  const name = `${folder}/${MANIFEST}`;
  if (host.kind(name) !== 'file') return {};
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(host.readBytes(name)));
    const files = (content as { files?: unknown }).files;
    return typeof files === 'object' && files !== null ? (files as Manifest) : {};
  } catch {
    return {};
  }
}

export function writeManifest(host: Host, folder: string, files: Manifest): void {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`;
  host.writeAtomic(`${folder}/${MANIFEST}`, new TextEncoder().encode(text));
}
