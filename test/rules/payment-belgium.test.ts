import { describe, expect, it } from 'vitest';
import { belgianPaymentRules } from '../../src/rules/payment-belgium.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const guide = (acceptanceDays?: number) => ({ deliverables: [{ name: 'Guide', acceptanceDays }] });
const consumer = { client: { type: 'consumer', enterpriseNumber: undefined } };

describe('payment under Belgian law', () => {
  it.each([
    [{ invoicing: { paymentDays: 61 } }, ['error be-pay-max-60 invoicing.paymentDays']],
    [
      { invoicing: { paymentDays: 61 }, services: guide(30) },
      ['error be-pay-max-60 invoicing.paymentDays'],
    ],
    [
      { invoicing: { paymentDays: 50 }, services: guide(11) },
      ['warning be-pay-verification services.deliverables[0].acceptanceDays'],
    ],
    [
      { services: guide(31) },
      ['warning be-pay-verification services.deliverables[0].acceptanceDays'],
    ],
    [
      { invoicing: { latePenalty: { percent: 10.5 } } },
      ['warning be-penalty-excess invoicing.latePenalty.percent'],
    ],
  ])('finds in %j', (patch, expected) => {
    expect(findingsOf(belgianPaymentRules, 'BE', patch)).toEqual(expected);
  });

  it.each([
    [{}],
    [{ invoicing: { paymentDays: 60 } }],
    [{ ...consumer, invoicing: { paymentDays: 61 } }],
    [{ invoicing: { paymentDays: 50 }, services: guide(10) }],
    [{ invoicing: { paymentDays: 60 }, services: guide() }],
    [{ ...consumer, services: guide(31) }],
    [{ invoicing: { latePenalty: { percent: 10 } } }],
    [{ invoicing: { latePenalty: { minimum: 50 } } }],
    [{ ...consumer, invoicing: { latePenalty: { percent: 20 } } }],
    [{ law: 'FR', invoicing: { paymentDays: 61, latePenalty: { percent: 20 } } }],
  ])('finds nothing in %j', (patch) => {
    expect(findingsOf(belgianPaymentRules, 'BE', patch)).toEqual([]);
  });
});
