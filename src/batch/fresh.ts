import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { type ManifestEntry, readManifest } from '../output/manifest.ts';
import { isOurs, presentFile } from '../output/write.ts';
import type { MadeDocument } from './result.ts';

/**
 * The documents of a client, when all were made from these answers by this version and are on
 * disk: nothing is to be done. One that was edited since is reported; nothing would replace it.
 */
export function freshDocuments(
  host: Host,
  out: string,
  folder: string,
  answers: string,
): { documents: readonly MadeDocument[]; diagnostics: readonly Diagnostic[] } | undefined {
  const all = Object.entries(readManifest(host, `${out}/${folder}`).files);
  const entries = all.filter(([, made]) => made.answers === answers);
  // Some may have been replaced since by documents from other answers.
  if (entries.some(([, { of }]) => of !== entries.length)) return undefined;
  const documents: MadeDocument[] = [];
  for (const [name, entry] of entries) {
    const document = freshDocument(host, out, `${folder}/${name}`, entry);
    if (document === undefined) return undefined;
    documents.push(document);
  }
  if (documents.length === 0) return undefined;
  const edited = documents.filter(({ state }) => state === 'edited');
  const diagnostics = edited.map(({ path }) =>
    reportOutput('output/edited', { severity: 'warning', values: { file: `${out}/${path}` } }),
  );
  return { documents, diagnostics };
}

/** Nothing when it is not there, is still what it was to replace, or can not be read: writing says why. */
function freshDocument(
  host: Host,
  out: string,
  path: string,
  entry: ManifestEntry,
): MadeDocument | undefined {
  const present = readableFile(host, `${out}/${path}`);
  if (present === undefined || present.sha256 === entry.previous) return undefined;
  return { path, state: isOurs(entry, present.sha256) ? 'same' : 'edited', ...present };
}

function readableFile(host: Host, path: string): ReturnType<typeof presentFile> {
  try {
    return presentFile(host, path);
  } catch {
    return undefined;
  }
}
