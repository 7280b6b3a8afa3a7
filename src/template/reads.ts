/** What a template read of a view: a value by its path from the root. */
export interface Read {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Notes what was read, each path once. */
export function note(reads: Read[], path: readonly string[], value: unknown): void {
  const isNoted = reads.some((read) => read.path.join('.') === path.join('.'));
  if (!isNoted) reads.push({ path, value });
}

/** Whether all that was read stands in this view as it stood in that one. */
export function readSame(reads: readonly Read[], view: object): boolean {
  return reads.every(({ path, value }) => isSame(valueAt(view, path), value));
}

/** The value that a path names; own members only, so that nothing of a prototype can be named. */
export function valueAt(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (const part of path) value = member(value, part);
  return value;
}

export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** Plain data that says the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) => Object.hasOwn(other, name) && isSame(member(one, name), member(other, name)),
    )
  );
}
