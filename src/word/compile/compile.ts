import { reportWord } from '../../diagnostics/catalogue/word.ts';
import {
  type Diagnostic,
  hasErrors,
  type Result,
  type Spot,
} from '../../diagnostics/diagnostic.ts';
import type { Program } from '../../template/program.ts';
import type { Shape } from '../../view/shape.ts';
import { type UsedNumbers, usedNumbers } from '../fill/numbers.ts';
import { readNumbering } from '../host/numbering.ts';
import { readStyles } from '../host/styles.ts';
import { type Contents, readContents, reportXml } from '../package/contents.ts';
import { limits } from '../package/limits.ts';
import { openPackage, textOf, type WordPackage } from '../package/open.ts';
import { parseXml } from '../xml/parse.ts';
import { decodeText, descendants } from '../xml/tree.ts';
import { pairBlocks } from './blocks.ts';
import { checkTags, reportBlock, reportLift } from './check-tags.ts';
import { type Headings, headingsOf } from './headings.ts';
import { liftBlocks } from './lift.ts';
import { placeOwnBlocks } from './own-blocks.ts';
import { hasTags, plainPieces } from './plain-part.ts';
import { programOfPieces } from './program.ts';
import { readPart } from './read-part.ts';
import { type Numbering, restartsOf } from './restarts.ts';
import type { TagNode, WordElement, WordTag } from './tag.ts';
import { findTags } from './tag-text.ts';
import { type Piece, writePart } from './write-part.ts';

export interface WordCompileOptions {
  /** The name of the file, for messages. */
  readonly file: string;
  /** What its tags may name. */
  readonly shape: Shape;
  /** Names of the clauses that `{{> clause.…}}` may bring. */
  readonly clauses: readonly string[];
  /** Spaces around what prints nothing close up, as in our own templates. */
  readonly closesSpaces: boolean;
}

/** A part whose tags were found, ready to be filled any number of times. */
export interface CompiledPart {
  readonly name: string;
  readonly prefix: string;
  readonly program: Program;
}

/** A Word file read once: what stands still, and the steps that print the rest. */
export interface CompiledWord {
  readonly pack: WordPackage;
  readonly contents: Contents;
  readonly parts: readonly CompiledPart[];
  readonly tags: readonly WordTag[];
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  /** The numbers that its parts hold. */
  readonly used: UsedNumbers;
}

/** Word file → template; every fault of it at once. */
export function compileWord(bytes: Uint8Array, options: WordCompileOptions): Result<CompiledWord> {
  const opened = openPackage(bytes, options.file);
  if (opened.value === undefined) return { diagnostics: opened.diagnostics };
  const pack = opened.value;
  const read = readContents(pack);
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  const contents = read.value;
  const [styles, numbering] = [contents.styles, contents.numbering].map((name) =>
    name === undefined ? undefined : textOf(pack, name),
  );
  const headings = headingsOf(styles);
  const lists = { styles: readStyles(styles), lists: readNumbering(numbering) };
  const parts: CompiledPart[] = [];
  const tags: WordTag[] = [];
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  for (const name of contents.stories) {
    const compiled = compilePart(pack, name, headings, options, { contents, lists });
    diagnostics.push(...compiled.diagnostics);
    tags.push(...compiled.tags);
    if (compiled.part !== undefined) parts.push(compiled.part);
  }
  for (const name of contents.others) {
    const compiled = compileOther(pack, name, options);
    diagnostics.push(...compiled.diagnostics);
    tags.push(...compiled.tags);
    if (compiled.part !== undefined) parts.push(compiled.part);
  }
  const texts = contents.stories.map((name) => textOf(pack, name) ?? '');
  const used = usedNumbers([...texts, numbering ?? '']);
  return { value: { pack, contents, parts, tags, styles, numbering, used }, diagnostics };
}

interface PartResult {
  readonly part?: CompiledPart;
  readonly tags: readonly WordTag[];
  readonly diagnostics: readonly Diagnostic[];
}

