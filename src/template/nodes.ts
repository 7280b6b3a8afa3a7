import { haveSameItems } from '../document/same-items.ts';
import { OPEN } from '../document/stream.ts';
import { decode, type Raw, type RawNode } from './decode.ts';
import { type Reading, Readings } from './reads.ts';
import { branches, evaluate, printed, type Scope } from './run.ts';
import type { OpenNode, TreeProgram, TreeStep } from './tree.ts';

type Partials = Readonly<Record<string, TreeProgram>>;

/** Runs a template over a view → the nodes of the document. */
export function nodesOf(program: TreeProgram, partials: Partials, view: object): readonly Raw[] {
  const nodes: Raw[] = [];
  const readings = readingsOf(partials);
  const run = { partials, view, readings, now: readings.of(view) };
  const last = lastRunsOf(program);
  let at = 0;
  for (const step of program) {
    if (typeof step === 'string') addText(nodes, step);
    else {
      const ran = ranAgain(last[at], run) ?? ranAnew(step, run);
      last[at] = ran;
      for (const node of ran.nodes) nodes.push(node);
    }
    at++;
  }
  return nodes;
}

const allReadings = new WeakMap<Partials, Readings>();

function readingsOf(partials: Partials): Readings {
  const known = allReadings.get(partials) ?? new Readings();
  allReadings.set(partials, known);
  return known;
}

interface Run {
  readonly partials: Partials;
  readonly view: object;
  readonly readings: Readings;
  /** Which view this is, by the count of the readings. */
  readonly now: number;
}

interface Ran {
  readonly readings: Readings;
  readonly at: number;
  readonly reads: readonly Reading[];
  readonly nodes: readonly Raw[];
}

/** What each step of a program gave last. */
type LastRuns = (Ran | undefined)[];

const lastRuns = new WeakMap<TreeProgram, LastRuns>();

function lastRunsOf(program: TreeProgram): LastRuns {
  const known = lastRuns.get(program) ?? [];
  lastRuns.set(program, known);
  return known;
}

/**
 * Most clauses read the same answers in one document as in the last: their nodes are then the very
 * same, and what is made of them (blocks, numbers, XML) is made once for all such documents.
 */
function ranAgain(last: Ran | undefined, { readings }: Run): Ran | undefined {
  if (last?.readings !== readings) return undefined;
  return readings.areSame(last.reads, last.at) ? last : undefined;
}

function ranAnew(step: Exclude<TreeStep, string>, run: Run): Ran {
  const { partials, view, readings, now } = run;
  const reads = new Set<Reading>();
  const note = (path: readonly string[]) => void reads.add(readings.at(path));
  const nodes: Raw[] = [];
  addNodes(nodes, [step], { values: [view], data: {}, partials, view, note });
  return { readings, at: now, reads: [...reads], nodes };
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
  if (last !== undefined && haveSameItems(last.children, children)) return last;
  const fresh = { kind: node.kind, attributes: node.attributes, children };
  lastMade.set(node, fresh);
  return fresh;
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
