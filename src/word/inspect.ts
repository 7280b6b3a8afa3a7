import type { Spot } from '../diagnostics/diagnostic.ts';
import { bookmarkName } from '../render/docx/context.ts';
import { helperNames } from '../template/helper-names.ts';
import type { Shape } from '../view/shape.ts';
import type { CompiledWord } from './compile/compile.ts';
import { referencesOf, type WordTag } from './compile/tag.ts';

/** One tag of a template as `template inspect` lists it. */
export interface InspectedTag {
  /** As written, quotes and spaces mended. */
  readonly tag: string;
  readonly kind: 'value' | 'condition' | 'loop' | 'else' | 'end' | 'clause' | 'comment';
  /** What kind of answer it names: `text`, `flag`, `choice`, `list`, `group`; `any` without a schema. */
  readonly type?: Shape['kind'];
  /** The choices of a question that has them. */
  readonly choices?: readonly string[];
  /** Whether an answer can ever stand there. */
  readonly fillable: boolean;
  readonly spot: Spot;
}

/** What is there of ours to be brought, and to be referred to. */
interface KnownClauses {
  readonly clauses: readonly string[];
  readonly references: readonly string[];
}

/** The tags of a template in their order, each with what it names. */
export function inspectTags(
  { tags, bookmarks }: Pick<CompiledWord, 'tags' | 'bookmarks'>,
  shape: Shape,
  known: KnownClauses,
): readonly InspectedTag[] {
  const isReferable = (id: string) =>
    known.references.includes(id) || bookmarks.has(bookmarkName(id));
  const scopes: Shape[] = [shape];
  const opened: string[] = [];
  return tags.flatMap((tag) => {
    const found = namedBy(tag, scopes);
    if (tag.role === 'open') {
      opened.push(tag.name);
      if (tag.name === 'each') scopes.push(found?.kind === 'list' ? found.item : { kind: 'any' });
    }
    if (tag.role === 'close' && opened.pop() === 'each') scopes.pop();
    return tag.isCopy ? [] : [{ ...inspected(tag, found, known), ...referring(tag, isReferable) }];
  });
}

/** Of a tag that is a reference, whether it leads anywhere. */
function referring(
  tag: WordTag,
  isReferable: (id: string) => boolean,
): { readonly fillable?: boolean } {
  const targets = tag.role === 'value' ? referencesOf(tag) : [];
  return targets.length === 0 ? {} : { fillable: targets.every(isReferable) };
}

function inspected(
  tag: WordTag,
  shape: Shape | undefined,
  { clauses }: KnownClauses,
): InspectedTag {
  const kind = kindOf(tag);
  const names = ['value', 'condition', 'loop'].includes(kind);
  const isClause = tag.name === 'signatures' || clauses.includes(tag.name.replace(/^clause\./, ''));
  return {
    tag: tag.source === '' ? '{{!}}' : tag.source,
    kind,
    ...(shape !== undefined && { type: shape.kind }),
    ...(shape?.kind === 'choice' && { choices: shape.values }),
    fillable: kind === 'clause' ? isClause : !names || shape !== undefined,
    spot: tag.spot,
  };
}

function kindOf({ role, name }: WordTag): InspectedTag['kind'] {
  if (role === 'open') return name === 'each' ? 'loop' : 'condition';
  if (role === 'blocks') return 'clause';
  return role === 'close' ? 'end' : role;
}

/** The shape of the first path that a tag names; of a call, that of its first argument. */
function namedBy({ role, source, name }: WordTag, scopes: readonly Shape[]): Shape | undefined {
  if (role !== 'value' && role !== 'open') return undefined;
  const words = source
    .slice(2, -2)
    .replace(/^#/, '')
    .replace(/"[^"]*"/g, '')
    .split(/[\s()]+/);
  const named = words.filter((word) => word !== '' && !helperNames.includes(word));
  const path = named[0] ?? (role === 'value' ? name : '');
  if (path === '' || path.startsWith('@')) return { kind: 'any' };
  const steps = path.split('/');
  const up = steps.filter((step) => step === '..').length;
  const parts = (steps.at(-1) ?? '')
    .split('.')
    .filter((part) => part !== 'this' && part !== '' && part !== '..');
  let shape: Shape | undefined = scopes.at(-1 - up);
  for (const part of parts) {
    if (shape?.kind === 'any') return shape;
    shape =
      shape?.kind === 'group' && Object.hasOwn(shape.members, part)
        ? shape.members[part]
        : undefined;
  }
  return shape;
}
