import path from 'node:path';
import { loadedFrom } from '../answers/loaded-from.ts';
import { checkAnswers } from '../check.ts';
import { reportOutput } from '../diagnostics/catalogue/output.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host, Keyboard } from '../host.ts';
import { choiceWording } from '../i18n/choices.ts';
import { fillText, type Language, type Text } from '../i18n/text.ts';
import { sayFinding } from '../interview/check-answer.ts';
import { newSession, openSession, type Read, readAnswers } from '../interview/open.ts';
import { plainPrompter } from '../interview/plain.ts';
import { type Prompter, Stopped, type TalkingPrompter } from '../interview/prompter.ts';
import { laterTitles } from '../interview/review.ts';
import { type Ending, interview } from '../interview/run.ts';
import { Session } from '../interview/session.ts';
import { wrapped } from '../interview/showing.ts';
import { skeleton } from '../interview/skeleton.ts';
import { interviewTexts, languageNames, languageQuestion } from '../interview/texts.ts';
import { valueAt } from '../interview/values.ts';
import { notLegalAdvice } from '../output/notice.ts';
import { systemProblem } from '../output/system-problem.ts';
import { planDocuments } from '../plan.ts';
import { generateCommand } from './generate.ts';
import { readFile } from './inputs.ts';
import { paletteFor, printDiagnostics } from './print.ts';
import { UsageError } from './usage-error.ts';

export interface InitFlags {
  readonly uiLanguage: Language;
  /** The language was asked for in so many words: it is not asked again. */
  readonly languageChosen: boolean;
  readonly from?: string;
  readonly out: string;
  readonly format: string;
  readonly plain?: boolean;
  readonly input?: boolean;
  readonly color?: boolean;
}

const exit = { done: 0, faults: 1, couldNotRun: 2, cancelled: 130 } as const;
const usualFile = 'agreement.yaml';

/** `va-agree init`: asks, writes the answers file as it goes, then makes the documents. */
export async function initCommand(
  host: Host,
  name: string | undefined,
  flags: InitFlags,
): Promise<number> {
  const keyboard = flags.input === false ? undefined : host.keyboard;
  if (keyboard === undefined) return withoutTerminal(host, flags.uiLanguage);
  const prompter = await prompterFor(host, keyboard, flags);
  const asked: Asked = { file: flags.from ?? named(name), language: flags.uiLanguage };
  try {
    return await talk(host, asked, flags, prompter);
  } catch (error) {
    if (error instanceof Stopped) return stopped(host, asked);
    const diagnostics = problemsOf(error, asked.file);
    if (diagnostics === undefined) throw error;
    printDiagnostics(host, diagnostics, { language: asked.language });
    return exit.couldNotRun;
  } finally {
    prompter.close();
  }
}

/** A name without an ending is meant as one of ours. */
function named(name: string | undefined): string {
  if (name === undefined) return usualFile;
  return path.extname(name) === '' ? `${name}.yaml` : name;
}

/**
 * What to say of a file that can not be read or written; nothing for a fault of our own. Caught
 * here, since the interview is a program file of its own, whose errors `main` does not know.
 */
function problemsOf(error: unknown, file: string): readonly Diagnostic[] | undefined {
  if (error instanceof UsageError) return error.diagnostics;
  if ((error as NodeJS.ErrnoException).syscall === undefined) return undefined;
  return [reportOutput('output/unwritable', { values: { file, problem: systemProblem(error) } })];
}

interface Asked {
  file: string;
  language: Language;
}

async function talk(
  host: Host,
  asked: Asked,
  flags: InitFlags,
  prompter: TalkingPrompter,
): Promise<number> {
  const opened = await openOrBegin(host, asked, flags, prompter);
  if (opened === undefined) return exit.done;
  if (!(opened instanceof Session)) return unreadable(host, opened, asked.language);
  asked.file = opened.file;
  asked.language = opened.language;
  prompter.speak(opened.language);
  const check = () => findings(opened);
  const documents = () => documentsOf(opened);
  const ending = await interview({ session: opened, prompter, check, documents });
  opened.finish();
  return finish(host, ending, opened, flags);
}

