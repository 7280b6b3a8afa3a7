import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import type { Document, DocumentKind } from '../src/document/types.ts';
import { answersTo, leaves, withAnswer } from './helpers/answer-changes.ts';
import {
  acrossFrenchBorder,
  baseAnswers,
  belgianLawParties,
  dutchParties,
  frenchParties,
} from './helpers/base-answers.ts';
import { documentsOf } from './helpers/documents.ts';

/** The points that an assistant settles with each client (legal.md A.0), by the clause that settles them. */
const letter: Readonly<Record<string, readonly string[]>> = {
  background: ['provider.role', 'services.summary'],
  services: [
    ...['services.tasks.[].task', 'services.tasks.[].description', 'services.tasks.[].volume'],
    ...['services.deliverables.[].name', 'services.authority.scope', 'services.obligation'],
  ],
  exclusions: [
    ...['services.excluded', 'services.extras.[].service', 'services.extras.[].price'],
    'services.changeRequests',
  ],
  independence: [
    'cooperation.form',
    'cooperation.exclusivity',
    'cooperation.clientInstructions',
    'availability.usesClientIdentity',
  ],
  'tools-and-access': [
    'availability.workLocation',
    'availability.equipment',
    'data.credentials',
    'data.ai',
  ],
  availability: [
    ...['availability.pattern', 'availability.days', 'availability.hours.[].from'],
    ...['availability.contactHours.[].from', 'availability.channels', 'availability.responseHours'],
    'availability.scheduleDecidedBy',
  ],
  'urgent-requests': [
    ...['availability.urgent.accepted', 'availability.urgent.definition'],
    ...['availability.urgent.channel', 'availability.urgent.responseHours'],
  ],
  reporting: ['availability.updates.method', 'availability.updates.frequency'],
  fees: [
    ...[
      'fees.model',
      'fees.hourlyRate',
      'fees.package.price',
      'fees.pack.price',
      'fees.project.price',
    ],
    ...['fees.minimumPurchase.hours', 'fees.unusedHours', 'fees.overrun', 'fees.hoursCapPerMonth'],
  ],
  'surcharges-and-expenses': [
    ...['fees.surcharges.urgentPercent', 'fees.surcharges.eveningPercent'],
    ...['fees.surcharges.weekendPercent', 'fees.surcharges.holidayPercent'],
    ...['fees.travel.ratePerKm', 'fees.expenses.rule', 'fees.cancellation.feePercent'],
  ],
  invoicing: [
    ...['invoicing.frequency', 'invoicing.hoursThreshold', 'invoicing.paymentDays'],
    ...['invoicing.paymentBasis', 'invoicing.recoveryFee', 'provider.iban'],
  ],
  term: ['cooperation.assignment', 'cooperation.startDate', 'cooperation.trialDays'],
  notice: [
    ...['cooperation.notice.value', 'cooperation.notice.unit', 'cooperation.earlyTermination'],
    ...['cooperation.breachCureDays', 'cooperation.handover.days', 'cooperation.handover.paid'],
  ],
  'client-obligations': ['services.clientObligations'],
  confidentiality: [
    'confidentiality.years',
    'confidentiality.mutual',
    'data.processing',
    'data.types',
  ],
  'intellectual-property': ['intellectualProperty.mode', 'intellectualProperty.territory'],
  liability: ['liability.cap.mode', 'liability.cap.amount', 'provider.insurance.insurer'],
  substitution: ['cooperation.substitution', 'cooperation.subcontracting'],
  'contract-documents': ['terms.version', 'terms.delivery', 'terms.precedence'],
  disputes: ['disputes.steps', 'disputes.court', 'disputes.courtName'],
  signatures: ['signature.method', 'signature.place'],
};

