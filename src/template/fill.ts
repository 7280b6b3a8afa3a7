import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { number } from '../document/number.ts';
import type { Document, DocumentKind, DocumentMeta, Law } from '../document/types.ts';
import type { Language } from '../i18n/text.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import { helpers } from './helpers.ts';

/** A compiled template: what is needed to fill it, and nothing else. */
export interface CompiledTemplate {
  readonly document: DocumentKind;
  readonly language: Language;
  readonly law: Law;
  readonly main: TemplateSpecification;
  readonly partials: Readonly<Record<string, TemplateSpecification>>;
  readonly ids: readonly string[];
}

// The runtime alone, which the package types as the whole.
const engine = (runtime as unknown as typeof Handlebars).create();
for (const [name, helper] of Object.entries(helpers)) engine.registerHelper(name, helper);

const linked = new WeakMap<CompiledTemplate, (view: object) => string>();

/** Template and view → document. The template is linked once, however many views it is filled with. */
export function fillTemplate(
  template: CompiledTemplate,
  view: object,
  meta: Omit<DocumentMeta, 'title'>,
): Document {
  const parts = number(assemble(decode(link(template)(view))), template.language);
  const title = parts.title.map((inline) => ('text' in inline ? inline.text : '')).join('');
  const { document: kind, language, law } = template;
  return { kind, language, law, ...parts, meta: { ...meta, title } };
}

function link(template: CompiledTemplate): (view: object) => string {
  const known = linked.get(template);
  if (known !== undefined) return known;
  const main = engine.template(template.main);
  const partials = Object.fromEntries(
    Object.entries(template.partials).map(([name, spec]) => [name, engine.template(spec)]),
  );
  const fill = (view: object) => main(view, { partials });
  linked.set(template, fill);
  return fill;
}
