import { number } from '../../document/number.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Document, Inline } from '../../document/types.ts';
import { mapInlines } from '../../document/visit.ts';
import { defaultLook } from '../../look/look.ts';
import { renderDocx } from '../../render/docx/index.ts';
import { assemble, type Parts } from '../../template/assemble.ts';
import type { CompiledTemplate } from '../../template/fill.ts';
import { nameOfTemplate } from '../../template/key.ts';
import { taggedNodes } from './tagged-nodes.ts';

/** Dates of a file that is a template: no document is of this day. */
const NO_DATE = '2000-01-01';

/** Our own document as a Word file with its tags in it, ready to be edited and filled. */
export function exportDocument(template: CompiledTemplate): Uint8Array {
  const { document: kind, language, law } = template;
  const parts = number(withTags(assemble(taggedNodes(template.main, template.partials))), language);
  const meta = {
    title: `${plainText(parts.title)}{{#if reference}} – {{reference}}{{/if}}`,
    author: '{{provider.name}}',
    client: '',
    date: NO_DATE,
    category: nameOfTemplate(template),
    legalLine: '{{provider.legalLine}}',
    draft: false,
  };
  const document: Document = { kind, language, law, ...parts, meta };
  return renderDocx(document, defaultLook);
}

/** References as the tags that they come from: their numbers are told when the document is filled. */
function withTags(parts: Parts): Parts {
  const written = (inline: Inline): Inline =>
    inline.type === 'reference' ? { type: 'text', text: `{{ref "${inline.target}"}}` } : inline;
  const section = <T extends Parts['clauses'][number] | Parts['annexes'][number]>(one: T): T => ({
    ...one,
    blocks: mapInlines(one.blocks, written),
  });
  return {
    ...parts,
    preamble: mapInlines(parts.preamble, written),
    clauses: parts.clauses.map(section),
    annexes: parts.annexes.map(section),
  };
}
