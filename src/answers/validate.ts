import type { ErrorObject } from 'ajv';
import type { Diagnostic, Path, Result } from '../diagnostics/diagnostic.ts';
import validate from '../generated/validate-answers.js';
import type { Answers } from './answers.generated.ts';
import { withDefaults } from './defaults.ts';
import { describeFault } from './faults.ts';
import type { JsonObject, LoadedAnswers } from './load.ts';
import { asText } from './numbers-as-text.ts';
import { answersSchema } from './schema.ts';

/** Answers that may be worded: complete and of the right kinds, or a draft with gaps. */
export interface ValidAnswers {
  readonly answers: Answers;
  /** Required answers still missing; empty unless a draft was asked for. */
  readonly missing: readonly Path[];
}

/**
 * Loaded answers → answers with their defaults, checked against the schema: all faults at once.
 * With `draft`, a missing answer is a warning and the answers are still given.
 */
export function validateAnswers(
  loaded: LoadedAnswers,
  { draft = false } = {},
): Result<ValidAnswers> {
  const diagnostics: Diagnostic[] = [];
  const { extends: _, ...own } = asText(loaded, diagnostics);
  const data = withDefaults(own, answersSchema);
  const errors = validate(data) ? [] : relevant(validate.errors ?? []);
  const faults = unique(errors.map((error) => describeFault(error, data, loaded)));
  const missing = faults.filter(({ code }) => code === 'schema/required');
  const blocking = faults.filter(({ code }) => !draft || code !== 'schema/required');
  diagnostics.push(
    ...faults.map((fault) => (draft && missing.includes(fault) ? softened(fault) : fault)),
  );
  if (blocking.length > 0) return { diagnostics };
  const paths = missing.map(({ path = [] }) => path);
  // The validator has just proved the type; gaps of a draft are put in by the view.
  const answers = withGaps(data, paths) as unknown as Answers;
  return { value: { answers, missing: paths }, diagnostics };
}

/** Wrappers of conditions and alternatives say nothing that their inner faults do not. */
function relevant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter(
    ({ keyword }) => !['if', 'anyOf', 'oneOf', 'not', 'allOf'].includes(keyword),
  );
}

/** One fault a place and code: a condition may repeat what the question itself says. */
function unique(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return faults.filter(({ code, path = [] }) => {
    const key = `${code} ${path.join('.')}`;
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
