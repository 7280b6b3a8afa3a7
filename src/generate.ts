import type { LoadedAnswers } from './answers/load.ts';
import { checkAnswers } from './check.ts';
import { type Diagnostic, hasErrors, type Result } from './diagnostics/diagnostic.ts';
import type { Document, DocumentKind, DocumentMeta } from './document/types.ts';
import type { Language } from './i18n/text.ts';
import { documentPath } from './output/names.ts';
import { planDocuments } from './plan.ts';
import { type Format, renderers } from './render/index.ts';
import { builtInTemplate } from './template/built-in.ts';
import { type CompiledTemplate, fillTemplate } from './template/fill.ts';
import type { Overrides } from './template/override.ts';
import type { TemplateKey } from './template/program.ts';
import { buildView, documentMeta } from './view/build.ts';

export interface GenerateOptions {
  /** Default: Word. */
  readonly formats?: readonly Format[];
  /** Default: those that the answers name. */
  readonly documents?: readonly DocumentKind[];
  /** Default: the answers' own. */
  readonly language?: Language;
  /** Missing answers become visible gaps instead of errors. */
  readonly draft?: boolean;
  /** The user's own Word files, from which these documents are made. */
  readonly templates?: WordFiles;
  /** The user's own wording of some of our clauses. */
  readonly overrides?: Overrides;
}

/** A Word file with tags: its name, for messages, and its bytes. */
export interface WordFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export type WordFiles = Readonly<Partial<Record<DocumentKind, WordFile>>>;

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
    plan.kinds.map((document) =>
      makeDocument({ document, language, law }, facts.view, meta, options),
    ),
  );
  const found = made.flatMap((one) => one.diagnostics);
  const all = [...diagnostics, ...plan.diagnostics, ...found];
  const isFaulty = found.some(({ code, severity }) => severity === 'error' && code !== MISSING);
  return { documents: isFaulty ? [] : made.flatMap((one) => one.documents), diagnostics: all };
}

/** A document that has no template here is told; the others are still made. */
const MISSING = 'template/missing';

async function makeDocument(
  key: TemplateKey,
  view: object,
  meta: Omit<DocumentMeta, 'title'>,
  options: GenerateOptions,
): Promise<Generated> {
  const { value: template, diagnostics } = await templateFor(key, options);
  const own = options.templates?.[key.document];
  if (own !== undefined) return makeFromWord(own, { key, template, view, meta }, options);
  if (template === undefined) return { documents: [], diagnostics };
  const document = fillTemplate(template, view, meta);
  const formats = options.formats ?? ['docx'];
  const documents = await Promise.all(formats.map((format) => render(document, format)));
  return { documents, diagnostics };
}

/** Our own template, with the user's clauses in it where there are any. */
async function templateFor(
  key: TemplateKey,
  { overrides }: GenerateOptions,
): Promise<Result<CompiledTemplate>> {
  if (overrides !== undefined) {
    const { overriddenTemplate } = await import('./word/door.ts');
    return overriddenTemplate(key, overrides);
  }
  const template = await builtInTemplate(key);
  return 'code' in template ? { diagnostics: [template] } : { value: template, diagnostics: [] };
}

interface Making {
  readonly key: TemplateKey;
  readonly template: CompiledTemplate | undefined;
  readonly view: object;
  readonly meta: Omit<DocumentMeta, 'title'>;
}

/** From the user's own Word file; the code for it is loaded when one is given. */
async function makeFromWord(
  own: WordFile,
  { key, template, view, meta }: Making,
  { formats = ['docx'] }: GenerateOptions,
): Promise<Generated> {
  const { documentFromWord } = await import('./word/door.ts');
  const { value: bytes, diagnostics } = documentFromWord(own, { ...key, template, view, formats });
  if (bytes === undefined) return { documents: [], diagnostics };
  const { document, language } = key;
  const path = documentPath(meta.client, document, language, 'docx');
  return { documents: [{ path, document, language, format: 'docx', bytes }], diagnostics };
}

async function render(document: Document, format: Format): Promise<GeneratedDocument> {
  const { kind, language, meta } = document;
  const renderDocument = await renderers[format]();
  const path = documentPath(meta.client, kind, language, format);
  return { path, document: kind, language, format, bytes: renderDocument(document) };
}
