import type { LoadedAnswers } from '../answers/load.ts';

/** Of whose country the example of a sheet is. */
export const exampleCountries = ['FR', 'BE', 'NL'] as const;
export type ExampleCountry = (typeof exampleCountries)[number];

/**
 * Where a client of that country differs from the examples of the schema, which are French. An
 * enterprise has the number of its own country alone.
 */
export const clientExamples: Readonly<
  Record<ExampleCountry, Readonly<Record<string, string | number>>>
> = {
  FR: { 'client.enterpriseNumber': '', 'client.kvkNumber': '' },
  BE: {
    'client.legalForm': 'SRL',
    'client.representative.capacity': 'administrateur',
    'client.address.street': '22 rue de la Gare',
    'client.address.postcode': '7500',
    'client.address.city': 'Tournai',
    'client.country': 'BE',
    'client.siret': '',
    'client.kvkNumber': '',
    'client.vatNumber': 'BE0123456749',
  },
  NL: {
    'client.name': 'Kaasplank Online',
    'client.legalForm': 'bv',
    'client.representative.name': 'Joris van der Meer',
    'client.representative.capacity': 'bestuurder',
    'client.address.street': 'Havenstraat 80',
    'client.address.postcode': '2801 AA',
    'client.address.city': 'Gouda',
    'client.country': 'NL',
    'client.siret': '',
    'client.enterpriseNumber': '',
    'client.vatNumber': 'NL123456782B01',
    'services.summary': 'De productpagina’s van de webwinkel bijhouden.',
  },
};

/** The country of the provider in the base, else of the law; French without either. */
export function exampleCountry({ data }: LoadedAnswers): ExampleCountry {
  const provider = data['provider'] as { readonly country?: unknown } | undefined;
  const named = provider?.country ?? data['law'];
  return exampleCountries.find((country) => country === named) ?? 'FR';
}
