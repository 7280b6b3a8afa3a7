/** A question that the parties talk through before they sign. */
export interface Point {
  /** The question whose answer it is. */
  readonly path: string;
  /** The questions whose titles name it; its own when left out. */
  readonly titles?: readonly string[];
  /** Names of the view that word the answer, the first that says something; its own when left out. */
  readonly shows?: readonly string[];
  /** Of no interest until it is answered or asked for: a price of another way of pricing. */
  readonly onlyIfSaid?: true;
  /** A flag of the view without which there is nothing to agree, unless it was left to be agreed. */
  readonly when?: string;
  /** A price: said with what is said of VAT. */
  readonly isPrice?: true;
}

export const themes = ['fees', 'services', 'availability', 'cooperation', 'data'] as const;
export type Theme = (typeof themes)[number];

/** What a first conversation is to settle, by theme. */
export const points: Readonly<Record<Theme, readonly Point[]>> = {
  fees: [
    { path: 'fees.model' },
    { path: 'fees.hourlyRate', onlyIfSaid: true, isPrice: true },
    { path: 'fees.package.price', onlyIfSaid: true, isPrice: true },
    { path: 'fees.package.hours', onlyIfSaid: true },
    {
      path: 'fees.pack.price',
      titles: ['fees.pack', 'fees.pack.price'],
      onlyIfSaid: true,
      isPrice: true,
    },
    { path: 'fees.pack.hours', titles: ['fees.pack', 'fees.pack.hours'], onlyIfSaid: true },
    { path: 'fees.project.price', titles: ['fees.project'], onlyIfSaid: true, isPrice: true },
    { path: 'fees.timeIncrement' },
    {
      path: 'fees.deposit',
      shows: ['fees.deposit.percent', 'fees.deposit.amount'],
      onlyIfSaid: true,
    },
    { path: 'fees.expenses.rule', titles: ['fees.expenses'] },
    { path: 'fees.cancellation.noticeHours' },
    { path: 'invoicing.frequency' },
    { path: 'invoicing.paymentDays' },
  ],
  services: [
    { path: 'services.summary' },
    { path: 'services.tasks', shows: ['services.tasksList'] },
    { path: 'services.deliverables', onlyIfSaid: true },
    { path: 'services.excluded' },
    { path: 'services.changeRequests' },
    { path: 'services.turnaroundDays' },
    { path: 'services.authority.scope' },
  ],
  availability: [
    { path: 'availability.pattern' },
    { path: 'availability.days', shows: ['availability.daysText'] },
    { path: 'availability.hours', shows: ['availability.hoursText'] },
    {
      path: 'availability.contactHours',
      shows: ['availability.contactHoursText'],
      when: 'availability.contactDiffers',
    },
    { path: 'availability.channels' },
    { path: 'availability.responseHours' },
    { path: 'availability.urgent.accepted', titles: ['availability.urgent'] },
    { path: 'availability.updates.frequency', titles: ['availability.updates'] },
    { path: 'availability.workLocation' },
  ],
  cooperation: [
    { path: 'cooperation.assignment' },
    { path: 'cooperation.startDate' },
    { path: 'cooperation.endDate', onlyIfSaid: true },
    { path: 'cooperation.trialDays' },
    { path: 'cooperation.notice', shows: ['notice.period'] },
    { path: 'cooperation.earlyTermination' },
    { path: 'cooperation.substitution' },
    { path: 'cooperation.subcontracting' },
    { path: 'cooperation.exclusivity' },
    { path: 'cooperation.nonSolicitation.months', titles: ['cooperation.nonSolicitation'] },
  ],
  data: [
    { path: 'confidentiality.years', titles: ['confidentiality', 'confidentiality.years'] },
    { path: 'data.credentials' },
    { path: 'data.ai' },
    { path: 'data.processing' },
    { path: 'data.dpa', shows: ['data.dpaRequired'], when: 'data.processing' },
    { path: 'data.types', when: 'data.processing' },
    { path: 'data.transfers.outsideEea', when: 'data.processing' },
    {
      path: 'data.breach.hours',
      titles: ['data.breach'],
      when: 'data.processing',
    },
    { path: 'data.end.choice', when: 'data.processing' },
  ],
};
