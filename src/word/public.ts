import { types } from 'node:util';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format-text.ts';
import { wrongKind } from '../diagnostics/wrong-argument.ts';
import type { Language } from '../i18n/text.ts';
import { anything } from '../view/shape.ts';
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
  options: CompileWordOptions = {},
): WordTemplate {
  const { value, diagnostics } = read(bytes, options);
  if (value === undefined || hasErrors(diagnostics))
    throw new WordTemplateError(diagnostics, options.language ?? 'en');
  return value;
}

/** Every fault of a Word template, warnings included; nothing when there is none. */
export function checkWordTemplate(
  bytes: Uint8Array,
  options: CompileWordOptions = {},
): readonly Diagnostic[] {
  return read(bytes, options).diagnostics;
}

function read(bytes: Uint8Array, { schema, file = 'template.docx' }: CompileWordOptions) {
  if (!types.isUint8Array(bytes))
    throw wrongKind('bytes', bytes, 'the bytes of a Word file, as a Uint8Array');
  return readWordTemplate(bytes, file, schema === undefined ? anything : shapeOfSchema(schema));
}
