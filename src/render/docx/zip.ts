import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a package, compressed and ready to be put into any number of files. */
export interface ZipEntry {
  /** Header, name and content, as they stand in the file. */
  readonly local: Buffer;
  /** Its line in the file's directory, but for where `local` begins. */
  readonly central: Buffer;
}

interface Part {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  /** How it is packed (PKWARE APPNOTE 4.4.5). */
  readonly method: number;
  readonly packed: Buffer;
}

/** 1 January 1980, the first day a zip knows: the same bytes at any time. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Bytes below which making a compressor costs more than it saves. */
const WORTH_DEFLATING = 1024;

export function zipEntry(name: string, content: string | Uint8Array): ZipEntry {
  const part = packedPart(name, content);
  const local = Buffer.concat([localHeader(part), part.name, part.packed]);
  return { local, central: Buffer.concat([centralHeader(part), part.name]) };
}

function packedPart(name: string, content: string | Uint8Array): Part {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const part = { name: Buffer.from(name, 'utf8'), crc: crc32(bytes), size: bytes.length };
  if (bytes.length < WORTH_DEFLATING) return { ...part, method: STORED, packed: bytes };
  return { ...part, method: DEFLATED, packed: deflateRawSync(bytes, { level: 6 }) };
}

/** Parts that few documents change: a page's foot is the same for all clients of a list. */
const MOST_KEPT = 50;
const kept = new Map<string, ZipEntry>();

/** `zipEntry`, made once for the last few texts. */
export function keptEntry(name: string, text: string): ZipEntry {
  const key = `${name}\n${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const entry = zipEntry(name, text);
  const oldest = kept.keys().next().value;
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, entry);
  return entry;
}

/** A zip archive of the entries in their order (PKWARE APPNOTE 6.3, 4.3). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals = entries.map(({ local }) => local);
  const centrals = entries.map(({ central }) => central);
  const directory = sizeOf(locals);
  const end = endRecord(entries.length, sizeOf(centrals), directory);
  const file = Buffer.concat([...locals, ...centrals, end]);
  let [begins, line] = [0, directory];
  for (const { local, central } of entries) {
    file.writeUInt32LE(begins, line + OFFSET_AT);
    begins += local.length;
    line += central.length;
  }
  return file;
}

/** Where a line of the directory says at what byte its part begins. */
const OFFSET_AT = 42;

function sizeOf(buffers: readonly Buffer[]): number {
  return buffers.reduce((sum, buffer) => sum + buffer.length, 0);
}

function localHeader(part: Part): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, part);
  return header;
}

function centralHeader(part: Part): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header, 6, part);
  return header;
}

/** The fields that a local and a central header share, from `version needed` on. */
function writeCommon(header: Buffer, at: number, entry: Part): void {
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
