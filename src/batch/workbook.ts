import { type ArchiveLimits, openArchive, unpack } from '../zip/archive.ts';
import { type ArchiveEntry, hasOneReading } from '../zip/directory.ts';

const PART = 50_000_000;

/** What a workbook may hold: a list of 40,000 clients in 20 columns, which takes half a gigabyte of memory to read. */
const workbookLimits: ArchiveLimits = {
  fileBytes: 60_000_000,
  entries: 5_000,
  totalBytes: 150_000_000,
  entryBytes: PART,
  xmlBytes: PART,
  ratio: 100,
  ratioFrom: 1_000_000,
};

/** Cells that merged cells may cover: each is made when the sheet is read. */
const MERGED = 1_000_000;

/**
 * What keeps a workbook from being read: exceljs takes all of it into memory, so it is looked at
 * first. Nothing when it may be read.
 */
export function workbookFault(bytes: Uint8Array): 'too-large' | 'not-a-list' | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, fault } = openArchive(file, workbookLimits);
  if (fault === 'too-large' || fault === 'too-many-entries') return 'too-large';
  if (fault !== undefined || !hasOneReading(file)) return 'not-a-list';
  let merged = 0;
  for (const entry of entries) {
    const area = mergedIn(entry);
    if (area === undefined) return 'not-a-list';
    merged += area;
  }
  return merged > MERGED ? 'too-large' : undefined;
}

/** Cells covered by the merged cells of a part; nothing when it is damaged or no spreadsheet writes it so. */
function mergedIn(entry: ArchiveEntry): number | undefined {
  const bytes = unpack(entry);
  if (bytes === undefined || entry.encrypted) return undefined;
  const text = bytes.toString('latin1');
  if (farRow.test(text)) return undefined;
  if (!text.includes('<mergeCell ')) return 0;
  const ranges = [...text.matchAll(mergedRange)];
  if (ranges.length !== text.split(/<mergeCell[\s/>]/).length - 1) return undefined;
  return ranges.reduce((sum, range) => sum + areaOf(range), 0);
}

/** A sheet has at most 1,048,576 rows; a row of a higher number is walked to one by one. */
const farRow = /<row\b[^>]*\sr\s*=\s*["'](\d{8,}|[^"']*&)/;
const mergedRange = /<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"\s*\/?>/g;

function areaOf([, left = '', top, right = '', bottom]: RegExpMatchArray): number {
  const columns = columnNumber(right) - columnNumber(left) + 1;
  const rows = Number(bottom) - Number(top) + 1;
  return Math.max(columns, 1) * Math.max(rows, 1);
}

/** `A` → 1, `AA` → 27 */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
