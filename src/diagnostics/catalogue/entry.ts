import { fillText, type Text, type TextValues } from '../../i18n/text.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';

/** All that is said about one code, in every language: when it is found, and by `explain`. */
export interface Entry {
  readonly severity: Severity;
  /** One sentence, no advice; `{name}` marks a value. */
  readonly message: Text;
  /** One imperative sentence: what to do. */
  readonly hint?: Text;
  /** Why this is reported, for `explain`. */
  readonly reason: Text;
  /** The smallest input that gives it. */
  readonly example?: string;
}

export type Catalogue = Readonly<Record<string, Entry>>;

/** Makes the function that reports the codes of one catalogue, made when it is first needed: most runs find nothing. */
export function reporter<const C extends Catalogue>(catalogue: () => C) {
  let made: C | undefined;
  return (code: keyof C & string, details: Details = {}): Diagnostic => {
    const { values, ...rest } = details;
    made ??= catalogue();
    const entry = made[code] as Entry;
    return {
      code,
      severity: entry.severity,
      message: fillText(entry.message, values),
      ...(entry.hint && { hint: fillText(entry.hint, values) }),
      ...rest,
    };
  };
}

export type Details = Partial<Omit<Diagnostic, 'code'>> & {
  readonly values?: TextValues;
};
