import { reportTemplate } from '../../diagnostics/catalogue/template.ts';
import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { bookmarkName } from '../../render/docx/context.ts';
import { unknownClause } from '../../template/clause-source.ts';
import { checkNames, type NameFault } from '../../template/names.ts';
import { parseTags } from '../../template/parse.ts';
import type { Shape } from '../../view/shape.ts';
import type { BlockFault } from './blocks.ts';
import type { LiftFault } from './lift.ts';
import type { WordTagOptions } from './part-result.ts';
import { referencesOf, type TagNode, type WordTag } from './tag.ts';

const syntaxExamples = '{{client.name}}, {{#if reference}}, {{#each services.tasks}}, {{/each}}';

/** Faults of the tags of a part one by one and as blocks; of the copies of text boxes none is told. */
export function checkTags(
  nodes: readonly TagNode[],
  options: WordTagOptions,
): readonly Diagnostic[] {
  const { shape, clauses, file } = options;
  const told = nodes.filter(({ tag }) => !tag.isCopy);
  const unreadable = new Set(told.filter(({ tag }) => !isReadable(tag)));
  const repaired = repair(told, unreadable);
  const names = checkNames(parseTags(repaired.text), shape);
  return [
    ...[...unreadable].map(({ tag }) => reportSyntax(tag, file)),
    ...told.flatMap(({ tag }) => clauseFault(tag, clauses, file)),
    ...told.flatMap(({ tag }) => referenceFaults(tag, options)),
    ...reportNames(names, repaired.lines, pathsOf(shape), file),
  ];
}

function isReadable(tag: WordTag): boolean {
  try {
    parseTags(alone(tag));
    return true;
  } catch {
    return false;
  }
}

/** A tag made a whole text of its own. */
function alone({ role, name, source }: WordTag): string {
  if (role === 'open') return `${source}{{/${name}}}`;
  if (role === 'else') return `{{#if true}}${source}{{/if}}`;
  return role === 'close' ? `{{#if true}}{{/if}}` : source;
}

/**
 * The tags as one text that can be read even when blocks are not closed: one tag a line, so that a
 * fault's line names its tag.
 */
function repair(
  nodes: readonly TagNode[],
  unreadable: ReadonlySet<TagNode>,
): { text: string; lines: readonly TagNode[] } {
  const lines: TagNode[] = [];
  const open: string[] = [];
  let text = '';
  for (const node of nodes) {
    const { role, name, source } = node.tag;
    let line = unreadable.has(node) ? '' : source;
    if (role === 'open') {
      if (line === '') line = '{{#if true}}';
      open.push(line === source ? name : 'if');
    }
    if (role === 'else' && open.length === 0) line = '';
    if (role === 'close') {
      const index = open.lastIndexOf(name);
      line = index < 0 ? '' : closeAll(open.splice(index));
    }
    lines.push(node);
    text += `${line}\n`;
  }
  return { text: text + closeAll(open), lines };
}

function closeAll(names: readonly string[]): string {
  return names
    .map((name) => `{{/${name}}}`)
    .reverse()
    .join('');
}

function at({ spot }: WordTag, file: string) {
  return { file, spot };
}

function reportSyntax(tag: WordTag, file: string): Diagnostic {
  const values = { tag: tag.source, examples: syntaxExamples };
  return reportWord('word/syntax', { values, place: at(tag, file) });
}

function clauseFault(
  tag: WordTag,
  clauses: readonly string[],
  file: string,
): readonly Diagnostic[] {
  if (tag.role !== 'blocks' || tag.name === 'signatures') return [];
  const name = tag.name.replace(/^clause\./, '');
  if (tag.name !== name && clauses.includes(name)) return [];
  const known = clauses.map((clause) => `clause.${clause}`);
  const like = nearest(tag.name.replace(/^(clause\.)?/, 'clause.'), known);
  return [{ ...unknownClause(tag.name, known, like), place: at(tag, file) }];
}

