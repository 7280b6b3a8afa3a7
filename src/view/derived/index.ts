import { agreementNames } from './agreement.ts';
import { availabilityNames } from './availability.ts';
import { checklistNames } from './checklist.ts';
import { dataNames } from './data.ts';
import type { Derived } from './derived.ts';
import { feeNames } from './fees.ts';
import { figureNames } from './figures.ts';
import { frenchConsumerNames } from './french-consumer.ts';
import { partyNames } from './parties.ts';
import { proposalNames } from './proposal.ts';
import { rightsNames } from './rights.ts';
import { serviceNames } from './services.ts';

/** Every name that templates may use besides the answers' own, in the order in which they are worded. */
export const derivedNames: readonly (readonly [name: string, derived: Derived])[] = [
  partyNames,
  serviceNames,
  feeNames,
  availabilityNames,
  dataNames,
  rightsNames,
  agreementNames,
  frenchConsumerNames,
  figureNames,
  proposalNames,
  // Last: it shows what the others word.
  checklistNames,
].flatMap((names) => Object.entries(names));
