import { haveSameItems } from '../document/same-items.ts';
import { SOFT_SPACE } from '../document/stream.ts';
import type {
  Annex,
  Block,
  Cell,
  Clause,
  Column,
  Inline,
  ListItem,
  Signatory,
} from '../document/types.ts';
import type { Raw, RawNode } from './decode.ts';
import { settleSpaces } from './spaces.ts';

/** The parts of a document before its numbers and references are resolved. */
export interface Parts {
  readonly title: readonly Inline[];
  readonly preamble: readonly Block[];
  readonly clauses: readonly Clause[];
  readonly annexes: readonly Annex[];
}

/**
 * Decoded nodes → title, clauses and annexes. Paragraphs, items, rows, columns and lists left empty by
 * an option not taken disappear; neighbouring lists become one. Numbers are set by `number.ts`.
 */
export function assemble(nodes: readonly Raw[]): Parts {
  const sections = splitSections(nodes.filter((node) => typeof node !== 'string'));
  const [first, ...rest] = sections;
  return {
    title: first?.heading?.kind === 'h1' ? lineOf(first.heading) : [],
    preamble: blocks(first?.content ?? [], false),
    clauses: rest.filter(({ heading }) => heading?.kind === 'h2').map(assembled(clause)),
    annexes: rest.filter(({ heading }) => heading?.kind === 'h1').map(assembled(annex)),
  };
}

const lastAssembled = new WeakMap<
  RawNode,
  { readonly content: readonly RawNode[]; readonly made: Clause | Annex }
>();

/** A section of the same nodes as in the last document is the same section. */
function assembled<Made extends Clause | Annex>(make: (section: Section) => Made) {
  return (section: Section): Made => {
    const { heading, content } = section;
    if (heading === undefined) return make(section);
    const last = lastAssembled.get(heading);
    if (last !== undefined && haveSameItems(last.content, content)) return last.made as Made;
    const made = make(section);
    lastAssembled.set(heading, { content, made });
    return made;
  };
}

interface Section {
  readonly heading: RawNode | undefined;
  readonly content: RawNode[];
}

function splitSections(nodes: readonly RawNode[]): readonly Section[] {
  const sections: Section[] = [{ heading: undefined, content: [] }];
  for (const node of nodes) {
    if (node.kind === 'h1' || node.kind === 'h2') sections.push({ heading: node, content: [] });
    else sections.at(-1)?.content.push(node);
  }
  return sections[0]?.content.length === 0 ? sections.slice(1) : sections;
}

function clause(section: Section): Clause {
  return { type: 'clause', ...partsOf(section, true) };
}

function annex(section: Section): Annex {
  return { type: 'annex', ...partsOf(section, false) };
}

function partsOf({ heading, content }: Section, numbered: boolean) {
  return {
    id: heading?.attributes[0] ?? '',
    number: '',
    heading: heading === undefined ? [] : lineOf(heading),
    blocks: blocks(content, numbered),
  };
}

/** `numbered`: ordered lists at this level are the sub-clauses of a clause. */
function blocks(nodes: readonly Raw[], numbered: boolean): readonly Block[] {
  const out: Block[] = [];
  for (const node of merged(nodes))
    if (numbered && node.kind === 'ol') addSubClauses(out, node);
    else {
      const made = block(node);
      if (made !== undefined) out.push(made);
    }
  return out;
}

/** Neighbouring lists of one kind become one list: their items were parted by conditions only. */
function merged(nodes: readonly Raw[]): readonly RawNode[] {
  const out: RawNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const last = out.at(-1);
    const joins = last?.kind === node.kind && (node.kind === 'ol' || node.kind === 'ul');
    if (last !== undefined && joins)
      out[out.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else if (node.kind !== 'p') out.push(node);
    else {
      const line = lineOf(node);
      if (line.length > 0) out.push(line === node.line ? node : { ...node, line });
    }
  }
  return out;
}

