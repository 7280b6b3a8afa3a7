import { NUMBERING } from './numbering.ts';

/** What rendering one body counts: bookmark ids and lettered lists. */
export class BodyContext {
  #bookmarks = 0;
  lists = 0;

  /** A bookmark around `content` (ECMA-376 part 1, 17.13.6). */
  bookmark(target: string, content: string): string {
    const id = ++this.#bookmarks;
    return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(target)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }

  /** Bookmarks and lists so far: what this does not change may stand in any document. */
  get counted(): number {
    return this.#bookmarks + this.lists;
  }

  nextList(): number {
    return NUMBERING.firstList + this.lists++;
  }
}

/** Letters, digits and underscores, at most 40, beginning with a letter. */
export function bookmarkName(target: string): string {
  return `va_${target.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
}
