import { documentKinds } from '../document/types.ts';
import { type Language, languages } from '../i18n/text.ts';
import { formats } from '../render/index.ts';
import { pdfStandards } from '../render/pdf-standards.ts';
import { chosen, chosenList } from './choices.ts';

export interface GenerateFlags {
  readonly uiLanguage: Language;
  readonly out: string;
  readonly format: string;
  readonly pdfStandard?: string;
  readonly template?: readonly string[];
  readonly document?: string;
  readonly language?: string;
  readonly draft?: boolean;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** The person only wants to know what would be written. */
export function writesNothing({ check, dryRun }: GenerateFlags): boolean {
  return check === true || dryRun === true;
}

/** What the flags ask of the documents. */
export function generateOptions(flags: GenerateFlags) {
  const documents = flags.document;
  return {
    formats: chosenList('--format', flags.format, formats),
    ...(flags.pdfStandard !== undefined && {
      pdfStandard: chosen('--pdf-standard', flags.pdfStandard, pdfStandards),
    }),
    ...(documents !== undefined && {
      documents: chosenList('--document', documents, documentKinds),
    }),
    ...(flags.language !== undefined && {
      language: chosen('--language', flags.language, languages),
    }),
    draft: flags.draft === true,
  };
}
