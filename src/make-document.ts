import type { Diagnostic, Result } from './diagnostics/diagnostic.ts';
import type { Document, DocumentKind, DocumentMeta } from './document/types.ts';
import type { Language } from './i18n/text.ts';
import type { Look } from './look/look.ts';
import { documentName } from './output/names.ts';
import { type Format, type RenderOptions, renderers } from './render/index.ts';
import { builtInTemplate } from './template/built-in.ts';
import { type CompiledTemplate, fillTemplate } from './template/fill.ts';
import type { TemplateKey } from './template/key.ts';
import type { Overrides } from './template/override.ts';
import { Template } from './template/template.ts';

export interface MakeOptions extends RenderOptions {
  /** Default: Word. */
  readonly formats?: readonly Format[];
  /** The user's own Word files, or templates of the program's own, from which these documents are made. */
  readonly templates?: Templates;
  /** PDFs of the user’s own Word files are left to the caller, who makes many at once. */
  readonly officeLater?: boolean;
  /** The user's own wording of some of our clauses. */
  readonly overrides?: Overrides;
}

/** A Word file with tags: its name, for messages, and its bytes. */
export interface WordFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export type WordFiles = Readonly<Partial<Record<DocumentKind, WordFile>>>;
export type Templates = Readonly<Partial<Record<DocumentKind, WordFile | Template>>>;

/** A finished document and the path that it asks for below an output folder. */
export interface GeneratedDocument {
  readonly path: string;
  readonly document: DocumentKind;
  readonly language: Language;
  readonly format: Format;
  /** Tells its client from others whose folder has the same name. */
  readonly client?: string;
  /** Made from the user’s own Word file: its PDF is made by LibreOffice (`withOfficePdfs`). */
  readonly isOwnWord?: true;
  readonly bytes: Uint8Array;
}

export interface Generated {
  readonly documents: readonly GeneratedDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document is made of: its template's place, the worded answers, its look. */
export interface Making {
  readonly key: TemplateKey;
  /** The client's, below an output folder. */
  readonly folder: string;
  readonly view: object;
  readonly meta: Omit<DocumentMeta, 'title'>;
  readonly look: Look;
}

/** One document in every format asked for, from our template, the program's own or the user's Word file. */
export async function makeDocument(making: Making, options: MakeOptions): Promise<Generated> {
  const { key, view, meta } = making;
  const own = options.templates?.[key.document];
  if (own instanceof Template)
    return render(fillTemplate(own.for(key), view, meta), making, options);
  const { value: template, diagnostics } = await templateFor(key, options);
  const isFaulty = diagnostics.some(({ code }) => code !== 'template/missing');
  if (own !== undefined && !isFaulty) return makeFromWord(own, template, making, options);
  if (template === undefined) return { documents: [], diagnostics };
  return render(fillTemplate(template, view, meta), making, options);
}

/** Our own template, with the user's clauses in it where there are any. */
async function templateFor(
  key: TemplateKey,
  { overrides }: MakeOptions,
): Promise<Result<CompiledTemplate>> {
  if (overrides !== undefined) {
    const { overriddenTemplate } = await import('./word/door.ts');
    return overriddenTemplate(key, overrides);
  }
  const template = await builtInTemplate(key);
  return 'code' in template ? { diagnostics: [template] } : { value: template, diagnostics: [] };
}

async function render(
  document: Document,
  { folder, look }: Making,
  options: MakeOptions,
): Promise<Generated> {
  const { kind, language } = document;
  const documents: GeneratedDocument[] = [];
  const found: Diagnostic[] = [];
  for (const format of options.formats ?? ['docx']) {
    const renderDocument = await renderers[format]();
    const { value: bytes, diagnostics } = await renderDocument(document, look, options);
    found.push(...diagnostics);
    const path = `${folder}/${documentName(kind, language, format)}`;
    if (bytes !== undefined) documents.push({ path, document: kind, language, format, bytes });
  }
  return { documents, diagnostics: found };
}

/** From the user's own Word file; the code for it is loaded when one is given. */
async function makeFromWord(
  own: WordFile,
  template: CompiledTemplate | undefined,
  { key, view, folder }: Making,
  { formats = ['docx'] }: MakeOptions,
): Promise<Generated> {
  const { documentFromWord } = await import('./word/door.ts');
  const { value: bytes, diagnostics } = documentFromWord(own, { ...key, template, view, formats });
  if (bytes === undefined) return { documents: [], diagnostics };
  const { document, language } = key;
  const path = `${folder}/${documentName(document, language, 'docx')}`;
  const word = { path, document, language, format: 'docx', isOwnWord: true, bytes } as const;
  return { documents: [word], diagnostics };
}
