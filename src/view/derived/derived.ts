import type { Answers } from '../../answers/answers.generated.ts';
import type { DataProtection } from '../../answers/data-protection.ts';
import { type JsonObject, valueAt } from '../../answers/values.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { DocumentKind, Law } from '../../document/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Language } from '../../i18n/text.ts';
import type { ViewGroup, ViewValue } from '../mirror.ts';
import type { Shape } from '../shape.ts';

/** What a derived name may be worded from. */
export interface Facts {
  readonly answers: Answers;
  /** The answers as worded by `mirror`. */
  readonly view: ViewGroup;
  readonly language: Language;
  readonly locale: Locale;
  readonly law: Law;
  /** The documents made together; one that there is no template for is not among them. */
  readonly documents: readonly DocumentKind[];
  readonly dataProtection: DataProtection;
  /** The answers that a person gave, before defaults. */
  readonly own: JsonObject;
  /** Required answers that a draft lacks. */
  readonly missing: readonly Path[];
}

/** A name that templates may use besides the answers' own: what it is, and how it is worded. */
export interface Derived {
  readonly shape: Shape;
  readonly word: (facts: Facts) => ViewValue;
}

export type DerivedNames = Readonly<Record<string, Derived>>;

/** The worded answer at `path`, as text; empty when there is none. */
export function worded(facts: Facts, path: string): string {
  const value = valueAt(facts.view, path.split('.'));
  return typeof value === 'string' ? value : '';
}
