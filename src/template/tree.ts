import type { StreamKind } from '../document/stream.ts';
import { lineOf } from './assemble.ts';
import { decode, type RawNode, readStream } from './decode.ts';
import type { Expression, Program, Step } from './program.ts';
import { evaluate } from './run.ts';

/** A node that answers change: there are steps somewhere among its children. */
export interface OpenNode {
  readonly kind: StreamKind;
  readonly attributes: readonly string[];
  readonly steps: TreeProgram;
}

/** Steps that make nodes. A node that no answer changes stands finished: every document shares it. */
export type TreeProgram = Program<RawNode | OpenNode>;
export type TreeStep = Step<RawNode | OpenNode>;

interface Unfinished {
  readonly kind: StreamKind;
  readonly attributes: readonly string[];
  readonly steps: TreeStep[];
}

/** Nodes whose content is one line of text. */
const lines: ReadonlySet<StreamKind> = new Set(['p', 'h1', 'h2', 'h3', 'cell']);

/**
 * Steps that print a stream → steps that make its nodes, decoded once for all documents.
 * Throws where a step opens a node that another one closes.
 */
export function treeOf(program: Program): TreeProgram {
  const root: Unfinished = { kind: 'quote', attributes: [], steps: [] };
  const open = [root];
  const add = (...steps: readonly TreeStep[]) => open.at(-1)?.steps.push(...steps);
  for (const step of program) {
    if (typeof step !== 'string') add(...treeStep(step));
    else
      readStream(step, {
        text: (text) => add(text),
        open: (kind, attributes) => open.push({ kind, attributes, steps: [] }),
        close: () => {
          const node = open.pop();
          if (node !== undefined) add(finished(node));
        },
      });
  }
  if (open.length !== 1) throw new Error('the template left a node open: a block crosses it');
  return root.steps;
}

function treeStep(step: Exclude<Step, string>): readonly TreeStep[] {
  if ('print' in step) return isFixed(step.print) ? decode(printedNow(step.print)) : [step];
  if ('partial' in step) return [step];
  const inner = { do: treeOf(step.do), ...(step.else && { else: treeOf(step.else) }) };
  return 'if' in step ? [{ if: step.if, ...inner }] : [{ each: step.each, ...inner }];
}

/** A helper called with nothing but literals, `ref "notice"`: the same in every document. */
function isFixed(expression: Expression): boolean {
  return 'call' in expression && expression.with.every((parameter) => 'value' in parameter);
}

function printedNow(expression: Expression): string {
  return String(evaluate(expression, { values: [], data: {}, partials: {} }));
}

function finished({ kind, attributes, steps }: Unfinished): RawNode | OpenNode {
  const children = steps.filter((step) => typeof step === 'string' || 'children' in step);
  if (children.length < steps.length) return { kind, attributes, steps };
  const node = { kind, attributes, children };
  return lines.has(kind) ? { kind, attributes, children: [], line: lineOf(node) } : node;
}
