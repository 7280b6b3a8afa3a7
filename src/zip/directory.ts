/** One entry of a zip archive as its central directory describes it; nothing is unpacked yet. */
export interface ArchiveEntry {
  readonly name: string;
  /** The name's own bytes, kept for writing it back. */
  readonly rawName: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly packed: Buffer;
  readonly encrypted: boolean;
  readonly symbolicLink: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const UNIX = 3;
const LINK_MODE = 0xa000;

/** How many entries the end record of an archive announces; nothing when there is none. */
export function announcedEntries(file: Buffer): number | undefined {
  const end = findEnd(file);
  return end === undefined ? undefined : file.readUInt16LE(end + 10);
}

/**
 * The central directory of a zip archive (PKWARE APPNOTE 6.3, 4.3); nothing when the file is no
 * archive, is cut off, or says one thing in its directory and another before an entry.
 */
export function readDirectory(file: Buffer): readonly ArchiveEntry[] | undefined {
  const end = findEnd(file);
  if (end === undefined) return undefined;
  const count = file.readUInt16LE(end + 10);
  const entries: ArchiveEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const read = readEntry(file, at);
    if (read === undefined) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return at <= end ? entries : undefined;
}

function findEnd(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - 22 - LONGEST_COMMENT);
  for (let at = file.length - 22; at >= first; at--)
    if (file.readUInt32LE(at) === END && at + 22 + file.readUInt16LE(at + 20) === file.length)
      return at;
  return undefined;
}

function readEntry(file: Buffer, at: number): { entry: ArchiveEntry; next: number } | undefined {
  if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) return undefined;
  const [packedSize, size] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)];
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  const rawName = file.subarray(at + 46, nameEnd);
  const packed = packedBytes(file, file.readUInt32LE(at + 42), packedSize, rawName);
  if (nameEnd > file.length || packed === undefined) return undefined;
  const unixMode = file.readUInt16LE(at + 40);
  const entry: ArchiveEntry = {
    name: rawName.toString('utf8'),
    rawName,
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
    packedSize,
    size,
    packed,
    encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    symbolicLink: file[at + 5] === UNIX && (unixMode & 0xf000) === LINK_MODE,
  };
  return { entry, next: nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32) };
}

/** The bytes of an entry, found through its local header, which must bear the same name. */
function packedBytes(file: Buffer, at: number, size: number, name: Buffer): Buffer | undefined {
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL) return undefined;
  const nameEnd = at + 30 + file.readUInt16LE(at + 26);
  const start = nameEnd + file.readUInt16LE(at + 28);
  if (start + size > file.length || !file.subarray(at + 30, nameEnd).equals(name)) return undefined;
  return file.subarray(start, start + size);
}

/**
 * Whether every program that reads the archive finds the same directory in it: no second end
 * record, disk or 64-bit form, and nothing between the directory and its end.
 */
export function hasOneReading(file: Buffer): boolean {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end !== findEnd(file)) return false;
  const disks = file.readUInt32LE(end + 4);
  const sameCount = file.readUInt16LE(end + 8) === file.readUInt16LE(end + 10);
  const begins = file.readUInt32LE(end + 16);
  return disks === 0 && sameCount && begins + file.readUInt32LE(end + 12) === end;
}
