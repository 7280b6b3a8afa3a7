import type {
  Annex,
  Block,
  Clause,
  Inline,
  List,
  Signatures,
  Table,
} from '../../document/types.ts';
import type { Language } from '../../i18n/text.ts';
import { listMarker } from '../list-marker.ts';
import { type Node, type NodeRenderers, renderNode } from '../nodes.ts';
import { signatureRows } from '../signature-rows.ts';
import { annexNumber, clauseNumber, headingLead } from '../words.ts';
import { EMPHASIS, lineMarkdown, STRONG } from './line.ts';

export interface MarkdownContext {
  readonly language: Language;
  /** How many lists are around. */
  readonly lists: number;
  /** The bullet of a list: another one than that of a list just before, or the two would be one. */
  readonly bullet: '-' | '*';
}

/** The Markdown of every kind of node: of blocks their lines, of inlines text with marks (line.ts). */
const markdownNodes: NodeRenderers<MarkdownContext, string> = {
  clause: (clause, context) =>
    section(clause, clauseNumber(context.language, clause.number), context),
  annex: (annex, context) => section(annex, annexNumber(context.language, annex.number), context),
  paragraph: ({ content }, context) => lineMarkdown(marked(content, context)),
  subclause: ({ number, blocks: inner }, context) => led(`**${number}** `, inner, context),
  list: (list, context) => listMarkdown(list, context),
  item: ({ blocks: inner }, context) => blocks(inner, context),
  table: (table, context) => tableMarkdown(table, context),
  subheading: ({ content }, context) =>
    `### ${lineMarkdown(marked(content, context), { single: true })}`,
  callout: ({ blocks: inner }, context) =>
    blocks(inner, context).replace(/^/gm, '> ').replace(/^> $/gm, '>'),
  signatures: (signatures) => signaturesMarkdown(signatures),
  text: ({ text }) => clean(text),
  strong: ({ content }, context) => STRONG.open + marked(content, context) + STRONG.close,
  emphasis: ({ content }, context) => EMPHASIS.open + marked(content, context) + EMPHASIS.close,
  break: () => '\n',
  reference: ({ label, number }) => clean(label + number),
  anchor: () => '',
  gap: ({ text }) => STRONG.open + clean(text) + STRONG.close,
};

const render = (node: Node, context: MarkdownContext) => renderNode(markdownNodes, node, context);

export function sectionMarkdown(node: Clause | Annex, language: Language): string {
  return render(node, { language, lists: 0, bullet: '-' });
}

/** Blocks with an empty line between them. */
export function blocks(content: readonly Block[], context: MarkdownContext): string {
  let bullet = context.bullet;
  return content
    .map((block, index) => {
      const touches = block.type === 'list' && content[index - 1]?.type === 'list';
      bullet = touches && bullet === '-' ? '*' : '-';
      return render(block, { ...context, bullet });
    })
    .join('\n\n');
}

export function marked(content: readonly Inline[], context: MarkdownContext): string {
  let out = '';
  for (const inline of content) out += render(inline, context);
  return out;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: marks of ours, and what no answer holds.
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

function clean(text: string): string {
  return text.toWellFormed().replace(control, '').replaceAll('\n', ' ');
}

function section(node: Clause | Annex, number: string, context: MarkdownContext): string {
  const title = lineMarkdown(marked(node.heading, context), {
    lead: headingLead(number),
    single: true,
  });
  const content = blocks(node.blocks, context);
  return `${node.type === 'annex' ? '#' : '##'} ${title}${content === '' ? '' : `\n\n${content}`}`;
}

/** Blocks whose first paragraph has something before it on its line. */
function led(lead: string, content: readonly Block[], context: MarkdownContext): string {
  const [first, ...rest] = content;
  if (first?.type !== 'paragraph') return `${lead.trimEnd()}\n\n${blocks(content, context)}`;
  const line = lineMarkdown(marked(first.content, context), { lead });
  return rest.length === 0 ? line : `${line}\n\n${blocks(rest, context)}`;
}

/** Markdown counts in figures only: an ordered list is a list whose items name their letter. */
function listMarkdown({ ordered, items }: List, context: MarkdownContext): string {
  const inner: MarkdownContext = { ...context, lists: context.lists + 1, bullet: '-' };
  const lines = items.map((item, index) => {
    const content = ordered
      ? led(`${listMarker(index, context.lists)} `, item.blocks, inner)
      : render(item, inner);
    return `${context.bullet} ${content.replace(/\n(?=.)/g, '\n  ')}`;
  });
  return lines.join('\n');
}

function tableMarkdown({ columns, header, rows }: Table, context: MarkdownContext): string {
  const line = (cells: readonly (readonly Inline[])[]) =>
    row(columns.map((_, column) => cell(marked(cells[column] ?? [], context))));
  const aligns = { start: '---', center: ':---:', end: '---:' } as const;
  return [line(header), row(columns.map(({ align }) => aligns[align])), ...rows.map(line)].join(
    '\n',
  );
}

function signaturesMarkdown(signatures: Signatures): string {
  const { roles, names, lines } = signatureRows(signatures);
  const cells = [roles, roles.map(() => '---'), names.map((name) => name.join(', ')), ...lines];
  return cells
    .map((texts, index) => row(index === 1 ? texts : texts.map((text) => cell(clean(text)))))
    .join('\n');
}

function cell(text: string): string {
  return lineMarkdown(text, { lead: ' ', single: true }).slice(1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
