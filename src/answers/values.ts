import type { Path } from '../diagnostics/diagnostic.ts';

export type JsonObject = { [key: string]: unknown };

export function isGroup(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; own members only, so that nothing of a prototype can be named. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** Whether a person answered the question at this dotted path; else its default stands. */
export function isGiven(own: JsonObject, path: string): boolean {
  return valueAt(own, path.split('.')) !== undefined;
}

/** `over` on `under`, group by group; lists are replaced whole. */
export function merged(under: JsonObject, over: JsonObject): JsonObject {
  const out: JsonObject = { ...under, ...over };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    if (isGroup(below) && isGroup(value)) out[key] = merged(below, value);
  }
  return out;
}
