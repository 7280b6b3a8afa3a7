import { expect, it } from 'vitest';
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
  ['cooperation.clientSanctions', true, 'Le client peut vous sanctionner'],
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
