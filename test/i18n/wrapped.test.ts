import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/i18n/wrapped.ts';

describe('a wrapped line', () => {
  it('keeps a French mark and an amount with their words', () => {
    const text = 'Relisez-les, puis écrivez vos « Finalités » : la première, puis 12 € ou 45,50 %.';
    for (let width = 20; width < text.length; width++)
      for (const line of wrapped(text, width).split('\n')) expect(line).not.toMatch(/^[»:€%]|«$/);
  });

  it('is as full as it can be', () => {
    expect(wrapped('one two three four five six', 20)).toBe('one two three four\nfive six');
  });
});
