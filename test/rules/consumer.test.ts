import { describe, expect, it } from 'vitest';
import { consumerEndingRules } from '../../src/rules/consumer-ending.ts';
import { frenchConsumerRules } from '../../src/rules/consumer-france.ts';
import { consumerInformationRules } from '../../src/rules/consumer-information.ts';
import { consumerPaymentRules } from '../../src/rules/consumer-payment.ts';
import { consumerWithdrawalRules } from '../../src/rules/consumer-withdrawal.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const noNumbers = { siret: undefined, enterpriseNumber: undefined, kvkNumber: undefined };
/** A private person with `client` answers of their own, and answers elsewhere. */
const person = (client: object = {}, rest: object = {}) => ({
  client: {
    ...{ type: 'consumer', legalForm: undefined, representative: undefined, ...noNumbers },
    ...{ vatNumber: undefined, statutorySeat: undefined, size: undefined, ...client },
  },
  ...rest,
});
const starting = (startDate: string) => ({ date: '2026-11-30', cooperation: { startDate } });
const online = { contractChannel: 'distance-online-form' };
const small = { contractChannel: 'off-premises' };

describe('the days in which a client may withdraw', () => {
  const early = ['warning cons-start-early cooperation.startDate'];
  const button = ['warning cons-withdrawal-button client.contractChannel'];
  const smallBusiness = ['warning fr-smallpro-withdrawal client.employees'];
  const late = starting('2026-12-21');
  it.each([
    ['FR', person({}, starting('2026-12-14')), early],
    ['FR', person({ withdrawalStartRequest: false }, starting('2026-11-30')), early],
    ['FR', person({ contractChannel: 'off-premises' }, starting('2026-12-07')), early],
    ['BE', person({}, starting('2026-12-14')), early],
    ['NL', person({}, starting('2026-12-14')), early],
    ['FR', person({}, starting('2026-12-15')), []],
    ['FR', person({ withdrawalStartRequest: true }, starting('2026-12-07')), []],
    ['FR', person({ contractChannel: 'at-provider-premises' }, starting('2026-12-07')), []],
    ['FR', starting('2026-12-07'), []],
    ['NL', person(online, late), button],
    ['NL', person(online, { ...late, date: '2026-06-19' }), button],
    ['NL', person(online, { ...late, date: '2026-06-18' }), []],
    ['NL', person({}, late), []],
    ['NL', { client: online }, []],
    ['FR', { client: small }, smallBusiness],
    ['FR', { client: { ...small, employees: 5 } }, []],
    ['FR', { client: { ...small, employees: 6 } }, []],
    ['FR', { client: { ...small, type: 'nonprofit' } }, smallBusiness],
    ['FR', { client: { ...small, type: 'public' } }, []],
    ['FR', { client: { ...small, ...noNumbers, country: 'BE' } }, []],
    ['FR', {}, []],
    ['NL', { client: { ...small, ...noNumbers, country: 'FR' } }, []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerWithdrawalRules, country, patch)).toEqual(expected);
  });
});

describe('what a consumer is told', () => {
  const mediator = { provider: { mediator: { name: 'Médiation Exemple' } } };
  const noMediator = 'cons-mediator-fr provider.mediator';
  const language = 'error cons-language-fr language';
  const law = 'warning cons-law law';
  const french = { country: 'FR' };
  const belgian = ['warning cons-adr-be provider.mediator'];
  it.each([
    ['FR', person(), [`error ${noMediator}`]],
    ['BE', person(french), [`warning ${noMediator}`]],
    ['FR', person({}, mediator), []],
    ['FR', {}, []],
    ['BE', person(), belgian],
    ['BE', person({}, mediator), []],
    ['BE', {}, []],
    // The law of the French example is that of the provider's country, which nobody chose.
    ['FR', person({ country: 'BE' }), belgian],
    ['FR', person({ country: 'BE' }, { law: 'FR' }), [...belgian, law]],
    ['FR', person({ country: 'FR' }, { law: 'FR', ...mediator }), []],
    ['FR', { law: 'FR', client: { ...noNumbers, country: 'BE' } }, []],
    ['FR', person({}, { language: 'nl', ...mediator }), [language]],
    ['NL', person(french, mediator), [law, language]],
    ['NL', person(), []],
    ['FR', { language: 'nl' }, []],
    ['FR', person({ country: 'NL' }, { language: 'nl' }), []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerInformationRules, country, patch)).toEqual(expected);
  });
});

