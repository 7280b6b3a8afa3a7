import { loadAnswers } from '../answers/load.ts';
import { checkAnswers } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { interfaceTexts } from '../i18n/interface.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { exitCodeFor } from './exit-code.ts';
import { findInputs, type Input, readFile } from './inputs.ts';
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
    if (exitCodeFor(found, flags.strict) === 0 && !flags.json && !flags.quiet)
      host.out.write(
        `${fillText(interfaceTexts['check.good'], { file: input.file })[flags.uiLanguage]}\n`,
      );
  }
  const code = exitCodeFor(diagnostics, flags.strict);
  if (flags.json) printJson(host, code === 0, [], diagnostics, flags.uiLanguage);
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
  const source = { file: input.file, text: input.text ?? readFile(host, input.file) };
  const loaded = loadAnswers(source, (file) => host.readBytes(file));
  for (const [file, text] of loaded.texts) texts.set(file, text);
  if (loaded.value === undefined) return loaded.diagnostics;
  const checked = checkAnswers(loaded.value, { draft: flags.draft === true });
  return [...loaded.diagnostics, ...checked.diagnostics];
}
