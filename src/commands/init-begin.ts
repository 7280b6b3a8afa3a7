import { valueAt } from '../answers/values.ts';
import type { Host } from '../host.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { newSession, openSession, type Read, readAnswers } from '../interview/open.ts';
import type { Prompter, TalkingPrompter } from '../interview/prompter.ts';
import { Session } from '../interview/session.ts';
import { interviewTexts, languageNames, languageQuestion } from '../interview/texts.ts';
import type { InitFlags } from './init.ts';
import { readFile } from './inputs.ts';

/** Which file is being talked about, and in which language. */
export interface Asked {
  file: string;
  language: Language;
}

/** The file as it is, or a new one; nothing when the person wants neither. */
export async function openOrBegin(
  host: Host,
  asked: Asked,
  flags: InitFlags,
  prompter: TalkingPrompter,
): Promise<Session | Read | undefined> {
  const exists = host.kind(asked.file) === 'file';
  if (!exists && flags.from === undefined) {
    await chooseLanguage(asked, flags, prompter);
    return begin(host, asked, prompter);
  }
  const found = readAnswers(host, asked.file, readFile(host, asked.file));
  if (!('data' in found)) return found;
  if (found.data['x-interview'] !== undefined) {
    const session = openSession(host, asked.file, asked.language);
    if (session instanceof Session) greet(session, prompter, 'resumed');
    return session;
  }
  if (flags.from !== undefined) return edit(host, asked, prompter);
  return chooseForExisting(host, asked, found.data, prompter);
}

async function chooseLanguage(
  asked: Asked,
  { languageChosen }: InitFlags,
  prompter: TalkingPrompter,
): Promise<void> {
  if (languageChosen) return;
  const items = Object.entries(languageNames).map(([id, label]) => ({ id, label }));
  const chosen = await prompter.choose({
    title: languageQuestion,
    items,
    selected: asked.language,
  });
  asked.language = (chosen ?? asked.language) as Language;
  prompter.speak(asked.language);
}

function begin(host: Host, asked: Asked, prompter: Prompter): Session | Read {
  const session = newSession(host, asked.file, asked.language);
  if (session instanceof Session) {
    prompter.say(fillText(interviewTexts.welcome, { file: asked.file })[asked.language]);
    if (!session.standing.firstRun)
      prompter.say(
        fillText(interviewTexts['welcome.provider'], { file: 'provider.yaml' })[asked.language],
      );
  }
  return session;
}

function edit(host: Host, asked: Asked, prompter: Prompter): Session | Read {
  const session = openSession(host, asked.file, asked.language);
  if (session instanceof Session) greet(session, prompter, 'editing');
  return session;
}

function greet(session: Session, prompter: Prompter, how: 'resumed' | 'editing'): void {
  const done = session
    .questions()
    .filter(({ value, kind }) => value !== undefined && kind !== 'list').length;
  const text = fillText(interviewTexts[how], { done, file: session.file });
  prompter.say(text[session.language]);
}

/** A finished file is there: never overwritten without asking. */
async function chooseForExisting(
  host: Host,
  asked: Asked,
  data: object,
  prompter: TalkingPrompter,
): Promise<Session | Read | undefined> {
  const say = (key: 'existing.title' | 'existing.new', values: Record<string, string>) =>
    fillText(interviewTexts[key], values)[asked.language];
  const next = freeName(host, asked.file);
  const client = String(valueAt(data, ['client', 'name']) ?? '…');
  prompter.speak(asked.language);
  const chosen = await prompter.choose({
    title: say('existing.title', { file: asked.file, client }),
    items: [
      { id: 'new', label: say('existing.new', { file: next }) },
      { id: 'edit', label: interviewTexts['existing.edit'][asked.language] },
      { id: 'stop', label: interviewTexts['existing.stop'][asked.language] },
    ],
  });
  if (chosen === 'edit') return edit(host, asked, prompter);
  if (chosen === 'new') {
    asked.file = next;
    return begin(host, asked, prompter);
  }
  prompter.say(interviewTexts['existing.kept'][asked.language]);
  return undefined;
}

/** `agreement-2.yaml`, the first that is free. */
function freeName(host: Host, file: string): string {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(file) ?? [];
  for (let number = 2; ; number++) {
    const name = `${stem}-${number}${ending}`;
    if (host.kind(name) === undefined) return name;
  }
}
