import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { formatPath } from '../../src/diagnostics/diagnostic.ts';
import { leaves, patched, withAnswer } from '../helpers/answer-changes.ts';
import { everyExample, loadExample } from '../helpers/examples.ts';

/** What is more than information: `code path`. */
function findings(loaded: LoadedAnswers, options = {}): readonly string[] {
  return checkAnswers(loaded, options)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code, path = [] }) => `${code} ${formatPath(path)}`);
}

const valid = loadExample('examples/hourly-micro-entrepreneur.yaml');
const late = { invoicing: { paymentDays: 75 } };
const tooLate = [
  'rule/fr-pay-max-60 invoicing.paymentDays',
  'rule/fr-pay-periodic-45 invoicing.paymentDays',
];

describe('the law, where answers can not all be used', () => {
  it('is looked at beside missing and faulty answers', () => {
    const faults = { client: { name: undefined }, availability: { days: ['mnoday'] }, ...late };
    expect(findings(patched(valid, faults))).toEqual([
      'schema/required client.name',
      'schema/enum availability.days[0]',
      ...tooLate,
    ]);
  });

  it('is looked at in a draft', () => {
    const unnamed = patched(valid, { client: { name: undefined }, ...late });
    expect(findings(unnamed, { draft: true })).toEqual(['schema/required client.name', ...tooLate]);
  });

  it('says nothing that depends on an answer that can not be used', () => {
    expect(findings(patched(valid, late))).toEqual(tooLate);
    const mistyped = patched(valid, { client: { type: 'busines' }, ...late });
    expect(findings(mistyped)).toEqual(['schema/enum client.type']);
    const misnamed = patched(valid, { invoicing: { paymentDay: 75 } });
    expect(findings(misnamed)).toEqual(['schema/unknown-key invoicing.paymentDay']);
  });

  it.each(everyExample)('finds nothing new in %s with any answer faulty', (file) => {
    const loaded = loadExample(file);
    const whole = findings(loaded);
    for (const { path } of leaves()) {
      const changed = withAnswer(loaded, path, { no: 'answer' });
      if (changed === undefined) continue;
      const law = findings(changed).filter((finding) => finding.startsWith('rule/'));
      expect([path, law.filter((finding) => !whole.includes(finding))]).toEqual([path, []]);
    }
  });
});
