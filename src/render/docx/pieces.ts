import { constants, crc32, deflateRawSync } from 'node:zlib';
import { haveSameItems } from '../../document/same-items.ts';
import { deflated, LEVEL, type ZipEntry } from './zip.ts';

/**
 * How many parts are compressed together at most, and the bytes from which a part stands alone. From
 * one client of a list to the next a few sections of a document change, and only pieces with one of
 * these are compressed again. Smaller pieces make files larger (each is compressed by itself: with
 * these, by a fifth), larger ones are changed more often.
 */
const TOGETHER = 4;
const ALONE = 2500;

/** An empty last block (RFC 1951, 3.2.3 and 3.2.6). */
const END = Buffer.from([0b011, 0]);

/** A file of an archive, put together from parts; parts that are the very same are compressed once. */
export function piecedEntry(name: string, parts: readonly Uint8Array[]): ZipEntry {
  let crc = 0;
  let size = 0;
  for (const part of parts) {
    crc = crc32(part, crc);
    size += part.length;
  }
  const pieces = grouped(parts).map(piece);
  return deflated(name, { crc, size, packed: Buffer.concat([...pieces, END]) });
}

/** By the parts alone, so that the same parts give the same bytes. */
function grouped(parts: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const groups: Uint8Array[][] = [];
  let open: Uint8Array[] | undefined;
  for (const part of parts) {
    if (part.length >= ALONE) {
      groups.push([part]);
      open = undefined;
      continue;
    }
    if (open === undefined || open.length === TOGETHER) {
      open = [];
      groups.push(open);
    }
    open.push(part);
  }
  return groups;
}

interface Piece {
  readonly parts: readonly Uint8Array[];
  readonly packed: Uint8Array;
}

const lastPieces = new WeakMap<Uint8Array, Piece>();

/** Whole blocks that begin and end at a byte and reach back to nothing before them (RFC 1951, 3.2.4). */
function piece(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  const last = first && lastPieces.get(first);
  if (last !== undefined && haveSameItems(last.parts, parts)) return last.packed;
  const packed = compressed(Buffer.concat(parts));
  if (first !== undefined) lastPieces.set(first, { parts, packed });
  return packed;
}

/**
 * With a window that is no larger than the text, and room for what most pieces come to: zlib takes
 * that much memory for each, and clears it.
 */
function compressed(text: Uint8Array): Uint8Array {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(text.length))));
  const finishFlush = constants.Z_SYNC_FLUSH;
  return deflateRawSync(text, { level: LEVEL, finishFlush, windowBits, chunkSize: 4096 });
}
