import { OPEN } from '../document/stream.ts';
import { decode, type Raw, type RawNode } from './decode.ts';
import { branches, evaluate, printed, type Scope } from './run.ts';
import type { OpenNode, TreeProgram } from './tree.ts';

/** Runs a template over a view → the nodes of the document. */
export function nodesOf(
  program: TreeProgram,
  partials: Readonly<Record<string, TreeProgram>>,
  view: object,
): readonly Raw[] {
  const nodes: Raw[] = [];
  addNodes(nodes, program, { values: [view], data: {}, partials });
  return nodes;
}

function addNodes(into: Raw[], program: TreeProgram, scope: Scope<RawNode | OpenNode>): void {
  for (const step of program) {
    if (typeof step === 'string') addText(into, step);
    else if ('children' in step) into.push(step);
    else if ('steps' in step) into.push(made(step, scope));
    else if ('print' in step) addPrinted(into, printed(evaluate(step.print, scope)));
    else for (const inner of branches(step, scope)) addNodes(into, inner.program, inner.scope);
  }
}

const lastMade = new WeakMap<OpenNode, RawNode>();

/**
 * Where the answers say the same as the last ones did, the node is the very same: what is made of
 * a node (its blocks, their XML) is then made once for all such documents.
 */
function made(node: OpenNode, scope: Scope<RawNode | OpenNode>): RawNode {
  const children: Raw[] = [];
  addNodes(children, node.steps, scope);
  const last = lastMade.get(node);
  if (last !== undefined && isSame(last.children, children)) return last;
  const fresh = { kind: node.kind, attributes: node.attributes, children };
  lastMade.set(node, fresh);
  return fresh;
}

function isSame(some: readonly Raw[], others: readonly Raw[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false;
  return true;
}

/** Most values are text; a gap or the signatures are nodes. */
function addPrinted(into: Raw[], value: string): void {
  if (!value.includes(OPEN)) addText(into, value);
  else
    for (const node of decode(value))
      if (typeof node === 'string') addText(into, node);
      else into.push(node);
}

/** Text joins the text before it, so that what depends on neighbours sees them. */
function addText(into: Raw[], text: string): void {
  const last = into.at(-1);
  if (typeof last === 'string') into[into.length - 1] = last + text;
  else if (text !== '') into.push(text);
}
