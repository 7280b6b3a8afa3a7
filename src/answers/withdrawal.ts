import type { Answers } from './answers.generated.ts';
import { daysFrom } from './days.ts';

/** A contract at a distance or off the premises may be withdrawn from for so long (Dir. 2011/83, art. 9). */
const WITHDRAWAL_DAYS = 14;

/** Off-premises, a French business with so many employees at most is protected (art. L. 221-3 C. conso.). */
const SMALL_STAFF = 5;

type Client = Pick<Answers['client'], 'type' | 'contractChannel'>;

/** What is known of the client and of the days, as checked or as answered so far. */
export interface PlannedStart {
  readonly client: { readonly [name in keyof Client | 'withdrawalStartRequest']?: unknown };
  readonly date: string;
  readonly startDate: string;
}

/** A consumer who contracts at a distance or off-premises may withdraw. */
export function mayWithdraw({ type, contractChannel }: PlannedStart['client']): boolean {
  return type === 'consumer' && contractChannel !== 'at-provider-premises';
}

/** A French business or association with which a contract is made off-premises: its staff decides. */
export function mayBeSmallOffPremises({
  type,
  country,
  contractChannel,
}: Pick<Answers['client'], 'type' | 'country' | 'contractChannel'>): boolean {
  const isPrivate = type === 'business' || type === 'nonprofit';
  return isPrivate && country === 'FR' && contractChannel === 'off-premises';
}

/** It may withdraw too, if the contract is outside its main activity (art. L. 221-3 C. conso.). */
export function isSmallOffPremises(
  client: Pick<Answers['client'], 'type' | 'country' | 'contractChannel' | 'employees'>,
): boolean {
  const { employees = Number.POSITIVE_INFINITY } = client;
  return mayBeSmallOffPremises(client) && employees <= SMALL_STAFF;
}

/** Whether work begins while a consumer may withdraw, who did not ask for that (art. 7(3) there). */
export function startsTooSoon({ client, date, startDate }: PlannedStart): boolean {
  const isAsked = client.withdrawalStartRequest === true;
  return mayWithdraw(client) && !isAsked && daysFrom(date, startDate) <= WITHDRAWAL_DAYS;
}
