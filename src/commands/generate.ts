import { once } from '../diagnostics/once.ts';
import type { Host } from '../host.ts';
import { type InterfaceText, interfaceTexts } from '../i18n/interface.ts';
import type { GeneratedDocument } from '../make-document.ts';
import { withOfficePdfs } from '../office-pdfs.ts';
import { collisions } from '../output/collisions.ts';
import { notLegalAdvice } from '../output/notice.ts';
import type { PlannedFile } from '../output/write.ts';
import { exitCodeFor, exitCodes } from './exit-code.ts';
import { type GenerateFlags, generateOptions, writesNothing } from './generate-options.ts';
import { carryOut, nothing, type Outcome, plan } from './generate-outcome.ts';
import { generateInput, newWork, type Work } from './generate-work.ts';
import { findInputs } from './inputs.ts';
import { namedTemplates } from './named-templates.ts';
import { paletteFor, printDiagnostics, printJson } from './print.ts';
import { standardOutput, writeToStandardOutput } from './standard-output.ts';
import { wrongUsage } from './usage-error.ts';

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
  if (flags.out === standardOutput) return toStandardOutput(host, flags, work);
  work.diagnostics.push(...collisions(work.made));
  const planned = plan(host, flags.out, work);
  const isStrict = flags.strict === true && !flags.check;
  const isRefused =
    planned === undefined || (isStrict && exitCodeFor(work.diagnostics, true) !== exitCodes.done);
  return finish(host, flags, work, isRefused ? nothing : carryOut(host, flags, planned, work));
}

/** The one document asked for, alone on standard output; what is found about it is said as always. */
async function toStandardOutput(host: Host, flags: GenerateFlags, work: Work): Promise<number> {
  const [document, ...others] = work.documents;
  if (others.length > 0 || flags.json || writesNothing(flags))
    throw wrongUsage(interfaceTexts['usage.oneDocument']);
  const code = exitCodeFor(work.diagnostics, flags.strict);
  await say(host, flags, work);
  if (document !== undefined && code === exitCodes.done)
    writeToStandardOutput(host, document.bytes);
  return code;
}

async function say(host: Host, flags: GenerateFlags, { texts, diagnostics }: Work): Promise<void> {
  const palette = await paletteFor(host, flags.color !== false);
  const { uiLanguage: language, quiet = false } = flags;
  printDiagnostics(host, once(diagnostics), { language, quiet, palette, texts });
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
    const diagnostics = once(work.diagnostics);
    printJson(host, { ok: code === exitCodes.done, documents: made, diagnostics }, language);
    return code;
  }
  await say(host, flags, work);
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
