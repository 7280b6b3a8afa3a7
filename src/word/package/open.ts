import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { type Archive, openArchive, unpack } from '../../zip/archive.ts';
import type { ArchiveEntry } from '../../zip/directory.ts';
import { foreignKind } from './foreign-file.ts';
import { limits } from './limits.ts';

/** An opened Word file: its entries as they lie in it, checked, in their order. */
export interface WordPackage {
  readonly file: string;
  readonly entries: readonly ArchiveEntry[];
  /** Names are compared without regard to case (ECMA-376 part 2, 6.2.2). */
  readonly byName: ReadonlyMap<string, ArchiveEntry>;
}

/**
 * Opens a Word file: refuses what is none, what is damaged, what could harm. Every entry's bytes
 * are checked against their size and checksum. `file` is the name used in messages.
 */
export function openPackage(bytes: Uint8Array, file: string): Result<WordPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = openArchive(buffer, limits);
  const fault = faultOfArchive(archive, buffer, file);
  if (fault !== undefined) return { diagnostics: [fault] };
  const { entries } = archive;
  const first = faultsOfEntries(entries, file).next();
  if (first.done !== true) return { diagnostics: [first.value] };
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return { value: { file, entries, byName }, diagnostics: [] };
}

/** The text of an entry, unpacked; nothing when the file has none of that name. */
export function textOf({ byName }: WordPackage, name: string): string | undefined {
  const entry = byName.get(name.toLowerCase());
  if (entry === undefined) return undefined;
  return decodeText(unpack(entry) ?? Buffer.alloc(0));
}

/** XML is in UTF-8 unless it begins with the mark of UTF-16 (XML 1.0, 4.3.3). */
function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function at(file: string) {
  return { place: { file } };
}

function faultOfArchive(
  { fault, count }: Archive,
  buffer: Buffer,
  file: string,
): Diagnostic | undefined {
  if (fault === undefined) return undefined;
  if (fault === 'not-an-archive') return reportWord(`word/${foreignKind(buffer, file)}`, at(file));
  return reportWord(`word/${fault}`, { ...at(file), values: { count, most: limits.entries } });
}

function* faultsOfEntries(entries: readonly ArchiveEntry[], file: string): Generator<Diagnostic> {
  const names = new Set<string>();
  for (const entry of entries) {
    const { name } = entry;
    if (entry.encrypted) yield reportWord('word/encrypted', at(file));
    if (isUnsafeName(name) || entry.symbolicLink)
      yield reportWord('word/unsafe-name', { ...at(file), values: { name } });
    if (names.has(name.toLowerCase()))
      yield reportWord('word/twice', { ...at(file), values: { name } });
    names.add(name.toLowerCase());
  }
  for (const entry of entries) {
    if (unpack(entry) === undefined) yield reportWord('word/damaged', at(file));
    if (entry.name === 'mimetype') yield reportWord('word/open-document', at(file));
  }
}

function isUnsafeName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such names are refused.
  return /^$|^\/|\\|:|[\u0000-\u001f]|(^|\/)\.\.?(\/|$)/.test(name) || name.length > 1_000;
}
