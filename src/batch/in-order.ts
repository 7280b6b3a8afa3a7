/**
 * Does `work` on every item, at most `most` at once, and gives the results in the order of the
 * items. Items are taken only as there is room: neither they nor the results pile up.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Awaited below, in its turn; until then a failure is no unhandled one.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length < most) continue;
    const first = underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const rest of underWay) yield await rest;
}

/** Items by the range: a message for each range instead of each item. */
export async function* ranges<T>(
  items: AsyncIterable<T>,
  size: number,
): AsyncIterable<readonly T[]> {
  let range: T[] = [];
  for await (const item of items) {
    range.push(item);
    if (range.length < size) continue;
    yield range;
    range = [];
  }
  if (range.length > 0) yield range;
}