function compilePart(
  pack: WordPackage,
  name: string,
  headings: Headings,
  options: WordCompileOptions,
  { contents, lists }: { readonly contents: Contents; readonly lists: Numbering },
): PartResult {
  const { file } = options;
  const parsed = parseXml<TagNode>(textOf(pack, name) ?? '');
  if ('fault' in parsed) return { tags: [], diagnostics: [reportXml(parsed.fault, name, file)] };
  const { part } = parsed;
  const story = storyOf(name, contents.main);
  const read = readPart(part, { file, part: name, story, headings });
  if (read.tags.length > limits.tags)
    return {
      tags: [],
      diagnostics: [reportXml({ kind: 'too-long', line: 1, column: 1 }, name, file)],
    };
  const open = hasRevisions(part.root)
    ? [reportWord('word/open-revisions', { place: { file } })]
    : [];
  const own = placeOwnBlocks(part.root, file);
  const { blocks, faults } = pairBlocks(read.tags);
  const lifted = liftBlocks(blocks);
  const diagnostics = [
    ...read.diagnostics,
    ...open,
    ...own,
    ...faults.filter(({ node }) => !node.tag.isCopy).map((fault) => reportBlock(fault, file)),
    ...lifted.faults.map((fault) => reportLift(fault, file)),
    ...(faults.some(({ kind }) => kind === 'nested-block')
      ? []
      : checkTags(read.tags, options.shape, options.clauses, file)),
  ];
  const tags = read.tags.map(({ tag }) => tag);
  if (hasErrors(diagnostics)) return { tags, diagnostics };
  const pieces = writePart(part.root, {
    lifted,
    prefix: part.prefix,
    closesSpaces: options.closesSpaces,
    spot: { part: name, story, paragraph: 0, excerpt: '' },
    restarts: restartsOf(part.root, blocks, lists),
    styles: lists.styles,
  });
  const inAttributes = tagsIn(pieces).filter(({ container }) => container === 'attribute');
  if (inAttributes.length > 0)
    diagnostics.push(
      ...checkTags(asNodes(tagsIn(pieces), part.root), options.shape, options.clauses, file),
    );
  if (tagsIn(pieces).length === 0 || hasErrors(diagnostics)) return { tags, diagnostics };
  const before = part.before.replace(/encoding\s*=\s*["'][^"']*["']/i, 'encoding="UTF-8"');
  const program = programOfPieces([before, ...pieces, part.after]);
  return { part: { name, prefix: part.prefix, program }, tags, diagnostics };
}

/** Properties and addresses of links are filled; a tag in any other part stays, and is told. */
function compileOther(pack: WordPackage, name: string, options: WordCompileOptions): PartResult {
  const text = textOf(pack, name) ?? '';
  const { file } = options;
  if (!hasTags(text) || /(^|\/)comments\w*\.xml$/i.test(name)) return { tags: [], diagnostics: [] };
  const spot: Spot = { part: name, story: 'other', paragraph: 0, excerpt: '' };
  if (!/^docProps\/|\.rels$/i.test(name))
    return { tags: [], diagnostics: unfilled(text, spot, file) };
  const pieces = plainPieces(text, spot);
  const tags = tagsIn(pieces);
  const stub: WordElement = { name: '', open: '', close: '', parent: undefined, children: [] };
  const diagnostics = checkTags(asNodes(tags, stub), options.shape, options.clauses, file);
  if (tags.length === 0 || hasErrors(diagnostics)) return { tags, diagnostics };
  return { part: { name, prefix: 'w:', program: programOfPieces(pieces) }, tags, diagnostics };
}

const revisions = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Whether changes tracked in a part were neither accepted nor rejected. */
function hasRevisions(root: WordElement): boolean {
  for (const { name } of descendants(root)) if (revisions.has(name)) return true;
  return false;
}

function unfilled(text: string, spot: Spot, file: string): readonly Diagnostic[] {
  const shown = decodeText(text.replace(/<[^>]*>/g, ''));
  return findTags(shown).tags.map(({ source }) =>
    reportWord('word/unfilled-part', {
      values: { tag: source, part: spot.part },
      place: { file, spot: { ...spot, excerpt: source } },
    }),
  );
}

function tagsIn(pieces: readonly Piece[]): readonly WordTag[] {
  return pieces.filter((piece) => typeof piece !== 'string');
}

function asNodes(tags: readonly WordTag[], parent: WordElement): readonly TagNode[] {
  return tags.map((tag, order) => ({ tag, parent, order }));
}

function storyOf(name: string, main: string): Spot['story'] {
  if (name === main) return 'body';
  const kind = /(header|footer|footnotes|endnotes)\d*\.xml$/i.exec(name)?.[1]?.toLowerCase();
  return (kind as Spot['story'] | undefined) ?? 'other';
}
