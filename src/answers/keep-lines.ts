/**
 * A file is written anew from its parsed form, which lays out some lines otherwise than the person
 * did. `source` is the file as it was, `before` the same written anew, `after` written with changes:
 * every line of `after` that no change touched is given back as it stood in `source`.
 */
export function keepLines(source: string, before: string, after: string): string {
  const [typed, old, now] = [source, before, after].map((text) => text.split('\n'));
  if (typed === undefined || old === undefined || now === undefined) return after;
  if (typed.length !== old.length) return after;
  const kept = commonLines(old, now);
  return now.map((line, index) => typed[kept.get(index) ?? -1] ?? line).join('\n');
}

/** The longest common run of lines: index in `now` → index in `old`. */
function commonLines(old: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
