import { number } from '../document/number.ts';
import { plainText } from '../document/plain-text.ts';
import { haveSameItems } from '../document/same-items.ts';
import type { Document, DocumentMeta } from '../document/types.ts';
import { assemble, type Parts } from './assemble.ts';
import type { Raw } from './decode.ts';
import type { TemplateKey } from './key.ts';
import { nodesOf } from './nodes.ts';
import type { TreeProgram } from './tree.ts';

/** A template ready to be filled: plain data, kept as JSON. */
export interface CompiledTemplate extends TemplateKey {
  readonly main: TreeProgram;
  readonly partials: Readonly<Record<string, TreeProgram>>;
  /** Ids of clauses and annexes, in reading order. */
  readonly ids: readonly string[];
}

/** Template and view → document. Nothing is parsed: the template was compiled once. */
export function fillTemplate(
  template: CompiledTemplate,
  view: object,
  meta: Omit<DocumentMeta, 'title'>,
): Document {
  const { document: kind, language, law, main, partials } = template;
  const parts = partsOf(template, nodesOf(main, partials, view));
  const title = plainText(parts.title);
  return { kind, language, law, ...parts, meta: { ...meta, title } };
}

interface Filled {
  readonly nodes: readonly Raw[];
  readonly parts: Parts;
}

const lastFilled = new WeakMap<CompiledTemplate, Filled>();

/** The very same parts when the nodes are those of the last document, as general terms seldom change. */
function partsOf(template: CompiledTemplate, nodes: readonly Raw[]): Parts {
  const last = lastFilled.get(template);
  if (last !== undefined && haveSameItems(last.nodes, nodes)) return last.parts;
  const parts = number(assemble(nodes), template.language);
  lastFilled.set(template, { nodes, parts });
  return parts;
}
