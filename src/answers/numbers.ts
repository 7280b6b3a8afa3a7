import { reportAnswers } from '../diagnostics/catalogue/answers.ts';
import { type Diagnostic, formatPath, type Path } from '../diagnostics/diagnostic.ts';
import { decimalsFaults } from './decimals.ts';
import type { LoadedAnswers } from './load.ts';
import { placeOf } from './place-of.ts';
import { questionAt } from './question.ts';
import { isUnchanging } from './unchanging.ts';
import type { JsonObject } from './values.ts';

/**
 * Numbers as they were meant. A SIRET or postcode typed without quotes is a number to YAML: where
 * its digits are unambiguous they are taken as typed, leading zeros included, with a warning;
 * otherwise it is an error. An amount finer than a cent is one too.
 */
export function asMeant(loaded: LoadedAnswers, diagnostics: Diagnostic[]): JsonObject {
  return convert(loaded.data, [], loaded, diagnostics) as JsonObject;
}

/** What holds nothing to convert is given back as it is. */
function convert(
  value: unknown,
  path: Path,
  loaded: LoadedAnswers,
  diagnostics: Diagnostic[],
): unknown {
  if (typeof value === 'object' && value !== null) return members(value, path, loaded, diagnostics);
  if (typeof value !== 'number') return value;
  if (questionAt(path)?.type === 'string') return textOf(value, path, loaded, diagnostics);
  diagnostics.push(...decimalsFaults(value, path, loaded), ...baseFaults(value, path, loaded));
  return value;
}

/** `0o55` is 45 and `0x2D` too: who types one may mean other figures. */
function baseFaults(value: number, path: Path, loaded: LoadedAnswers): readonly Diagnostic[] {
  const typed = loaded.sourceOf(path) ?? '';
  if (!/^0[ox]/.test(typed) || questionAt(path) === undefined) return [];
  const place = placeOf(loaded, path);
  const values = { path: formatPath(path), typed, value };
  return [reportAnswers('answers/number-base', { values, path, place })];
}

/** Groups that all clients of a list share, in which nothing is to be converted or said. */
const asTyped = new WeakSet<object>();

function members(group: object, path: Path, loaded: LoadedAnswers, diagnostics: Diagnostic[]) {
  if (asTyped.has(group)) return group;
  const said = diagnostics.length;
  let converted: Record<string, unknown> | undefined;
  const isList = Array.isArray(group);
  for (const [key, item] of Object.entries(group)) {
    if (typeof item === 'string') continue;
    const meant = convert(item, [...path, isList ? Number(key) : key], loaded, diagnostics);
    if (Object.is(meant, item)) continue;
    converted ??= (isList ? [...group] : { ...group }) as Record<string, unknown>;
    converted[key] = meant;
  }
  if (converted === undefined && diagnostics.length === said && isUnchanging(group))
    asTyped.add(group);
  return converted ?? group;
}

function textOf(value: number, path: Path, loaded: LoadedAnswers, diagnostics: Diagnostic[]) {
  const typed = loaded.sourceOf(path);
  const place = placeOf(loaded, path);
  const unambiguous = typed !== undefined && /^\+?\d+$/.test(typed);
  const code = unambiguous ? 'answers/unquoted-number' : 'answers/ambiguous-number';
  diagnostics.push(reportAnswers(code, { values: { path: formatPath(path) }, path, place }));
  return unambiguous ? typed : String(value);
}
