import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The texts of a language without their notes, tags and gaps in words. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const folder = new URL(`../../templates/${language}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => {
        const text = readFileSync(new URL(file, folder), 'utf8');
        return [file, text.replace(/^---.*?---/s, '').replace(/\{\{.*?\}\}/gs, '\u0000')];
      }),
  );
}

const italic = /(?<![\p{L}*_])_([^_\n]+)_(?![\p{L}*_])/gu;

it.each(['fr', 'nl', 'en'])(
  'what one text in %s sets in italics, as a term of another language, every text does',
  (language) => {
    const texts = textsOf(language);
    const terms = [...texts.values()].flatMap((text) =>
      [...text.matchAll(italic)].map(([, term]) => `${term}`),
    );
    expect(terms.length).toBeGreaterThan(0);
    const plain = [...texts].flatMap(([file, text]) => {
      const rest = text.replace(italic, '');
      return [...new Set(terms)]
        .filter((term) => new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, 'u').test(rest))
        .map((term) => `${file}: ${term}`);
    });
    expect(plain).toEqual([]);
  },
);
