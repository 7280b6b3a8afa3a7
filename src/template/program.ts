import type {} from 'handlebars';
import type { DocumentKind, Law } from '../document/types.ts';
import type { Language } from '../i18n/text.ts';

/** Which template: one document in one language under one law. */
export interface TemplateKey {
  readonly document: DocumentKind;
  readonly language: Language;
  readonly law: Law;
}

/** What a tag names: a value of the view, a literal, or the result of a helper. */
export type Expression =
  | { readonly path: readonly string[]; readonly up?: number }
  /** `@index`, `@first`, `@last` of the list around. */
  | { readonly data: string }
  | { readonly value: string | number | boolean }
  | { readonly call: string; readonly with: readonly Expression[] };

/** One step of a template: text, a value, an option, a loop, a partial, or a node where it makes nodes. */
export type Step<Node = never> = string | Node | Print | Branching<Node>;

/** Prints a value; `into` is what it is written into, where a template knows several such (Word). */
export interface Print {
  readonly print: Expression;
  readonly into?: string;
}

/** A step that runs other steps, or not, or often. */
export type Branching<Node = never> =
  | { readonly if: Expression; readonly do: Program<Node>; readonly else?: Program<Node> }
  | { readonly each: Expression; readonly do: Program<Node>; readonly else?: Program<Node> }
  | { readonly partial: string };

export type Program<Node = never> = readonly Step<Node>[];

type Ast = hbs.AST.Program | undefined;

/** A parsed Handlebars text whose names were checked (names.ts) → the steps that print it. */
export function programOf(ast: Ast): Program {
  return (ast?.body ?? []).flatMap((statement): Step[] => {
    switch (statement.type) {
      case 'ContentStatement':
        return text((statement as hbs.AST.ContentStatement).value);
      case 'MustacheStatement':
        return [{ print: calledOrNamed(statement as hbs.AST.MustacheStatement) }];
      case 'PartialStatement':
        return [{ partial: nameOf((statement as hbs.AST.PartialStatement).name) }];
      case 'BlockStatement':
        return [blockStep(statement as hbs.AST.BlockStatement)];
      default:
        return [];
    }
  });
}

function text(value: string): Step[] {
  return value === '' ? [] : [value];
}

function blockStep(block: hbs.AST.BlockStatement): Step {
  const subject = block.params[0];
  const about: Expression = subject === undefined ? { value: false } : expressionOf(subject);
  const inner = programOf(block.program);
  const inverse = programOf(block.inverse);
  const otherwise = inverse.length > 0 ? { else: inverse } : {};
  if (nameOf(block.path) === 'each') return { each: about, do: inner, ...otherwise };
  if (nameOf(block.path) === 'unless')
    return { if: about, do: inverse, ...(inner.length > 0 && { else: inner }) };
  return { if: about, do: inner, ...otherwise };
}

function calledOrNamed(tag: hbs.AST.MustacheStatement | hbs.AST.SubExpression): Expression {
  const name = nameOf(tag.path);
  const isCall = tag.params.length > 0 || tag.type === 'SubExpression';
  return isCall ? { call: name, with: tag.params.map(expressionOf) } : expressionOf(tag.path);
}

function expressionOf(expression: hbs.AST.Expression): Expression {
  if (expression.type === 'SubExpression')
    return calledOrNamed(expression as hbs.AST.SubExpression);
  if (expression.type !== 'PathExpression')
    return { value: (expression as hbs.AST.StringLiteral).value ?? false };
  const { data, depth, parts } = expression as hbs.AST.PathExpression;
  if (data) return { data: parts.join('.') };
  return { path: parts, ...(depth > 0 && { up: depth }) };
}

function nameOf(expression: object): string {
  return 'original' in expression ? String(expression.original) : '';
}
