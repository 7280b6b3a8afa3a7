import { describe, expect, it } from 'vitest';
import { consumerComplaintRules } from '../../src/rules/consumer-complaints.ts';
import { frenchCourtRules } from '../../src/rules/court-france.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const phone = '+33 6 39 98 01 20';
/** A private person whose provider, with `provider` answers of their own, can be called. */
const person = (provider: object = {}, rest: object = {}) => ({
  client: {
    ...{ type: 'consumer', legalForm: undefined, representative: undefined, siret: undefined },
    ...{ enterpriseNumber: undefined, kvkNumber: undefined, vatNumber: undefined },
    ...{ statutorySeat: undefined, size: undefined },
  },
  provider: { phone, ...provider },
  ...rest,
});

describe('the number at which a consumer can call', () => {
  const missing = ['warning cons-precontract provider.phone'];
  it.each([
    ['FR', person({ phone: undefined }), missing],
    ['BE', person({ phone: undefined }), missing],
    ['NL', person({ phone: undefined }), missing],
    ['FR', person(), []],
    ['FR', {}, []],
    ['NL', { provider: { phone: undefined } }, []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerComplaintRules, country, patch)).toEqual(expected);
  });
});

describe('the platform that is closed', () => {
  const found = (part: string) => [`error cons-odr-link provider.mediator.${part}`];
  const site = (website: string) => ({ mediator: { name: 'Médiation Exemple', website } });
  it.each([
    ['FR', person(site('https://ec.europa.eu/consumers/odr/')), found('website')],
    ['NL', person(site('http://ec.europa.eu/odr')), found('website')],
    ['BE', person(site('webgate.ec.europa.eu/odr/main')), found('website')],
    ['FR', person({ mediator: { name: 'ODR, ec.europa.eu/odr' } }), found('name')],
    ['FR', person({ mediator: { name: 'ODR', address: 'EC.europa.eu/odr' } }), found('address')],
    ['FR', person(site('https://mediation.example.com/odr')), []],
    ['FR', person(site('https://ec.europa.eu/info')), []],
    ['FR', person(site('https://ec.europa.eu/odrysia')), []],
    ['FR', person(), []],
    ['FR', { provider: site('https://ec.europa.eu/consumers/odr') }, []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(consumerComplaintRules, country, patch)).toEqual(expected);
  });
});

describe('a court chosen', () => {
  const court = (name: string) => ({ disputes: { court: name, courtName: 'Lyon' } });
  const consumer = ['warning cons-court disputes.court'];
  const traders = ['warning fr-court-clause-art48 disputes.court'];
  const rules = [...consumerComplaintRules, ...frenchCourtRules];
  it.each([
    ['FR', person({}, court('provider-seat')), consumer],
    ['FR', person({ isTrader: 'yes' }, court('provider-seat')), consumer],
    ['NL', person({}, court('named-court')), consumer],
    ['BE', person({}, court('provider-seat')), consumer],
    ['NL', person({}, court('defendant-domicile')), []],
    ['FR', person(), []],
    ['FR', court('provider-seat'), traders],
    ['NL', court('provider-seat'), []],
  ] as const)('under the law of %s, %j: %j', (country, patch, expected) => {
    expect(findingsOf(rules, country, patch)).toEqual(expected);
  });
});
