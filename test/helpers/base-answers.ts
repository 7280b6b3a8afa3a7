import type { LoadedAnswers } from '../../src/answers/load.ts';
import { patched } from './answer-changes.ts';
import { loadExample } from './examples.ts';

/** Every group that is optional, answered, so that each question in it can be changed. */
const everything = {
  reference: 'R-1',
  provider: {
    tradeName: 'Le Coup de main',
    phone: '+33 6 39 98 01 34',
    website: 'https://example.com',
    bic: 'AGRIFRPP',
    privacyContact: 'donnees@example.com',
    insurance: { insurer: 'Mutuelle Exemple', territory: 'Europe', amount: 100000 },
  },
  client: {
    email: 'client@example.com',
    phone: '+33 6 39 98 01 57',
    contactPerson: { name: 'Luc Moreau', capacity: 'assistant' },
    invoicing: { email: 'compta@example.com', purchaseOrder: 'PO-7' },
  },
  services: {
    tasks: [{ task: 'email', description: 'Tri', volume: '2', frequency: 'f', deliverable: 'd' }],
    deliverables: [{ name: 'Guide', format: 'PDF', due: '2027-02-01', acceptanceDays: 5 }],
    extras: [{ service: 'Affiche', unit: 'pièce', price: 90 }],
    authority: { scope: 'limited', acts: ['commander des fournitures'], spendingLimit: 100 },
  },
  fees: {
    hourlyRate: 45,
    minimumPurchase: { hours: 5 },
    surcharges: { urgentPercent: 25, eveningPercent: 25, weekendPercent: 50, holidayPercent: 100 },
    deposit: { percent: 30 },
    travel: { ratePerKm: 0.5, timePercent: 50 },
    cancellation: { noticeHours: 24, feePercent: 50 },
    indexation: { mode: 'index', indexName: 'Syntec', capPercent: 3, month: 4 },
  },
  invoicing: { latePenalty: { percent: 5, minimum: 30 }, lateInterest: { percent: 12 } },
  availability: {
    hours: [{ from: '09:00', to: '17:00' }],
    contactHours: [{ from: '10:00', to: '12:00' }],
    urgent: { accepted: true, definition: 'Le jour même.', channel: 'phone', responseHours: 2 },
    unavailable: [{ from: '2027-07-26', to: '2027-08-16' }],
  },
  cooperation: {
    endDate: '2028-12-31',
    initialTermMonths: 6,
    tacitRenewal: true,
    renewalMonths: 12,
    renewalNoticeDays: 30,
    trialDays: 30,
    trialNoticeDays: 5,
    earlyTerminationPercent: 20,
    subcontracting: true,
    subcontractors: [{ name: 'Jeanne Petit', task: 'saisie', country: 'FR' }],
    nonCompete: { months: 3, scope: 'la vente de tables' },
    nonSolicitation: { months: 12, penalty: 500 },
  },
  confidentiality: { penalty: 300 },
  data: {
    tools: [{ name: 'Proton', category: 'mailbox', accountOwner: 'provider', vendor: 'Proton' }],
    subprocessors: [{ name: 'Cloud SA', task: 'sauvegarde', country: 'FR' }],
    storage: [{ place: 'Coffre', country: 'FR' }],
    types: ['identity', 'health'],
    specialSafeguards: ['coffre chiffré'],
  },
  liability: { cap: { amount: 5000 } },
  terms: { link: 'https://example.com/cgv' },
  disputes: { courtName: 'tribunal de commerce de Lyon' },
  signature: { place: 'Lyon' },
  proposal: {
    options: [{ name: 'Confort', price: 600, unit: 'mois', contents: 'Tri' }],
    recommended: 'Confort',
    introduction: 'Vous cherchez une aide.',
    references: 'Cabinet Delorme',
    onboarding: ['Premier entretien'],
  },
};

const consumer = {
  client: {
    type: 'consumer',
    legalForm: undefined,
    representative: undefined,
    siret: undefined,
    kvkNumber: undefined,
    enterpriseNumber: undefined,
    rpmCourt: undefined,
    vatNumber: undefined,
  },
  invoicing: { recoveryFee: 0 },
  provider: { mediator: { name: 'Médiation Exemple', address: 'Paris' } },
  // After the days in which a consumer may withdraw.
  cooperation: { startDate: '2026-12-21' },
  data: { tools: undefined },
};

/** One to whom French is not owed (legal.md B8, cons-language-fr). */
export const consumerAbroad = { ...consumer, client: { ...consumer.client, country: 'IE' } };

