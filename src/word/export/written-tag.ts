import type { Branching, Expression } from '../../template/program.ts';

/** The tags of a block as they are typed: what opens it, parts it, closes it. */
export interface WrittenBlock {
  readonly open: string;
  readonly close: string;
  /** Whether what follows `else` is all that there is: `unless`. */
  readonly isUnless: boolean;
}

/** A step that prints, as it is typed: `{{client.name}}`. */
export function writtenValue(print: Expression): string {
  return `{{${'call' in print ? writtenCall(print) : written(print)}}}`;
}

/** An option or a loop, as it is typed. */
export function writtenBlock(step: Exclude<Branching<unknown>, { partial: string }>): WrittenBlock {
  if ('each' in step)
    return { open: `{{#each ${written(step.each)}}}`, close: '{{/each}}', isUnless: false };
  const isUnless = step.do.length === 0 && step.else !== undefined;
  const name = isUnless ? 'unless' : 'if';
  return { open: `{{#${name} ${written(step.if)}}}`, close: `{{/${name}}}`, isUnless };
}

function written(expression: Expression): string {
  if ('value' in expression) return JSON.stringify(expression.value);
  if ('data' in expression) return `@${expression.data}`;
  if ('call' in expression) return `(${writtenCall(expression)})`;
  const path = expression.path.join('.');
  return '../'.repeat(expression.up ?? 0) + (path === '' ? 'this' : path);
}

function writtenCall(call: {
  readonly call: string;
  readonly with: readonly Expression[];
}): string {
  return [call.call, ...call.with.map(written)].join(' ');
}
