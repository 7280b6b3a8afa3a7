import { crc32, inflateRawSync } from 'node:zlib';
import { type ArchiveEntry, announcedEntries, readDirectory } from './directory.ts';

/** What a file from elsewhere may hold: far above what it is for, far below what would fill the memory. */
export interface ArchiveLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of all entries, unpacked. */
  readonly totalBytes: number;
  readonly entryBytes: number;
  /** Bytes of one part in XML, unpacked. */
  readonly xmlBytes: number;
  /** Unpacked to packed; only looked at above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export type ArchiveFault = 'not-an-archive' | 'damaged' | 'too-large' | 'too-many-entries';

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  readonly fault?: ArchiveFault;
  /** Entries that it says to have. */
  readonly count: number;
}

/** The entries of a zip archive within limits, by what its directory says; nothing is unpacked yet. */
export function openArchive(file: Buffer, limits: ArchiveLimits): Archive {
  const refuse = (fault: ArchiveFault, count = 0): Archive => ({ entries: [], fault, count });
  if (file.length > limits.fileBytes) return refuse('too-large');
  if (file.length <= 4 || file.readUInt16LE(0) !== MAGIC) return refuse('not-an-archive');
  const count = announcedEntries(file);
  if (count === undefined) return refuse('damaged');
  if (count > limits.entries) return refuse('too-many-entries', count);
  const entries = readDirectory(file);
  if (entries === undefined) return refuse('damaged', count);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isTooLarge = total > limits.totalBytes || entries.some((entry) => exceeds(entry, limits));
  return isTooLarge ? refuse('too-large', count) : { entries, count };
}

/** The two letters with which an archive begins. */
const MAGIC = 0x4b50;

function exceeds({ name, size, packedSize }: ArchiveEntry, limits: ArchiveLimits): boolean {
  if (size > (/\.(xml|rels)$/i.test(name) ? limits.xmlBytes : limits.entryBytes)) return true;
  return size > limits.ratioFrom && size > packedSize * limits.ratio;
}

const STORED = 0;
const DEFLATED = 8;

/** The bytes of an entry, never more than it says; nothing when they do not agree with its size or checksum. */
export function unpack(entry: ArchiveEntry): Buffer | undefined {
  const bytes = inflated(entry);
  if (bytes === undefined || bytes.length !== entry.size) return undefined;
  return crc32(bytes) === entry.crc ? bytes : undefined;
}

function inflated({ method, packed, size }: ArchiveEntry): Buffer | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
