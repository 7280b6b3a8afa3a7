import { type LoadedAnswers, loadAnswers } from '../answers/load.ts';
import { type CheckedAnswers, checkAnswers, locate } from '../check.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { interfaceTexts } from '../i18n/interface.ts';
import { fillText, type Language } from '../i18n/text.ts';
import type { WordFiles } from '../make-document.ts';
import { ownTemplates } from '../own-templates.ts';
import { planDocuments } from '../plan.ts';
import { exitCodeFor, exitCodes } from './exit-code.ts';
import { findInputs, type Input, readInput } from './inputs.ts';
import { paletteFor, printDiagnostics, printJson } from './print.ts';

export interface CheckFlags {
  readonly uiLanguage: Language;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** `va-agree check`: everything that is wrong with the answers, and nothing written. */
export async function checkCommand(
  host: Host,
  args: readonly string[],
  flags: CheckFlags,
): Promise<number> {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const input of findInputs(host, args)) {
    const found = checkInput(host, input, flags, texts);
    diagnostics.push(...found);
    if (exitCodeFor(found, flags.strict) === exitCodes.done && !flags.json && !flags.quiet)
      host.out.write(
        `${fillText(interfaceTexts['check.good'], { file: input.file })[flags.uiLanguage]}\n`,
      );
  }
  const code = exitCodeFor(diagnostics, flags.strict);
  if (flags.json) printJson(host, { ok: code === exitCodes.done, diagnostics }, flags.uiLanguage);
  else {
    const palette = await paletteFor(host, flags.color !== false);
    printDiagnostics(host, diagnostics, {
      language: flags.uiLanguage,
      quiet: flags.quiet === true,
      palette,
      texts,
    });
  }
  return code;
}

function checkInput(
  host: Host,
  input: Input,
  flags: CheckFlags,
  texts: Map<string, string>,
): readonly Diagnostic[] {
  const { value: text, diagnostics: unread } = readInput(host, input);
  if (text === undefined) return unread;
  const source = { file: input.file, text };
  const loaded = loadAnswers(source, (file) => host.readBytes(file));
  for (const [file, text] of loaded.texts) texts.set(file, text);
  if (loaded.value === undefined) return loaded.diagnostics;
  const { value, diagnostics } = checkAnswers(loaded.value, { draft: flags.draft === true });
  const own = ownTemplates(host, loaded.value, {});
  const found = [...loaded.diagnostics, ...diagnostics, ...own.diagnostics];
  return value && own.value && !hasErrors(found)
    ? [...found, ...missing(value, loaded.value, own.value)]
    : found;
}

/** Documents that `generate` could not make, whatever the answers. */
function missing(
  checked: CheckedAnswers,
  loaded: LoadedAnswers,
  templates: WordFiles,
): readonly Diagnostic[] {
  return planDocuments(checked, { templates }).missing.map((found) => locate(found, loaded));
}
