import type { Severity } from '../diagnostics/diagnostic.ts';

/** What the page shows; the page asks for it as JSON. */
export interface PreviewState {
  /** Grows with every change. */
  readonly version: number;
  readonly documents: readonly { readonly name: string; readonly html: Uint8Array }[];
  readonly findings: readonly Finding[];
  /** The answers have errors: the documents are older than they. */
  readonly isStale: boolean;
}

/** A diagnostic, worded. */
export interface Finding {
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly source?: string;
  readonly code: string;
  /** `agreement.yaml:12` */
  readonly place?: string;
}

export const emptyState: PreviewState = { version: 0, documents: [], findings: [], isStale: false };
