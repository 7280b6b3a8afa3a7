import { type ZipEntry, zipEntry } from '../../render/docx/zip.ts';
import type { ArchiveEntry } from '../../zip/directory.ts';

/** An entry as it lay in the template, packed bytes and all. */
export function keptEntry({ rawName, crc, size, packed, method }: ArchiveEntry): ZipEntry {
  return { name: rawName, crc, size, packed, method };
}

/** An entry with another text. */
export function writtenEntry(name: string, text: string): ZipEntry {
  return zipEntry(name, text);
}
