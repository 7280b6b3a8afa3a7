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
import { annexNumber, clauseNumber, DASH } from '../words.ts';
import { html } from './escape.ts';

/** Where a node stands. */
export interface HtmlContext {
  readonly language: Language;
  /** Id of the clause or annex, whose heading names the tables in it. */
  readonly section: string;
  /** How many lists are around. */
  readonly lists: number;
}

/** The HTML of every kind of node. */
const htmlNodes: NodeRenderers<HtmlContext, string> = {
  clause: (clause, { language }) =>
    section(clause, language, numbered(clause, clauseNumber(language, clause.number))),
  annex: (annex, { language }) =>
    section(annex, language, `${html(annexNumber(language, annex.number))} ${DASH} `),
  paragraph: ({ content }, context) => `<p>${inlines(content, context)}</p>\n`,
  subclause: ({ number, blocks: inner }, context) =>
    `<li id="${html(`${context.section}.${number.split('.').at(-1)}`)}"><span class="number">${html(number)}</span> <div>\n${blocks(inner, context)}</div></li>\n`,
  list: (list, context) => listHtml(list, context),
  item: ({ blocks: inner }, context) => itemContent(inner, context),
  table: (table, context) => tableHtml(table, context),
  subheading: ({ content }, context) => `<h3>${inlines(content, context)}</h3>\n`,
  callout: ({ blocks: inner }, context) =>
    `<div class="callout" role="note">\n${blocks(inner, context)}</div>\n`,
  signatures: (signatures) => signaturesHtml(signatures),
  text: ({ text }) => html(text),
  strong: ({ content }, context) => `<strong>${inlines(content, context)}</strong>`,
  emphasis: ({ content }, context) => `<em>${inlines(content, context)}</em>`,
  break: () => '<br>',
  reference: ({ target, label, number }) =>
    `<a href="#${html(target)}">${html(label + number)}</a>`,
  anchor: ({ id }) => `<span id="${html(id)}"></span>`,
  gap: ({ text }) => `<mark>${html(text)}</mark>`,
};

const render = (node: Node, context: HtmlContext) => renderNode(htmlNodes, node, context);

/** A clause or an annex. */
export function sectionHtml(node: Clause | Annex, language: Language): string {
  return render(node, { language, section: node.id, lists: 0 });
}

/** Blocks in order; neighbouring sub-clauses are the items of one list. */
export function blocks(content: readonly Block[], context: HtmlContext): string {
  let out = '';
  let inClauses = false;
  for (const block of content) {
    if (inClauses !== (block.type === 'subclause')) {
      inClauses = !inClauses;
      out += inClauses ? '<ol class="subclauses">\n' : '</ol>\n';
    }
    out += render(block, context);
  }
  return inClauses ? `${out}</ol>\n` : out;
}

export function inlines(content: readonly Inline[], context: HtmlContext): string {
  let out = '';
  for (const inline of content) out += render(inline, context);
  return out;
}

/** The number of a clause links to its clause, so that its address can be copied. */
function numbered({ id }: Clause, number: string): string {
  return `<a class="number" href="#${html(id)}">${html(number)}</a> `;
}

function section(node: Clause | Annex, language: Language, number: string): string {
  const { id, type, heading, blocks: content } = node;
  const context: HtmlContext = { language, section: id, lists: 0 };
  const title = `<h2 id="${html(id)}-heading">${number}<span>${inlines(heading, context)}</span></h2>`;
  return `<section id="${html(id)}" class="${type}">\n${title}\n${blocks(content, context)}</section>\n`;
}

function listHtml({ ordered, items }: List, context: HtmlContext): string {
  const inner = { ...context, lists: context.lists + 1 };
  const lines = items.map((item, index) => {
    const content = render(item, inner);
    if (!ordered) return `<li>${content}</li>\n`;
    const marker = listMarker(index, context.lists);
    return `<li><span class="number">${marker}</span> <div>${content}</div></li>\n`;
  });
  return ordered
    ? `<ol class="lettered">\n${lines.join('')}</ol>\n`
    : `<ul>\n${lines.join('')}</ul>\n`;
}

/** An item of one paragraph is that line; of more, blocks. */
function itemContent(content: readonly Block[], context: HtmlContext): string {
  const [first, ...rest] = content;
  if (first?.type !== 'paragraph') return blocks(content, context);
  const line = inlines(first.content, context);
  return rest.length === 0 ? line : `<p>${line}</p>\n${blocks(rest, context)}`;
}

function tableHtml({ columns, header, rows }: Table, context: HtmlContext): string {
  const cells = (row: readonly (readonly Inline[])[], tag: string) =>
    row
      .map((cell, column) => {
        const align = columns[column]?.align ?? 'start';
        const end = align === 'start' ? '' : ` class="${align}"`;
        return `<${tag}${end}>${inlines(cell, context)}</${tag.split(' ')[0]}>`;
      })
      .join('');
  const lines = rows.map((row) => `<tr>${cells(row, 'td')}</tr>\n`).join('');
  // Focusable, since a narrow screen scrolls it; named by the heading above it.
  return `<div class="table" role="group" tabindex="0" aria-labelledby="${html(context.section)}-heading"><table>\n<thead><tr>${cells(header, 'th scope="col"')}</tr></thead>\n<tbody>\n${lines}</tbody>\n</table></div>\n`;
}

function signaturesHtml(signatures: Signatures): string {
  const { roles, names, lines } = signatureRows(signatures);
  const head = roles.map((role) => `<th scope="col">${html(role)}</th>`).join('');
  const who = names.map((name) => `<td>${name.map(html).join('<br>')}</td>`).join('');
  const fill = lines.map(
    (row) => `<tr class="fill">${row.map((text) => `<td>${html(text)}</td>`).join('')}</tr>\n`,
  );
  return `<table class="signatures">\n<thead><tr>${head}</tr></thead>\n<tbody>\n<tr>${who}</tr>\n${fill.join('')}</tbody>\n</table>\n`;
}
