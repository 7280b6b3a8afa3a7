import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalsFaults } from '../../src/answers/decimals.ts';
import { loadedFrom } from '../../src/answers/loaded-from.ts';

const faults = (euros: number) =>
  decimalsFaults(euros, ['fees', 'hourlyRate'], loadedFrom({})).map(({ code }) => code);

const cents = fc.nat(100_000_000_000);

it('takes every amount in cents, whatever its binary form', () => {
  fc.assert(
    fc.property(cents, (amount) => {
      expect(faults(amount / 100)).toEqual([]);
    }),
  );
});

it('refuses every amount finer than a cent', () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 9 }), (amount, mill) => {
      expect(faults(Number(`${amount}.${mill}e-2`))).toHaveLength(1);
    }),
  );
});
