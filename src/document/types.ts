import type { Language } from '../i18n/text.ts';

/** The documents of an agreement, in the order in which they are made. */
export const documentKinds = [
  'engagement-letter',
  'terms',
  'dpa',
  'proposal',
  'checklist',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const laws = ['FR', 'BE', 'NL'] as const;
export type Law = (typeof laws)[number];

/** One document, ready for any renderer: pure data, numbers and references resolved. */
export interface Document {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly law: Law;
  readonly title: readonly Inline[];
  /** Blocks between the title and the first clause: reference, date, introduction. */
  readonly preamble: readonly Block[];
  readonly clauses: readonly Clause[];
  readonly annexes: readonly Annex[];
  /** Plain facts for header, footer and document properties. */
  readonly meta: DocumentMeta;
}

export interface DocumentMeta {
  /** The title as plain text. */
  readonly title: string;
  readonly author: string;
  readonly client: string;
  readonly reference?: string;
  /** `YYYY-MM-DD`, from the answers. */
  readonly date: string;
  /** The provider's legal line, for the footer: name, registration, address, VAT. */
  readonly legalLine: string;
  /** What kind of document it is, in its file's properties. */
  readonly category?: string;
  /** Something is still to be agreed: the document carries a draft mark. */
  readonly draft: boolean;
}

export interface Clause {
  readonly type: 'clause';
  readonly id: string;
  /** `14` */
  readonly number: string;
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
}

export interface Annex {
  readonly type: 'annex';
  readonly id: string;
  /** `II` */
  readonly number: string;
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | SubClause | List | Table | Subheading | Callout | Signatures;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

/** A numbered paragraph of a clause (`14.2`), with what belongs to it. */
export interface SubClause {
  readonly type: 'subclause';
  readonly number: string;
  /** The first is a paragraph; then lists, tables, further paragraphs. */
  readonly blocks: readonly Block[];
}

export interface List {
  readonly type: 'list';
  /** An ordered list below a sub-clause counts (a), (b), (c), restarting at each list. */
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'item';
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  readonly columns: readonly Column[];
  /** The cells of the heading row, repeated on every page. */
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly align: 'start' | 'center' | 'end';
}

export type Cell = readonly Inline[];

/** An unnumbered heading inside an annex. */
export interface Subheading {
  readonly type: 'subheading';
  readonly content: readonly Inline[];
}

/** A boxed notice that must be very apparent. */
export interface Callout {
  readonly type: 'callout';
  readonly blocks: readonly Block[];
}

/** The signature block: the parties side by side, never split over two pages. */
export interface Signatures {
  readonly type: 'signatures';
  readonly parties: readonly Signatory[];
}

export interface Signatory {
  /** "Le Prestataire" */
  readonly role: string;
  readonly name: string;
  readonly capacity?: string;
  /** Lines to fill by hand or notes, already worded: "Date :", "Signature :", "Bon pour accord". */
  readonly lines: readonly string[];
}

export type Inline = TextRun | Strong | Emphasis | Break | Reference | Anchor | Gap;

export interface TextRun {
  readonly type: 'text';
  readonly text: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly content: readonly Inline[];
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly content: readonly Inline[];
}

/** A line break inside a paragraph. */
export interface Break {
  readonly type: 'break';
}

/** A cross-reference, resolved: "Article 14", "Article 12.3", "Annexe II". */
export interface Reference {
  readonly type: 'reference';
  /** Id of the clause, annex or anchor meant. */
  readonly target: string;
  /** The wording before the number ("Article "), capital as in its heading, then the number. */
  readonly label: string;
  readonly number: string;
}

/** A point that references and tests can name. */
export interface Anchor {
  readonly type: 'anchor';
  readonly id: string;
}

/** Something not yet agreed, shown highlighted: "[à compléter : …]". */
export interface Gap {
  readonly type: 'gap';
  readonly text: string;
}
