import type { Document } from '../../document/types.ts';
import { frameWords } from '../words.ts';
import { lineMarkdown } from './line.ts';
import { blocks, type MarkdownContext, marked, sectionMarkdown } from './nodes.ts';

/** A document → CommonMark with tables (GFM), a paragraph a line; read again, it gives the same structure. */
export function renderMarkdown(document: Document): Uint8Array {
  const { language, title, preamble, clauses, annexes, meta } = document;
  const context: MarkdownContext = { language, lists: 0, bullet: '-' };
  const parts = [
    `# ${lineMarkdown(marked(title, context), { single: true })}`,
    ...(meta.draft ? [`**${frameWords[language].draft}**`] : []),
    blocks(preamble, context),
    ...[...clauses, ...annexes].map((section) => sectionMarkdown(section, language)),
    '---',
    lineMarkdown(meta.legalLine),
  ];
  return new TextEncoder().encode(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
