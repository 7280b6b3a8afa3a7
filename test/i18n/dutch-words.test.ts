import { expect, it } from 'vitest';
import { titles } from '../../src/i18n/titles.ts';
import { definitions } from '../../src/interview/definitions/index.ts';
import { sections } from '../../src/interview/question.ts';

const questions = sections.flatMap((section) => definitions[section]);

it.each(['schadebeding', 'artificiële intelligentie', 'relatiebeding'])(
  'no title or question says “%s”, which the Dutch letter does not',
  (word) => {
    const said = JSON.stringify([titles, questions]).toLowerCase();
    expect(said).toContain('boetebeding');
    expect(said).not.toContain(word);
  },
);

it('asks whether one must work for this client alone, as the others do', () => {
  const asked = questions.find(({ path }) => path === 'cooperation.exclusivity');
  expect(asked?.words[1]).toBe('Moet u uitsluitend voor deze klant werken?');
});
