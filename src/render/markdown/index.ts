import type { Document } from '../../document/types.ts';
import { rememberedSections } from '../remembered.ts';
import { frameWords } from '../words.ts';
import { lineMarkdown } from './line.ts';
import { blocks, type MarkdownContext, marked, sectionMarkdown } from './nodes.ts';

/** A document → CommonMark with tables (GFM), a paragraph a line; read again, it gives the same structure. */
export function renderMarkdown(document: Document): Uint8Array {
  const { language, clauses, annexes, meta } = document;
  const sections = [...clauses, ...annexes].map((section) => sectionBytes(section, language));
  const end = `---\n\n${lineMarkdown(meta.legalLine)}\n`;
  return Buffer.concat([Buffer.from(openingMarkdown(document)), ...sections, Buffer.from(end)]);
}

const sectionBytes = rememberedSections((node, language) =>
  paragraph(sectionMarkdown(node, language)),
);

function openingMarkdown({ language, title, preamble, meta }: Document): string {
  const context: MarkdownContext = { language, lists: 0, bullet: '-' };
  return [
    `# ${lineMarkdown(marked(title, context), { single: true })}`,
    meta.draft ? `**${frameWords[language].draft}**` : '',
    blocks(preamble, context),
  ]
    .map(paragraph)
    .join('');
}

/** With an empty line after it. */
function paragraph(text: string): string {
  return text === '' ? '' : `${text}\n\n`;
}
