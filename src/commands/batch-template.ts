import { type LoadedAnswers, loadAnswers } from '../answers/load.ts';
import { sheetOf } from '../batch/sheet.ts';
import { batchTexts } from '../batch/texts.ts';
import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { exitCodes } from './exit-code.ts';
import { readFile } from './inputs.ts';
import { printDiagnostics } from './print.ts';
import { writeOut } from './template/write-out.ts';
import { UsageError } from './usage-error.ts';

export interface SheetFlags {
  readonly uiLanguage: Language;
  readonly base?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `va-agree batch --template clients.xlsx`: the sheet to fill, over a base when one is given. */
export async function sheetCommand(host: Host, file: string, flags: SheetFlags): Promise<number> {
  if (!/\.xlsx$/i.test(file))
    throw new UsageError(reportBatch('batch/not-a-sheet', { values: { file } }));
  if (host.kind(file) !== undefined && !flags.force)
    throw new UsageError(reportBatch('batch/sheet-exists', { values: { file } }));
  const { value: base, diagnostics } = baseOf(host, flags.base);
  if (base === undefined) {
    printDiagnostics(host, diagnostics, { language: flags.uiLanguage });
    return exitCodes.faults;
  }
  const { writeSheet } = await import('../batch/xlsx.ts');
  const sheet = sheetOf(base, flags.uiLanguage);
  writeOut(host, file, await writeSheet(sheet), { force: true });
  const values = { file, columns: sheet.columns.length };
  if (!flags.quiet) host.out.write(`${fillText(batchTexts.sheet, values)[flags.uiLanguage]}\n`);
  return exitCodes.done;
}

function baseOf(host: Host, base: string | undefined): Result<LoadedAnswers> {
  const file = base ?? '<base>';
  const text = base === undefined ? new TextEncoder().encode('{}') : readFile(host, base);
  return loadAnswers({ file, text }, (name) => host.readBytes(name));
}
