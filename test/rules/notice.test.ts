import { describe, expect, it } from 'vitest';
import { noticeRules } from '../../src/rules/notice.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const cooperation = (answers: object) => ({ cooperation: answers });
const oneSided = (more: object = {}) => cooperation({ notice: { sameForBoth: false }, ...more });
const year = { assignment: 'fixed-term', startDate: '2026-12-07', endDate: '2027-12-06' };
const longer = { ...year, endDate: '2028-12-06' };
const twoWeeks = { value: 2, unit: 'week' };

const asymmetric = ['warning notice-asymmetric cooperation.notice.sameForBoth'];
const sudden = ['warning fr-rupture-brutale cooperation.notice'];
const grey = ['warning be-no-notice-grey cooperation.tacitRenewal'];

describe('notice', () => {
  it.each([
    ['FR', oneSided(), asymmetric],
    ['FR', oneSided({ ...year, notice: { value: 1, sameForBoth: false } }), asymmetric],
    ['FR', { client: { type: 'consumer', siret: undefined }, ...oneSided() }, asymmetric],
    ['NL', oneSided(year), asymmetric],
    ['BE', oneSided(), asymmetric],
    ['FR', cooperation({ startDate: '2025-11-29', notice: twoWeeks }), sudden],
    ['FR', cooperation({ initialTermMonths: 13, notice: { value: 0 } }), sudden],
    ['FR', cooperation({ initialTermMonths: 13, notice: { unit: 'week' } }), sudden],
    ['FR', cooperation({ ...longer, notice: { value: 29, unit: 'day' } }), sudden],
    ['BE', cooperation({ ...year, tacitRenewal: true, notice: { value: 0 } }), grey],
    [
      'BE',
      cooperation({ ...year, tacitRenewal: true, renewalNoticeDays: 0, notice: { value: 0 } }),
      grey,
    ],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(noticeRules, country, patch)).toEqual(expected);
  });

  it.each([
    ['FR', {}],
    ['NL', {}],
    ['BE', {}],
    // Terms alone give both the same; a Dutch consumer may stop at any time; a French term runs to its end.
    ['FR', { ...oneSided(), documents: ['terms'] }],
    ['NL', { client: { type: 'consumer', size: undefined }, ...oneSided() }],
    ['FR', oneSided(year)],
    // A year at most, a month at least, another law, a private person, a term that runs to its end.
    ['FR', cooperation({ startDate: '2025-11-30', notice: twoWeeks })],
    ['FR', cooperation({ initialTermMonths: 12, notice: twoWeeks })],
    ['FR', cooperation({ startDate: '2024-11-30', notice: { value: 30, unit: 'day' } })],
    ['FR', cooperation({ startDate: '2024-11-30' })],
    ['NL', cooperation({ startDate: '2024-11-30', notice: twoWeeks })],
    ['BE', cooperation({ startDate: '2024-11-30', notice: twoWeeks })],
    [
      'FR',
      {
        client: { type: 'consumer', siret: undefined },
        ...cooperation({ startDate: '2024-11-30', notice: twoWeeks }),
      },
    ],
    ['FR', cooperation({ ...longer, notice: { value: 0 } })],
    // A Belgian term that does not renew, or whose last day to refuse is said: a month before, by default.
    ['BE', cooperation(year)],
    ['BE', cooperation({ ...year, tacitRenewal: true })],
    ['BE', cooperation({ tacitRenewal: true })],
    ['BE', cooperation({ ...year, tacitRenewal: true, renewalNoticeDays: 30 })],
    ['BE', cooperation({ ...year, tacitRenewal: true, notice: { value: 1, unit: 'month' } })],
    ['FR', cooperation({ ...year, tacitRenewal: true })],
  ] as const)('under the law of %s, nothing in %j', (country, patch) => {
    expect(findingsOf(noticeRules, country, patch)).toEqual([]);
  });
});
