import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { newSession } from '../../src/interview/open.ts';
import { interview } from '../../src/interview/run.ts';
import { Session } from '../../src/interview/session.ts';
import { french, memoryHost, type Scripted, scripted } from './by-name.ts';

describe('the interview', () => {
  it('asks at most 35 questions on a first run, and writes two files that load without a fault', async () => {
    const host = memoryHost();
    const person = await firstRun(host, scripted(french));
    expect(person.asked.length).toBeLessThanOrEqual(35);
    const { value, diagnostics } = loadAnswers({ file: '/work/agreement.yaml' }, (name) =>
      host.readBytes(name),
    );
    expect(diagnostics).toEqual([]);
    const errors = value && checkAnswers(value).diagnostics.filter((d) => d.severity === 'error');
    expect(errors).toEqual([]);
  });
});

async function firstRun(host: ReturnType<typeof memoryHost>, person: Scripted): Promise<Scripted> {
  const session = newSession(host, 'agreement.yaml', 'fr');
  if (!(session instanceof Session)) throw new Error('no session');
  await interview({ session, prompter: person, check: () => [], documents: () => [] });
  session.finish();
  return person;
}
