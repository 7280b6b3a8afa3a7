import { anything, flag, group, list, type Shape, text } from '../view/shape.ts';

/** The part of JSON Schema that says what names there are. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const DEEPEST = 12;

/** A JSON Schema → what a template may name under it. What the schema leaves open may be anything. */
export function shapeOfSchema(schema: JsonSchema): Shape {
  return shapeOf(schema, schema, 0);
}

function shapeOf(schema: JsonSchema, root: JsonSchema, depth: number): Shape {
  if (depth > DEEPEST) return anything;
  const resolved = schema.$ref === undefined ? schema : referred(schema.$ref, root);
  if (resolved === undefined) return anything;
  if (resolved.properties !== undefined) {
    if (resolved.additionalProperties === true) return anything;
    const members = Object.entries(resolved.properties);
    return group(
      Object.fromEntries(members.map(([name, member]) => [name, shapeOf(member, root, depth + 1)])),
    );
  }
  if (resolved.type === 'array') return list(shapeOf(resolved.items ?? {}, root, depth + 1));
  if (resolved.type === 'boolean') return flag;
  return ['string', 'number', 'integer'].includes(String(resolved.type)) ? text : anything;
}

/** `#/definitions/party` within the same schema; nothing else is ever read. */
function referred(reference: string, root: JsonSchema): JsonSchema | undefined {
  const found = /^#\/(definitions|\$defs)\/([^/]+)$/.exec(reference);
  if (found === null) return undefined;
  const [, place, name = ''] = found;
  const all = root[place as 'definitions' | '$defs'];
  return all !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;
}