describe('what a consumer pays', () => {
  const advance = (path: string, severity = 'error') => [
    `${severity} pay-advance-consumer-fr ${path}`,
  ];
  const offPremises = (rest: object, client: object = {}) =>
    person({ contractChannel: 'off-premises', ...client }, rest);
  const deposit = (more: object) => ({ fees: { deposit: more } });
  const pack = (more: object = {}, model = 'hour-pack') => ({
    fees: { model, pack: { price: 400, ...more } },
  });
  const inAdvance = (startDate: string) => ({
    ...starting(startDate),
    invoicing: { frequency: 'in-advance' },
  });
  const soon = inAdvance('2026-12-07');
  const parts = (...dues: readonly (string | undefined)[]) => ({
    fees: {
      model: 'project-fixed',
      project: {
        price: 900,
        milestones: dues.map((due) => ({ label: 'Étape', percent: 10, due })),
      },
    },
  });

  it.each([
    [2, deposit({ percent: 30 }), ['warning pay-advance-small-fr fees.deposit']],
    [5, soon, ['warning pay-advance-small-fr invoicing.frequency']],
    [5, {}, []],
    [6, deposit({ percent: 30 }), []],
    [undefined, deposit({ percent: 30 }), []],
  ])('by a business of %s off-premises, %j: %j', (employees, rest, expected) => {
    const answers = { client: { ...small, employees }, ...rest };
    expect(findingsOf(consumerPaymentRules, 'FR', answers)).toEqual(expected);
  });

  it.each([
    ['FR', offPremises(deposit({ percent: 30 })), advance('fees.deposit')],
    ['FR', offPremises(deposit({ amount: 300 })), advance('fees.deposit')],
    ['FR', offPremises(pack()), advance('fees.pack')],
    ['FR', offPremises(soon), advance('invoicing.frequency')],
    ['FR', offPremises(inAdvance('2026-12-08')), advance('invoicing.frequency', 'warning')],
    ['NL', offPremises(deposit({ amount: 300 }), { country: 'FR' }), advance('fees.deposit')],
    [
      'FR',
      offPremises(parts(undefined, '2026-12-08', '2026-12-07')),
      advance('fees.project.milestones[2].due'),
    ],
    ['FR', person({}, parts('2026-12-07')), []],
    ['FR', offPremises(parts('2026-12-07'), { country: 'BE' }), []],
    ['FR', offPremises({ fees: { ...parts('2026-12-07').fees, model: 'hourly' } }), []],
    ['FR', offPremises(deposit({ percent: 0 })), []],
    ['FR', offPremises({ fees: { pack: { price: 400 } } }), []],
    ['FR', offPremises({}), []],
    ['FR', person({}, deposit({ percent: 30 })), []],
    ['FR', person({}, { ...pack(), ...soon }), []],
    ['FR', offPremises(pack(), { country: 'BE' }), []],
    ['FR', { client: { contractChannel: 'off-premises' }, ...pack(), ...soon }, []],
  ] as const)('in advance, under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerPaymentRules, country, patch)).toEqual(expected);
  });

  const late = (path: string) => [`warning be-consumer-late invoicing.${path}`];
  const fee = { invoicing: { recoveryFee: 40 } };
  const fixed = { invoicing: { lateInterest: { mode: 'fixed', percent: 12 } } };
  const penalty = (more: object) => ({ invoicing: { latePenalty: more } });
  const belgian = { country: 'BE' };
  it.each([
    ['BE', person({}, fee), late('recoveryFee')],
    ['FR', person(belgian, fee), late('recoveryFee')],
    ['NL', person(belgian, fixed), late('lateInterest.mode')],
    ['BE', person({}, penalty({ percent: 10 })), late('latePenalty')],
    ['BE', person({}, penalty({ minimum: 50 })), late('latePenalty')],
    ['BE', person({ country: 'FR' }, fee), late('recoveryFee')],
    ['BE', person(), []],
    ['BE', person({}, { invoicing: { recoveryFee: 0 } }), []],
    ['BE', person({}, { invoicing: { lateInterest: { mode: 'statutory' } } }), []],
    ['BE', person({}, penalty({ percent: 0 })), []],
    ['BE', fee, []],
    ['FR', person({}, { ...fixed, ...penalty({ percent: 10 }) }), []],
  ] as const)('late, under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerPaymentRules, country, patch)).toEqual(expected);
  });

  const renewed = ['error pack-auto-renew-consumer fees.pack.autoRenew'];
  const lost = ['warning minpurchase-lapse fees.unusedHours'];
  const minimum = (unusedHours?: string) => ({
    fees: { minimumPurchase: { hours: 10 }, unusedHours },
  });
  it.each([
    ['FR', person({}, pack({ autoRenew: true })), renewed],
    ['NL', person({}, pack({ autoRenew: true }, 'mixed')), renewed],
    ['NL', person({}, pack({ autoRenew: true }, 'hourly')), []],
    ['FR', person({}, pack()), []],
    ['FR', pack({ autoRenew: true }), []],
    ['NL', person({}, minimum('lapse')), lost],
    ['FR', person({}, minimum('carry-1-month')), []],
    ['FR', person({}, minimum()), []],
    ['FR', person({}, { fees: { unusedHours: 'lapse' } }), []],
    ['FR', minimum('lapse'), []],
  ] as const)('for hours, under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerPaymentRules, country, patch)).toEqual(expected);
  });
});

