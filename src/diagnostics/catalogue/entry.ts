import { fillText, type IsUnion, type Names, type Text, type TextValues } from '../../i18n/text.ts';
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

/**
 * Makes the function that reports the codes of one catalogue, made when it is first needed: most runs
 * find nothing. Where the code is a literal, leaving out a value that its sentences name does not compile.
 */
export function reporter<const C extends Catalogue>(catalogue: () => C) {
  let made: C | undefined;
  return <Code extends keyof C & string>(
    code: Code,
    ...[details = {}]: [Marks<C[Code]>] extends [never] ? [Details?] : [Filled<C[Code], Code>]
  ): Diagnostic => {
    const { values, ...rest }: Details = details;
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

/** A finding that brings its own message needs no values; of several codes, it is not known whose. */
type Filled<E extends Entry, Code> =
  | (Details & { readonly message: Text })
  | (IsUnion<Code> extends true
      ? Details
      : Details & { readonly values: Readonly<Record<Marks<E>, TextValues[string]>> });

type Marks<E extends Entry> = Names<E['message']['en']> | Names<NonNullable<E['hint']>['en']>;
