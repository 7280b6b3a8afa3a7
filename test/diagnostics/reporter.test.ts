import { expect, it } from 'vitest';
import { type Catalogue, reporter } from '../../src/diagnostics/catalogue/entry.ts';

const same = <const T extends string>(text: T) => ({ fr: text, nl: text, en: text });
const report = reporter(
  () =>
    ({
      plain: { severity: 'info', message: same('Nothing to name.'), reason: same('None.') },
      named: {
        severity: 'error',
        message: same('`{file}` lacks `{{#if x}}`.'),
        hint: same('See {place}.'),
        reason: same('None.'),
      },
    }) as const satisfies Catalogue,
);

it('puts the values where the sentences name them', () => {
  const { message, hint } = report('named', { values: { file: 'a.yaml', place: 'line 1' } });
  expect([message.en, hint?.en]).toEqual(['`a.yaml` lacks `{{#if x}}`.', 'See line 1.']);
  expect(report('plain').severity).toBe('info');
});

it('does not compile without them', () => {
  // @ts-expect-error: `place` is named by the hint.
  const { hint } = report('named', { values: { file: 'a.yaml' } });
  expect(hint?.en).toBe('See {place}.');
});