/** The file as it is, or a new one; nothing when the person wants neither. */
async function openOrBegin(
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

/** What the schema and the law say of the answers so far; gaps left on purpose are no fault. */
function findings(session: Session): readonly Diagnostic[] {
  const { given, later } = session.standing;
  return checkAnswers(loadedFrom(given), { draft: later.size > 0 }).diagnostics;
}

/** The documents that the answers ask for, the data processing agreement where the tree says so. */
function documentsOf(session: Session): readonly Text[] {
  const { given, later } = session.standing;
  const { value } = checkAnswers(loadedFrom(given), { draft: later.size > 0 });
  if (value === undefined) return [];
  return planDocuments(value, {}).kinds.map((kind) => choiceWording('documents', kind));
}

async function finish(
  host: Host,
  ending: Ending,
  session: Session,
  flags: InitFlags,
): Promise<number> {
  const { file, language } = session;
  if (ending === 'stop') {
    sayHowToGoOn(host, { file, language });
    return exit.done;
  }
  const said: string[] = [];
  const quietly = { ...host, err: { ...host.err, write: (text: string) => void said.push(text) } };
  const code = await generateCommand(quietly, [file], {
    uiLanguage: language,
    out: flags.out,
    format: flags.format,
    draft: ending === 'draft',
    ...(flags.color !== undefined && { color: flags.color }),
  });
  if (code === exit.done) sayNotes(host, session);
  else host.err.write(said.join(''));
  const next = fillText(interviewTexts['next.generate'], { file })[language];
  host.err.write(`${next}\n${interviewTexts['next.another'][language]}\n`);
  return code;
}

/** What the review left out as no fault, in a sentence each, and that this is no legal advice. */
function sayNotes(host: Host, session: Session): void {
  const { language } = session;
  const width = Math.min(host.err.columns - 1, 96);
  const list = laterTitles(session).join(', ');
  const later = fillText(interviewTexts['review.later'], { list })[language];
  if (list !== '') host.err.write(`${wrapped(`· ${later}`, width)}\n`);
  for (const finding of findings(session).filter(({ severity }) => severity === 'info'))
    host.err.write(`${wrapped(`· ${sayFinding(finding, language)}`, width)}\n`);
  host.err.write(`${wrapped(notLegalAdvice[language], width)}\n`);
}

function stopped(host: Host, asked: Asked): number {
  if (host.kind(asked.file) === 'file') sayHowToGoOn(host, asked);
  return exit.cancelled;
}

function sayHowToGoOn(host: Host, { file, language }: Asked): void {
  const argument = file === usualFile ? '' : ` ${/\s/.test(file) ? JSON.stringify(file) : file}`;
  const text = fillText(interviewTexts.saved, { file })[language];
  host.err.write(`\n${text}\n  va-agree init${argument}\n`);
}

function unreadable(host: Host, read: Read, language: Language): number {
  const diagnostics = 'diagnostics' in read ? read.diagnostics : [];
  printDiagnostics(host, diagnostics, { language });
  return hasErrors(diagnostics) ? exit.faults : exit.couldNotRun;
}

/** Never a hang: a file to fill in, and what to do with it. */
function withoutTerminal(host: Host, language: Language): number {
  host.out.write(skeleton(host.today, language));
  const { [language]: message } = interviewTexts['noTerminal.message'];
  host.err.write(`${message}\n${interviewTexts['noTerminal.hint'][language]}\n`);
  return exit.couldNotRun;
}

/** Plain lines when asked for or where the terminal can do no more; else prompts that move. */
async function prompterFor(
  host: Host,
  keyboard: Keyboard,
  { plain, color, uiLanguage }: InitFlags,
): Promise<TalkingPrompter> {
  if (plain === true || host.env.TERM === 'dumb') return plainPrompter(keyboard, uiLanguage);
  const { richPrompter } = await import('../interview/prompts/index.ts');
  return richPrompter(keyboard, await paletteFor(host, color !== false), uiLanguage);
}
