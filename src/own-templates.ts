import type { LoadedAnswers } from './answers/load.ts';
import { resolveBeside } from './answers/paths.ts';
import { placeOf } from './answers/place-of.ts';
import type { Diagnostic, Result } from './diagnostics/diagnostic.ts';
import { type DocumentKind, documentKinds } from './document/types.ts';
import type { Host } from './host.ts';
import type { WordFile, WordFiles } from './make-document.ts';
import { unreadable } from './output/system-problem.ts';

/** Files already read, so that one template serves all clients of a run. */
const read = new WeakMap<Host, Map<string, Uint8Array>>();

/**
 * The Word files of one client: those named on the command line, then those that the answers name
 * under `templates`, each beside the file that names it.
 */
export function ownTemplates(
  host: Host,
  loaded: LoadedAnswers,
  named: WordFiles,
): Result<WordFiles> {
  const answered = loaded.data.templates;
  if (typeof answered !== 'object' || answered === null) return { value: named, diagnostics: [] };
  const files: Partial<Record<DocumentKind, WordFile>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const document of documentKinds) {
    const name = (answered as Readonly<Record<string, unknown>>)[document];
    if (typeof name !== 'string' || named[document] !== undefined) continue;
    const path = ['templates', document];
    const place = placeOf(loaded, path);
    const file = resolveBeside(place.file, name);
    try {
      files[document] = { file, bytes: readOnce(host, file) };
    } catch (error) {
      diagnostics.push(unreadable(name, error, { place, path }));
    }
  }
  if (diagnostics.length > 0) return { diagnostics };
  return { value: { ...files, ...named }, diagnostics };
}

function readOnce(host: Host, file: string): Uint8Array {
  const files = read.get(host) ?? new Map<string, Uint8Array>();
  read.set(host, files);
  const bytes = files.get(file) ?? host.readBytes(file);
  files.set(file, bytes);
  return bytes;
}
