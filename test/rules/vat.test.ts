import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { mentionRules } from '../../src/rules/mentions.ts';
import { vatRules } from '../../src/rules/vat.ts';
import { vatThresholdRules } from '../../src/rules/vat-thresholds.ts';
import { patched } from '../helpers/answer-changes.ts';
import { loadExample } from '../helpers/examples.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const turnover = (expectedTurnover: number, scheme?: string) => ({
  provider: { expectedTurnover, ...(scheme && { vat: { scheme } }) },
});

describe('the limit of a VAT exemption', () => {
  const found = (id: string) => [`warning ${id} provider.expectedTurnover`];
  it.each([
    ['FR', turnover(37_501), found('fr-franchise-threshold')],
    ['FR', turnover(41_251), found('fr-franchise-threshold')],
    ['BE', turnover(25_001), found('be-franchise-threshold')],
    ['NL', turnover(20_001), found('nl-kor-threshold')],
    ['FR', turnover(37_500), []],
    ['BE', turnover(25_000), []],
    ['NL', turnover(20_000), []],
    ['FR', turnover(90_000, 'standard'), []],
    ['BE', turnover(90_000, 'eu-sme-cross-border'), []],
    ['NL', turnover(90_000, 'standard'), []],
    ['FR', {}, []],
  ] as const)('of a business in %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(vatThresholdRules, country, patch)).toEqual(expected);
  });

  it('is said as each language writes an amount, never the turnover itself', () => {
    const at = (expectedTurnover: number) => {
      const loaded = loadExample('examples/hourly-micro-entrepreneur.yaml');
      const { diagnostics } = checkAnswers(patched(loaded, turnover(expectedTurnover)));
      return diagnostics.find(({ code }) => code === 'rule/fr-franchise-threshold')?.message;
    };
    expect(at(40_123)?.fr).toMatch(/\(37\s500\s€\)\.$/);
    expect(at(40_123)?.nl).toMatch(/\(€\s37\.500\)\.$/);
    expect(at(43_210)?.en).toMatch(/\(€41,250\)\.$/);
  });
});

describe('a client abroad', () => {
  const found = ['warning eu-nonvat-client client.vatNumber'];
  const client = (country: string, more: object = {}) => ({
    client: { country, siret: undefined, ...more },
  });
  it.each([
    ['without a VAT number', client('DE'), found],
    ['in Belgium', client('BE'), found],
    ['with a VAT number', client('BE', { vatNumber: 'BE0403019261' }), []],
    ['outside the Union', client('CH'), []],
    ['in Monaco, under French VAT', client('MC'), []],
    ['that is an association', client('DE', { type: 'nonprofit' }), []],
    ['that is a private person', client('DE', { type: 'consumer' }), []],
    ['that is none', {}, []],
  ])('%s', (_, patch, expected) => {
    const rules = vatRules.filter(({ id }) => id === 'eu-nonvat-client');
    expect(findingsOf(rules, 'FR', patch)).toEqual(expected);
  });
});

describe('the mentions of a provider', () => {
  const account = { provider: { iban: undefined } };
  const insured = (more: object) => ({
    provider: { insurance: { insurer: 'Assureur Exemple', ...more } },
  });
  const address = '5 avenue des Exemples, 75009 Paris';
  const incomplete = ['warning fr-insurance-mention provider.insurance'];
  it.each([
    ['BE', account, ['error be-bank-account provider.iban']],
    ['BE', { ...account, law: 'FR' }, ['error be-bank-account provider.iban']],
    ['BE', {}, []],
    ['FR', account, []],
    ['FR', { ...account, law: 'BE' }, []],
    ['FR', insured({}), incomplete],
    ['FR', insured({ address }), incomplete],
    ['FR', insured({ territory: 'Europe' }), incomplete],
    ['FR', insured({ address, territory: 'Europe' }), []],
    ['NL', insured({}), []],
    ['FR', {}, []],
  ] as const)('from %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(mentionRules, country, patch)).toEqual(expected);
  });
});
