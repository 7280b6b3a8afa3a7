import { number } from '../document/number.ts';
import type { Document, DocumentMeta } from '../document/types.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import type { CompiledTemplate } from './program.ts';
import { runProgram } from './run.ts';

/** Template and view → document. Nothing is parsed: the template was compiled once. */
export function fillTemplate(
  template: CompiledTemplate,
  view: object,
  meta: Omit<DocumentMeta, 'title'>,
): Document {
  const stream = runProgram(template.main, template.partials, view);
  const parts = number(assemble(decode(stream)), template.language);
  const title = parts.title.map((inline) => ('text' in inline ? inline.text : '')).join('');
  const { document: kind, language, law } = template;
  return { kind, language, law, ...parts, meta: { ...meta, title } };
}
