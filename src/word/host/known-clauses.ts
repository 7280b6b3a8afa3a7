import type { CompiledTemplate } from '../../template/fill.ts';

/** The clauses of a document that a tag may bring. */
export function clausesIn(template: CompiledTemplate | undefined): readonly string[] {
  return (template?.ids ?? []).filter((id) => template?.partials[id] !== undefined);
}

/** What a reference may mean in a document: its clauses, and the points within them. */
export function referenceTargets(template: CompiledTemplate | undefined): readonly string[] {
  if (template === undefined) return [];
  return [...template.ids, ...named([template.main, template.partials], 'anchor')];
}

/** The clause that holds the point called `target`, when it is no clause itself. */
export function ownerOf(
  target: string,
  partials: CompiledTemplate['partials'],
): string | undefined {
  if (partials[target] !== undefined) return target;
  return Object.keys(partials).find((id) => named(partials[id], 'anchor').includes(target));
}

/** A clause of ours with every text that it is made of, as plain data. */
export function wholeClause(
  id: string,
  partials: CompiledTemplate['partials'],
  known: ReadonlySet<string> = new Set(),
): readonly unknown[] {
  if (known.has(id)) return [];
  const within = partialsIn(partials[id]);
  return [
    partials[id],
    ...within.flatMap((inner) => wholeClause(inner, partials, new Set([...known, id]))),
  ];
}

function partialsIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('partial' in data) return [String(data.partial)];
  return Object.values(data).flatMap(partialsIn);
}

/** Ids that a template's plain data names as references or anchors, wherever they stand in it. */
export function named(data: unknown, what: 'reference' | 'anchor'): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { type, kind, target, id, attributes } = data as Readonly<Record<string, unknown>>;
  const isNode = kind === (what === 'reference' ? 'ref' : 'anchor') && Array.isArray(attributes);
  if (isNode) return [String(attributes[0])];
  if (type === what) return [String(what === 'reference' ? target : id)];
  return Object.values(data).flatMap((inner) => named(inner, what));
}
