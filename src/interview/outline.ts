import { fillText } from '../i18n/text.ts';
import { counted } from './progress.ts';
import type { Prompter } from './prompter.ts';
import { type Question, sections } from './question.ts';
import type { Session } from './session.ts';
import { interviewTexts } from './texts.ts';

interface Work {
  readonly session: Session;
  readonly prompter: Prompter;
}

export interface OutlineLine {
  readonly section: Question['section'];
  readonly done: number;
  readonly total: number;
  /** Usual settings that stand at their default. */
  readonly defaults: number;
}

/** Each section: how much is answered, how much stands at its default. */
export function outlineOf(questions: readonly Question[]): readonly OutlineLine[] {
  return sections.map((section) => {
    const own = questions.filter((question) => question.section === section);
    const asked = counted(own);
    return {
      section,
      done: asked.filter(({ status }) => status !== 'open').length,
      total: asked.length,
      defaults: own.filter(({ usual, part, status }) => usual && !part && status === 'default')
        .length,
    };
  });
}

/** The outline as a menu: the first question of the section chosen; nothing to go on where one was. */
export async function chooseFromOutline({
  session,
  prompter,
}: Work): Promise<Question | undefined> {
  const { language } = session;
  const questions = session.questions();
  const say = (key: 'outline.done' | 'outline.defaults', values: Record<string, number>) =>
    fillText(interviewTexts[key], values)[language];
  const lines = outlineOf(questions).map(({ section, done, total, defaults }) => {
    const mark = total === 0 || done === total ? '✔' : done === 0 ? '·' : '…';
    const counts = [
      ...(total === 0 ? [] : [say('outline.done', { n: done, total })]),
      ...(defaults === 0 ? [] : [say('outline.defaults', { n: defaults })]),
    ];
    const name = interviewTexts[`section.${section}`][language];
    return { id: section, label: `${mark} ${name} (${counts.join(', ')})` };
  });
  const back = { id: 'back', label: interviewTexts['outline.back'][language] };
  const title = interviewTexts['outline.title'][language];
  const chosen = await prompter.choose({ title, items: [back, ...lines], isBrief: true });
  return counted(questions).find(({ section }) => section === chosen);
}
