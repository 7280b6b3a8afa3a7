import path from 'node:path';
import type { Host } from '../host.ts';
import type { ReadTemplate } from '../template/compile.ts';
import type { Overrides } from '../template/override.ts';

/** Our templates as text: they lie in the package, beside the built program. */
export function ourTemplates(host: Host): ReadTemplate {
  return (name) => {
    for (const up of ['..', '../..']) {
      const file = path.join(import.meta.dirname, up, 'templates', name);
      if (host.kind(file) === 'file') return textOf(host, file);
    }
    return undefined;
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
    for (const name of filesBelow(host, folder, 3)) {
      const file = `${folder}/${name}`;
      files.set(name, { file, text: textOf(host, file) });
    }
  return files.size === 0 ? undefined : { files, readOurs: ourTemplates(host) };
}

/** Clause files below a folder, `fr/terms/fees.md.hbs`, at most `depth` folders down. */
function filesBelow(host: Host, folder: string, depth: number): readonly string[] {
  if (depth === 0 || host.kind(folder) !== 'directory') return [];
  return host.list(folder).flatMap((name) => {
    if (name.endsWith('.md.hbs')) return [name];
    const inner = name.replace(/\/$/, '');
    if (host.kind(`${folder}/${inner}`) !== 'directory') return [];
    return filesBelow(host, `${folder}/${inner}`, depth - 1).map((below) => `${inner}/${below}`);
  });
}

function textOf(host: Host, file: string): string {
  return new TextDecoder().decode(host.readBytes(file));
}
