import path from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host, Keyboard } from '../host.ts';
import { choiceWording } from '../i18n/choices.ts';
import { fillText, type Language, type Text } from '../i18n/text.ts';
import { countryIn } from '../i18n/ui-language.ts';
import type { Read } from '../interview/open.ts';
import { plainPrompter } from '../interview/plain.ts';
import { Stopped, type TalkingPrompter } from '../interview/prompter.ts';
import { interview } from '../interview/run.ts';
import { Session } from '../interview/session.ts';
import { skeleton } from '../interview/skeleton.ts';
import { interviewTexts } from '../interview/texts.ts';
import { unwritable } from '../output/system-problem.ts';
import { formats } from '../render/index.ts';
import { chosenList } from './choices.ts';
import { exitCodes } from './exit-code.ts';
import { type Asked, openOrBegin } from './init-begin.ts';
import {
  calledAs,
  findings,
  finish,
  planned,
  sayHowToGoOn,
  shellWord,
  usualFile,
} from './init-end.ts';
import { paletteFor, printDiagnostics } from './print.ts';
import { isUsageError } from './usage-error.ts';

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

/** `va-agree init`: asks, writes the answers file as it goes, then makes the documents. */
export async function initCommand(
  host: Host,
  name: string | undefined,
  flags: InitFlags,
): Promise<number> {
  chosenList('--format', flags.format, formats);
  const keyboard = flags.input === false ? undefined : host.keyboard;
  if (keyboard === undefined) return withoutTerminal(host, named(name), flags);
  const prompter = await prompterFor(host, keyboard, flags);
  const asked: Asked = { file: flags.from ?? named(name), language: flags.uiLanguage };
  try {
    return await talk(host, asked, flags, prompter);
  } catch (error) {
    if (error instanceof Stopped) return stopped(host, asked);
    const diagnostics = problemsOf(error, asked.file);
    if (diagnostics === undefined) throw error;
    printDiagnostics(host, diagnostics, { language: asked.language });
    return exitCodes.couldNotRun;
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
  if (isUsageError(error)) return error.diagnostics;
  if ((error as NodeJS.ErrnoException).syscall === undefined) return undefined;
  return [unwritable(file, error)];
}

async function talk(
  host: Host,
  asked: Asked,
  flags: InitFlags,
  prompter: TalkingPrompter,
): Promise<number> {
  const opened = await openOrBegin(host, asked, flags, prompter);
  if (opened === undefined) return exitCodes.done;
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

/** The documents that the answers ask for and that can be made. */
function documentsOf(session: Session): readonly Text[] {
  return planned(session).made.map((kind) => choiceWording('documents', kind));
}

function stopped(host: Host, asked: Asked): number {
  if (host.kind(asked.file) === 'file') sayHowToGoOn(host, asked);
  return exitCodes.cancelled;
}

function unreadable(host: Host, read: Read, language: Language): number {
  const diagnostics = 'diagnostics' in read ? read.diagnostics : [];
  printDiagnostics(host, diagnostics, { language });
  return hasErrors(diagnostics) ? exitCodes.faults : exitCodes.couldNotRun;
}

/** Never a hang: a file to fill in, and what to do with it. */
function withoutTerminal(host: Host, file: string, { uiLanguage, from }: InitFlags): number {
  if (from !== undefined) {
    const values = { program: calledAs(host), file: shellWord(from) };
    const refusal = fillText(interviewTexts['noTerminal.edit'], values);
    host.err.write(`${refusal[uiLanguage]}\n`);
    return exitCodes.couldNotRun;
  }
  host.out.write(skeleton(host.today, uiLanguage, countryIn(host.env)));
  const values = { program: calledAs(host), file: shellWord(file) };
  const hint = fillText(interviewTexts['noTerminal.hint'], values);
  const { [uiLanguage]: message } = interviewTexts['noTerminal.message'];
  host.err.write(`${message}\n${hint[uiLanguage]}\n`);
  return exitCodes.couldNotRun;
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
