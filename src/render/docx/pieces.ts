import { constants, crc32, deflateRawSync } from 'node:zlib';
import { haveSameItems } from '../../document/same-items.ts';
import { deflated, LEVEL, type ZipEntry } from './zip.ts';

/**
 * How many parts are compressed together. From one client of a list to the next a few sections of a
 * document change, and only pieces with one of these are compressed again. Fewer make files larger
 * (each piece is compressed by itself: with four, by a sixth), more are changed more often.
 */
const TOGETHER = 4;

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
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < parts.length; at += TOGETHER)
    pieces.push(piece(parts.slice(at, at + TOGETHER)));
  return deflated(name, { crc, size, packed: Buffer.concat([...pieces, END]) });
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
