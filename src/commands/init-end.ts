import { loadedFrom } from '../answers/loaded-from.ts';
import { checkAnswers } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { choiceWording } from '../i18n/choices.ts';
import { fillText, type Text } from '../i18n/text.ts';
import { wrapped } from '../i18n/wrapped.ts';
import { laterTitles } from '../interview/review.ts';
import type { Ending } from '../interview/run.ts';
import { sayFinding } from '../interview/say-finding.ts';
import type { Session } from '../interview/session.ts';
import { interviewTexts } from '../interview/texts.ts';
import { notLegalAdvice } from '../output/notice.ts';
import { type DocumentPlan, planDocuments } from '../plan.ts';
import { exitCodes } from './exit-code.ts';
import { generateCommand } from './generate.ts';
import type { InitFlags } from './init.ts';
import type { Asked } from './init-begin.ts';

export const usualFile = 'agreement.yaml';

/** Makes the documents, or says how to go on; the exit code. */
export async function finish(
  host: Host,
  ending: Ending,
  session: Session,
  flags: InitFlags,
): Promise<number> {
  const { file, language } = session;
  if (ending === 'stop') {
    sayHowToGoOn(host, { file, language });
    return exitCodes.done;
  }
  const said: string[] = [];
  const quietly = { ...host, err: { ...host.err, write: (text: string) => void said.push(text) } };
  const code = await generateCommand(quietly, [file], {
    uiLanguage: language,
    out: flags.out,
    format: flags.format,
    draft: ending === 'draft',
    document: planned(session).made.join(','),
    ...(flags.color !== undefined && { color: flags.color }),
  });
  if (code === exitCodes.done) sayNotes(host, session);
  else host.err.write(said.join(''));
  const next = interviewTexts[ending === 'draft' ? 'next.complete' : 'next.generate'];
  const values = { program: calledAs(host), file: shellWord(file) };
  for (const text of [next, interviewTexts['next.another']])
    host.err.write(`${wrapped(fillText<Text>(text, values)[language], widthOf(host))}\n`);
  return code;
}

/** What the review left out as no fault, in a sentence each, and that this is no legal advice. */
function sayNotes(host: Host, session: Session): void {
  const { language } = session;
  const width = widthOf(host);
  const { kinds, made } = planned(session);
  const missing = kinds.filter((kind) => !made.includes(kind));
  const lists = [
    ['review.later', laterTitles(session)],
    ['makeable.missing', missing.map((kind) => choiceWording('documents', kind)[language])],
  ] as const;
  for (const [key, names] of lists) {
    const text = fillText(interviewTexts[key], { list: names.join(', ') })[language];
    if (names.length > 0) host.err.write(`${wrapped(`· ${text}`, width)}\n`);
  }
  for (const finding of findings(session).filter(({ severity }) => severity === 'info'))
    host.err.write(`${wrapped(`· ${sayFinding(finding, language)}`, width)}\n`);
  host.err.write(`${wrapped(notLegalAdvice[language], width)}\n`);
}

function widthOf({ err }: Host): number {
  return Math.min(err.columns - 1, 96);
}

/** The command that goes on with a file. */
export function sayHowToGoOn(host: Host, { file, language }: Asked): void {
  const argument = file === usualFile ? '' : ` ${shellWord(file)}`;
  const text = fillText(interviewTexts.saved, { file })[language];
  host.err.write(`\n${wrapped(text, widthOf(host))}\n  ${calledAs(host)} init${argument}\n`);
}

/** What is typed for this program: npx tells what it runs that it was npx. */
export function calledAs({ env }: Host): string {
  return env.npm_command === 'exec' ? 'npx va-agree' : 'va-agree';
}

/** A file's name as it is typed in a command. */
export function shellWord(file: string): string {
  return /\s/.test(file) ? JSON.stringify(file) : file;
}

/** The documents that the answers ask for, the data processing agreement where the tree says so. */
export function planned(session: Session): Pick<DocumentPlan, 'kinds' | 'made'> {
  const { value } = checked(session);
  if (value === undefined) return { kinds: [], made: [] };
  return planDocuments(value, { templates: value.answers.templates ?? {} });
}

/** What the schema and the law say of the answers so far. */
export function findings(session: Session): readonly Diagnostic[] {
  return checked(session).diagnostics;
}

/** The answers so far; gaps left on purpose are no fault. */
function checked({ standing: { given, later } }: Session) {
  return checkAnswers(loadedFrom(given), { draft: later.size > 0 });
}
