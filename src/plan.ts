import type { CheckedAnswers } from './check.ts';
import { reportDocuments } from './diagnostics/catalogue/documents.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type DocumentKind, documentKinds } from './document/types.ts';

export interface DocumentPlan {
  readonly kinds: readonly DocumentKind[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which documents are made: those asked for, and a data processing agreement when it is named
 * or the decision tree says so (legal.md C.4), with its reason.
 */
export function planDocuments(
  { answers, dataProtection }: CheckedAnswers,
  { documents }: { readonly documents?: readonly DocumentKind[] },
): DocumentPlan {
  if (documents !== undefined) return { kinds: inOrder(documents), diagnostics: [] };
  const named: readonly DocumentKind[] = answers.documents;
  if (named.includes('dpa')) return { kinds: inOrder(named), diagnostics: [] };
  const kinds = dataProtection.makeDpa ? [...named, 'dpa' as const] : named;
  const message = dataProtection.reason;
  return {
    kinds: inOrder(kinds),
    diagnostics: [reportDocuments('documents/dpa-decided', { message })],
  };
}

function inOrder(kinds: readonly DocumentKind[]): readonly DocumentKind[] {
  return documentKinds.filter((kind) => kinds.includes(kind));
}
