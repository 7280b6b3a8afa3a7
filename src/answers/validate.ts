import type { ErrorObject } from 'ajv';
import { type Diagnostic, isError, type Path, type Result } from '../diagnostics/diagnostic.ts';
import validate from '../generated/validate-answers.js';
import { similarKey } from './advice.ts';
import type { Answers } from './answers.generated.ts';
import { withDefaults } from './defaults.ts';
import { describeFault } from './faults.ts';
import type { LoadedAnswers } from './load.ts';
import { asMeant } from './numbers.ts';
import { answersSchema } from './schema.ts';
import type { JsonObject } from './values.ts';

/** Answers that may be worded: complete and of the right kinds, or a draft with gaps. */
export interface ValidAnswers {
  readonly answers: Answers;
  /** Required answers still missing; empty unless a draft was asked for. */
  readonly missing: readonly Path[];
}

/** Answers, and which of them say nothing: those that are missing or faulty. */
export interface UsableAnswers {
  readonly answers: Answers;
  readonly unusable: readonly Path[];
}

/** What the schema says of answers, and as much of them as can be used, whatever it says. */
export interface Validated extends Result<ValidAnswers> {
  readonly usable: UsableAnswers;
}

/**
 * Loaded answers → answers with their defaults, checked against the schema: all faults at once.
 * With `draft`, a missing answer is a warning and the answers are still given.
 */
export function validateAnswers(loaded: LoadedAnswers, { draft = false } = {}): Validated {
  const diagnostics: Diagnostic[] = [];
  const own = withoutOrigin(asMeant(loaded, diagnostics));
  const data = withDefaults(own, answersSchema);
  const errors = validate(data) ? [] : joined(validate.errors ?? []);
  const found = unique(errors.map((error) => describeFault(error, data, loaded)));
  const faults = withoutConsequences(found, loaded);
  const missing = faults.filter((fault) => isMissing(fault, own));
  const blocking = faults.filter((fault) => !draft || !missing.includes(fault));
  const remarks = diagnostics.filter((remark) => !blocking.some((fault) => isAt(fault, remark)));
  const all = [
    ...remarks,
    ...faults.map((fault) => (draft && missing.includes(fault) ? softened(fault) : fault)),
  ];
  const unusable = [...found, ...remarks.filter(isError)].map(meantPath);
  if (blocking.length > 0)
    return { usable: { answers: data as unknown as Answers, unusable }, diagnostics: all };
  const paths = missing.map(({ path = [] }) => path);
  // The validator has just proved the type; gaps of a draft are put in by the view.
  const answers = withGaps(data, paths) as unknown as Answers;
  return { value: { answers, missing: paths }, usable: { answers, unusable }, diagnostics: all };
}

/** What the answers are taken over is no answer. */
function withoutOrigin(data: JsonObject): JsonObject {
  if (!Object.hasOwn(data, 'extends')) return data;
  const { extends: _, ...own } = data;
  return own;
}

/** Without a language and a law no document can be written, not even with gaps. */
function isMissing({ code, path = [] }: Diagnostic, own: JsonObject): boolean {
  if (code !== 'schema/required') return false;
  const name = path.join('.');
  return name !== 'language' && (name !== 'provider.country' || own.law !== undefined);
}

/**
 * One error for each thing to mend: a condition says nothing that what it asks for does not,
 * and the alternatives that failed are told together, as one choice.
 */
function joined(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const out: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      out.push(error);
      continue;
    }
    const tried: ErrorObject[] = [];
    while (!error.params.passingSchemas && isAlternative(out.at(-1), error))
      tried.unshift(...out.splice(-1));
    out.push(asOne(tried, error));
  }
  return out;
}

function isAlternative(inner: ErrorObject | undefined, outer: ErrorObject): boolean {
  return (
    inner?.instancePath === outer.instancePath &&
    ['required', 'type', 'const', 'enum', 'minimum', 'maximum'].includes(inner.keyword)
  );
}

function asOne(tried: readonly ErrorObject[], outer: ErrorObject): ErrorObject {
  const bound = tried.find(({ keyword }) => keyword === 'minimum' || keyword === 'maximum');
  if (bound !== undefined) return bound;
  const names = tried.flatMap(({ params }) => params.missingProperty ?? []);
  if (names.length > 0)
    return { ...outer, keyword: 'required', params: { alternatives: [...new Set(names)] } };
  const types = tried.filter(({ keyword }) => keyword === 'type').map(({ params }) => params.type);
  const words = tried.flatMap(({ params }) => params.allowedValue ?? params.allowedValues ?? []);
  return { ...outer, params: { types, words } };
}

/** What only follows from another fault: an answer missing under a slip of its name, a law taken from an unknown country. */
function withoutConsequences(
  faults: readonly Diagnostic[],
  loaded: LoadedAnswers,
): readonly Diagnostic[] {
  const meant = new Set(faults.filter(isUnknownKey).map((fault) => meantPath(fault).join('.')));
  return faults.filter(({ code, path = [] }) => {
    if (code === 'schema/required')
      return !path.some((_, at) => meant.has(path.slice(0, at + 1).join('.')));
    return path[0] !== 'law' || Object.hasOwn(loaded.data, 'law');
  });
}

/** The answer that a finding is about: of a key that is none, the one that was probably meant. */
function meantPath(fault: Diagnostic): Path {
  const { path = [] } = fault;
  const similar = isUnknownKey(fault) ? similarKey(path) : undefined;
  return similar === undefined ? path : [...path.slice(0, -1), similar];
}

function isUnknownKey({ code }: Diagnostic): boolean {
  return code === 'schema/unknown-key';
}

function isAt(one: Diagnostic, other: Diagnostic): boolean {
  return one.path?.join('.') === other.path?.join('.');
}

/** One fault an answer, the first: a condition may repeat what the question says, a wrong type is no choice either. */
function unique(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return faults.filter(({ path = [] }) => {
    const key = path.join('.');
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

function softened(fault: Diagnostic): Diagnostic {
  return { ...fault, severity: 'warning' };
}

/** Groups that a gap stands in, so that nothing downstream meets an absent group. */
function withGaps(data: JsonObject, missing: readonly Path[]): JsonObject {
  if (missing.length === 0) return data;
  const out = structuredClone(data);
  for (const path of missing) {
    let at: Record<string | number, unknown> = out;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string | number, unknown>;
    }
  }
  return out;
}
