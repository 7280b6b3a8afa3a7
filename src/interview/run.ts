import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fillText, type Text } from '../i18n/text.ts';
import { editList } from './edit-list.ts';
import { makeableSaid } from './makeable.ts';
import { chooseFromOutline } from './outline.ts';
import { progressOf } from './progress.ts';
import type { Prompter } from './prompter.ts';
import type { Question } from './question.ts';
import { chooseFromReview } from './review.ts';
import type { Session } from './session.ts';
import { interviewTexts } from './texts.ts';
import { Trail } from './trail.ts';

/** How an interview ends: documents, a draft with gaps, or answers only. */
export type Ending = 'make' | 'draft' | 'stop';

export interface Interview {
  readonly session: Session;
  readonly prompter: Prompter;
  /** What the schema and the law say of the answers so far. */
  readonly check: () => readonly Diagnostic[];
  /** The documents that the answers ask for. */
  readonly documents: () => readonly Text[];
}

interface Walk extends Interview {
  readonly trail: Trail;
}

/** Asks what is open, shows all answers, asks again what is changed, until the person is content. */
export async function interview(given: Interview): Promise<Ending> {
  const work = { ...given, trail: new Trail() };
  await askOpen(work);
  for (;;) {
    const chosen = await chooseFromReview(work);
    if (chosen === 'stop') return chosen;
    if (chosen === 'make' || chosen === 'draft') {
      if (await confirm(work)) return chosen;
      continue;
    }
    const question = work.session.question(chosen);
    if (question !== undefined) await change(work, question);
  }
}

async function confirm({ session, prompter, documents }: Interview): Promise<boolean> {
  const { language } = session;
  const list = documents()
    .map((name) => name[language])
    .join(', ');
  const chosen = await prompter.choose({
    title: fillText(interviewTexts['review.confirm'], { list })[language],
    items: [
      { id: 'yes', label: interviewTexts['confirm.yes'][language] },
      { id: 'no', label: interviewTexts['confirm.no'][language] },
    ],
  });
  return chosen === 'yes';
}

/** Every open question in order; `first` before them. */
async function askOpen(work: Walk, first?: Question): Promise<void> {
  const { session, prompter } = work;
  let section: Question['section'] | undefined;
  let next = first ?? nextOpen(session);
  while (next !== undefined) {
    if (next.section !== section)
      prompter.heading(interviewTexts[`section.${next.section}`][session.language]);
    section = next.section;
    next = await askOne(work, next);
  }
}

function nextOpen(session: Session): Question | undefined {
  return session.questions().find(({ status }) => status === 'open');
}

/** Asks one question; the one to ask after it. */
async function askOne(work: Walk, question: Question): Promise<Question | undefined> {
  const { session, prompter, trail } = work;
  const questions = session.questions();
  trail.add(question);
  const { standing } = session;
  const doubted = new Set<string>();
  const asking = { ...progressOf(questions, question.id), standing, doubted };
  const reply = await prompter.ask(question, asking);
  switch (reply.kind) {
    case 'answer':
      take(work, question, reply.value);
      return nextOpen(session);
    case 'later':
      session.leave(question);
      return nextOpen(session);
    case 'outline':
      return (await chooseFromOutline(work)) ?? question;
    case 'back': {
      const earlier = trail.before(questions, question);
      if (earlier === undefined) prompter.say(interviewTexts['wrong.first'][session.language]);
      return earlier ?? question;
    }
  }
}

/** Records an answer and says what follows from it. */
function take({ session, prompter }: Interview, question: Question, value: unknown): void {
  const { language } = session;
  const before = makeableSaid(session.standing);
  const affected = session.answer(question, value);
  const now = makeableSaid(session.standing);
  if (now !== undefined && now[language] !== before?.[language]) prompter.say(now[language]);
  if (affected.length === 0) return;
  const key = affected.length === 1 ? 'review.one-reasked' : 'review.reasked';
  prompter.say(fillText(interviewTexts[key], { count: affected.length })[language]);
}

/** Changes one line of the review, and asks what follows from it. */
async function change(work: Walk, question: Question): Promise<void> {
  if (question.kind === 'list') return editList(work, question, () => askOpen(work));
  await askOpen(work, question);
}
