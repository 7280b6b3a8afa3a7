import { readFileSync } from 'node:fs';
import { type LoadedAnswers, loadAnswers as load } from './answers/load.ts';
import { plainAnswers } from './answers/plain.ts';
import type { JsonObject } from './answers/values.ts';
import type { Answers } from './answers/written.ts';
import {
  checkAnswersArgument,
  checkedReader,
  checkOptions,
  checkTemplateKey,
} from './arguments.ts';
import { type CheckedAnswers, type CheckOptions, checkAnswers } from './check.ts';
import type { Result } from './diagnostics/diagnostic.ts';
import { type GenerateOptions, generate as generateLoaded } from './generate.ts';
import type { Generated, GeneratedDocument } from './make-document.ts';
import { compileTemplate as compile, type ReadTemplate } from './template/compile.ts';
import type { TemplateKey } from './template/key.ts';
import { Template } from './template/template.ts';
import { viewShape } from './view/build.ts';

export type { Answers as CompleteAnswers } from './answers/answers.generated.ts';
export type { DataProtection } from './answers/data-protection.ts';
export type { LoadedAnswers } from './answers/load.ts';
export type { ValidAnswers } from './answers/validate.ts';
export type { JsonObject } from './answers/values.ts';
export type { Answers } from './answers/written.ts';
export type { CheckedAnswers, CheckOptions } from './check.ts';
export type {
  Diagnostic,
  Path,
  Place,
  Position,
  Range,
  Result,
  Severity,
  Spot,
} from './diagnostics/diagnostic.ts';
export { type FormatOptions, formatDiagnostics } from './diagnostics/format-text.ts';
export type { Palette } from './diagnostics/palette.ts';
export type { DocumentKind, Law } from './document/types.ts';
export type { GenerateOptions } from './generate.ts';
export type { Language, NeutralText, Text } from './i18n/text.ts';
export type { Logo, Look } from './look/look.ts';
export type {
  Generated,
  GeneratedDocument,
  MakeOptions,
  Templates,
  WordFile,
} from './make-document.ts';
export type { WordFileToConvert } from './office/conversion.ts';
export { type ConvertOptions, convertToPdf } from './office/convert.ts';
export type { Format, RenderOptions } from './render/index.ts';
export type { PdfStandard } from './render/pdf-standards.ts';
export type { ReadTemplate } from './template/compile.ts';
export type { TemplateKey } from './template/key.ts';
export type { Overrides } from './template/override.ts';
export type { Template } from './template/template.ts';
export type { TagContainer, TagRole, WordTag } from './word/compile/tag.ts';
export {
  type CompileWordOptions,
  checkWordTemplate,
  compileWordTemplate,
  WordTemplateError,
} from './word/public.ts';
export type { JsonSchema } from './word/shape-of-schema.ts';
export type { WordTemplate } from './word/template.ts';

/**
 * Reads an answers file (YAML or JSON) and what it extends; no value when it can not be read as answers.
 * Throws the errors of `node:fs` when there is no such file.
 */
export function loadAnswers(file: string): Result<LoadedAnswers> {
  return load({ file }, (name) => readFileSync(name));
}

/**
 * Checks loaded or plain answers against the schema and the law → the answers with their defaults. No
 * value where the schema finds an error; what the law forbids is an error beside the value. Throws a
 * `TypeError` when an argument is of another kind than its type.
 */
export function check(
  answers: LoadedAnswers | Answers | JsonObject,
  options: CheckOptions = {},
): Result<CheckedAnswers> {
  checkOptions(options);
  const loaded = asLoaded(answers);
  if (loaded.value === undefined) return { diagnostics: loaded.diagnostics };
  const { diagnostics, ...checked } = checkAnswers(loaded.value, options);
  return { ...checked, diagnostics: [...loaded.diagnostics, ...diagnostics] };
}

/**
 * Answers → documents as bytes (Word unless `formats` says otherwise), with diagnostics; no documents
 * when the answers have an error. Touches no file: templates are given (`templates`), whatever files
 * the answers name. Only PDFs of Word files of one's own have LibreOffice run. Rejects with a
 * `TypeError` when an argument is of another kind than its type.
 */
export async function generate(
  answers: LoadedAnswers | Answers | JsonObject,
  options: GenerateOptions = {},
): Promise<Generated> {
  checkOptions(options);
  const loaded = asLoaded(answers);
  if (loaded.value === undefined) return { documents: [], diagnostics: loaded.diagnostics };
  const { documents, diagnostics } = await generateLoaded(loaded.value, options);
  return {
    documents: documents.map(ofTheirOwn),
    diagnostics: [...loaded.diagnostics, ...diagnostics],
  };
}

/**
 * Compiles a document in Markdown with tags, for `generate` to fill (`templates`) any number of times;
 * no value when it has a fault, each reported with file and line. `read` gives the text of a file by
 * its name below a folder laid out as `templates/` of this package, `fr/terms.md.hbs`, at once. Throws a
 * `TypeError` when an argument is of another kind than its type.
 */
export function compileTemplate(key: TemplateKey, read: ReadTemplate): Result<Template> {
  checkTemplateKey(key);
  const { value, diagnostics } = compile(key, checkedReader(read), viewShape());
  return { ...(value && { value: new Template(value) }), diagnostics };
}

/** Bytes that the caller may change: two documents that say the same share theirs. */
function ofTheirOwn(document: GeneratedDocument): GeneratedDocument {
  return { ...document, bytes: Buffer.from(document.bytes) };
}

function asLoaded(answers: LoadedAnswers | Answers | JsonObject): Result<LoadedAnswers> {
  checkAnswersArgument(answers);
  return isLoaded(answers)
    ? { value: answers, diagnostics: [] }
    : plainAnswers(answers as JsonObject);
}

function isLoaded(answers: object): answers is LoadedAnswers {
  return 'locate' in answers && typeof answers.locate === 'function';
}
