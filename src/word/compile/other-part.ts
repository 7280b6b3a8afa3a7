import { reportWord } from '../../diagnostics/catalogue/word.ts';
import { type Diagnostic, hasErrors, type Spot } from '../../diagnostics/diagnostic.ts';
import { textOf, type WordPackage } from '../package/open.ts';
import { decodeText } from '../xml/tree.ts';
import { checkTags } from './check-tags.ts';
import { asNodes, type PartResult, tagsIn, type WordTagOptions } from './part-result.ts';
import { hasTags, plainPieces } from './plain-part.ts';
import { programOfPieces } from './program.ts';
import type { WordElement } from './tag.ts';
import { findTags } from './tag-text.ts';

/** Properties and addresses of links are filled; a tag in any other part stays, and is told. */
export function compileOther(pack: WordPackage, name: string, options: WordTagOptions): PartResult {
  const text = textOf(pack, name) ?? '';
  const { file } = options;
  if (!hasTags(text) || /(^|\/)comments\w*\.xml$/i.test(name)) return { tags: [], diagnostics: [] };
  const spot: Spot = { part: name, story: 'other', paragraph: 0, excerpt: '' };
  if (!/^docProps\/|\.rels$/i.test(name))
    return { tags: [], diagnostics: unfilledTags(text, spot, file) };
  const pieces = plainPieces(text, spot);
  const tags = tagsIn(pieces);
  const stub: WordElement = { name: '', open: '', close: '', parent: undefined, children: [] };
  const diagnostics = checkTags(asNodes(tags, stub), options);
  if (tags.length === 0 || hasErrors(diagnostics)) return { tags, diagnostics };
  return { part: { name, prefix: 'w:', program: programOfPieces(pieces) }, tags, diagnostics };
}

/** Tags in XML that nothing fills: they would stay visible. What was struck is not. */
export function unfilledTags(text: string, spot: Spot, file: string): readonly Diagnostic[] {
  const shown = decodeText(text.replace(struck, '').replace(/<[^>]*>/g, ''));
  return findTags(shown).tags.map(({ source }) =>
    reportWord('word/unfilled-part', {
      values: { tag: source, part: spot.part },
      place: { file, spot: { ...spot, excerpt: source } },
    }),
  );
}

const struck = /<(?:\w+:)?delText\b[^>]*>[^<]*/g;
