import { expect, it } from 'vitest';
import { definitions } from '../../src/interview/definitions/index.ts';
import { factsOf } from '../../src/interview/facts.ts';
import { type Answers, french, insisting, memoryHost, scripted } from './by-name.ts';
import { answersIn, talk } from './talk.ts';

/** A first run in France, where these usual settings are opened and answered. */
function answering(more: Answers) {
  const host = memoryHost();
  const answers = { ...french, 'settings.cooperation': Object.keys(more), ...more };
  return { host, run: () => talk(host, scripted(answers)) };
}

it.each([
  ['cooperation.form', 'secondment', 'ne peut pas être détaché'],
  ['cooperation.clientSanctions', true, 'pouvoir d’employeur'],
])(
  '%s says what follows from %j, which stands when it is given again',
  async (id, value, words) => {
    const { run } = answering({ [id]: value });
    await expect(run()).rejects.toThrow(words);
    await expect(run()).rejects.toThrow('(Entrée de nouveau : garder)');
    const meant = answering({ [id]: insisting(value) });
    await meant.run();
    const { cooperation } = answersIn(meant.host, 'agreement.yaml');
    expect(cooperation).toMatchObject({ [id.replace('cooperation.', '')]: value });
  },
);

it.each([
  ['FR', 'FR', true],
  ['FR', 'BE', true],
  ['NL', 'BE', true],
  ['NL', 'FR', true],
  ['NL', 'NL', false],
])('law %s and a client in %s: secondment is objected to, %j', (law, country, isDoubted) => {
  const given = { law, provider: { country: law }, client: { country } };
  const facts = factsOf({
    ...{ given, base: {}, underWay: true, firstRun: true, today: '2026-11-28', language: 'en' },
    ...{ settled: new Set(), later: new Set(), opened: new Set() },
  });
  const form = definitions.cooperation.find(({ path }) => path === 'cooperation.form');
  expect(form?.objection?.('secondment', facts) !== undefined).toBe(isDoubted);
  expect(form?.objection?.('freelance-direct', facts)).toBeUndefined();
});
