import path from 'node:path';
import { reportTemplate } from './diagnostics/catalogue/template.ts';
import type { Diagnostic, Result } from './diagnostics/diagnostic.ts';
import { nearest, suggestion } from './diagnostics/nearest.ts';
import { documentKinds, laws } from './document/types.ts';
import type { Host } from './host.ts';
import { languages } from './i18n/text.ts';
import { ourFolder, ourTemplates, textOf } from './our-templates.ts';
import type { Overrides } from './template/override.ts';

type Files = Overrides['files'];

const found = new WeakMap<Host, Map<string, Result<Overrides>>>();

/**
 * The clauses that a user words otherwise: `templates/fr/engagement-letter/notice.md.hbs` beside the
 * answers file or one that it extends, the nearest winning. No value when there is none; a warning
 * for each file there that no document reads.
 */
export function ownClauses(host: Host, answers: readonly string[]): Result<Overrides> {
  const folders = [...new Set(answers.map((file) => path.join(path.dirname(file), 'templates')))];
  const known = found.get(host) ?? new Map<string, Result<Overrides>>();
  found.set(host, known);
  const key = folders.join('\n');
  const made = known.get(key) ?? readFolders(host, folders);
  known.set(key, made);
  return made;
}

function readFolders(host: Host, folders: readonly string[]): Result<Overrides> {
  const files = new Map<string, { file: string; text: string }>();
  for (const folder of [...folders].reverse())
    for (const name of clausesBelow(host, folder)) {
      const file = path.join(folder, name);
      files.set(name, { file, text: textOf(host, file) });
    }
  if (files.size === 0) return { diagnostics: [] };
  const diagnostics = unread(files, clausesBelow(host, ourFolder));
  return { value: { files, readOurs: ourTemplates(host) }, diagnostics };
}

/** Files that are meant as clauses, by their names below a templates' folder: `fr/terms/fees.md.hbs`. */
function clausesBelow(host: Host, folder: string, below = '', depth = 0): readonly string[] {
  const here = path.join(folder, below);
  if (host.kind(here) !== 'directory') return [];
  return host.list(here).flatMap((name) => {
    const full = `${below}${name}`;
    if (!name.endsWith('/')) return isMeantAsClause(full) ? [full] : [];
    return depth < 2 ? clausesBelow(host, folder, full, depth + 1) : [];
  });
}

/** In a document's folder also what an editor has named otherwise: `notice.md`, `notice.md.hbs.txt`. */
function isMeantAsClause(name: string): boolean {
  return /\.hbs$/i.test(name) || (folderOf(name) !== undefined && /\.(md|txt)$/i.test(name));
}

const ending = new RegExp(`(\\.(?:${laws.join('|')}))?\\.md\\.hbs$`);

/** What no document asks for by its name: neither in the place of ours nor called by another of the user's. */
function unread(files: Files, ours: readonly string[]): readonly Diagnostic[] {
  const known = new Set(ours.map((name) => name.replace(ending, '')));
  const texts = [...files.values()].map(({ text }) => text).join('\n');
  const called = new Set([...texts.matchAll(/\{\{> *([\w-]+)/g)].map(([, clause]) => clause));
  return [...files].flatMap(([name, { file }]) => {
    const folder = folderOf(name);
    const clauses = folder === undefined ? [] : clausesOf(folder, known);
    const clause = path.posix.basename(name).replace(ending, '');
    const isRead = folder !== undefined && ending.test(name);
    if (isRead && (clauses.includes(clause) || called.has(clause))) return [];
    return [notRead(name, file, clauses)];
  });
}

/** `fr/terms`, of a file in the folder of a document or of what several share. */
function folderOf(name: string): string | undefined {
  const [language = '', document = '', ...rest] = name.split('/');
  const isKnown =
    languages.some((known) => known === language) &&
    [...documentKinds, 'shared'].some((known) => known === document);
  return isKnown && rest.length === 1 ? `${language}/${document}` : undefined;
}

/** Clauses that are looked for in a folder: its own, and those that the documents of the language share. */
function clausesOf(folder: string, known: ReadonlySet<string>): readonly string[] {
  const folders = [folder, folder.replace(/\/.*/, '/shared')];
  return [...known]
    .filter((name) => folders.includes(path.posix.dirname(name)))
    .map((name) => path.posix.basename(name));
}

function notRead(name: string, file: string, clauses: readonly string[]): Diagnostic {
  const [typed = ''] = path.posix.basename(name).split('.');
  const [suffix = '.md.hbs'] = ending.exec(name) ?? [];
  const clause = nearest(typed, clauses);
  return reportTemplate('template/not-read', {
    values: {
      name,
      advice: suggestion(clause && `${clause}${suffix}`),
      languages: languages.join(', '),
      documents: [...documentKinds, 'shared'].join(', '),
    },
    place: { file },
  });
}
