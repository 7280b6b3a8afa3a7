import type { DocumentMeta } from '../document/types.ts';
import type { Logo, Look } from '../look/look.ts';

/** The lines at the head of the first page: the look's own, or the provider's name where no logo says it. */
export function letterheadLines(meta: DocumentMeta, look: Look): readonly string[] {
  if (look.letterhead.length > 0) return look.letterhead;
  return look.logo === undefined ? [meta.author] : [];
}

const HIGHEST = 18;
const WIDEST = 60;

/** How high a logo stands, in millimetres: at most 18, and no wider than 60. */
export function logoHeight({ width, height }: Logo): number {
  return Math.min(HIGHEST, (WIDEST * height) / width);
}