function referenceFaults(
  tag: WordTag,
  { references, bookmarks, file }: WordTagOptions,
): readonly Diagnostic[] {
  if (references === undefined) return [];
  return referencesOf(tag)
    .filter((name) => !references.includes(name) && !bookmarks.has(bookmarkName(name)))
    .map((name) => {
      const like = nearest(name, references);
      const values = { name, nearest: like ?? '' };
      const found = reportTemplate('template/unknown-reference', { values, place: at(tag, file) });
      return like === undefined ? withoutHint(found) : found;
    });
}

function reportNames(
  faults: readonly NameFault[],
  lines: readonly TagNode[],
  paths: readonly string[],
  file: string,
): readonly Diagnostic[] {
  const spaced = new Set<WordTag>();
  const lost = new Set(
    faults.filter(({ kind }) => kind === 'unknown-name').map(({ line }) => line),
  );
  const isSpaced = ({ kind, line }: NameFault, tag: WordTag) =>
    kind === 'unknown-helper' && isSpacedName(tag) && (lost.has(line) || paths.length === 0);
  return faults.flatMap((fault) => {
    const tag = lines[fault.line - 1]?.tag;
    if (tag === undefined || spaced.has(tag)) return [];
    if (!isSpaced(fault, tag)) return [reportName(fault, tag, { paths, file })];
    spaced.add(tag);
    const name = tag.source.slice(2, -2).replaceAll(' ', '.');
    const like = nearest(name, paths) ?? (paths.length === 0 ? joined(name) : undefined);
    const values = { tag: tag.source, nearest: like ?? '' };
    const found = reportWord('word/space-in-name', { values, place: at(tag, file) });
    return [like === undefined ? withoutHint(found) : found];
  });
}

/** Everything that may be printed, by its full name: `client.address.city`. */
function pathsOf(shape: Shape, before = ''): readonly string[] {
  if (shape.kind !== 'group') return shape.kind === 'text' ? [before] : [];
  return Object.entries(shape.members).flatMap(([name, member]) =>
    pathsOf(member, before === '' ? name : `${before}.${name}`),
  );
}

function reportName(
  { kind, name, known }: NameFault,
  tag: WordTag,
  { paths, file }: { readonly paths: readonly string[]; readonly file: string },
): Diagnostic {
  const elsewhere = paths.find((path) => path.endsWith(`.${name}`));
  const like = nearest(name, known) ?? (kind === 'unknown-name' ? elsewhere : known[0]);
  const values = { name, nearest: like ?? '—', known: known.join(', ') };
  const found = reportTemplate(`template/${kind}`, { values, place: at(tag, file) });
  const hasNoHint = known.length === 0 || kind === 'unknown-name';
  return like === undefined && hasNoHint ? withoutHint(found) : found;
}

/** Where nothing is like what was typed, a guess would only mislead. */
function withoutHint({ hint: _, ...rest }: Diagnostic): Diagnostic {
  return rest;
}

/** `{{client name}}`: words and nothing else, none of them a helper. */
function isSpacedName({ role, source }: WordTag): boolean {
  return role === 'value' && /^\{\{[\p{L}\d_.]+(?: [\p{L}\d_.-]+)+\}\}$/u.test(source);
}

function joined(words: string): string {
  return words.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Says what is wrong with a block. */
export function reportBlock({ kind, node, other }: BlockFault, file: string): Diagnostic {
  const { tag } = node;
  const values = {
    tag: tag.source,
    close: `{{/${tag.name}}}`,
    other: other?.tag.source ?? '',
  };
  return reportWord(`word/${kind}`, { values, place: at(tag, file) });
}

export function reportLift({ node, opened }: LiftFault, file: string): Diagnostic {
  const values = { tag: node.tag.source, open: opened.tag.source };
  return reportWord('word/crossed-block', { values, place: at(node.tag, file) });
}
