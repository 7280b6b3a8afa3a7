import type { LoadedAnswers } from './answers/load.ts';
import { checkAnswers } from './check.ts';
import { type Diagnostic, hasErrors, type Result } from './diagnostics/diagnostic.ts';
import type { Document, DocumentKind, DocumentMeta } from './document/types.ts';
import type { Language } from './i18n/text.ts';
import type { Look } from './look/look.ts';
import { documentPath } from './output/names.ts';
import { planDocuments } from './plan.ts';
import { type Format, type RenderOptions, renderers } from './render/index.ts';
import { builtInTemplate } from './template/built-in.ts';
import { fillTemplate } from './template/fill.ts';
import type { TemplateKey } from './template/program.ts';
import { buildView, documentMeta } from './view/build.ts';

export interface GenerateOptions extends RenderOptions {
  /** Default: Word. */
  readonly formats?: readonly Format[];
  /** Default: those that the answers name. */
  readonly documents?: readonly DocumentKind[];
  /** Default: the answers' own. */
  readonly language?: Language;
  /** Missing answers become visible gaps instead of errors. */
  readonly draft?: boolean;
}

/** A finished document and the path that it asks for below an output folder. */
export interface GeneratedDocument {
  readonly path: string;
  readonly document: DocumentKind;
  readonly language: Language;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

export interface Generated {
  readonly documents: readonly GeneratedDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Answers → documents: check, word, fill, render. Touches no file; no documents when there is an error. */
export async function generate(
  loaded: LoadedAnswers,
  options: GenerateOptions = {},
): Promise<Generated> {
  const { value: checked, diagnostics } = checkAnswers(loaded, options);
  if (checked === undefined || hasErrors(diagnostics)) return { documents: [], diagnostics };
  const plan = planDocuments(checked, options);
  const language = options.language ?? checked.answers.language;
  const { law } = checked.answers;
  const facts = buildView(checked.answers, { ...checked, language, law, documents: plan.kinds });
  const meta = documentMeta(facts, checked.missing.length > 0);
  const made = await Promise.all(
    plan.kinds.map((document) => makeDocument({ document, language, law }, facts.view, meta)),
  );
  const documents: GeneratedDocument[] = [];
  const found: Diagnostic[] = [];
  for (const document of made) {
    if ('code' in document) found.push(document);
    else
      for (const format of options.formats ?? ['docx']) {
        const rendered = await render(document, checked.look, format, options);
        found.push(...rendered.diagnostics);
        if (rendered.value !== undefined) documents.push(rendered.value);
      }
  }
  return { documents, diagnostics: [...diagnostics, ...plan.diagnostics, ...once(found)] };
}

/** What several documents say of one cause is said once. */
function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const byWords = new Map(found.map((one) => [`${one.code} ${one.message.en}`, one]));
  return [...byWords.values()];
}

async function makeDocument(
  key: TemplateKey,
  view: object,
  meta: Omit<DocumentMeta, 'title'>,
): Promise<Document | Diagnostic> {
  const template = await builtInTemplate(key);
  return 'code' in template ? template : fillTemplate(template, view, meta);
}

async function render(
  document: Document,
  look: Look,
  format: Format,
  options: RenderOptions,
): Promise<Result<GeneratedDocument>> {
  const { kind, language, meta } = document;
  const renderDocument = await renderers[format]();
  const { value: bytes, diagnostics } = await renderDocument(document, look, options);
  if (bytes === undefined) return { diagnostics };
  const path = documentPath(meta.client, kind, language, format);
  return { value: { path, document: kind, language, format, bytes }, diagnostics };
}
