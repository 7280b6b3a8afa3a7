import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md.hbs'),
);

/** `art. L. 441-10 et D. 441-5`, `art. 7:408 lid 1`, `arts. 7:408(1) and 7:413`: the articles named. */
const articles =
  /(?:arts?\.|articles?) (?:[LRD]\. )?\d[\d:.-]*(?:(?:[a-z]?\(\w+\)|[a-z]\b)|(?:,| et| en| à| and) (?:(?:[LRD]\. )?\d[\d:-]*|(?=\())|(?<=\s)\(\w+\))*/gi;
const numbers = /\d[\d:-]*\d|\d+/g;

describe('templates', () => {
  it.each(files)('%s names the source of every article that it cites', (file) => {
    const text = readFileSync(`templates/${file}`, 'utf8');
    const sources = [...text.matchAll(/\{\{! source:([^}]*)\}\}/g)]
      .map(([, source]) => source)
      .join(' ');
    const body = text.replace(/\{\{![^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, '');
    const cited = [...body.matchAll(articles)].flatMap(
      ([reference]) => reference.match(numbers) ?? [],
    );
    const named: readonly string[] = sources.match(numbers) ?? [];
    const missing = cited.filter(
      (number) => !named.some((known) => covers(known, number, sources)),
    );
    expect(missing).toEqual([]);
  });
});

/** Named itself, or within a span: `art. 1224 à 1226`. */
function covers(known: string, number: string, sources: string): boolean {
  if (known === number) return true;
  const spans = [...sources.matchAll(/(\d+) (?:à|t\/m|to) (\d+)/g)];
  return spans.some(
    ([, from, to]) => Number(from) <= Number(number) && Number(number) <= Number(to),
  );
}
