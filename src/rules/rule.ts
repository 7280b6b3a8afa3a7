import type { Answers } from '../answers/answers.generated.ts';
import type { Path, Severity } from '../diagnostics/diagnostic.ts';
import type { Law } from '../document/types.ts';
import { changed, type NeutralText, type Text, type TextValues } from '../i18n/text.ts';

/** What a rule finds: where, and the values of its message. Never a sentence, never a personal value. */
export interface Finding {
  readonly path: Path;
  readonly values?: TextValues;
  /** Where the rule's own severity does not fit this finding. */
  readonly severity?: Severity;
  /** An answer is missing there: in a draft no error, as with those that the schema asks for. */
  readonly isGap?: true;
}

/** The three variables that decide which law applies, and to whom (legal.md 0). */
export interface Facts {
  readonly answers: Answers;
  readonly law: Law;
  readonly providerCountry: Law;
  readonly clientCountry: string;
  /** The client acts professionally: business, public body or non-profit. */
  readonly isBusiness: boolean;
  /** Whether a person answered the question at this dotted path; else its default stands. */
  readonly given: (path: string) => boolean;
}

/** One legal rule: data, and one pure function that says which answer it concerns. */
export interface Rule {
  /** The code is `rule/<id>`. */
  readonly id: string;
  readonly severity: Severity;
  /** Made when it is first needed: most rules find nothing. */
  readonly says: () => RuleText;
  readonly check: (facts: Facts) => readonly Finding[];
}

/** What is said of a rule, in every language. */
export interface RuleText {
  /** The statute or standard, with the research tag in brackets. */
  readonly source: NeutralText;
  readonly checkedOn: string;
  readonly message: Text;
  readonly hint?: Text;
  readonly reason: Text;
  /** The fewest answers that trigger it. */
  readonly example: string;
}

/** The source as a person can look it up: without the research tag. */
export function statuteOf({ source }: Pick<RuleText, 'source'>): NeutralText {
  return changed(source, (text) => text.replace(/\s*\[[^\]]*\]/g, ''));
}

/** One finding at a dotted path when the condition holds. */
export function when(condition: boolean, path: string, values?: TextValues): readonly Finding[] {
  return condition ? [{ path: path.split('.'), ...(values && { values }) }] : [];
}