describe('how an agreement with a consumer ends', () => {
  const stops = (earlyTermination: string) => ({
    cooperation: { earlyTermination, earlyTerminationPercent: 30 },
  });
  const damages = (severity: string) => [
    `${severity} nl-consumer-no-damages cooperation.earlyTermination`,
  ];
  const term = (more: object = {}) => ({
    cooperation: { assignment: 'fixed-term', endDate: '2027-12-06', tacitRenewal: true, ...more },
  });
  const renewal = (law: string, severity: string) => [
    `${severity} ${law}-renewal-consumer cooperation.tacitRenewal`,
  ];
  const dutch = { country: 'NL' };
  const anytime = ['warning nl-client-anytime cooperation.initialTermMonths'];
  const bound = (initialTermMonths: number) => ({ cooperation: { initialTermMonths } });
  const halfAYear = { renewalMonths: 6 };
  const notice = (value: number, unit = 'month') => ({ notice: { value, unit } });
  it.each([
    ['NL', person({}, stops('percentage')), damages('warning')],
    ['NL', person({ country: 'BE' }, stops('work-done-plus-notice')), damages('warning')],
    ['FR', person(dutch, stops('percentage')), damages('error')],
    ['NL', person({}, stops('work-done')), []],
    ['NL', stops('percentage'), []],
    ['FR', person({}, stops('percentage')), []],
    ['NL', person({}, bound(6)), anytime],
    ['FR', person(dutch, bound(6)), anytime],
    ['NL', person({}, bound(0)), []],
    [
      'NL',
      person({}, { cooperation: { ...term().cooperation, ...bound(6).cooperation } }),
      renewal('nl', 'warning'),
    ],
    ['FR', person({}, bound(6)), []],
    ['NL', bound(6), []],
    ['NL', person(), []],
    ['NL', person({}, term()), renewal('nl', 'warning')],
    ['NL', person({ country: 'BE' }, term()), renewal('nl', 'warning')],
    ['FR', person(dutch, term(halfAYear)), renewal('nl', 'error')],
    ['FR', person(dutch, term(notice(2))), renewal('nl', 'error')],
    ['FR', person(dutch, term(notice(5, 'week'))), renewal('nl', 'error')],
    ['FR', person(dutch, term(notice(4, 'week'))), []],
    ['FR', person(dutch, term()), []],
    ['NL', person({}, term({ assignment: 'ongoing', endDate: undefined })), []],
    ['NL', person({}, term({ tacitRenewal: false })), []],
    ['NL', term(), []],
    ['FR', person({ country: 'BE' }, term()), renewal('be', 'error')],
    ['BE', person({}, term(halfAYear)), renewal('be', 'error')],
    ['BE', term({ renewalNoticeDays: 30 }), []],
    ['BE', person({}, term({ tacitRenewal: false })), []],
    ['FR', person({}, term(halfAYear)), []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerEndingRules, country, patch)).toEqual(expected);
  });
});

describe('what French law does not let a contract say to a consumer', () => {
  const term = { assignment: 'fixed-term', endDate: '2027-12-31' };
  const renewed = { cooperation: { ...term, tacitRenewal: true } };
  const dates = { services: { deadlines: 'indicative' } };
  const price = (cooperation: object, mode = 'annual-notice') => ({
    cooperation,
    fees: { indexation: { mode, ...(mode === 'index' && { indexName: 'Syntec' }) } },
  });
  const share = { earlyTermination: 'percentage', earlyTerminationPercent: 30 };
  const leaving = (more: object) => ({ cooperation: { ...share, ...more } });
  it.each([
    ['FR', person({}, renewed), ['warning fr-renewal-consumer cooperation.tacitRenewal']],
    ['FR', renewed, []],
    ['BE', person({}, renewed), []],
    ['FR', person({}, { cooperation: { tacitRenewal: true } }), []],
    ['FR', person({}, dates), ['warning fr-consumer-dates services.deadlines']],
    ['FR', person(), []],
    ['FR', dates, []],
    ['NL', person({}, dates), []],
    ['FR', person({}, price(term)), ['warning fr-consumer-price fees.indexation.mode']],
    ['FR', person({}, price(term, 'index')), []],
    ['FR', person({}, price({})), []],
    ['FR', price(term), []],
    [
      'FR',
      person({}, leaving({ initialTermMonths: 6 })),
      ['warning fr-consumer-leaving cooperation.earlyTermination'],
    ],
    ['FR', person({}, leaving({})), []],
    ['FR', person({}, leaving(term)), []],
    ['FR', leaving({ initialTermMonths: 6 }), []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(frenchConsumerRules, country, patch)).toEqual(expected);
  });
});
