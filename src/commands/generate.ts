import { type LoadedAnswers, loadAnswers } from '../answers/load.ts';
import { locate } from '../check.ts';
import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { documentKinds } from '../document/types.ts';
import { generate } from '../generate.ts';
import type { Host } from '../host.ts';
import { type InterfaceText, interfaceTexts } from '../i18n/interface.ts';
import { type Language, languages } from '../i18n/text.ts';
import type { GeneratedDocument, WordFiles } from '../make-document.ts';
import { withOfficePdfs } from '../office-pdfs.ts';
import { overridesBeside } from '../our-templates.ts';
import { collisions, type MadeFile } from '../output/collisions.ts';
import { noticeFile, notLegalAdvice } from '../output/notice.ts';
import { unwritable } from '../output/system-problem.ts';
import {
  keptFiles,
  type OutputFile,
  type PlannedFile,
  planFiles,
  reportKept,
  writeFiles,
} from '../output/write.ts';
import { ownTemplates } from '../own-templates.ts';
import { formats } from '../render/index.ts';
import { pdfStandards } from '../render/pdf-standards.ts';
import { chosen, chosenList } from './choices.ts';
import { exitCodeFor, exitCodes } from './exit-code.ts';
import { findInputs, type Input, readInput } from './inputs.ts';
import { namedTemplates } from './named-templates.ts';
import { paletteFor, printDiagnostics, printJson } from './print.ts';

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

interface Work {
  readonly documents: GeneratedDocument[];
  /** Which answers file each was made from. */
  readonly made: MadeFile[];
  readonly notices: Map<string, OutputFile>;
  readonly diagnostics: Diagnostic[];
  readonly texts: Map<string, string>;
}

function newWork(): Work {
  return { documents: [], made: [], notices: new Map(), diagnostics: [], texts: new Map() };
}

/** `va-agree generate`: every document is rendered before the first is written. */
export async function generateCommand(
  host: Host,
  args: readonly string[],
  flags: GenerateFlags,
): Promise<number> {
  const options = generateOptions(flags);
  const work = newWork();
  const named = namedTemplates(host, flags.template ?? []);
  for (const input of findInputs(host, args))
    await generateInput(host, input, { options, named }, work);
  if (options.formats.includes('pdf')) {
    const { documents, diagnostics } = await withOfficePdfs(work.documents);
    work.documents.splice(0, Infinity, ...documents);
    work.diagnostics.push(...diagnostics);
  }
  work.diagnostics.push(...collisions(work.made));
  const planned = plan(host, flags.out, work);
  const isStrict = flags.strict === true && !flags.check;
  const isRefused =
    planned === undefined || (isStrict && exitCodeFor(work.diagnostics, true) !== exitCodes.done);
  return finish(host, flags, work, isRefused ? nothing : carryOut(host, flags, planned, work));
}

/** The files as they stand to the disk; nothing where they stand in each other's way or it can not be read. */
function plan(host: Host, out: string, work: Work): readonly PlannedFile[] | undefined {
  if (work.diagnostics.some(({ code }) => code === 'output/collision')) return undefined;
  try {
    return planFiles(host, out, [...work.documents, ...work.notices.values()]);
  } catch (error) {
    work.diagnostics.push(refused(error, out));
    return undefined;
  }
}

function refused(error: unknown, out: string): Diagnostic {
  const { syscall, code, path = out } = error as NodeJS.ErrnoException;
  if (syscall === undefined && code === undefined) throw error;
  return unwritable(path, error);
}

/** In a list, many clients lack the same templates: here they are missing at an answer. */
function placed(found: Diagnostic, loaded: LoadedAnswers): Diagnostic {
  return found.code === 'template/missing' ? locate(found, loaded) : found;
}

/** What became of the finished files. */
interface Outcome {
  /** On disk now; of a run that writes nothing, what one that writes would put there. */
  readonly done: readonly PlannedFile[];
  readonly kept: readonly PlannedFile[];
  readonly stale: readonly PlannedFile[];
}

const nothing: Outcome = { done: [], kept: [], stale: [] };

/** Writes the files, unless the person only wants to know what would be written. */
function carryOut(
  host: Host,
  flags: GenerateFlags,
  planned: readonly PlannedFile[],
  { diagnostics }: Work,
): Outcome {
  const kept = keptFiles(planned, { force: flags.force === true });
  const files = planned.filter((file) => !kept.includes(file));
  const stale = flags.check ? files.filter(({ state }) => state !== 'same') : [];
  const done = writesNothing(flags) ? files : write(host, flags, files, diagnostics);
  diagnostics.push(
    ...reportKept(flags.out, kept),
    ...stale.map(({ path }) =>
      reportOutput('output/stale', { values: { file: `${flags.out}/${path}` } }),
    ),
  );
  return { done, kept, stale };
}

