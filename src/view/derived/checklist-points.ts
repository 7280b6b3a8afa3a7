/** A question told when it was answered; with the choice of the point that it goes with, if only one does. */
export type Detail = string | readonly [path: string, choice: string];

/** A question that the parties talk through before they sign. */
export interface Point {
  /** The question whose answer it is. */
  readonly path: string;
  /** The questions whose titles name it; its own when left out. */
  readonly titles?: readonly string[];
  /** Names of the view that word the answer, the first that says something; its own when left out. */
  readonly shows?: readonly string[];
  /** Told beside it, by their titles. */
  readonly details?: readonly Detail[];
  /** Of no interest until it is answered or asked for: a price of another way of pricing. */
  readonly onlyIfSaid?: true;
  /** Names of the view of which one must say something: else there is nothing to agree, unless it was left to be. */
  readonly when?: readonly string[];
}

/** Said with what is said of VAT. */
export const prices: ReadonlySet<string> = new Set([
  'fees.hourlyRate',
  'fees.package.price',
  'fees.pack.price',
  'fees.project.price',
  'fees.travel.ratePerKm',
  'fees.expenses.flatAmount',
]);

export const themes = ['fees', 'services', 'availability', 'cooperation', 'data'] as const;
export type Theme = (typeof themes)[number];

