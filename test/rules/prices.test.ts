import { describe, expect, it } from 'vitest';
import { instalmentRules } from '../../src/rules/instalments.ts';
import { priceRules } from '../../src/rules/prices.ts';
import { restrictionRules } from '../../src/rules/restrictions.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const rules = [...priceRules, ...instalmentRules, ...restrictionRules];
const pack = (more: object, model = 'hour-pack') => ({
  fees: { model, pack: { price: 400, ...more } },
});
const deposit = { deposit: { percent: 30 } };
const twenty = { package: { price: 900, hours: 20 } };
const minimum = { minimumPurchase: { hours: 10 } };
const share = {
  cooperation: { earlyTermination: 'percentage', earlyTerminationPercent: 30 },
};
const late = { cancellation: { feePercent: 50 } };
const project = { model: 'project-fixed', hourlyRate: undefined, project: { price: 900 } };
const parts = (...milestones: object[]) => ({
  fees: {
    ...project,
    project: { price: 900, milestones: milestones.map((part) => ({ label: 'Part', ...part })) },
  },
});
const consumer = { client: { type: 'consumer', siret: undefined } };

describe('prices and bans', () => {
  it.each([
    [pack({ validityMonths: 2 }), 'pack-short fees.pack.validityMonths'],
    [pack({ validityMonths: 2 }, 'mixed'), 'pack-short fees.pack.validityMonths'],
    [{ fees: deposit }, 'deposit-no-basis fees.deposit.percent'],
    [{ fees: { ...deposit, ...twenty } }, 'deposit-no-basis fees.deposit.percent'],
    [parts({ percent: 50 }, { percent: 40 }), 'instalments-sum fees.project.milestones'],
    [parts({ percent: 50 }, {}), 'instalments-sum fees.project.milestones'],
    [parts({ percent: 50 }, { amount: 500 }), 'instalments-sum fees.project.milestones'],
    [share, 'early-end-no-basis cooperation.earlyTerminationPercent'],
    [{ fees: { ...project, ...late } }, 'cancellation-no-price fees.cancellation.feePercent'],
    [
      { fees: { ...project, ...late, ...twenty } },
      'cancellation-no-price fees.cancellation.feePercent',
    ],
    [
      { cooperation: { nonSolicitation: { months: 25 } } },
      'nonsolicit-long cooperation.nonSolicitation.months',
    ],
    [{ cooperation: { nonCompete: { months: 1 } } }, 'noncompete cooperation.nonCompete.months'],
  ])('are doubted in %j: %s', (patch, expected) => {
    expect(findingsOf(rules, 'FR', patch)).toEqual([`warning ${expected}`]);
  });

  it.each([
    [{}],
    [pack({})],
    [pack({ validityMonths: 3 })],
    [pack({ validityMonths: 2, refundable: true })],
    [pack({ validityMonths: 2 }, 'hourly')],
    [{ fees: { deposit: { amount: 300 } } }],
    [{ fees: { deposit: { percent: 0 } } }],
    [{ fees: { ...deposit, ...minimum } }],
    [{ fees: { ...deposit, ...twenty, model: 'package-monthly' } }],
    [{ ...share, fees: minimum }],
    [{ ...share, ...consumer }],
    [{ cooperation: { earlyTermination: 'percentage', earlyTerminationPercent: 0 } }],
    [{ cooperation: { earlyTermination: 'work-done', earlyTerminationPercent: 30 } }],
    [{ fees: late }],
    [{ fees: { ...project, ...late, hourlyRate: 45 } }],
    [{ fees: { ...late, ...twenty, model: 'package-monthly', hourlyRate: undefined } }],
    [{ fees: project }],
    [parts()],
    [parts({ percent: 50 }, { amount: 450 })],
    [parts({ percent: 33.3 }, { percent: 33.3 }, { percent: 33.3 })],
    [{ fees: { ...parts({ percent: 50 }).fees, model: 'hourly', hourlyRate: 45 } }],
    [{ cooperation: { nonSolicitation: { months: 24 } } }],
    [{ cooperation: { nonCompete: { scope: 'Lyon' } } }],
  ])('are fine in %j', (patch) => {
    expect(findingsOf(rules, 'FR', patch)).toEqual([]);
  });
});

describe('a price of nothing', () => {
  it.each([
    ['package', { package: { price: 0, hours: 20 } }],
    ['pack', { pack: { price: 0 } }],
    ['project', { project: { price: 0 } }],
  ])('is no price of a %s', (name, fees) => {
    expect(findingsOf([], 'FR', { fees })).toEqual([`error schema/bounds fees.${name}.price`]);
  });
});
