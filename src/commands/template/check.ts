import type { Host } from '../../host.ts';
import { fillText, type Language } from '../../i18n/text.ts';
import { exitCodeFor } from '../exit-code.ts';
import { readFile } from '../inputs.ts';
import { paletteFor, printDiagnostics, printJson } from '../print.ts';
import { templateTexts } from './texts.ts';
import { writeOut } from './write-out.ts';

export interface CheckTemplateFlags {
  readonly uiLanguage: Language;
  readonly annotate?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** `va-agree template check`: every fault of a Word template, on screen and as comments in a copy. */
export async function checkTemplate(
  host: Host,
  file: string,
  flags: CheckTemplateFlags,
): Promise<number> {
  const language = flags.uiLanguage;
  const bytes = readFile(host, file);
  const { annotate, examineWord } = await import('../../word/door.ts');
  const { tags, diagnostics } = await examineWord(bytes, file);
  const code = exitCodeFor(diagnostics, flags.strict);
  const copy = flags.annotate === undefined ? undefined : annotate(bytes, diagnostics, language);
  if (flags.annotate !== undefined && copy !== undefined)
    writeOut(host, flags.annotate, copy, { force: flags.force === true });
  if (flags.json) {
    printJson(host, code === 0, [], diagnostics, language);
    return code;
  }
  printDiagnostics(host, diagnostics, {
    language,
    palette: await paletteFor(host, flags.color !== false),
  });
  const say = (key: 'good' | 'annotated', name: string, count: number) =>
    host.out.write(`${fillText(templateTexts[key], { file: name, count })[language]}\n`);
  if (code === 0) say('good', file, tags.length);
  if (flags.annotate !== undefined && copy !== undefined)
    say('annotated', flags.annotate, diagnostics.length);
  return code;
}
