import { type ZipEntry, zip, zipEntry } from '../../render/docx/zip.ts';
import type { ArchiveEntry } from '../../zip/directory.ts';
import type { WordPackage } from './open.ts';

/** The bytes of a Word file with the texts of some parts written anew or added: the others keep their packed bytes. */
export function rewritten(
  { entries }: WordPackage,
  written: ReadonlyMap<string, string>,
): Uint8Array {
  const names = new Set(entries.map(({ name }) => name));
  const added = [...written].filter(([name]) => !names.has(name));
  return zip([
    ...entries.map((entry) => {
      const text = written.get(entry.name);
      return text === undefined ? asItLies(entry) : zipEntry(entry.name, text);
    }),
    ...added.map(([name, text]) => zipEntry(name, text)),
  ]);
}

function asItLies({ rawName, crc, size, packed, method }: ArchiveEntry): ZipEntry {
  return { name: rawName, crc, size, packed, method };
}
