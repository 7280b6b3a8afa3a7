import type { JsonObject } from '../answers/values.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

const paths = new Map<string, Path>();

/** `data.tools[0].name` → its keys and indexes; worked out once a name. */
export function toPath(name: string): Path {
  const found = paths.get(name);
  if (found !== undefined) return found;
  const path = name
    .replaceAll('[', '.[')
    .split('.')
    .filter((part) => part !== '' && part !== '[]')
    .map((part) => (part.startsWith('[') ? Number(part.slice(1, -1)) : part));
  paths.set(name, path);
  return path;
}

/** A copy with the value put in (or taken out: `undefined`), groups made and emptied as needed. */
export function withValue(data: JsonObject, path: Path, value: unknown): JsonObject {
  return (put(data, path, value) ?? {}) as JsonObject;
}

function put(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items = Array.isArray(data) ? [...data] : [];
    const item = put(items[key], rest, value);
    if (item === undefined) items.splice(key, 1);
    else items[key] = item;
    return items.length === 0 ? undefined : items;
  }
  const out = { ...(data as JsonObject | undefined) };
  const member = put(out[key], rest, value);
  if (member === undefined) delete out[key];
  else out[key] = member;
  return Object.keys(out).length === 0 && value === undefined ? undefined : out;
}
