import { node } from '../document/stream.ts';
import type { Signatory } from '../document/types.ts';

type Helper = (...parameters: unknown[]) => unknown;

/** What counts as answered: an empty list does not. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** What the helpers of `helper-names.ts` do; `if`, `unless` and `each` are steps of a program. */
export const helpers: Readonly<Record<string, Helper>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  and: (...parameters) => parameters.every(isTrue),
  or: (...parameters) => parameters.some(isTrue),
  not: (value) => !isTrue(value),
  ref: (id) => node('ref', [String(id)]),
  anchor: (id) => node('anchor', [String(id)]),
  signatures: (parties) =>
    Array.isArray(parties) ? node('signatures', [], parties.map(signatory).join('')) : '',
};

function signatory({ role, name, capacity, lines }: Partial<Signatory>): string {
  return node('signatory', [role ?? '', name ?? '', capacity ?? '', ...(lines ?? [])]);
}
