import type { Definition, Section } from '../question.ts';
import { availabilityDefinitions } from './availability.ts';
import { clientDefinitions } from './client.ts';
import { cooperationDefinitions } from './cooperation.ts';
import { dataDefinitions } from './data.ts';
import { documentDefinitions } from './documents.ts';
import { feeDefinitions } from './fees.ts';
import { invoicingDefinitions } from './invoicing.ts';
import { providerDefinitions } from './provider.ts';
import { serviceDefinitions } from './services.ts';

/** Every question of the interview, in the order of the checklist (legal.md A.2-A.9, then A.1). */
export const definitions: Readonly<Record<Section, readonly Definition[]>> = {
  provider: providerDefinitions,
  client: clientDefinitions,
  services: serviceDefinitions,
  fees: [...feeDefinitions, ...invoicingDefinitions],
  availability: availabilityDefinitions,
  cooperation: cooperationDefinitions,
  data: dataDefinitions,
  documents: documentDefinitions,
};

/** Parts of the schema that no question asks for, each with its reason. */
export const notAsked: Readonly<Record<string, string>> = {
  version: 'the only version of the format',
  extends: 'derived: the first run writes provider.yaml and every agreement extends it',
  'templates.engagement-letter': 'a file of the provider’s own, made in Word: not for an interview',
  'templates.terms': 'a file of the provider’s own, made in Word: not for an interview',
  'templates.dpa': 'a file of the provider’s own, made in Word: not for an interview',
  'templates.proposal': 'a file of the provider’s own, made in Word: not for an interview',
  'templates.checklist': 'a file of the provider’s own, made in Word: not for an interview',
  'fees.currency': 'the only currency',
  'provider.siren': 'contained in the SIRET; for a file without one',
  'client.siren': 'contained in the SIRET; for a file without one',
  'liability.excludeGrossNegligence':
    'such a clause is void or nearly so in all three laws: never proposed',
  ...Object.fromEntries(
    ['logo', 'accent', 'fonts.body', 'fonts.headings', 'letterhead', 'footer'].map((name) => [
      `look.${name}`,
      'the look of the documents is tried out in `preview`, not asked',
    ]),
  ),
};