/** Variants that any law can take. */
const variants: readonly object[] = [
  {},
  { cooperation: { assignment: 'fixed-term', earlyTermination: 'percentage' } },
  { cooperation: { assignment: 'project', subcontracting: false } },
  { fees: { model: 'package-monthly', package: { price: 900, hours: 20, contents: 'Tri' } } },
  {
    fees: { model: 'hour-pack', pack: { price: 500, hours: 10 }, hourlyRate: undefined },
    signature: { method: 'paper' },
  },
  {
    fees: {
      model: 'project-fixed',
      project: { price: 2000, milestones: [{ label: 'Début', due: '2027-01-05' }] },
      expenses: { rule: 'flat', flatAmount: 30 },
      deposit: { percent: undefined, amount: 200 },
    },
  },
  { fees: { expenses: { rule: 'at-cost-with-receipts' } } },
  {
    liability: { cap: { mode: 'fixed' } },
    terms: { delivery: 'link-and-pdf' },
    data: { transfers: { outsideEea: true, basis: 'adequacy' } },
  },
  {
    liability: { cap: { mode: 'insurance-payout' } },
    disputes: { court: 'named-court' },
    provider: { isTrader: 'yes' },
  },
  {
    invoicing: {
      frequency: 'hours-threshold',
      hoursThreshold: 10,
      lateInterest: { mode: 'fixed' },
    },
  },
  { invoicing: { paymentBasis: 'end-of-month' } },
  {
    data: { processing: false, noProcessingReason: 'Aucune.', tools: undefined },
    services: { tasks: [{ task: 'research' }] },
  },
  { documents: ['engagement-letter'] },
  { client: { invoicing: { purchaseOrder: undefined, email: undefined } }, secondLanguage: 'en' },
  { client: { contractChannel: 'off-premises', employees: 4 } },
  {
    cooperation: { subcontractors: [{ name: 'Aide Tunis', task: 'saisie', country: 'TN' }] },
    data: { subprocessors: [{ name: 'Nuage Inc.', task: 'copies', country: 'US' }] },
  },
];

const signatory = { representative: { name: 'Nadia Ferrand', capacity: 'gérante' } };

/** Parties of other kinds and countries, under French law. */
export const frenchParties: readonly object[] = [
  {
    provider: { legalForm: 'eurl', shareCapital: 2000, rcsCity: 'Lyon', ...signatory },
    client: { siret: undefined, siren: '111222337' },
    disputes: { court: 'provider-seat' },
  },
  { provider: { siret: undefined, siren: '123456782' } },
  {
    law: 'FR',
    provider: {
      ...{ country: 'BE', legalForm: 'srl', siret: undefined, iban: 'BE68539007547034' },
      ...{ enterpriseNumber: '0123456749', rpmCourt: 'Liège', vat: { scheme: 'be-franchise' } },
      ...signatory,
    },
  },
  {
    law: 'FR',
    provider: {
      ...{ country: 'NL', legalForm: 'bv', siret: undefined, kvkNumber: '12345678' },
      ...{ statutorySeat: 'Utrecht', vat: { scheme: 'nl-kor' } },
      ...signatory,
    },
  },
  {
    client: {
      ...{ country: 'BE', siret: undefined, enterpriseNumber: '0403019261', rpmCourt: 'Liège' },
      vatNumber: 'BE0403019261',
    },
    provider: { vat: { scheme: 'standard' }, vatNumber: 'FR11123456782' },
  },
  { client: { country: 'BE', siret: undefined, enterpriseNumber: '0403019261' } },
  { provider: { vat: { scheme: 'standard' } } },
];

const frenchClient = {
  ...{ country: 'FR', kvkNumber: undefined, statutorySeat: undefined, vatNumber: undefined },
  ...{ siret: '11122233700011', siren: undefined, legalForm: 'SAS' },
};

/** Parties of other kinds and countries, under French law; in the example the client is Dutch. */
export const acrossFrenchBorder: readonly object[] = [
  {
    provider: { legalForm: 'eurl', shareCapital: 2000, rcsCity: 'Lyon', ...signatory },
    disputes: { court: 'provider-seat' },
  },
  {
    provider: { legalForm: 'eurl', shareCapital: 2000, rcsCity: 'Lyon', ...signatory },
    client: { ...frenchClient, shareCapital: 5000, rcsCity: 'Lyon' },
    disputes: { court: 'provider-seat' },
  },
  { provider: { siret: undefined, siren: '123456782' }, client: { vatNumber: undefined } },
  { provider: { vat: { scheme: 'standard' } } },
  { provider: { vat: { scheme: 'standard' } }, client: { vatNumber: undefined } },
  { client: frenchClient, disputes: { court: 'provider-seat' } },
  { client: { ...frenchClient, siret: undefined, siren: '111222337' } },
  { client: { ...frenchClient, contractChannel: 'off-premises', employees: 3 } },
  {
    client: {
      ...{ country: 'BE', kvkNumber: undefined, statutorySeat: undefined, vatNumber: undefined },
      ...{ enterpriseNumber: '0403019261', rpmCourt: 'Gent' },
    },
  },
  {
    provider: {
      ...{ country: 'BE', legalForm: 'srl', siret: undefined, iban: 'BE68539007547034' },
      ...{ enterpriseNumber: '0123456749', rpmCourt: 'Gent', vat: { scheme: 'be-franchise' } },
      ...{ vatNumber: undefined, ...signatory },
    },
    client: { vatNumber: undefined },
  },
  {
    provider: {
      ...{ country: 'NL', legalForm: 'bv', siret: undefined, kvkNumber: '12345678' },
      ...{ statutorySeat: 'Utrecht', vat: { scheme: 'nl-kor' }, vatNumber: undefined },
      ...signatory,
    },
  },
];

