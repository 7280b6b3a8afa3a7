import { documentKinds, laws } from '../../document/types.ts';
import type { Host } from '../../host.ts';
import { fillText, type Language, languages } from '../../i18n/text.ts';
import { allByFlag, missingTemplates, namesOf, templatesOf } from '../../template/built-in.ts';
import { chosen } from '../choices.ts';
import { exitCodeFor, exitCodes } from '../exit-code.ts';
import { readFile } from '../inputs.ts';
import { paletteFor, printDiagnostics, printJson } from '../print.ts';
import { UsageError } from '../usage-error.ts';
import { templateTexts } from './texts.ts';
import { writeOut } from './write-out.ts';

export interface CheckTemplateFlags {
  readonly uiLanguage: Language;
  readonly document?: string;
  readonly language?: string;
  readonly law?: string;
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
  const { tags, diagnostics, fits } = await examineWord(bytes, file, askedFor(flags), language);
  const code = exitCodeFor(diagnostics, flags.strict);
  const ok = code === exitCodes.done;
  const copy = flags.annotate === undefined ? undefined : annotate(bytes, diagnostics, language);
  if (flags.annotate !== undefined && copy !== undefined)
    writeOut(host, flags.annotate, copy, { force: flags.force === true });
  if (flags.json) {
    printJson(host, { ok, diagnostics }, language);
    return code;
  }
  printDiagnostics(host, diagnostics, {
    language,
    palette: await paletteFor(host, flags.color !== false),
  });
  const say = (key: 'good' | 'annotated', name: string, count: number) =>
    host.out.write(`${fillText(templateTexts[key], { file: name, count })[language]}\n`);
  if (ok) say('good', file, tags.length);
  if (ok && fits.length > 0)
    host.out.write(
      `${fillText(templateTexts.clausesOf, { documents: namesOf(fits) })[language]}\n`,
    );
  if (flags.annotate !== undefined && copy !== undefined)
    say('annotated', flags.annotate, diagnostics.length);
  return code;
}

/** The document that the file is to be, as far as it is said; one that is not known is refused. */
function askedFor({ document, language, law, uiLanguage }: CheckTemplateFlags) {
  const asked = {
    ...(document !== undefined && { document: chosen('--document', document, documentKinds) }),
    ...(language !== undefined && { language: chosen('--language', language, languages) }),
    ...(law !== undefined && { law: chosen('--law', law, laws) }),
  };
  if (templatesOf(asked).length > 0) return asked;
  const [first] = templatesOf(asked.document === undefined ? {} : { document: asked.document });
  const unsaid = first ?? { document: documentKinds[0], language: uiLanguage, law: laws[0] };
  const key = { ...unsaid, ...asked };
  throw new UsageError(missingTemplates([key.document], key, allByFlag));
}
