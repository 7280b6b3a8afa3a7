import type { JsonObject } from './load.ts';

interface Node {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly default?: unknown;
  readonly 'x-default-by-law'?: Readonly<Record<string, unknown>>;
  readonly 'x-optional'?: boolean;
}

/**
 * Fills in what the schema says stands when nothing is answered. An object marked `x-optional`
 * means something by being there: its defaults are filled only when it is.
 * The law is that of the provider's country unless chosen.
 */
export function withDefaults(data: JsonObject, schema: object): JsonObject {
  const root = schema as Node;
  const provider = data.provider as JsonObject | undefined;
  const law = String(data.law ?? provider?.country ?? 'FR');
  const filled = fillObject(data, root, { root, law });
  filled.law ??= law;
  fillPeriodicSummary(filled);
  return filled;
}

interface Filling {
  readonly root: Node;
  readonly law: string;
}

function fillObject(value: JsonObject, node: Node, filling: Filling): JsonObject {
  const out: JsonObject = { ...value };
  for (const [name, raw] of Object.entries(node.properties ?? {})) {
    const member = resolve(raw, filling.root);
    const filled = fill(Object.hasOwn(out, name) ? out[name] : undefined, member, filling);
    if (filled !== undefined) out[name] = filled;
  }
  return out;
}

function fill(value: unknown, node: Node, filling: Filling): unknown {
  if (value === undefined) {
    const byLaw = node['x-default-by-law'];
    if (byLaw !== undefined) return byLaw[filling.law];
    if (node.default !== undefined) return structuredClone(node.default);
    if (node.properties === undefined || node['x-optional'] === true) return undefined;
    const made = fillObject({}, node, filling);
    return Object.keys(made).length === 0 ? undefined : made;
  }
  if (Array.isArray(value) && node.items !== undefined) {
    const item = resolve(node.items, filling.root);
    return value.map((element) => fill(element, item, filling));
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && node.properties !== undefined
    ? fillObject(value as JsonObject, node, filling)
    : value;
}

function resolve(node: Node, root: Node): Node {
  if (node.$ref === undefined) return node;
  const target = root.definitions?.[node.$ref.replace('#/definitions/', '')] ?? {};
  return { ...target, ...node };
}

/** One invoice for the month's services is a summary invoice (CGI art. 289 I-3), unless said otherwise. */
function fillPeriodicSummary(data: JsonObject): void {
  const invoicing = data.invoicing as JsonObject | undefined;
  if (typeof invoicing === 'object')
    invoicing.periodicSummary ??= invoicing.frequency === 'monthly';
}
