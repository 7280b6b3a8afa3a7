import type { ArchiveLimits } from '../../zip/archive.ts';

/** What a Word file may hold: far above any letter, far below what would fill the memory. */
export const limits = {
  fileBytes: 60_000_000,
  entries: 5_000,
  totalBytes: 150_000_000,
  entryBytes: 50_000_000,
  xmlBytes: 16_000_000,
  ratio: 100,
  ratioFrom: 1_000_000,
  /** Elements of one part that holds tags, and how deep they may stand. */
  elements: 300_000,
  depth: 400,
  tags: 20_000,
  /** Faults told of one part: nobody mends more in one go. */
  faults: 1_000,
  /** Blocks within blocks. */
  nesting: 100,
} as const satisfies ArchiveLimits & Readonly<Record<string, number>>;
