import { describe, expect, it } from 'vitest';
import { consistencyRules } from '../../src/rules/consistency.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

describe('a start long before the documents', () => {
  const starting = (startDate: string) =>
    findingsOf(consistencyRules, 'BE', { date: '2026-11-30', cooperation: { startDate } });

  it('is told from the day that is more than a year before', () => {
    expect(starting('2025-11-29')).toEqual(['info start-long-past cooperation.startDate']);
    expect(starting('2025-11-30')).toEqual([]);
    expect(starting('2027-11-30')).toEqual([]);
  });
});
