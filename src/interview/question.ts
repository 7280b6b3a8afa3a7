import type { JsonObject } from '../answers/values.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Law } from '../document/types.ts';
import type { Language, NeutralText, Text } from '../i18n/text.ts';

/** The parts of the interview, in the order of the checklist (legal.md A.1-A.9). */
export const sections = [
  'provider',
  'client',
  'services',
  'fees',
  'availability',
  'cooperation',
  'data',
  'documents',
] as const;
export type Section = (typeof sections)[number];

/**
 * How a question is answered. A `list` is asked item by item; `settings` is the one choice before
 * a section's rarer points.
 */
export type Kind =
  | 'text'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'amount'
  | 'number'
  | 'date'
  | 'time'
  | 'hours'
  | 'period'
  | 'country'
  | 'address'
  | 'person'
  | 'notice'
  | 'deposit'
  | 'years'
  | 'tasks'
  | 'list'
  | 'settings';

/** French, Dutch, English. */
export type Words = readonly [fr: string, nl: string, en: string];

export interface Choice {
  readonly value: unknown;
  readonly words: Text;
}

/** Where a default comes from. */
export type Origin = 'usual' | 'law' | 'last' | 'provider-file' | 'computed';

export interface Default {
  readonly value: unknown;
  readonly origin: Origin;
  /** Words of the documents' own, in their language: shown, never written as an answer. */
  readonly isDocuments?: true;
}

/** Why a question is asked, the clause that it feeds, the legal source. */
export interface Help {
  readonly why: Text;
  readonly clause: Text;
  readonly source?: NeutralText;
}

export type Status = 'open' | 'answered' | 'later' | 'default' | 'skipped';

/** One question as it stands for the answers so far. */
export interface Question {
  /** The path as written in messages; `settings.fees`; `data.tools[]` for one more of a list. */
  readonly id: string;
  readonly path: Path;
  readonly section: Section;
  readonly kind: Kind;
  readonly words: Text;
  readonly example: Text | undefined;
  readonly help: Help;
  readonly status: Status;
  /** Behind the section's usual settings. */
  readonly usual: boolean;
  /** Shown among the usual settings before they are opened. */
  readonly key: boolean;
  readonly choices: readonly Choice[];
  /** What stands in the files; nothing when it was not answered. */
  readonly value: unknown;
  readonly fallback: Default | undefined;
  /** What the law or usage says, whatever a file does: an answer that was given on it follows it. */
  readonly ground: unknown;
  /** May be left unanswered for good. */
  readonly optional: boolean;
  readonly objection?: (value: unknown) => Objection | undefined;
  /** May be left as a visible gap. */
  readonly canWait: boolean;
  /** The file in which the answer belongs. */
  readonly home: 'provider' | 'agreement';
  /** Asked of one item of a list: reviewed with its list. */
  readonly part: boolean;
  /** The list of which this is the next item, not there yet. */
  readonly adds: string | undefined;
  /** Of `settings`: the questions behind it. */
  readonly lines: readonly Question[];
}

/** What a condition or a default may look at. */
export interface Facts {
  /** An answer at a dotted path, else its default. */
  readonly at: (path: string) => unknown;
  /** An answer at a dotted path, given by a person. */
  readonly given: (path: string) => unknown;
  readonly law: Law;
  readonly providerCountry: string;
  readonly clientCountry: string;
  readonly isBusiness: boolean;
  /** The tasks chosen or the tools named bring personal data with them (legal.md C.4). */
  readonly impliesData: boolean;
  readonly handlesData: boolean;
  readonly today: string;
  readonly language: Language;
  readonly country: Law | undefined;
  /** That of the client, else of the interview, if documents of this law are written in it, else one in which they are. */
  readonly documentLanguage: Language;
}

/** What to say of an answer that can be read; one that may be meant all the same stands when it is given again. */
export interface Objection {
  readonly text: Text;
  readonly mayBeMeant?: true;
}

/** One question for all answers: its words, when it is asked, what stands without an answer. */
export interface Definition {
  /** Dotted; `services.extras[].price` for a part of a list's items. */
  readonly path: string;
  readonly words: Words;
  /** What is asked in the place of `words` when the condition holds: an answer to one is none to the other. */
  readonly reworded?: { readonly when: (facts: Facts) => boolean; readonly words: Words };
  readonly kind?: Kind;
  readonly when?: (facts: Facts) => boolean;
  /** Behind the section's usual settings, always or when the condition holds. */
  readonly usual?: boolean | ((facts: Facts) => boolean);
  readonly key?: boolean;
  /** May be left unanswered, always or when the condition holds. */
  readonly optional?: boolean | ((facts: Facts) => boolean);
  /** The interview can not go on without it. */
  readonly firm?: boolean;
  readonly home?: 'provider';
  /** The codes on offer, when not all of the schema's. */
  readonly codes?: (facts: Facts) => readonly string[];
  /** `No` stands first, where a hasty Enter must not say yes. */
  readonly noFirst?: true;
  /** No default stands: a person chooses. */
  readonly mustChoose?: (facts: Facts) => boolean;
  readonly suggest?: (facts: Facts) => unknown;
  /** What the documents say of their own when nothing is answered, in the language of the interview. */
  readonly stated?: (facts: Facts) => unknown;
  /** What to say of an answer that the schema takes, and that does not fit the others. */
  readonly objection?: (value: unknown, facts: Facts) => Objection | undefined;
  /** What the last agreement said is the default of the next one. */
  readonly remember?: boolean;
  readonly example?: Words;
  /** Of a list: what is asked of each item, the first part opening it; none for a list of texts. */
  readonly items?: readonly Definition[];
}

/** All that is known when the questions are worked out: nothing here asks, reads or writes. */
export interface Standing {
  /** Answers of the agreement with those that it extends. */
  readonly given: JsonObject;
  /** Of those, the answers that stand in an extended file. */
  readonly base: JsonObject;
  /** Answers of the agreement made before this one. */
  readonly last?: JsonObject;
  /** An interview is under way: unanswered questions are open. Else only required ones are. */
  readonly underWay: boolean;
  /** The provider's own file is being made by this interview. */
  readonly firstRun: boolean;
  /** Questions answered with nothing to record. */
  readonly settled: ReadonlySet<string>;
  /** Answers that are still to be agreed. */
  readonly later: ReadonlySet<string>;
  /** Usual settings chosen to be changed, and answers to be looked at again. */
  readonly opened: ReadonlySet<string>;
  readonly today: string;
  readonly language: Language;
  /** Where the computer says that the person is. */
  readonly country?: Law | undefined;
}

export function textOf([fr, nl, en]: Words): Text {
  return { fr, nl, en };
}
