/** A value that a template reads of its views, as it last was. */
export interface Reading {
  readonly path: readonly string[];
  value: unknown;
  /** The view at which it was looked at last, and at which it last changed, as counted by `Readings`. */
  seen: number;
  changed: number;
}

/** What a template reads of one view after the other: each value is compared once a view. */
export class Readings {
  readonly #byName = new Map<string, Reading>();
  readonly #byPath = new WeakMap<readonly string[], Reading>();
  #view: object | undefined;
  #count = 0;

  /** The next view, or the same again; how many it makes. */
  of(view: object): number {
    if (view !== this.#view) this.#count++;
    this.#view = view;
    return this.#count;
  }

  /** The value that a path names from the root of the view. */
  at(path: readonly string[]): Reading {
    const known = this.#byPath.get(path) ?? this.#named(path);
    return this.#lookedAt(known);
  }

  /** Whether none of them has changed since the view of that count. */
  areSame(readings: readonly Reading[], since: number): boolean {
    for (let index = 0; index < readings.length; index++) {
      const reading = readings[index];
      if (reading !== undefined && this.#lookedAt(reading).changed > since) return false;
    }
    return true;
  }

  #named(path: readonly string[]): Reading {
    const name = path.join('.');
    const known = this.#byName.get(name) ?? { path, value: undefined, seen: 0, changed: 0 };
    this.#byName.set(name, known);
    this.#byPath.set(path, known);
    return known;
  }

  #lookedAt(reading: Reading): Reading {
    if (reading.seen === this.#count) return reading;
    reading.seen = this.#count;
    const value = valueAt(this.#view, reading.path);
    if (!isSame(value, reading.value)) reading.changed = this.#count;
    reading.value = value;
    return reading;
  }
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
