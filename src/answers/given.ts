import type { JsonObject } from './load.ts';

/** Whether a person answered the question at this dotted path; else its default stands. */
export function isGiven(own: JsonObject, path: string): boolean {
  let at: unknown = own;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as JsonObject)[key];
  }
  return true;
}
