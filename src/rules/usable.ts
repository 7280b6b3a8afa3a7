import type { Path } from '../diagnostics/diagnostic.ts';

/** Thrown where a rule reads an answer that is missing or faulty: it can say nothing then. */
export class UnusableAnswer extends Error {}

/**
 * The same answers, where reading one that can not be used throws `UnusableAnswer`; what stands below
 * it or lists it can not be read either.
 */
export function usableAlone<T extends object>(
  answers: T,
  unusable: readonly Path[],
  at: Path = [],
): T {
  const guard = (key: string | symbol) => {
    if (unusable.some((path) => isAt(path, [...at, String(key)]))) throw new UnusableAnswer();
  };
  return new Proxy(answers, {
    get(target, key) {
      guard(key);
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'object' || value === null) return value;
      return usableAlone(value, unusable, [...at, String(key)]);
    },
    has(target, key) {
      guard(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      guard(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      if (unusable.some((path) => isAt(path.slice(0, -1), at))) throw new UnusableAnswer();
      return Reflect.ownKeys(target);
    },
  });
}

/** By their words: an index of a list is read as text. */
function isAt(path: Path, at: readonly (string | number)[]): boolean {
  return path.length === at.length && path.every((key, index) => String(key) === String(at[index]));
}
