import { type Question, resolved } from './question.ts';
import { declareUnchanging, isUnchanging } from './unchanging.ts';
import { isGroup, type JsonObject } from './values.ts';

/**
 * Fills in what the schema says stands when nothing is answered. An object marked `x-optional`
 * means something by being there: its defaults are filled only when it is.
 * The law is that of the provider's country unless chosen.
 */
export function withDefaults(data: JsonObject, root: Question): JsonObject {
  const provider = data.provider as JsonObject | undefined;
  const law = String(data.law ?? provider?.country ?? 'FR');
  const country = String(provider?.country ?? law);
  const filled = fillObject(data, root, { root, law, country });
  filled.law ??= law;
  return withPeriodicSummary(filled);
}

interface Filling {
  readonly root: Question;
  readonly law: string;
  readonly country: string;
}

type Members = readonly (readonly [name: string, member: Question])[];

const membersOf = new WeakMap<Question, Members>();

function members(question: Question, root: Question): Members {
  const known =
    membersOf.get(question) ??
    Object.entries(question.properties ?? {}).map(
      ([name, member]) => [name, resolved(member, root)] as const,
    );
  membersOf.set(question, known);
  return known;
}

interface Filled extends Pick<Filling, 'law' | 'country'> {
  readonly value: JsonObject;
  readonly filled: JsonObject;
}

const lastFilled = new WeakMap<Question, Filled>();

function fillGroup(value: JsonObject, question: Question, filling: Filling): JsonObject {
  const last = lastFilled.get(question);
  const { law, country } = filling;
  if (last?.value === value && last.law === law && last.country === country) return last.filled;
  const filled = fillObject(value, question, filling);
  if (isUnchanging(value)) {
    declareUnchanging(filled);
    lastFilled.set(question, { value, law, country, filled });
  }
  return filled;
}

function fillObject(value: JsonObject, question: Question, filling: Filling): JsonObject {
  const out: JsonObject = { ...value };
  for (const [name, member] of members(question, filling.root)) {
    const filled = fill(Object.hasOwn(out, name) ? out[name] : undefined, member, filling);
    if (filled !== undefined) out[name] = filled;
  }
  return out;
}

function fill(value: unknown, node: Question, filling: Filling): unknown {
  if (value === undefined) return byDefault(node, filling);
  if (Array.isArray(value) && node.items !== undefined) {
    const item = resolved(node.items, filling.root);
    return value.map((element) => fill(element, item, filling));
  }
  return isGroup(value) && node.properties !== undefined ? fillGroup(value, node, filling) : value;
}

function byDefault(node: Question, filling: Filling): unknown {
  const byLaw = node['x-default-by-law'];
  if (byLaw !== undefined) return ownMember(byLaw, filling.law);
  const byCountry = node['x-default-by-country'];
  if (byCountry !== undefined) return ownMember(byCountry, filling.country);
  if (node.default !== undefined) return copyOf(node.default);
  if (node.properties === undefined || node['x-optional'] === true) return undefined;
  const made = fillObject({}, node, filling);
  return Object.keys(made).length === 0 ? undefined : made;
}

function ownMember(table: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Plain data anew; of so little, many times faster than `structuredClone`. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item)]));
}

/** One invoice for the month's services is a summary invoice (CGI art. 289 I-3), unless said otherwise. */
function withPeriodicSummary(data: JsonObject): JsonObject {
  const { invoicing } = data;
  if (!isGroup(invoicing)) return data;
  const periodicSummary = invoicing.periodicSummary ?? invoicing.frequency === 'monthly';
  return { ...data, invoicing: { ...invoicing, periodicSummary } };
}
