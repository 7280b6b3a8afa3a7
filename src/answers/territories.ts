import type { Answers } from './answers.generated.ts';

/** The European Union. */
const eu = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** Codes of their own under French VAT: Dir. 2006/112/EC, art. 7 (Monaco); French islands where it is charged. */
const underFrenchVat = new Set(['MC', 'GP', 'MQ', 'RE']);

/** The European Economic Area: the Union, Iceland, Liechtenstein and Norway (GDPR chapter V). */
export function isInEea(country: string): boolean {
  return eu.has(country) || ['IS', 'LI', 'NO'].includes(country);
}

/**
 * Where a service is taxed: with the provider, unless the client is a business abroad (Dir. 2006/112/EC,
 * art. 44; art. 259, 1°, CGI; art. 21, § 2, CTVA; art. 6, lid 1, Wet OB 1968). In the Union its VAT number
 * shows that it is one, elsewhere other proof may (Reg. 282/2011, art. 18).
 */
export function taxedWith({
  provider,
  client,
}: Answers): 'provider' | 'client-in-eu' | 'client-outside-eu' {
  const country = vatCountry(client);
  if (country === provider.country || client.type === 'consumer') return 'provider';
  if (eu.has(country)) return client.vatNumber === undefined ? 'provider' : 'client-in-eu';
  const isTaxable = client.type === 'business' || client.vatNumber !== undefined;
  return isTaxable ? 'client-outside-eu' : 'provider';
}

/** A business of another country of the Union that gives no VAT number to show that it is one. */
export function isUnprovenBusiness({ provider, client }: Answers): boolean {
  const country = vatCountry(client);
  const isAbroad = country !== provider.country && eu.has(country);
  return isAbroad && client.type === 'business' && client.vatNumber === undefined;
}

function vatCountry({ country }: Pick<Answers['client'], 'country'>): string {
  return underFrenchVat.has(country) ? 'FR' : country;
}
