import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { bookmarkName } from '../../render/docx/context.ts';
import type { CompiledTemplate } from '../../template/fill.ts';
import type { CompiledWord } from '../compile/compile.ts';
import { referencesOf } from '../compile/tag.ts';
import { named, ownerOf, wholeClause } from './known-clauses.ts';

/** What a tag, or the clause that it brings, refers to and the file does not hold: a warning each. */
export function missingClauses(
  { tags, bookmarks }: Pick<CompiledWord, 'tags' | 'bookmarks'>,
  { partials }: CompiledTemplate,
  file: string,
): readonly Diagnostic[] {
  const brought = tags
    .filter(({ role, name }) => role === 'blocks' && name.startsWith('clause.'))
    .map((tag) => ({ tag, id: tag.name.slice('clause.'.length) }));
  const present = new Set(
    brought.flatMap(({ id }) => [id, ...named(wholeClause(id, partials), 'anchor')]),
  );
  const isThere = (target: string) => present.has(target) || bookmarks.has(bookmarkName(target));
  // What is no clause of ours is an error of its own.
  const isOurs = (target: string) => ownerOf(target, partials) !== undefined;
  const direct = tags.filter(({ isCopy }) => !isCopy);
  const referring = [
    ...brought.map(({ tag, id }) => ({
      tag,
      targets: named(wholeClause(id, partials), 'reference'),
    })),
    ...direct.map((tag) => ({ tag, targets: referencesOf(tag).filter(isOurs) })),
  ];
  return referring.flatMap(({ tag, targets }) =>
    [...new Set(targets)]
      .filter((target) => !isThere(target))
      .map((target) =>
        reportWord('word/clause-not-included', {
          values: { tag: tag.source, target: ownerOf(target, partials) ?? target },
          place: { file, spot: tag.spot },
        }),
      ),
  );
}