/** What a first conversation is to settle, by theme. */
export const points: Readonly<Record<Theme, readonly Point[]>> = {
  fees: [
    { path: 'fees.model' },
    { path: 'fees.hourlyRate', onlyIfSaid: true },
    { path: 'fees.package.price', onlyIfSaid: true },
    { path: 'fees.package.hours', onlyIfSaid: true },
    {
      path: 'fees.pack.price',
      titles: ['fees.pack', 'fees.pack.price'],
      onlyIfSaid: true,
    },
    { path: 'fees.pack.hours', titles: ['fees.pack', 'fees.pack.hours'], onlyIfSaid: true },
    { path: 'fees.project.price', titles: ['fees.project'], onlyIfSaid: true },
    { path: 'fees.minimumPurchase.hours', titles: ['fees.minimumPurchase'] },
    { path: 'fees.unusedHours', when: ['fees.hasPackage', 'fees.minimumPurchase'] },
    { path: 'fees.overrun', when: ['fees.hasPackage', 'fees.hasPack'] },
    { path: 'fees.hoursCapPerMonth', onlyIfSaid: true },
    { path: 'fees.timeIncrement' },
    {
      path: 'fees.surcharges',
      details: [
        'fees.surcharges.urgentPercent',
        'fees.surcharges.eveningPercent',
        'fees.surcharges.weekendPercent',
        'fees.surcharges.holidayPercent',
      ],
    },
    {
      path: 'fees.deposit',
      shows: ['fees.deposit.percent', 'fees.deposit.amount'],
      onlyIfSaid: true,
    },
    {
      path: 'fees.travel',
      details: ['fees.travel.included', 'fees.travel.ratePerKm', 'fees.travel.timePercent'],
      onlyIfSaid: true,
    },
    {
      path: 'fees.expenses.rule',
      titles: ['fees.expenses'],
      details: [
        ['fees.expenses.flatAmount', 'flat'],
        ['fees.expenses.approvalAbove', 'at-cost-with-receipts'],
      ],
    },
    { path: 'fees.cancellation.noticeHours', details: ['fees.cancellation.feePercent'] },
    {
      path: 'fees.indexation.mode',
      titles: ['fees.indexation'],
      details: [['fees.indexation.indexName', 'index'], 'fees.indexation.capPercent'],
      onlyIfSaid: true,
    },
    { path: 'invoicing.frequency', details: [['invoicing.hoursThreshold', 'hours-threshold']] },
    { path: 'invoicing.paymentDays' },
    {
      path: 'invoicing.paymentBasis',
      details: [['invoicing.endOfMonthMethod', 'end-of-month']],
      onlyIfSaid: true,
    },
  ],
  services: [
    { path: 'services.summary' },
    { path: 'services.tasks', shows: ['services.tasksList'] },
    { path: 'services.deliverables', onlyIfSaid: true },
    { path: 'services.excluded' },
    { path: 'services.extras', shows: ['checklist.extras'] },
    { path: 'services.changeRequests' },
    { path: 'services.turnaroundDays' },
    { path: 'services.deadlines', when: ['services.hasIndicativeDates'] },
    {
      path: 'services.authority.scope',
      details: ['services.authority.acts', 'services.authority.spendingLimit'],
    },
  ],
  availability: [
    { path: 'availability.pattern' },
    { path: 'availability.days', shows: ['availability.daysText'] },
    { path: 'availability.hours', shows: ['availability.hoursText'] },
    {
      path: 'availability.contactHours',
      shows: ['availability.contactHoursText'],
      when: ['availability.contactDiffers'],
    },
    { path: 'availability.channels' },
    { path: 'availability.responseHours' },
    {
      path: 'availability.urgent.accepted',
      titles: ['availability.urgent'],
      details: [
        'availability.urgent.definition',
        'availability.urgent.channel',
        'availability.urgent.responseHours',
      ],
    },
    {
      path: 'availability.updates.frequency',
      titles: ['availability.updates'],
      details: ['availability.updates.method'],
    },
    { path: 'availability.workLocation' },
  ],
  cooperation: [
    { path: 'cooperation.form' },
    { path: 'cooperation.assignment' },
    { path: 'cooperation.startDate' },
    { path: 'cooperation.endDate', onlyIfSaid: true },
    { path: 'cooperation.trialDays', details: ['cooperation.trialNoticeDays'] },
    {
      path: 'cooperation.notice',
      shows: ['checklist.notice', 'notice.period'],
      when: ['notice.isTold'],
    },
    {
      path: 'cooperation.earlyTermination',
      details: [['cooperation.earlyTerminationPercent', 'percentage']],
    },
    {
      path: 'cooperation.handover.days',
      titles: ['cooperation.handover'],
      details: ['cooperation.handover.paid'],
    },
    { path: 'cooperation.substitution' },
    { path: 'cooperation.subcontracting' },
    { path: 'cooperation.exclusivity' },
    { path: 'cooperation.nonSolicitation.months', titles: ['cooperation.nonSolicitation'] },
    {
      path: 'liability.cap.mode',
      titles: ['liability.cap'],
      details: [
        ['liability.cap.months', 'fees-last-months'],
        ['liability.cap.amount', 'fixed'],
      ],
      when: ['liability.isCapped', 'isBusiness'],
    },
    {
      path: 'provider.insurance',
      details: ['provider.insurance.insurer', 'provider.insurance.amount'],
    },
    {
      path: 'intellectualProperty.mode',
      titles: ['intellectualProperty'],
      details: ['intellectualProperty.portfolio'],
    },
    { path: 'law' },
    { path: 'disputes.steps', titles: ['disputes', 'disputes.steps'], onlyIfSaid: true },
    { path: 'disputes.court', details: [['disputes.courtName', 'named-court']] },
    { path: 'terms.delivery', titles: ['terms'], onlyIfSaid: true },
    { path: 'signature.method', onlyIfSaid: true },
  ],
  data: [
    { path: 'confidentiality.years', titles: ['confidentiality', 'confidentiality.years'] },
    { path: 'data.credentials' },
    { path: 'data.ai' },
    { path: 'data.processing' },
    { path: 'data.dpa', shows: ['data.dpaRequired'], when: ['data.processing'] },
    { path: 'data.types', when: ['data.processing'] },
    { path: 'data.transfers.outsideEea', shows: ['data.leavesEea'], when: ['data.processing'] },
    {
      path: 'data.breach.hours',
      titles: ['data.breach'],
      when: ['data.processing'],
    },
    { path: 'data.end.choice', when: ['data.processing'] },
  ],
};
