import { type DocumentKind, documentKinds } from '../document/types.ts';
import type { Host } from '../host.ts';
import { interfaceTexts } from '../i18n/interface.ts';
import type { WordFile, WordFiles } from '../make-document.ts';
import { chosen } from './choices.ts';
import { readFile } from './inputs.ts';
import { wrongUsage } from './usage-error.ts';

/** Word files named by `--template engagement-letter=my-letter.docx`, read. */
export function namedTemplates(host: Host, values: readonly string[]): WordFiles {
  const files = values.map((value): readonly [DocumentKind, WordFile] => {
    const equals = value.indexOf('=');
    if (equals <= 0) throw wrongUsage(interfaceTexts['usage.templatePair']);
    const document = chosen('--template', value.slice(0, equals), documentKinds);
    const file = value.slice(equals + 1);
    return [document, { file, bytes: readFile(host, file) }];
  });
  return Object.fromEntries(files);
}
