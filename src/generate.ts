import type { LoadedAnswers } from './answers/load.ts';
import { type CheckedAnswers, checkAnswers } from './check.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { once } from './diagnostics/once.ts';
import type { DocumentKind } from './document/types.ts';
import type { Language } from './i18n/text.ts';
import { type Generated, type MakeOptions, makeDocument } from './make-document.ts';
import { notTranslated } from './not-translated.ts';
import { withOfficePdfs } from './office-pdfs.ts';
import { clientFolder, clientMark } from './output/names.ts';
import { languagesOf, planDocuments } from './plan.ts';
import { buildView, documentMeta } from './view/build.ts';

export interface GenerateOptions extends MakeOptions {
  /** Default: those that the answers name. */
  readonly documents?: readonly DocumentKind[];
  /** Default: the answers' own. */
  readonly language?: Language;
  /** Missing answers become visible gaps instead of errors. */
  readonly draft?: boolean;
}

/** Answers → documents: check, word, fill, render. Touches no file; no documents when there is an error. */
export async function generate(
  loaded: LoadedAnswers,
  options: GenerateOptions = {},
): Promise<Generated> {
  const { value: checked, diagnostics } = checkAnswers(loaded, options);
  if (checked === undefined || hasErrors(diagnostics)) return { documents: [], diagnostics };
  const made = await makeDocuments(checked, options);
  return { ...made, diagnostics: [...diagnostics, ...made.diagnostics] };
}

/** Answers that were checked → documents, and their courtesy translations: word, fill, render. */
export async function makeDocuments(
  checked: CheckedAnswers,
  options: GenerateOptions = {},
): Promise<Generated> {
  const made: Generated[] = [];
  for (const language of languagesOf(checked.answers, options.language))
    made.push(await makeInLanguage(language, checked, options));
  const diagnostics = once(made.flatMap((one) => one.diagnostics));
  const client = clientMark({ ...checked.answers });
  const documents = diagnostics.some(isTemplateFault)
    ? []
    : made.flatMap((one) => one.documents).map((one) => ({ ...one, ...(client && { client }) }));
  if (options.officeLater || !options.formats?.includes('pdf')) return { documents, diagnostics };
  const withPdfs = await withOfficePdfs(documents);
  return { ...withPdfs, diagnostics: [...diagnostics, ...withPdfs.diagnostics] };
}

async function makeInLanguage(
  language: Language,
  checked: CheckedAnswers,
  options: GenerateOptions,
): Promise<Generated> {
  const { answers, look } = checked;
  const { law } = answers;
  const plan = planDocuments(checked, options, language);
  const facts = buildView(answers, { ...checked, language, law, documents: plan.made });
  const meta = documentMeta(facts, checked.missing.length > 0);
  const folder = clientFolder({ ...answers });
  const untranslated = notTranslated(
    plan.made,
    { language, law, original: answers.language },
    options,
  );
  const made = await Promise.all(
    plan.made
      .filter((document) => !untranslated.documents.includes(document))
      .map((document) =>
        makeDocument(
          { key: { document, language, law }, folder, view: facts.view, meta, look },
          options,
        ),
      ),
  );
  const found = made.flatMap((one) => one.diagnostics);
  return {
    documents: made.flatMap((one) => one.documents),
    diagnostics: [...plan.diagnostics, ...plan.missing, ...untranslated.diagnostics, ...found],
  };
}

/** A template that can not be filled stops all; one that there is not yet, or a format, only itself. */
function isTemplateFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(word|template)\//.test(code) && code !== 'template/missing';
}
