import type { CheckedAnswers } from './check.ts';
import { reportDocuments } from './diagnostics/catalogue/documents.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type DocumentKind, documentKinds } from './document/types.ts';
import type { Language } from './i18n/text.ts';
import { hasTemplate, missingTemplates } from './template/built-in.ts';

export interface PlanOptions {
  readonly documents?: readonly DocumentKind[];
  /** That a flag gave it; the answers were checked in it. */
  readonly language?: Language;
  /** The user's own files, which need no template of ours. */
  readonly templates?: Readonly<Partial<Record<DocumentKind, unknown>>>;
}

export interface DocumentPlan {
  readonly kinds: readonly DocumentKind[];
  /** Those of them that there is a template for: others may rest on these alone. */
  readonly made: readonly DocumentKind[];
  /** That there is none for the rest of them. */
  readonly missing: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which documents are made: those asked for, and a data processing agreement when it is named
 * or the decision tree says so (legal.md C.4), with its reason.
 */
export function planDocuments(
  checked: CheckedAnswers,
  options: PlanOptions,
  language: Language = checked.answers.language,
): DocumentPlan {
  const { kinds, diagnostics } = chosenDocuments(checked, options);
  const { law } = checked.answers;
  const isMade = (document: DocumentKind) =>
    options.templates?.[document] !== undefined || hasTemplate({ document, language, law });
  const rest = kinds.filter((document) => !isMade(document));
  const missing =
    rest.length === 0 ? [] : [missingTemplates(rest, { language, law }, flagsIn(options))];
  return { kinds, made: kinds.filter(isMade), missing, diagnostics };
}

/** The language that binds, then that of the courtesy translation; or the one that a flag asks for. */
export function languagesOf(
  { language, secondLanguage = language }: CheckedAnswers['answers'],
  asked: Language | undefined,
): readonly Language[] {
  return asked === undefined ? [...new Set([language, secondLanguage])] : [asked];
}

function flagsIn({ documents, language }: PlanOptions) {
  return { document: documents !== undefined, language: language !== undefined };
}

function chosenDocuments(
  { answers, dataProtection }: CheckedAnswers,
  { documents }: PlanOptions,
): Pick<DocumentPlan, 'kinds' | 'diagnostics'> {
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
