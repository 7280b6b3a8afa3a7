import type { Signatures } from '../document/types.ts';

/** A signature block as rows, so that what the parties fill in stands on one line in every format. */
export interface SignatureRows {
  readonly roles: readonly string[];
  /** Who signs: name, then capacity, a line each. */
  readonly names: readonly (readonly string[])[];
  /** "Date :", "Signature :", a cell a party; shorter lists are filled up with nothing. */
  readonly lines: readonly (readonly string[])[];
}

export function signatureRows({ parties }: Signatures): SignatureRows {
  const count = Math.max(0, ...parties.map(({ lines }) => lines.length));
  return {
    roles: parties.map(({ role }) => role),
    names: parties.map(({ name, capacity }) =>
      capacity === undefined ? [name] : [name, capacity],
    ),
    lines: Array.from({ length: count }, (_, row) => parties.map(({ lines }) => lines[row] ?? '')),
  };
}
