import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { wordSpot } from '../../diagnostics/format-spot.ts';
import type { Host } from '../../host.ts';
import type { Language } from '../../i18n/text.ts';
import type { InspectedTag } from '../../word/inspect.ts';
import { exitCodes } from '../exit-code.ts';
import { readFile } from '../inputs.ts';
import { paletteFor, printDiagnostics } from '../print.ts';
import { tagKinds, tagTypes, templateTexts } from './texts.ts';

export interface InspectFlags {
  readonly uiLanguage: Language;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** `va-agree template inspect`: the tags of a Word template, in order. */
export async function inspectTemplate(
  host: Host,
  file: string,
  flags: InspectFlags,
): Promise<number> {
  const language = flags.uiLanguage;
  const { examineWord } = await import('../../word/door.ts');
  const { tags, diagnostics, isOpen } = await examineWord(readFile(host, file), file);
  if (!isOpen) {
    const palette = await paletteFor(host, flags.color !== false);
    printDiagnostics(host, diagnostics, { language, palette, json: flags.json === true });
    return exitCodes.faults;
  }
  if (flags.json) {
    const found = { version: 1, ok: !hasErrors(diagnostics), file, tags: tags.map(toJson) };
    host.out.write(`${JSON.stringify(found, null, 2)}\n`);
  } else for (const tag of tags) host.out.write(`${lineFor(tag, language)}\n`);
  return exitCodes.done;
}

function toJson({ tag, kind, type, choices, fillable, spot }: InspectedTag): object {
  return { tag, kind, type, choices, fillable, ...spot };
}

/** `{{client.name}}  valeur (texte)  corps du texte, paragraphe 3, sous « Les parties »` */
function lineFor(
  { tag, kind, type, choices, fillable, spot }: InspectedTag,
  language: Language,
): string {
  const named = type && tagTypes[type][language];
  const colon = language === 'fr' ? ' :' : ':';
  const what = choices === undefined ? named : `${named}${colon} ${choices.join(' | ')}`;
  const doubt = fillable ? '' : `  ! ${templateTexts.unfillable[language]}`;
  const words = `${tagKinds[kind][language]}${what === undefined ? '' : ` (${what})`}`;
  return `${tag}  ${words}  ${wordSpot(spot, language)}${doubt}`;
}
