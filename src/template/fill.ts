import { number } from '../document/number.ts';
import type { Document, DocumentMeta } from '../document/types.ts';
import { assemble } from './assemble.ts';
import { nodesOf } from './nodes.ts';
import type { TemplateKey } from './program.ts';
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
  const nodes = nodesOf(template.main, template.partials, view);
  const parts = number(assemble(nodes), template.language);
  const title = parts.title.map((inline) => ('text' in inline ? inline.text : '')).join('');
  const { document: kind, language, law } = template;
  return { kind, language, law, ...parts, meta: { ...meta, title } };
}
