import { NUMBERING } from './numbering.ts';

/** Bookmarks and lists met so far. */
interface Counts {
  readonly bookmarks: number;
  readonly lists: number;
}

/** What was rendered; where counting stood before and after, the same object where it counts nothing. */
interface Rendered {
  readonly isKept: boolean;
  readonly from: Counts;
  readonly to: Counts;
  readonly made: unknown;
}

const rendered = new WeakMap<object, Rendered>();

/** What rendering one body counts: bookmark ids and lettered lists. */
export class BodyContext {
  #counts: Counts = { bookmarks: 0, lists: 0 };

  get lists(): number {
    return this.#counts.lists;
  }

  /** A bookmark around `content` (ECMA-376 part 1, 17.13.6). */
  bookmark(target: string, content: string): string {
    const id = this.#counts.bookmarks + 1;
    this.#counts = { bookmarks: id, lists: this.#counts.lists };
    return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(target)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }

  nextList(): number {
    const { bookmarks, lists } = this.#counts;
    this.#counts = { bookmarks, lists: lists + 1 };
    return NUMBERING.firstList + lists;
  }

  /**
   * Parts that stand in several documents are rendered once for all in which counting stands alike,
   * and in which they are kept on the page of what follows, or not.
   */
  once<Made>(part: object, isKept: boolean, render: () => Made): Made {
    const last = rendered.get(part);
    const known = last?.isKept === isKept ? last : undefined;
    if (known !== undefined && known.from === known.to) return known.made as Made;
    if (known !== undefined && isSame(known.from, this.#counts)) {
      this.#counts = known.to;
      return known.made as Made;
    }
    const from = this.#counts;
    const made = render();
    rendered.set(part, { isKept, from, to: this.#counts, made });
    return made;
  }
}

function isSame(one: Counts, other: Counts): boolean {
  return one.bookmarks === other.bookmarks && one.lists === other.lists;
}

/** Letters, digits and underscores, at most 40, beginning with a letter. */
export function bookmarkName(target: string): string {
  return `va_${target.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
}