function writesNothing({ check, dryRun }: GenerateFlags): boolean {
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

/** For `preview`: the documents of a file as HTML, with what is missing left visible. */
export function pagesMaker(flags: Pick<GenerateFlags, 'document' | 'language' | 'uiLanguage'>) {
  const options = generateOptions({ ...flags, out: '', format: 'html', draft: true });
  return async (host: Host, file: string): Promise<Work> => {
    const work = newWork();
    await generateInput(host, { file }, { options, named: {} }, work);
    return work;
  };
}

async function generateInput(
  host: Host,
  input: Input,
  { options, named }: { options: ReturnType<typeof generateOptions>; named: WordFiles },
  work: Work,
): Promise<void> {
  const { value: text, diagnostics: unread } = readInput(host, input);
  work.diagnostics.push(...unread);
  if (text === undefined) return;
  const source = { file: input.file, text };
  const { value: loaded, diagnostics, texts } = loadAnswers(source, (file) => host.readBytes(file));
  work.diagnostics.push(...diagnostics);
  for (const [file, text] of texts) work.texts.set(file, text);
  if (loaded === undefined) return;
  const own = ownTemplates(host, loaded, named);
  work.diagnostics.push(...own.diagnostics);
  if (own.value === undefined) return;
  const overrides = overridesBeside(host, [...texts.keys()]);
  const made = await generate(loaded, {
    ...options,
    templates: own.value,
    officeLater: true,
    ...(overrides && { overrides }),
  });
  work.diagnostics.push(...made.diagnostics.map((found) => placed(found, loaded)));
  work.documents.push(...made.documents);
  work.made.push(...made.documents.map((document) => ({ ...document, from: input.file })));
  for (const { path, language, client } of made.documents) {
    const folder = path.slice(0, path.indexOf('/'));
    const notice = noticeFile(options.language ?? language);
    work.notices.set(folder, {
      path: `${folder}/${notice.name}`,
      bytes: notice.bytes,
      ...(client && { client }),
    });
  }
}

/** The files that stand on disk after writing: all, or those before the one that could not be written. */
function write(
  host: Host,
  { out }: GenerateFlags,
  files: readonly PlannedFile[],
  diagnostics: Diagnostic[],
): readonly PlannedFile[] {
  const written: PlannedFile[] = [];
  try {
    writeFiles(host, out, files, { written: (file) => written.push(file) });
  } catch (error) {
    diagnostics.push(refused(error, out));
  }
  return written;
}

/** Says what was made and found; the exit code. */
async function finish(
  host: Host,
  flags: GenerateFlags,
  work: Work,
  { done, kept, stale }: Outcome,
): Promise<number> {
  const language = flags.uiLanguage;
  const faults = exitCodeFor(work.diagnostics, flags.strict);
  const code = faults === exitCodes.done && stale.length > 0 ? exitCodes.stale : faults;
  const documents = done.filter(isDocument);
  if (flags.json) {
    const made = documents.map((file) => documentToJson(file, flags.out));
    const { diagnostics } = work;
    printJson(host, { ok: code === exitCodes.done, documents: made, diagnostics }, language);
    return code;
  }
  const palette = await paletteFor(host, flags.color !== false);
  const { texts, diagnostics } = work;
  printDiagnostics(host, diagnostics, { language, quiet: flags.quiet === true, palette, texts });
  if (flags.quiet) return code;
  for (const file of [...documents, ...kept.filter(isDocument)])
    host.out.write(
      `${flags.out}/${file.path}  (${interfaceTexts[wordFor(file, flags)][language]})\n`,
    );
  if (documents.length > 0 && !writesNothing(flags))
    host.err.write(`${notLegalAdvice[language]}\n`);
  return code;
}

/** Not the note beside the documents. */
function isDocument(file: PlannedFile): file is PlannedFile & GeneratedDocument {
  return 'document' in file;
}

function wordFor({ state, isForeign }: PlannedFile, flags: GenerateFlags): InterfaceText {
  if (isForeign && !flags.force) return 'generate.keptForeign';
  if (state === 'edited' && !flags.force) return 'generate.keptEdited';
  if (state === 'same') return 'generate.same';
  return writesNothing(flags) ? 'generate.wouldMake' : 'generate.made';
}

function documentToJson(file: PlannedFile & GeneratedDocument, out: string): object {
  const { path, document, language, format, bytes, sha256 } = file;
  return { path: `${out}/${path}`, document, language, format, bytes: bytes.length, sha256 };
}
