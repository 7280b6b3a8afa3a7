import { describe, expect, it } from 'vitest';
import { liabilityRules } from '../../src/rules/liability.ts';
import { liabilityCapRules } from '../../src/rules/liability-cap.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const rules = [...liabilityRules, ...liabilityCapRules];
const gross = { liability: { excludeGrossNegligence: true } };
const consumer = {
  client: { type: 'consumer', siret: undefined, enterpriseNumber: undefined, size: undefined },
};
const found = (id: string, path: string) => [`warning ${id} liability.${path}`];

describe('gross negligence', () => {
  const path = 'excludeGrossNegligence';
  it.each([
    ['FR', gross, found('liab-gross-fr', path)],
    ['FR', { ...gross, ...consumer }, found('liab-gross-fr', path)],
    ['NL', gross, found('liab-gross-nl', path)],
    ['BE', gross, found('liab-gross-be', path)],
    ['BE', { ...gross, ...consumer }, ['error liab-gross-be liability.excludeGrossNegligence']],
    ['FR', { liability: { excludeGrossNegligence: false } }, []],
    ['NL', {}, []],
    ['BE', {}, []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(rules, country, patch)).toEqual(expected);
  });
});

describe('the limit towards a private person', () => {
  const cap = { liability: { cap: { mode: 'fixed', amount: 5000 } } };
  const inFrance = { client: { ...consumer.client, country: 'FR' } };
  it.each([
    ['FR', { ...cap, ...consumer }, found('liab-consumer-fr', 'cap.mode')],
    ['NL', { ...cap, ...inFrance }, found('liab-consumer-fr', 'cap.mode')],
    ['BE', { ...cap, ...inFrance }, found('liab-consumer-fr', 'cap.mode')],
    [
      'FR',
      { liability: { cap: { months: 6 } }, ...consumer },
      found('liab-consumer-fr', 'cap.mode'),
    ],
    ['FR', consumer, []],
    ['FR', { liability: { cap: { mode: 'none' } }, ...consumer }, []],
    ['FR', cap, []],
    ['BE', { ...cap, ...consumer }, []],
    ['NL', inFrance, []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(rules, country, patch)).toEqual(expected);
  });
});

describe('claims against auxiliaries', () => {
  const open = { liability: { auxiliaryWaiver: false } };
  const helped = { cooperation: { subcontracting: true } };
  it.each([
    ['BE', { ...open, ...helped }, found('be-book6-aux', 'auxiliaryWaiver')],
    ['BE', { ...open, client: { isProcessor: true } }, found('be-book6-aux', 'auxiliaryWaiver')],
    ['BE', open, []],
    ['BE', helped, []],
    ['FR', { ...open, ...helped }, []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(rules, country, patch)).toEqual(expected);
  });
});

describe('the limit of liability', () => {
  const cap = (mode: string, amount?: number) => ({ liability: { cap: { mode, amount } } });
  const insured = (amount?: number) => ({
    provider: { insurance: { insurer: 'Assureur Exemple', amount } },
  });
  const monthly = { model: 'package-monthly', package: { price: 900, hours: 20 } };
  const tenHours = { hourlyRate: 45, minimumPurchase: { hours: 10 } };
  const term = { assignment: 'fixed-term', endDate: '2027-12-06' };
  const project = { model: 'project-fixed', hourlyRate: undefined, project: { price: 900 } };
  const noTotal = found('liab-cap-no-total', 'cap.mode');

  it.each([
    [cap('none'), found('liab-no-cap', 'cap.mode')],
    [cap('insurance-payout'), found('liab-cap-no-insurer', 'cap.mode')],
    [{ ...cap('fixed', 1001), ...insured(1000) }, found('liab-cap-vs-insurance', 'cap.amount')],
    [{ ...cap('fixed', 899), fees: monthly }, found('liab-cap-low', 'cap.amount')],
    [{ ...cap('fixed', 449), fees: tenHours }, found('liab-cap-low', 'cap.amount')],
    [cap('fees-contract'), noTotal],
    [{ ...cap('fees-contract'), cooperation: term }, noTotal],
    [{ ...cap('fees-contract'), fees: monthly }, noTotal],
  ])('is doubted in %j', (patch, expected) => {
    expect(findingsOf(rules, 'FR', patch)).toEqual(expected);
    const isNone = patch.liability.cap.mode === 'none';
    const forConsumer = isNone ? [] : found('liab-consumer-fr', 'cap.mode');
    expect(findingsOf(rules, 'FR', { ...patch, ...consumer })).toEqual(forConsumer);
  });

  it.each([
    [{}],
    [insured(100)],
    [{ ...cap('fixed', 1000), ...insured(1000) }],
    [{ ...cap('fixed', 1000), ...insured() }],
    [{ ...cap('insurance-payout', 5000), ...insured(1000) }],
    [cap('fixed', 1)],
    [{ ...cap('fixed', 900), fees: monthly }],
    [{ ...cap('fixed', 450), fees: tenHours }],
    [{ ...cap('fixed', 899), fees: { package: { price: 900, hours: 20 } } }],
    [{ ...cap('fees-contract'), fees: monthly, cooperation: term }],
    [{ ...cap('fees-contract'), fees: project }],
  ])('is fine in %j', (patch) => {
    expect(findingsOf(rules, 'FR', patch)).toEqual([]);
  });
});
