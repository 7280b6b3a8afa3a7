/**
 * A file is written anew from its parsed form, which lays out some lines otherwise than the person
 * did. `source` is the file as it was, `before` the same written anew, `after` written with changes:
 * every line of `after` that no change touched is given back as it stood in `source`, a text that was
 * folded otherwise as a whole.
 */
export function keepLines(source: string, before: string, after: string): string {
  const [typed = [], old = [], now = []] = [source, before, after].map((text) => text.split('\n'));
  const pieces = piecesOf(typed, old);
  const kept = commonLines(old, now);
  const out: string[] = [];
  for (let index = 0; index < now.length; ) {
    const piece = pieces.get(kept.get(index) ?? -1);
    const isWhole = piece?.old.every((line, further) => kept.get(index + further) === line);
    out.push(...(piece !== undefined && isWhole ? piece.typed : [now[index] ?? '']));
    index += piece !== undefined && isWhole ? piece.old.length : 1;
  }
  return out.join('\n');
}

/** Lines of the file as it was, and the indexes of those that they became. */
interface Piece {
  readonly typed: readonly string[];
  readonly old: readonly number[];
}

/** By the first line that each became: lines alike but for spaces stand alone, the rest between them together. */
function piecesOf(typed: readonly string[], old: readonly string[]): ReadonlyMap<number, Piece> {
  const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/\s+/g, ''));
  const alike = commonLines(bare(typed), bare(old));
  const pieces = new Map<number, Piece>();
  let from = { typed: 0, old: 0 };
  const add = (to: { typed: number; old: number }) => {
    const indexes = Array.from({ length: to.old - from.old }, (_, further) => from.old + further);
    pieces.set(from.old, { typed: typed.slice(from.typed, to.typed), old: indexes });
    from = to;
  };
  for (const [index, line] of alike) {
    if (index > from.old) add({ typed: line, old: index });
    // A line that nothing became goes with the next.
    add({ typed: line + 1, old: index + 1 });
  }
  if (from.old < old.length) add({ typed: typed.length, old: old.length });
  return pieces;
}

/** The longest common run of lines: index in `now` → index in `old`, in order. */
function commonLines(old: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start])
    pairs.set(start, start++);
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  for (const [index, line] of commonBetween(old.slice(start, oldEnd), now.slice(start, nowEnd)))
    pairs.set(start + index, start + line);
  for (let further = 0; nowEnd + further < now.length; further++)
    pairs.set(nowEnd + further, oldEnd + further);
  return pairs;
}

function commonBetween(old: readonly string[], now: readonly string[]) {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([j++, i++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
