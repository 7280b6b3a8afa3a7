import type { Path } from '../diagnostics/diagnostic.ts';
import type { Answers } from './answers.generated.ts';
import { isInEea } from './territories.ts';

type Basis = NonNullable<Answers['data']['transfers']['basis']> | 'dpf';

/**
 * How a recipient stands to chapter V of the GDPR: in the EEA, in a country not said, outside with a basis
 * (its own or that of all transfers), or outside with none yet.
 */
export const transferStates = ['inside', 'unsaid', 'based', 'open'] as const;
export type TransferState = (typeof transferStates)[number];

export interface Recipient {
  readonly path: Path;
  readonly state: TransferState;
  readonly country?: string | undefined;
  /** What allows the transfer. */
  readonly basis?: Basis;
}

interface Given {
  readonly country?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** Who gets data through the provider: its own tools, its sub-processors, those who do part of the work. */
export function recipientsOf(answers: Answers): readonly Recipient[] {
  const { data, cooperation } = answers;
  const general = data.transfers.basis;
  const at = (path: Path, given: Given) => ({
    path,
    country: given.country,
    ...stateOf(given, general),
  });
  return [
    ...(data.tools ?? []).flatMap(({ accountOwner, hostingCountry, transferBasis }, index) =>
      accountOwner === 'provider'
        ? [at(['data', 'tools', index], { country: hostingCountry, basis: transferBasis })]
        : [],
    ),
    ...(data.subprocessors ?? []).map(({ country, transferBasis }, index) =>
      at(['data', 'subprocessors', index], { country, basis: transferBasis }),
    ),
    ...(cooperation.subcontracting ? (cooperation.subcontractors ?? []) : []).map(
      ({ country }, index) => at(['cooperation', 'subcontractors', index], { country }),
    ),
  ];
}

/** `none` is no basis: it says that none is needed, which only a country of the EEA bears out. */
function stateOf({ country, basis }: Given, general: Basis | undefined): Omit<Recipient, 'path'> {
  if (basis !== undefined && basis !== 'none') return { state: 'based', basis };
  if (!isSaid(country)) return { state: 'unsaid' };
  if (isInEea(country)) return { state: 'inside' };
  const isCovered = basis === undefined && general !== undefined && general !== 'none';
  return isCovered ? { state: 'based', basis: general } : { state: 'open' };
}

export function isTransfer({ state }: Recipient): boolean {
  return state === 'based' || state === 'open';
}

/** In a draft a gap may stand there. */
function isSaid(country: string | undefined): country is string {
  return country !== undefined && /^[A-Z]{2}$/.test(country);
}

/** Whether data are kept outside the EEA at a place that is no recipient. */
export function isStoredOutside({ data }: Answers): boolean {
  return (data.storage ?? []).some(({ country }) => isSaid(country) && !isInEea(country));
}

/**
 * The places outside the EEA that nothing allows: no basis of all transfers, and neither a recipient
 * nor a tool of the client, whose transfer is the client's own, in that country.
 */
export function openStorage(answers: Answers): readonly Path[] {
  const { storage = [], tools = [], transfers } = answers.data;
  if ((transfers.basis ?? 'none') !== 'none') return [];
  const known = [
    ...tools.map(({ hostingCountry }) => hostingCountry),
    ...recipientsOf(answers).map(({ country }) => country),
  ];
  return storage.flatMap(({ country }, index) =>
    isSaid(country) && !isInEea(country) && !known.includes(country)
      ? [['data', 'storage', index]]
      : [],
  );
}
