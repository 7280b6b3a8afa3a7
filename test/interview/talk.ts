import { expect } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';
import { loadedFrom } from '../../src/answers/loaded-from.ts';
import { checkAnswers } from '../../src/check.ts';
import { choiceWording } from '../../src/i18n/choices.ts';
import type { Language } from '../../src/i18n/text.ts';
import { newSession, openSession } from '../../src/interview/open.ts';
import { type Menu, Stopped } from '../../src/interview/prompter.ts';
import { interview } from '../../src/interview/run.ts';
import { Session } from '../../src/interview/session.ts';
import type { MemoryHost } from '../helpers/memory-host.ts';
import { type Answers, french, memoryHost, type Scripted, scripted } from './by-name.ts';

export function begun(
  host: MemoryHost,
  file = 'agreement.yaml',
  language: Language = 'fr',
): Session {
  const exists = host.kind(file) === 'file';
  const session = exists ? openSession(host, file, language) : newSession(host, file, language);
  if (!(session instanceof Session)) throw new Error('no session');
  return session;
}

/** The whole interview with a person, in French unless said otherwise. */
export async function talk(
  host: MemoryHost,
  person: Scripted,
  file?: string,
  language?: Language,
): Promise<Session> {
  const session = begun(host, file, language);
  const check = () => {
    const { given, later } = session.standing;
    return checkAnswers(loadedFrom(given), { draft: later.size > 0 }).diagnostics;
  };
  const documents = () => [choiceWording('documents', 'engagement-letter')];
  await interview({ session, prompter: person, check, documents });
  session.finish();
  return session;
}

/** A computer on which a person has answered for a first client. */
export async function hostAfter(answers: Answers): Promise<MemoryHost> {
  const host = memoryHost();
  await talk(host, scripted(answers));
  return host;
}

/** Asks as far as `last`, where the person stops at once. */
export async function stoppedAt(host: MemoryHost, last: string, answers: Answers = french) {
  const person = scripted({ ...answers, [last]: new Stopped() });
  await expect(talk(host, person)).rejects.toThrow(Stopped);
  return person;
}

export function loaded(host: MemoryHost, name: string) {
  const { value } = loadAnswers({ file: `/work/${name}` }, (file) => host.readBytes(file));
  if (value === undefined) throw new Error(`does not load: ${name}`);
  return value;
}

export const textIn = (host: MemoryHost, name: string) =>
  new TextDecoder().decode(host.files.get(`/work/${name}`));

export const answersIn = (host: MemoryHost, name: string) => loaded(host, name).data;

/** What the review says of a question. */
export function lineOf(menu: Menu | undefined, id: string): string | undefined {
  const item = menu?.items.find((candidate) => 'id' in candidate && candidate.id === id);
  return item !== undefined && 'label' in item ? item.label : undefined;
}
