interface Loop {
  /** The piece that begins each pass. */
  readonly start: number;
  inElse: boolean;
  /** Something in a pass differs from pass to pass. */
  isMarked: boolean;
  /** Number lists that begin again with each pass. */
  readonly lists: readonly string[];
}

/** Blocks that are open where a part is being written. */
export class OpenBlocks {
  /** Innermost last; nothing for those that are no loops. */
  readonly #blocks: (Loop | undefined)[] = [];

  get isInLoop(): boolean {
    return this.#blocks.some((loop) => loop !== undefined && !loop.inElse);
  }

  /** The innermost block, when it is a loop whose passes are being written. */
  get passing(): Readonly<Loop> | undefined {
    const loop = this.#blocks.at(-1);
    return loop?.inElse === false ? loop : undefined;
  }

  /** Whether a list begins again with each pass of a loop. */
  restarts(list: string): boolean {
    return this.#blocks.some((loop) => loop?.lists.includes(list) === true);
  }

  markLoops(): void {
    for (const loop of this.#blocks) if (loop !== undefined) loop.isMarked = true;
  }

  condition(): void {
    this.#blocks.push(undefined);
  }

  loop(start: number, lists: readonly string[]): void {
    this.#blocks.push({ start, inElse: false, isMarked: lists.length > 0, lists });
  }

  otherwise(): void {
    const loop = this.#blocks.at(-1);
    if (loop !== undefined) loop.inElse = true;
  }

  close(): void {
    this.#blocks.pop();
  }
}
