import type { StreamKind } from '../../document/stream.ts';
import type { Raw, RawNode } from '../../template/decode.ts';
import type { OpenNode, TreeProgram, TreeStep } from '../../template/tree.ts';
import { writtenBlock, writtenValue } from './written-tag.ts';

type Partials = Readonly<Record<string, TreeProgram>>;

/** What a tag of a block stands among, and so what it must be wrapped in to stand alone. */
interface Among {
  readonly kind: 'blocks' | 'items' | 'line' | 'rows';
  /** Of a table's rows. */
  readonly columns: number;
}

const amongOf: Readonly<Partial<Record<StreamKind, Among['kind']>>> = {
  ol: 'items',
  ul: 'items',
  li: 'blocks',
  quote: 'blocks',
  table: 'rows',
};

/**
 * A template with its options and loops not run but written out: each tag as text, in a paragraph,
 * item or row of its own where whole ones are meant.
 */
export function taggedNodes(program: TreeProgram, partials: Partials): readonly Raw[] {
  return joinLists(nodes(program, { kind: 'blocks', columns: 0 }, partials));
}

function nodes(program: TreeProgram, among: Among, partials: Partials): readonly Raw[] {
  return program.flatMap((step) => stepNodes(step, among, partials));
}

function stepNodes(step: TreeStep, among: Among, partials: Partials): readonly Raw[] {
  if (typeof step === 'string' || 'children' in step) return [step];
  if ('steps' in step) return [openNode(step, partials)];
  if ('print' in step) {
    const isBlock = 'call' in step.print && step.print.call === 'signatures';
    return isBlock ? [alone(writtenValue(step.print), among)] : [writtenValue(step.print)];
  }
  if ('partial' in step) return nodes(partials[step.partial] ?? [], among, partials);
  const { open, close, isUnless } = writtenBlock(step);
  const inner = nodes(isUnless ? (step.else ?? []) : step.do, among, partials);
  const other = isUnless ? [] : nodes(step.else ?? [], among, partials);
  const otherwise = other.length === 0 ? [] : [alone('{{else}}', among), ...other];
  return [alone(open, among), ...inner, ...otherwise, alone(close, among)];
}

function openNode({ kind, attributes, steps }: OpenNode, partials: Partials): RawNode {
  const inner = amongOf[kind] ?? 'line';
  const among: Among = { kind: inner, columns: inner === 'rows' ? columnsOf(steps) : 0 };
  return { kind, attributes, children: joinLists(nodes(steps, among, partials)) };
}

function columnsOf(steps: TreeProgram): number {
  const header = steps.find((step) => typeof step === 'object' && 'kind' in step);
  if (header === undefined || typeof header === 'string') return 1;
  if ('children' in header) return header.children.length;
  return 'steps' in header ? header.steps.length : 1;
}

/** A tag of a block, wrapped so that it can stand among what is there. */
function alone(tag: string, among: Among): Raw {
  const paragraph: RawNode = { kind: 'p', attributes: [], children: [tag] };
  if (among.kind === 'line') return tag;
  if (among.kind === 'blocks') return paragraph;
  if (among.kind === 'items') return { kind: 'li', attributes: [], children: [paragraph] };
  const cells = Array.from({ length: among.columns }, (_, index): RawNode => {
    return { kind: 'cell', attributes: ['start', 'td'], children: index === 0 ? [tag] : [] };
  });
  return { kind: 'tr', attributes: [], children: cells };
}

/** Lists that only tags stand between are one list, and the tags its items: so they count on. */
function joinLists(found: readonly Raw[]): readonly Raw[] {
  const out: Raw[] = [];
  for (const node of found) {
    const list = typeof node === 'string' ? undefined : node.kind;
    const at = list === 'ol' || list === 'ul' ? lastList(out, list) : -1;
    const before = out[at];
    if (at < 0 || typeof node === 'string' || before === undefined || typeof before === 'string') {
      out.push(node);
      continue;
    }
    const between = out.splice(at + 1).map(asItem);
    out[at] = { ...before, children: [...before.children, ...between, ...node.children] };
  }
  return out;
}

/** The index of the last list of a kind, when nothing but lone tags follows it. */
function lastList(nodesBefore: readonly Raw[], kind: StreamKind): number {
  let at = nodesBefore.length - 1;
  while (at >= 0 && isLoneTag(nodesBefore[at])) at--;
  const node = nodesBefore[at];
  return typeof node === 'object' && node.kind === kind ? at : -1;
}

function isLoneTag(node: Raw | undefined): boolean {
  if (typeof node !== 'object' || node.kind !== 'p' || node.line !== undefined) return false;
  const [tag] = node.children;
  return node.children.length === 1 && typeof tag === 'string' && /^\{\{[#/e].*\}\}$/.test(tag);
}

function asItem(node: Raw): Raw {
  return { kind: 'li', attributes: [], children: [node] };
}
