import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a package, compressed and ready to be put into any number of files. */
export interface ZipEntry {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  /** How it is packed (PKWARE APPNOTE 4.4.5). */
  readonly method: number;
  readonly packed: Uint8Array;
}

/** 1 January 1980, the first day a zip knows: the same bytes at any time. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Files a twentieth larger than at zlib's own level 6, in half the time. */
export const LEVEL = 3;
/** Bytes below which making a compressor costs more than it saves. */
const WORTH_DEFLATING = 1024;

export function zipEntry(name: string, content: string | Uint8Array): ZipEntry {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const entry = { name: Buffer.from(name, 'utf8'), crc: crc32(bytes), size: bytes.length };
  if (bytes.length < WORTH_DEFLATING) return { ...entry, method: STORED, packed: bytes };
  return { ...entry, method: DEFLATED, packed: deflateRawSync(bytes, { level: LEVEL }) };
}

/** An entry of bytes that were compressed elsewhere: `packed` is a whole deflate stream (RFC 1951). */
export function deflated(
  name: string,
  { crc, size, packed }: Pick<ZipEntry, 'crc' | 'size' | 'packed'>,
): ZipEntry {
  return { name: Buffer.from(name, 'utf8'), crc, size, method: DEFLATED, packed };
}

/** How many made parts of a name are remembered: a list of clients needs one of each kind of document. */
const MOST_KEPT = 8;
const kept = new Map<string, Map<string, ZipEntry>>();

/**
 * `zipEntry`, made once for the last few texts: from client to client most parts say the same.
 */
export function keptEntry(name: string, content: string): ZipEntry {
  const ofName = kept.get(name) ?? new Map<string, ZipEntry>();
  kept.set(name, ofName);
  const known = ofName.get(content);
  if (known !== undefined) return known;
  const entry = zipEntry(name, content);
  const oldest = ofName.keys().next().value;
  if (ofName.size >= MOST_KEPT && oldest !== undefined) ofName.delete(oldest);
  ofName.set(content, entry);
  return entry;
}

/** A zip archive of the entries in their order (PKWARE APPNOTE 6.3, 4.3). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files = entries.map(fileOf);
  const start = files.reduce((sum, { local, packed }) => sum + local.length + packed.length, 0);
  const size = files.reduce((sum, { central }) => sum + central.length, 0);
  const end = endRecord(entries.length, size, start);
  const archive = Buffer.allocUnsafe(start + size + end.length);
  let [at, directory] = [0, start];
  for (const { local, central, packed } of files) {
    archive.set(central, directory);
    archive.writeUInt32LE(at, directory + OFFSET);
    archive.set(local, at);
    archive.set(packed, at + local.length);
    directory += central.length;
    at += local.length + packed.length;
  }
  archive.set(end, directory);
  return archive;
}

/** An entry with its headers and its name in each; where it begins differs from archive to archive. */
interface ZipFile {
  readonly local: Buffer;
  readonly central: Buffer;
  readonly packed: Uint8Array;
}

/** Most entries go into the file of every client. */
const madeFiles = new WeakMap<ZipEntry, ZipFile>();

function fileOf(entry: ZipEntry): ZipFile {
  const known = madeFiles.get(entry);
  if (known !== undefined) return known;
  const made = {
    local: Buffer.concat([localHeader(entry), entry.name]),
    central: Buffer.concat([centralHeader(entry), entry.name]),
    packed: entry.packed,
  };
  madeFiles.set(entry, made);
  return made;
}

function localHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, entry);
  return header;
}

/** Where a central header says where the entry begins. */
const OFFSET = 42;

function centralHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header, 6, entry);
  return header;
}

/** The fields that a local and a central header share, from `version needed` on. */
function writeCommon(header: Buffer, at: number, entry: ZipEntry): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(UTF8, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.packed.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