const agreement: Readonly<Record<string, readonly string[]>> = {
  'annex-processing': [
    ...['data.purposes', 'data.operations', 'data.subjects', 'data.types', 'data.retention'],
    ...['data.storage.[].place', 'data.tools.[].accountOwner'],
  ],
  'annex-subprocessors': ['data.subprocessors.[].name', 'data.tools.[].name'],
  'annex-security': ['data.security', 'data.securityOther'],
  breaches: ['data.breach.hours', 'data.breach.contact'],
  'data-subject-rights': ['data.requestDays'],
  'end-of-contract': ['data.end.choice', 'data.end.days'],
};

const french = baseAnswers('examples/hourly-micro-entrepreneur.yaml', {}, frenchParties);
const englishUnderFrenchLaw = baseAnswers(
  'examples/hourly-micro-entrepreneur.yaml',
  { language: 'en' },
  frenchParties,
);
const [dutch, english] = (['nl', 'en'] as const).map((language) => {
  const data = { processing: true, noProcessingReason: undefined, dpa: 'yes' };
  const own = { language, documents: undefined, data };
  return baseAnswers('examples/dutch-freelancer.yaml', own, dutchParties);
}) as [readonly LoadedAnswers[], readonly LoadedAnswers[]];

const flemish = baseAnswers(
  'examples/vlaamse-assistent.yaml',
  { documents: undefined },
  belgianLawParties,
);

const dutchUnderFrenchLaw = baseAnswers(
  'examples/dutch-under-french-law.yaml',
  { documents: undefined },
  acrossFrenchBorder,
);

const belgianEnglish = baseAnswers(
  'examples/antwerp-assistant.yaml',
  { documents: undefined },
  belgianLawParties,
);

describe.each([
  ['French letter', french, 'engagement-letter', letter],
  ['Dutch letter', dutch, 'engagement-letter', letter],
  ['English letter under Dutch law', english, 'engagement-letter', letter],
  ['English letter under French law', englishUnderFrenchLaw, 'engagement-letter', letter],
  ['Flemish letter', flemish, 'engagement-letter', letter],
  ['English letter under Belgian law', belgianEnglish, 'engagement-letter', letter],
  ['French processing agreement', french, 'dpa', agreement],
  ['English processing agreement under French law', englishUnderFrenchLaw, 'dpa', agreement],
  ['Flemish processing agreement', flemish, 'dpa', agreement],
  ['Dutch letter under French law', dutchUnderFrenchLaw, 'engagement-letter', letter],
  ['Dutch processing agreement under French law', dutchUnderFrenchLaw, 'dpa', agreement],
  ['English processing agreement under Belgian law', belgianEnglish, 'dpa', agreement],
] as const)('the %s', (_, bases, kind, clauses) => {
  const points = Object.entries(clauses).flatMap(([id, paths]) =>
    paths.map((path) => ({ id, path })),
  );

  it.each(points)('settles $path in its clause `$id`', async ({ id, path }) => {
    const leaf = leaves().find((candidate) => candidate.path === path);
    expect(leaf).toBeDefined();
    const answers = leaf === undefined ? [] : answersTo(leaf);
    let tellsApart = false;
    for (const base of bases) {
      const said = await Promise.all(
        answers.map((answer) => clauseText(base, { kind, id, path, answer })),
      );
      tellsApart ||= new Set(said.filter((text) => text !== undefined)).size > 1;
      if (tellsApart) break;
    }
    expect(tellsApart).toBe(true);
  });
});

interface Point {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly path: string;
  readonly answer: unknown;
}

/** The clause with that answer; nothing when the answer is not valid. */
async function clauseText(
  base: LoadedAnswers,
  { kind, id, path, answer }: Point,
): Promise<string | undefined> {
  const changed = withAnswer(base, path, answer);
  const { documents } = changed === undefined ? { documents: [] } : await documentsOf(changed);
  const document: Document | undefined = documents.find((made) => made.kind === kind);
  const clause = [...(document?.clauses ?? []), ...(document?.annexes ?? [])].find(
    (one) => one.id === id,
  );
  return clause === undefined ? undefined : JSON.stringify(clause.blocks);
}
