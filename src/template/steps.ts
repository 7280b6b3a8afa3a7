import type {} from 'handlebars';
import type { Expression, Program, Step } from './program.ts';

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

/** What a tag names as written; nothing for a literal. */
export function nameOf(expression: object): string {
  return 'original' in expression ? String(expression.original) : '';
}
