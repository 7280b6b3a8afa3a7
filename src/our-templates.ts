import path from 'node:path';
import { documentKinds } from './document/types.ts';
import type { Host } from './host.ts';
import { languages } from './i18n/text.ts';
import type { ReadTemplate } from './template/compile.ts';
import type { Overrides } from './template/override.ts';

/** Our templates as text: they lie in the package, beside the built program. */
export function ourTemplates(host: Host): ReadTemplate {
  return (name) => {
    const file = path.join(import.meta.dirname, '..', 'templates', name);
    return host.kind(file) === 'file' ? textOf(host, file) : undefined;
  };
}

const found = new WeakMap<Host, Map<string, Overrides | undefined>>();

/**
 * The clauses that a user words otherwise: `templates/fr/engagement-letter/notice.md.hbs` beside the
 * answers file or one that it extends, the nearest winning. Nothing when there is none.
 */
export function overridesBeside(host: Host, answers: readonly string[]): Overrides | undefined {
  const folders = [...new Set(answers.map((file) => path.join(path.dirname(file), 'templates')))];
  const known = found.get(host) ?? new Map<string, Overrides | undefined>();
  found.set(host, known);
  const key = folders.join('\n');
  if (!known.has(key)) known.set(key, readFolders(host, folders));
  return known.get(key);
}

function readFolders(host: Host, folders: readonly string[]): Overrides | undefined {
  const files = new Map<string, { file: string; text: string }>();
  for (const folder of [...folders].reverse())
    for (const name of clausesBelow(host, folder)) {
      const file = path.join(folder, name);
      files.set(name, { file, text: textOf(host, file) });
    }
  return files.size === 0 ? undefined : { files, readOurs: ourTemplates(host) };
}

/** Clause files below a templates' folder: `fr/terms/fees.md.hbs`. */
function clausesBelow(host: Host, folder: string): readonly string[] {
  if (host.kind(folder) !== 'directory') return [];
  const places = languages.flatMap((language) =>
    [...documentKinds, 'shared'].map((document) => `${language}/${document}`),
  );
  return places
    .filter((place) => host.kind(path.join(folder, place)) === 'directory')
    .flatMap((place) => host.list(path.join(folder, place)).map((name) => `${place}/${name}`))
    .filter((name) => name.endsWith('.md.hbs'));
}

function textOf(host: Host, file: string): string {
  return new TextDecoder().decode(host.readBytes(file));
}
