import type { Host } from '../../host.ts';
import { fillText } from '../../i18n/text.ts';
import { unwritable } from '../../output/system-problem.ts';
import { standardOutput, writeToStandardOutput } from '../standard-output.ts';
import { UsageError, wrongUsage } from '../usage-error.ts';
import { templateTexts } from './texts.ts';

/** Writes one file whole; one that exists only with `force`. `-` is standard output. */
export function writeOut(
  host: Host,
  file: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): void {
  if (file === standardOutput) {
    writeToStandardOutput(host, bytes);
    return;
  }
  if (!force && host.kind(file) !== undefined)
    throw wrongUsage(fillText(templateTexts.exists, { file }));
  try {
    host.writeAtomic(file, bytes);
  } catch (error) {
    throw new UsageError(unwritable(file, error));
  }
}
