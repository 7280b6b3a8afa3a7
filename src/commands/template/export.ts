import { documentKinds, laws } from '../../document/types.ts';
import type { Host } from '../../host.ts';
import { fillText, type Language, languages } from '../../i18n/text.ts';
import { ourTemplates } from '../../our-templates.ts';
import {
  allByFlag,
  builtInTemplate,
  hasTemplate,
  missingTemplates,
  templateNames,
} from '../../template/built-in.ts';
import type { TemplateKey } from '../../template/key.ts';
import { chosen } from '../choices.ts';
import { exitCodes } from '../exit-code.ts';
import { standardOutput } from '../standard-output.ts';
import { UsageError, wrongUsage } from '../usage-error.ts';
import { templateTexts } from './texts.ts';
import { writeOut } from './write-out.ts';

export interface ExportFlags {
  readonly uiLanguage: Language;
  readonly clause?: string;
  readonly language?: string;
  readonly law?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** `va-agree template export`: our document as a Word file with tags, or one clause as Markdown. */
export async function exportTemplate(
  host: Host,
  document: string | undefined,
  flags: ExportFlags,
): Promise<number> {
  if (document === undefined && flags.clause === undefined)
    throw wrongUsage(templateTexts.missingDocument);
  const key = keyFor(document ?? 'engagement-letter', flags);
  if (flags.clause !== undefined) return exportOneClause(host, key, flags.clause, flags);
  if (!hasTemplate(key)) throw new UsageError(missingTemplates([key.document], key, allByFlag));
  const template = await builtInTemplate(key);
  if ('code' in template) throw new UsageError(template);
  const { exportDocument } = await import('../../word/door.ts');
  const file = flags.out ?? `${key.document}.${key.language}.docx`;
  writeOut(host, file, exportDocument(template), { force: flags.force === true });
  say(host, file, flags);
  return exitCodes.done;
}

async function exportOneClause(
  host: Host,
  key: TemplateKey,
  clause: string,
  flags: ExportFlags,
): Promise<number> {
  const { allClauses, clauseSource } = await import('../../word/door.ts');
  const found = clauseSource(key, clause, await allClauses(), ourTemplates(host));
  if ('code' in found) throw new UsageError(found);
  const bytes = new TextEncoder().encode(found.text);
  const file = flags.out ?? found.name.slice(found.name.lastIndexOf('/') + 1);
  writeOut(host, file, bytes, { force: flags.force === true });
  say(host, file, flags);
  if (file !== standardOutput)
    host.err.write(`${fillText(templateTexts.putThere, { name: found.name })[flags.uiLanguage]}\n`);
  return exitCodes.done;
}

/** The template meant: what is not said is the first that there is. */
function keyFor(name: string, flags: ExportFlags): TemplateKey {
  const document = chosen('document', name, documentKinds);
  const language =
    flags.language === undefined ? undefined : chosen('--language', flags.language, languages);
  const law = flags.law === undefined ? undefined : chosen('--law', flags.law, laws);
  const known = templateNames().filter((key) => key.document === document);
  const fits = (key: TemplateKey) =>
    (language === undefined || key.language === language) && (law === undefined || key.law === law);
  const spoken = known.filter((key) => key.language === flags.uiLanguage);
  const found = [...spoken, ...known].find(fits);
  const unsaid = known[0] ?? { language: flags.uiLanguage, law: laws[0] };
  return found ?? { document, language: language ?? unsaid.language, law: law ?? unsaid.law };
}

function say(host: Host, file: string, { uiLanguage }: ExportFlags): void {
  if (file !== standardOutput)
    host.out.write(`${fillText(templateTexts.exported, { file })[uiLanguage]}\n`);
}