/** Parties of other kinds and countries, under Belgian law. */
export const belgianLawParties: readonly object[] = [
  { provider: { legalForm: 'srl', rpmCourt: 'Liège', ...signatory } },
  { provider: { legalForm: 'sa', shareCapital: 61500, rpmCourt: 'Liège', ...signatory } },
  { provider: { vat: { scheme: 'standard' } } },
  { provider: { vat: { scheme: 'standard' } }, client: { vatNumber: undefined } },
  {
    law: 'BE',
    provider: {
      ...{ country: 'FR', legalForm: 'eurl', enterpriseNumber: undefined, iban: undefined },
      ...{ siret: '12345678200010', rcsCity: 'Lyon', shareCapital: 2000, vatNumber: undefined },
      ...{ vat: { scheme: 'fr-franchise' }, ...signatory },
    },
    client: { vatNumber: undefined },
  },
  {
    law: 'BE',
    provider: {
      ...{ country: 'FR', legalForm: 'micro-entrepreneur', enterpriseNumber: undefined },
      ...{ siren: '123456782', vatNumber: undefined, vat: { scheme: 'standard' } },
    },
  },
  {
    law: 'BE',
    provider: {
      ...{ country: 'NL', legalForm: 'bv', enterpriseNumber: undefined, kvkNumber: '12345678' },
      ...{ statutorySeat: 'Utrecht', vatNumber: undefined, vat: { scheme: 'nl-kor' } },
      ...signatory,
    },
    client: { vatNumber: undefined },
  },
  {
    client: {
      ...{ country: 'FR', enterpriseNumber: undefined, rpmCourt: undefined, vatNumber: undefined },
      ...{ siret: '11122233700011', rcsCity: 'Lyon', legalForm: 'SAS', shareCapital: 1000 },
    },
  },
  {
    client: {
      ...{ country: 'FR', enterpriseNumber: undefined, rpmCourt: undefined, vatNumber: undefined },
      ...{ siren: '111222337', contractChannel: 'off-premises', employees: 3 },
    },
  },
];

/** Parties of other kinds and countries, under Dutch law. */
export const dutchParties: readonly object[] = [
  { provider: { legalForm: 'bv', statutorySeat: 'Utrecht', shareCapital: 1000, ...signatory } },
  {
    law: 'NL',
    provider: {
      ...{ country: 'BE', legalForm: 'srl', kvkNumber: undefined, enterpriseNumber: '0123456749' },
      ...{ rpmCourt: 'Liège', vat: { scheme: 'be-franchise' }, iban: 'BE68539007547034' },
      ...signatory,
    },
    // With a VAT number the service would be taxed with the client, whatever the scheme.
    client: { vatNumber: undefined },
  },
  {
    law: 'NL',
    provider: {
      ...{ country: 'FR', legalForm: 'eurl', kvkNumber: undefined, siret: '12345678200010' },
      ...{ shareCapital: 2000, rcsCity: 'Lyon', vat: { scheme: 'fr-franchise' } },
      ...signatory,
    },
    client: { vatNumber: undefined },
  },
  {
    law: 'NL',
    provider: {
      country: 'FR',
      legalForm: 'micro-entrepreneur',
      kvkNumber: undefined,
      siren: '123456782',
      siret: undefined,
      vat: { scheme: 'standard' },
    },
  },
  {
    client: {
      country: 'BE',
      kvkNumber: undefined,
      enterpriseNumber: '0403019261',
      vatNumber: undefined,
    },
  },
  { provider: { vat: { scheme: 'standard' } } },
];

/**
 * Answers from which a question is changed: an example with everything answered, in each variant,
 * then bare, and bare for a private person.
 */
export function baseAnswers(
  example: string,
  own: object,
  parties: readonly object[],
): readonly LoadedAnswers[] {
  const bare = patched(loadExample(example), own);
  const full = patched(bare, everything);
  return [
    ...[...variants, ...parties, consumer].map((variant) => patched(full, variant)),
    patched(patched(full, consumer), { documents: ['terms'] }),
    bare,
    patched(bare, consumer),
  ];
}
