import type { Host } from '../host.ts';
import { interfaceTexts } from '../i18n/interface.ts';
import { wrongUsage } from './usage-error.ts';

/** What `--out` names in place of a folder or a file. */
export const standardOutput = '-';

/** Writes one file to standard output; to a terminal only text, since it would take the rest for commands. */
export function writeToStandardOutput({ out }: Host, bytes: Uint8Array): void {
  const isText = !bytes.includes(0);
  if (out.isTerminal && !isText) throw wrongUsage(interfaceTexts['usage.notForTerminal']);
  out.write(bytes);
}
