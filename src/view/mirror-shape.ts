import { codesOf, type Question, resolved } from '../answers/question.ts';
import { choice, flag, type GroupShape, group, list, type Shape, text } from './shape.ts';

/** The shape of what `mirror` makes: the same walk, over the schema alone. */
export function mirrorShape(schema: Question): GroupShape {
  return groupShape(schema, schema);
}

function groupShape(question: Question, root: Question): GroupShape {
  const members: Record<string, Shape> = {};
  for (const [name, raw] of Object.entries(question.properties ?? {})) {
    const member = resolved(raw, root);
    members[name] = shapeOf(member, root);
    if (codesOf(member) !== undefined) members[`${name}Label`] = text;
    if (members[name]?.kind === 'list' && members[name].item.kind !== 'group')
      members[`${name}List`] = text;
  }
  return group(members);
}

function shapeOf(question: Question, root: Question): Shape {
  const codes = codesOf(question);
  if (codes !== undefined) return choice(codes);
  if (question.properties !== undefined) return groupShape(question, root);
  if (question.type === 'array') return list(itemShape(resolved(question.items ?? {}, root), root));
  return question.type === 'boolean' ? flag : text;
}

/** An item that is a choice is printed by its wording. */
function itemShape(question: Question, root: Question): Shape {
  return codesOf(question) === undefined ? shapeOf(question, root) : text;
}
