import { helpers, isTrue } from './helpers.ts';
import type { Expression, Program, Step } from './program.ts';

/** Where a step stands: the view, the items of the loops around it, and their place in their list. */
interface Scope {
  readonly values: readonly unknown[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly partials: Readonly<Record<string, Program>>;
}

/** Runs a template's program over a view → the stream that it prints (see stream.ts). */
export function runProgram(
  program: Program,
  partials: Readonly<Record<string, Program>>,
  view: object,
): string {
  return run(program, { values: [view], data: {}, partials });
}

function run(program: Program, scope: Scope): string {
  let out = '';
  for (const step of program) out += typeof step === 'string' ? step : runStep(step, scope);
  return out;
}

function runStep(step: Exclude<Step, string>, scope: Scope): string {
  if ('print' in step) return printed(evaluate(step.print, scope));
  if ('if' in step)
    return run((isTrue(evaluate(step.if, scope)) ? step.do : step.else) ?? [], scope);
  if ('partial' in step)
    return run(scope.partials[step.partial] ?? [], { ...scope, values: scope.values.slice(-1) });
  const items = evaluate(step.each, scope);
  if (!Array.isArray(items) || items.length === 0) return run(step.else ?? [], scope);
  return items.map((item, index) => run(step.do, itemScope(scope, items, item, index))).join('');
}

function itemScope(scope: Scope, items: readonly unknown[], item: unknown, index: number): Scope {
  const data = { index, first: index === 0, last: index === items.length - 1 };
  return { ...scope, values: [...scope.values, item], data };
}

function evaluate(expression: Expression, scope: Scope): unknown {
  if ('value' in expression) return expression.value;
  if ('data' in expression) return scope.data[expression.data];
  if ('call' in expression)
    return helpers[expression.call]?.(...expression.with.map((param) => evaluate(param, scope)));
  let value = scope.values.at(-1 - (expression.up ?? 0));
  for (const part of expression.path) value = own(value, part);
  return value;
}

/** Own members only: nothing of a prototype can be named. */
function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function printed(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
