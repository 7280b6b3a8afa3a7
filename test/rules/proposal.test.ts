import { expect, it } from 'vitest';
import { proposalRules } from '../../src/rules/proposal.ts';
import { findingsOf } from '../helpers/rule-findings.ts';

const options = [{ name: 'Essentiel', price: 520 }];
const found = ['warning proposal-recommended proposal.recommended'];

it.each([
  [{ options, recommended: 'Confort' }, found],
  [{ recommended: 'Confort' }, found],
  [{ options, recommended: 'Essentiel' }, []],
  [{ options }, []],
  [{}, []],
])('an option that is recommended is one of those offered: %j', (proposal, expected) => {
  expect(findingsOf(proposalRules, 'FR', { proposal })).toEqual(expected);
});
