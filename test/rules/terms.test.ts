import { describe, expect, it } from 'vitest';
import { termsRules } from '../../src/rules/terms.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const index = (indexName: string, mode = 'index') => ({
  fees: { indexation: { mode, indexName } },
});
const at = 'fees.indexation.indexName';

describe('an index under French law', () => {
  it.each([
    'Indice des prix à la consommation, ensemble des ménages, hors tabac (Insee)',
    'IPC',
    'inflation',
    'SMIC horaire brut',
    'salaire minimum de croissance',
    'indice général des salaires',
    'Consumentenprijsindex (CBS)',
    'the Consumer Price Index',
    'HICP',
  ])('may not be general: %s', (name) => {
    expect(findingsOf(termsRules, 'FR', index(name))).toEqual([`error fr-index-cmf ${at}`]);
  });

  it('is doubted where it may bear on services alone', () => {
    const name = 'Indice des prix à la consommation : services de secrétariat';
    expect(findingsOf(termsRules, 'FR', index(name))).toEqual([`warning fr-index-cmf ${at}`]);
  });

  it.each([
    ['FR', index('Indice Syntec')],
    ['FR', index('ICHTrev-TS, services administratifs (Insee)')],
    ['FR', index('Indice des prix à la production des services (Insee)')],
    ['FR', index('IPC', 'annual-notice')],
    ['NL', index('Consumentenprijsindex (CBS)')],
    ['BE', index('Indice santé, indice des prix à la consommation')],
  ] as const)('under the law of %s, nothing in %j', (country, patch) => {
    expect(findingsOf(termsRules, country, patch)).toEqual([]);
  });
});

describe('the terms', () => {
  const change = (changeNoticeDays: number) => ({ terms: { changeNoticeDays } });
  const complaints = (complaintDays: number) => ({ invoicing: { complaintDays } });
  it.each([
    ['FR', change(29), ['warning tc-unilateral-change terms.changeNoticeDays']],
    ['FR', change(30), []],
    ['NL', change(10), ['warning tc-unilateral-change terms.changeNoticeDays']],
    ['FR', { ...change(10), documents: ['engagement-letter'] }, []],
    ['FR', complaints(7), ['warning complaint-short invoicing.complaintDays']],
    ['BE', complaints(7), []],
    ['FR', complaints(8), []],
    ['NL', complaints(1), []],
    ['FR', {}, []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(termsRules, country, patch)).toEqual(expected);
  });
});
