import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CompiledTemplate } from '../../template/fill.ts';
import type { WordTag } from '../compile/tag.ts';

/** Clauses that a template brings and that refer to others which it does not bring: a warning each. */
export function missingClauses(
  tags: readonly WordTag[],
  { partials }: CompiledTemplate,
  file: string,
): readonly Diagnostic[] {
  const brought = tags
    .filter(({ role, name }) => role === 'blocks' && name.startsWith('clause.'))
    .map((tag) => ({ tag, id: tag.name.slice('clause.'.length) }));
  const present = new Set(brought.flatMap(({ id }) => [id, ...named(partials[id], 'anchor')]));
  return brought.flatMap(({ tag, id }) =>
    [...new Set(named(partials[id], 'reference'))]
      .filter((target) => !present.has(target))
      .map((target) =>
        reportWord('word/clause-not-included', {
          values: { name: id, target: ownerOf(target, partials) ?? target },
          place: { file, spot: tag.spot },
        }),
      ),
  );
}

/** The clause that holds the point called `target`, when it is no clause itself. */
function ownerOf(target: string, partials: CompiledTemplate['partials']): string | undefined {
  if (partials[target] !== undefined) return target;
  return Object.keys(partials).find((id) => named(partials[id], 'anchor').includes(target));
}

/** Ids that a template's plain data names as references or anchors, wherever they stand in it. */
function named(data: unknown, what: 'reference' | 'anchor'): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { type, kind, target, id, attributes } = data as Readonly<Record<string, unknown>>;
  const isNode = kind === (what === 'reference' ? 'ref' : 'anchor') && Array.isArray(attributes);
  if (isNode) return [String(attributes[0])];
  if (type === what) return [String(what === 'reference' ? target : id)];
  return Object.values(data).flatMap((inner) => named(inner, what));
}
