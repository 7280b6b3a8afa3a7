import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecedEntry } from '../../src/render/docx/pieces.ts';

const text = fc.string({ unit: 'binary', maxLength: 400 });
/** Short ones, which are compressed together, and long ones. */
const texts = fc.array(
  fc.oneof(
    text,
    text.map((words) => words.repeat(30)),
  ),
  { maxLength: 14 },
);
const bytesOf = (words: readonly string[]) => words.map((word) => Buffer.from(word));

describe('a file put together from parts', () => {
  it('unpacks to the parts in their order, with their size and checksum', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const parts = bytesOf(words);
        const whole = Buffer.concat(parts);
        const { packed, size, crc } = piecedEntry('a.xml', parts);
        expect(inflateRawSync(packed)).toEqual(whole);
        expect({ size, crc }).toEqual({ size: whole.length, crc: crc32(whole) });
      }),
    );
  });

  it('is the same bytes whatever was made before it', () => {
    fc.assert(
      fc.property(texts, text, fc.nat(13), (words, other, at) => {
        const parts = bytesOf(words);
        const changed = parts.map((part, index) => (index === at ? Buffer.from(other) : part));
        piecedEntry('a.xml', parts);
        const after = piecedEntry('a.xml', changed);
        const alone = piecedEntry('a.xml', bytesOf(changed.map(String)));
        expect(after.packed).toEqual(alone.packed);
        expect(inflateRawSync(after.packed)).toEqual(Buffer.concat(changed));
      }),
    );
  });
});
