import { helpers, isTrue } from './helpers.ts';
import type { Branching, Expression, Program } from './program.ts';
import { member, valueAt } from './reads.ts';

/** Where a step stands: the view, the items of the loops around it, and their place in their list. */
export interface Scope<Node = never> {
  readonly values: readonly unknown[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly partials: Readonly<Record<string, Program<Node>>>;
  /** The view as a whole, and who is told what is read of it. */
  readonly view?: object;
  readonly note?: (path: readonly string[]) => void;
}

/** How a value is written; `into` is what its tag stands in, where a template knows several such. */
export type Printer = (value: unknown, into?: string) => string;

/** Runs a program over a view → the text that it prints. */
export function runProgram(
  program: Program,
  partials: Readonly<Record<string, Program>>,
  view: object,
  print: Printer = printed,
): string {
  return run(program, { values: [view], data: { root: view }, partials }, print);
}

function run(program: Program, scope: Scope, print: Printer): string {
  let out = '';
  for (const step of program) {
    if (typeof step === 'string') out += step;
    else if ('print' in step) out += print(evaluate(step.print, scope), step.into);
    else for (const inner of branches(step, scope)) out += run(inner.program, inner.scope, print);
  }
  return out;
}

/** What a branching step runs, in order: none, one, or one an item. */
export function branches<Node>(
  step: Branching<Node>,
  scope: Scope<Node>,
): readonly { readonly program: Program<Node>; readonly scope: Scope<Node> }[] {
  if ('partial' in step)
    return [
      {
        program: scope.partials[step.partial] ?? [],
        scope: { ...scope, values: scope.values.slice(-1) },
      },
    ];
  const otherwise = [{ program: step.else ?? [], scope }];
  if ('if' in step)
    return isTrue(evaluate(step.if, scope)) ? [{ program: step.do, scope }] : otherwise;
  const items = evaluate(step.each, scope);
  if (!Array.isArray(items) || items.length === 0) return otherwise;
  return items.map((item, index) => ({
    program: step.do,
    scope: itemScope(scope, items, item, index),
  }));
}

function itemScope<Node>(
  scope: Scope<Node>,
  items: readonly unknown[],
  item: unknown,
  index: number,
): Scope<Node> {
  const { root } = scope.data;
  const data = { root, index, first: index === 0, last: index === items.length - 1 };
  return { ...scope, values: [...scope.values, item], data };
}

/** The value that an expression names. */
export function evaluate(expression: Expression, scope: Scope<unknown>): unknown {
  if ('value' in expression) return expression.value;
  if ('data' in expression) return expression.data.split('.').reduce(member, scope.data as unknown);
  if ('call' in expression)
    return helpers[expression.call]?.(...expression.with.map((param) => evaluate(param, scope)));
  const from = scope.values.at(-1 - (expression.up ?? 0));
  if (from === scope.view) scope.note?.(expression.path);
  return valueAt(from, expression.path);
}

/** As text; nothing where there is nothing. */
export function printed(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