function block(node: RawNode): Block | undefined {
  switch (node.kind) {
    case 'p':
      return { type: 'paragraph', content: lineOf(node) };
    case 'h3':
      return { type: 'subheading', content: lineOf(node) };
    case 'ol':
    case 'ul':
      return list(node);
    case 'table':
      return table(node);
    case 'quote':
      return nonEmpty(blocks(node.children, false), (inner) => ({
        type: 'callout',
        blocks: inner,
      }));
    case 'signatures':
      return { type: 'signatures', parties: elements(node).map(signatory) };
    default:
      throw new Error(`a ${node.kind} can not stand among blocks`);
  }
}

function addSubClauses(into: Block[], node: RawNode): void {
  for (const item of elements(node)) {
    const inner = blocks(item.children, false);
    if (inner.length > 0) into.push({ type: 'subclause', number: '', blocks: inner });
  }
}

function list(node: RawNode): Block | undefined {
  const items: ListItem[] = [];
  for (const item of elements(node)) {
    const inner = blocks(item.children, false);
    if (inner.length > 0) items.push({ type: 'item', blocks: inner });
  }
  return nonEmpty(items, (kept) => ({ type: 'list', ordered: node.kind === 'ol', items: kept }));
}

function table(node: RawNode): Block | undefined {
  const [header, ...rest] = elements(node);
  const heads = header === undefined ? [] : elements(header);
  const columns = heads.map((cell): Column => ({ align: cell.attributes[0] as Column['align'] }));
  const rows = rest
    .map((row): readonly Cell[] => elements(row).map((cell) => lineOf(cell)))
    .filter((row) => row.some((cell) => cell.length > 0));
  const filled = heads.map((_, at) => rows.some((row) => (row[at]?.length ?? 0) > 0));
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => filled[at]);
  return nonEmpty(rows, (some) => ({
    type: 'table',
    columns: kept(columns),
    header: kept(heads.map((cell) => lineOf(cell))),
    rows: some.map(kept),
  }));
}

function signatory(node: RawNode): Signatory {
  const [role = '', name = '', capacity = '', ...lines] = node.attributes;
  return { role, name, ...(capacity !== '' && { capacity }), lines };
}

function nonEmpty<T>(items: readonly T[], make: (items: readonly T[]) => Block): Block | undefined {
  return items.length === 0 ? undefined : make(items);
}

function elements(node: RawNode): readonly RawNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

const visible = new RegExp(`[^\\s${SOFT_SPACE}]`);

function hasContent(nodes: readonly Raw[]): boolean {
  return nodes.some((node) => {
    if (typeof node === 'string') return visible.test(node);
    if (node.kind === 'strong' || node.kind === 'em') return hasContent(node.children);
    return node.kind === 'ref' || node.kind === 'gap';
  });
}

/** A node's content as one line; nothing when it is empty. */
export function lineOf({ line, children }: RawNode): readonly Inline[] {
  if (line !== undefined) return line;
  return hasContent(children) ? inlines(settleSpaces(children)) : [];
}

function inlines(nodes: readonly Raw[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const node of nodes)
    if (typeof node === 'string') addText(out, node);
    else addInline(out, node);
  return out;
}

function addInline(into: Inline[], node: RawNode): void {
  switch (node.kind) {
    case 'strong':
    case 'em': {
      const content = inlines(node.children);
      if (content.length > 0)
        into.push({ type: node.kind === 'em' ? 'emphasis' : 'strong', content });
      return;
    }
    case 'br':
      into.push({ type: 'break' });
      return;
    case 'ref':
      into.push({ type: 'reference', target: node.attributes[0] ?? '', label: '', number: '' });
      return;
    case 'anchor':
      into.push({ type: 'anchor', id: node.attributes[0] ?? '' });
      return;
    case 'gap':
      into.push({ type: 'gap', text: node.children.join('') });
      return;
    default:
      throw new Error(`a ${node.kind} can not stand in a line`);
  }
}

/** A line break in an answer is a line break in the document. */
function addText(into: Inline[], text: string): void {
  const [first = '', ...rest] = text.split('\n');
  if (first !== '') into.push({ type: 'text', text: first });
  for (const line of rest) {
    into.push({ type: 'break' });
    if (line !== '') into.push({ type: 'text', text: line });
  }
}
