import { reportWord } from '../../diagnostics/catalogue/word.ts';
import { hasErrors, type Spot } from '../../diagnostics/diagnostic.ts';
import { type Contents, reportXml } from '../package/contents.ts';
import { limits } from '../package/limits.ts';
import { textOf, type WordPackage } from '../package/open.ts';
import { parseXml, type XmlPart } from '../xml/parse.ts';
import { descendants } from '../xml/tree.ts';
import { pairBlocks } from './blocks.ts';
import { checkTags, reportBlock, reportLift } from './check-tags.ts';
import { fetchingFields } from './fetching-fields.ts';
import type { Headings } from './headings.ts';
import { liftBlocks } from './lift.ts';
import { unfilledTags } from './other-part.ts';
import { placeOwnBlocks } from './own-blocks.ts';
import { asNodes, type PartResult, tagsIn, type WordTagOptions } from './part-result.ts';
import { programOfPieces } from './program.ts';
import { type ReadPart, readPart } from './read-part.ts';
import { type Numbering, restartsOf } from './restarts.ts';
import type { TagNode, WordElement } from './tag.ts';
import { writePart } from './write-part.ts';

/** What the parts of one file share. */
export interface FileContext {
  readonly pack: WordPackage;
  readonly contents: Contents;
  readonly headings: Headings;
  readonly lists: Numbering;
}

/** A part of the document's own text → the steps that print it, or all that is wrong with its tags. */
export function compileStory(
  name: string,
  context: FileContext,
  options: WordTagOptions,
): PartResult {
  const { pack, contents, headings } = context;
  const { file } = options;
  const parsed = parseXml<TagNode>(textOf(pack, name) ?? '');
  if ('fault' in parsed) return { tags: [], diagnostics: [reportXml(parsed.fault, name, file)] };
  const fetched = fetchingFields(parsed.part.root, file);
  const story = storyOf(name, contents.main);
  const read = readPart(parsed.part, { file, part: name, story, headings });
  if (read.tags.length > limits.tags) {
    const fault = { kind: 'too-long', line: 1, column: 1 } as const;
    return { tags: [], diagnostics: [reportXml(fault, name, file)] };
  }
  const spot = { part: name, story, paragraph: 0, excerpt: '' };
  const compiled = compileRead(parsed.part, read, spot, context, options);
  return { ...compiled, diagnostics: [...fetched, ...compiled.diagnostics] };
}

function compileRead(
  part: XmlPart<TagNode>,
  read: ReadPart,
  spot: Spot,
  { lists }: FileContext,
  options: WordTagOptions,
): PartResult {
  const { file, closesSpaces } = options;
  const misplaced = placeOwnBlocks(part.root, file);
  const { blocks, faults } = pairBlocks(read.tags);
  const lifted = liftBlocks(blocks);
  const isTooNested = faults.some(({ kind }) => kind === 'nested-block');
  const told = <T extends { readonly node: TagNode }>(all: readonly T[]) =>
    all.filter(({ node }) => !node.tag.isCopy);
  const found = [
    ...read.diagnostics,
    ...(hasRevisions(part.root) ? [reportWord('word/open-revisions', { place: { file } })] : []),
    ...misplaced,
    ...told(faults).map((fault) => reportBlock(fault, file)),
    ...told(lifted.faults).map((fault) => reportLift(fault, file)),
    ...(isTooNested ? [] : checkTags(read.tags, options)),
  ];
  const tags = read.tags.map(({ tag }) => tag);
  if (hasErrors(found) || lifted.faults.length > 0) return { tags, diagnostics: found };
  const restarts = restartsOf(part.root, blocks, lists);
  const { styles } = lists;
  const { prefix } = part;
  const pieces = writePart(part.root, { lifted, prefix, closesSpaces, spot, restarts, styles });
  const inAttributes = tagsIn(pieces).some(({ container }) => container === 'attribute');
  const late = inAttributes ? checkTags(asNodes(tagsIn(pieces), part.root), options) : [];
  const still = pieces.filter((piece) => typeof piece === 'string');
  const lost = still.flatMap((text) => (text.includes('{') ? unfilledTags(text, spot, file) : []));
  const diagnostics = [...found, ...late, ...lost];
  if (tagsIn(pieces).length === 0 || hasErrors(late)) return { tags, diagnostics };
  const before = part.before.replace(/encoding\s*=\s*["'][^"']*["']/i, 'encoding="UTF-8"');
  const program = programOfPieces([before, ...pieces, part.after]);
  return { part: { name: spot.part, prefix, program }, tags, diagnostics };
}

const revisions = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Whether changes tracked in a part were neither accepted nor rejected. */
function hasRevisions(root: WordElement): boolean {
  for (const { name } of descendants(root)) if (revisions.has(name)) return true;
  return false;
}

function storyOf(name: string, main: string): Spot['story'] {
  if (name === main) return 'body';
  const kind = /(header|footer|footnotes|endnotes)\d*\.xml$/i.exec(name)?.[1]?.toLowerCase();
  return (kind as Spot['story'] | undefined) ?? 'other';
}
