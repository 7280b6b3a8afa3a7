import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format-text.ts';
import type { Language } from '../i18n/text.ts';
import { type JsonSchema, shapeOfSchema } from './shape-of-schema.ts';
import { readWordTemplate, type WordTemplate } from './template.ts';

export interface CompileWordOptions {
  /** A JSON Schema of the data: a tag that names nothing in it is then an error. */
  readonly schema?: JsonSchema;
  /** The name of the file, for messages. */
  readonly file?: string;
  /** The language of the error's message. */
  readonly language?: Language;
}

/** A Word template that can not be filled; `diagnostics` says why, every fault with its place. */
export class WordTemplateError extends Error {
  override readonly name = 'WordTemplateError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], language: Language) {
    super(formatDiagnostics(diagnostics, { language }));
    this.diagnostics = diagnostics;
  }
}

/**
 * Compiles a Word file with Handlebars tags, to be filled any number of times with any data:
 * `compileWordTemplate(bytes).fill({ name: 'Acme' })` gives the bytes of a Word file.
 * Throws a `WordTemplateError` that holds every fault of the template.
 */
export function compileWordTemplate(
  bytes: Uint8Array,
  { schema, file = 'template.docx', language = 'en' }: CompileWordOptions = {},
): WordTemplate {
  const shape = schema === undefined ? {} : { shape: shapeOfSchema(schema) };
  const { value, diagnostics } = readWordTemplate(bytes, { file, ...shape });
  if (value === undefined || hasErrors(diagnostics))
    throw new WordTemplateError(diagnostics, language);
  return value;
}

/** Every fault of a Word template, warnings included; nothing when there is none. */
export function checkWordTemplate(
  bytes: Uint8Array,
  { schema, file = 'template.docx' }: CompileWordOptions = {},
): readonly Diagnostic[] {
  const shape = schema === undefined ? {} : { shape: shapeOfSchema(schema) };
  return readWordTemplate(bytes, { file, ...shape }).diagnostics;
}
