import { describe, expect, it } from 'vitest';
import { frenchPaymentRules } from '../../src/rules/payment-france.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const monthly = (paymentBasis: string, paymentDays: number, more: object = {}) => ({
  invoicing: { paymentBasis, paymentDays, ...more },
});
const days = 'invoicing.paymentDays';
const endOfMonth = 'info fr-pay-eom-method invoicing.paymentBasis';
const late = `warning fr-pay-periodic-start ${days}`;

describe('the term of a summary invoice under French law', () => {
  it.each([
    ['FR', monthly('end-of-month', 30), [endOfMonth, late]],
    ['FR', monthly('end-of-month', 15), [endOfMonth]],
    ['FR', monthly('end-of-month', 30, { periodicSummary: false }), [endOfMonth]],
    ['FR', monthly('receipt-of-invoice', 40), [late]],
    ['FR', monthly('receipt-of-invoice', 39), []],
    ['FR', monthly('invoice-date', 45), []],
    ['FR', monthly('invoice-date', 46), [`error fr-pay-periodic-45 ${days}`]],
    ['NL', monthly('end-of-month', 30), []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect([...findingsOf(frenchPaymentRules, country, patch)].sort()).toEqual(
      [...expected].sort(),
    );
  });
});
