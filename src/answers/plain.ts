import { reportAnswers } from '../diagnostics/catalogue/answers.ts';
import { type Diagnostic, formatPath, type Path, type Result } from '../diagnostics/diagnostic.ts';
import { cleanText } from './clean-text.ts';
import type { LoadedAnswers } from './load.ts';
import { loadedFrom } from './loaded-from.ts';
import type { JsonObject } from './values.ts';
import { DEEPEST } from './yaml.ts';

/** Answers that a program gives as an object, held to what loading holds a file to. */
export function plainAnswers(data: JsonObject): Result<LoadedAnswers> {
  const given = loadedFrom(data, '<answers>');
  const path = endlessPath(data, [], []);
  if (path !== undefined) {
    const details = { values: { path: formatPath(path) }, path, place: { file: given.file } };
    return { diagnostics: [reportAnswers('answers/endless', details)] };
  }
  const diagnostics: Diagnostic[] = [];
  return { value: { ...given, data: cleanText(given, diagnostics) as JsonObject }, diagnostics };
}

/** Where a value stands in itself; of one that nests too deep, the question that it belongs to. */
function endlessPath(value: unknown, path: Path, around: readonly object[]): Path | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (around.includes(value)) return path;
  if (path.length > DEEPEST) return path.slice(0, 1);
  const within = [...around, value];
  for (const [key, item] of Object.entries(value)) {
    const found = endlessPath(item, [...path, Array.isArray(value) ? Number(key) : key], within);
    if (found !== undefined) return found;
  }
  return undefined;
}
