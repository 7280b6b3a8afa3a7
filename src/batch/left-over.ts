import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { readManifest } from '../output/manifest.ts';
import type { BatchSetup } from './make.ts';

interface Client {
  readonly folder: string;
  readonly documents: readonly { readonly path: string }[];
}

/**
 * Documents of an earlier run, from other answers, that lie beside those of a client although its
 * answers ask for them no more. What a command itself asked for or leaves out (`--format`,
 * `--document`, `--language`) is another run's: nothing is known of it.
 */
export function leftOver(
  host: Host,
  { out, options }: BatchSetup,
  { folder, documents }: Client,
  answers: string,
): readonly Diagnostic[] {
  const made = new Set(documents.map(({ path }) => path));
  const isAsked = (asked: readonly string[] | undefined, word = '') =>
    asked?.includes(word) ?? true;
  return Object.entries(readManifest(host, `${out}/${folder}`).files).flatMap(([name, entry]) => {
    const path = `${folder}/${name}`;
    const [document, language, format] = name.split('.');
    const isOther =
      entry.answers !== undefined &&
      entry.answers !== answers &&
      !entry.asked &&
      !made.has(path) &&
      isAsked(options.formats, format) &&
      isAsked(options.documents, document) &&
      isAsked(options.language && [options.language], language) &&
      host.kind(`${out}/${path}`) === 'file';
    return isOther ? [reportBatch('batch/left-over', { values: { file: `${out}/${path}` } })] : [];
  });
}
