import type {} from 'handlebars';
import { anything, type Shape } from '../view/shape.ts';
import { helperNames } from './helper-names.ts';
import { nameOf } from './steps.ts';

/** A tag that can not be filled: what it names, why, and where in its file (1-based line). */
export interface NameFault {
  readonly kind:
    | 'unknown-name'
    | 'not-printable'
    | 'not-a-list'
    | 'unknown-choice'
    | 'unknown-helper';
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** The names (or choices) that would have been right here. */
  readonly known: readonly string[];
}

type Expression = hbs.AST.Expression;
type Scope = readonly Shape[];
type Report = (fault: NameFault) => void;

/** Checks every name of a parsed template against the shape of the view. */
export function checkNames(program: hbs.AST.Program, shape: Shape): readonly NameFault[] {
  const faults: NameFault[] = [];
  checkProgram(program, [shape], (fault) => faults.push(fault));
  return faults;
}

const plainStatements = ['ContentStatement', 'PartialStatement', 'CommentStatement'];

function checkProgram(program: hbs.AST.Program | undefined, scope: Scope, report: Report): void {
  for (const statement of program?.body ?? []) checkStatement(statement, scope, report);
}

function checkStatement(statement: hbs.AST.Statement, scope: Scope, report: Report): void {
  if (statement.type === 'MustacheStatement')
    checkMustache(statement as hbs.AST.MustacheStatement, scope, report);
  else if (statement.type === 'BlockStatement')
    checkBlock(statement as hbs.AST.BlockStatement, scope, report);
  else if (!plainStatements.includes(statement.type))
    report({
      kind: 'unknown-helper',
      name: statement.type,
      ...start(statement),
      known: helperNames,
    });
}

function checkMustache(tag: hbs.AST.MustacheStatement, scope: Scope, report: Report): void {
  if (tag.params.length > 0 || (isHelper(tag.path) && !isMember(tag.path, scope))) {
    checkCall(tag, scope, report);
    return;
  }
  const shape = shapeOf(tag.path, scope, report);
  if (shape === undefined || shape.kind === 'text' || shape.kind === 'any') return;
  report({
    kind: 'not-printable',
    name: nameOf(tag.path),
    ...start(tag),
    known: printable(tag.path, shape, scope),
  });
}

function checkBlock(block: hbs.AST.BlockStatement, scope: Scope, report: Report): void {
  const name = nameOf(block.path);
  if (name === 'if' || name === 'unless') checkCall(block, scope, report);
  else if (name !== 'each')
    report({ kind: 'unknown-helper', name, ...start(block), known: ['if', 'unless', 'each'] });
  const inner = name === 'each' ? eachScope(block, scope, report) : scope;
  checkProgram(block.program, inner, report);
  checkProgram(block.inverse, scope, report);
}

function eachScope(block: hbs.AST.BlockStatement, scope: Scope, report: Report): Scope {
  const subject = block.params[0];
  const shape = subject === undefined ? undefined : shapeOf(subject, scope, report);
  if (shape?.kind === 'list') return [...scope, shape.item];
  if (shape !== undefined && shape.kind !== 'any' && subject !== undefined)
    report({ kind: 'not-a-list', name: nameOf(subject), ...start(block), known: [] });
  // What is wrong was said; the names within are no further faults.
  return [...scope, anything];
}

function checkCall(
  call: { path: Expression; params: readonly Expression[]; loc: hbs.AST.SourceLocation },
  scope: Scope,
  report: Report,
): void {
  const name = nameOf(call.path);
  if (!helperNames.includes(name))
    report({ kind: 'unknown-helper', name, ...start(call), known: helperNames });
  const shapes = call.params.map((param) => shapeOf(param, scope, report));
  if (name === 'eq' || name === 'ne') checkChoices(call.params, shapes, report);
}

/** `eq fees.model "hourly"`: the text must be one of the choices of what it is compared with. */
function checkChoices(
  params: readonly Expression[],
  shapes: readonly (Shape | undefined)[],
  report: Report,
): void {
  const compared = shapes.find((shape) => shape?.kind === 'choice');
  if (compared?.kind !== 'choice') return;
  for (const param of params)
    if (param.type === 'StringLiteral') {
      const value = (param as hbs.AST.StringLiteral).value;
      if (!compared.values.includes(value))
        report({ kind: 'unknown-choice', name: value, ...start(param), known: compared.values });
    }
}

/** The shape that an expression has, or nothing when it is a literal, a helper's result or unknown. */
function shapeOf(expression: Expression, scope: Scope, report: Report): Shape | undefined {
  if (expression.type === 'SubExpression') {
    checkCall(expression as hbs.AST.SubExpression, scope, report);
    return { kind: 'flag' };
  }
  if (expression.type !== 'PathExpression') return undefined;
  const path = expression as hbs.AST.PathExpression;
  if (path.data) return shapeOfData(path, scope, report);
  return follow(path.parts, path, scope.at(-1 - path.depth), report);
}

/** `@index`, `@first`, `@last` of the list around; `@root` is the whole. */
function shapeOfData(
  path: hbs.AST.PathExpression,
  scope: Scope,
  report: Report,
): Shape | undefined {
  const [name, ...rest] = path.parts;
  if (name === 'root') return follow(rest, path, scope[0], report);
  return /^(index|first|last)$/.test(path.parts.join('.')) ? anything : undefined;
}

function follow(
  parts: readonly string[],
  path: hbs.AST.PathExpression,
  from: Shape | undefined,
  report: Report,
): Shape | undefined {
  let shape = from;
  for (const part of parts) {
    if (shape?.kind === 'any') return shape;
    const members: Readonly<Record<string, Shape>> = shape?.kind === 'group' ? shape.members : {};
    const next = Object.hasOwn(members, part) ? members[part] : undefined;
    if (next === undefined) {
      report({
        kind: 'unknown-name',
        name: path.original,
        ...start(path),
        known: alternatives(path, part, members),
      });
      return undefined;
    }
    shape = next;
  }
  return shape;
}

function alternatives(
  path: hbs.AST.PathExpression,
  wrong: string,
  members: Readonly<Record<string, Shape>>,
): string[] {
  const before = path.parts.slice(0, path.parts.indexOf(wrong));
  return Object.keys(members).map((member) => [...before, member].join('.'));
}

/** What may be printed instead: of a group what it holds, of a choice its label, of a list its sentence. */
function printable(path: Expression, shape: Shape, scope: Scope): string[] {
  const name = nameOf(path);
  if (shape.kind === 'group')
    return Object.entries(shape.members)
      .filter(([, member]) => member.kind === 'text')
      .map(([member]) => `${name}.${member}`);
  return [`${name}Label`, `${name}List`].filter((candidate) => {
    const parts = candidate.split('.');
    let shape: Shape | undefined = scope.at(-1);
    for (const part of parts) shape = shape?.kind === 'group' ? shape.members[part] : undefined;
    return shape?.kind === 'text';
  });
}

/** A value that bears the name of a helper is meant when nothing is given to the helper. */
function isMember(path: Expression, scope: Scope): boolean {
  const shape = scope.at(-1);
  if (shape?.kind === 'any') return true;
  return shape?.kind === 'group' && Object.hasOwn(shape.members, nameOf(path));
}

function isHelper(path: Expression): boolean {
  return helperNames.includes(nameOf(path));
}

function start(node: { loc: hbs.AST.SourceLocation }): { line: number; column: number } {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
