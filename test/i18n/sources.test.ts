import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/i18n/text.ts';
import { topics } from '../../src/interview/help-topics.ts';
import { textOf } from '../../src/interview/question.ts';
import { rules } from '../../src/rules/index.ts';
import { statuteOf } from '../../src/rules/rule.ts';

const ofTopics = topics.flatMap(({ source }) =>
  source === undefined ? [] : [typeof source === 'string' ? source : textOf(source)],
);
const sources = [...rules.map(({ says }) => statuteOf(says())), ...ofTopics];
const french =
  /\bet\b|numéro|TVA|codes postaux|loi|règlement|directive \d+\S*[UC]E\b|belge|chiffre|RGPD|suivants/;
const dutch = /nummer|cijfer|sinds|btw-sleutel|Verordening|Richtlijn|AVG/;

describe('a source of the law', () => {
  it.each(['nl', 'en'] as const)('is in no French phrase in %s', (language) => {
    const said = sources.map((source) => inLanguage(source, language));
    expect(said.filter((text) => french.test(text))).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('is in no Dutch phrase in %s', (language) => {
    const said = sources.map((source) => inLanguage(source, language));
    expect(said.filter((text) => dutch.test(text))).toEqual([]);
  });

  it('calls the Belgian codes by their Dutch names in Dutch', () => {
    const said = sources.map((source) => inLanguage(source, 'nl'));
    expect(said.filter((text) => /\b(?:CDE|CSA|CTVA)\b|\b5\.\d+ C\. civ/.test(text))).toEqual([]);
  });

  it('is told without the tags of research', () => {
    expect(sources.filter((source) => JSON.stringify(source).includes('['))).toEqual([]);
  });
});
