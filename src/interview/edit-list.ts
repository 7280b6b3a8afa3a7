import { fillText } from '../i18n/text.ts';
import type { Prompter } from './prompter.ts';
import type { Question } from './question.ts';
import type { Session } from './session.ts';
import { interviewTexts } from './texts.ts';
import { wordItem } from './wording.ts';

interface Work {
  readonly session: Session;
  readonly prompter: Prompter;
}

/** Changes a list: an item, one more, one less. */
export async function editList(
  work: Work,
  list: Question,
  ask: () => Promise<void>,
): Promise<void> {
  const { session, prompter } = work;
  const { language } = session;
  for (;;) {
    const now = session.question(list.id);
    const items = Array.isArray(now?.value) ? now.value : [];
    if (items.length === 0 || list.id === 'services.tasks[]') {
      session.reopen(list.id);
      return ask();
    }
    const labels = items.map((item) => wordItem(item, list.id));
    const item = (key: 'list.change' | 'list.remove', index: number) =>
      fillText(interviewTexts[key], { item: labels[index] ?? '' })[language];
    const chosen = await prompter.choose({
      title: interviewTexts['list.which'][language],
      isBrief: true,
      items: [
        { id: 'done', label: interviewTexts['list.done'][language] },
        { id: 'add', label: interviewTexts['list.add'][language] },
        ...labels.map((_, index) => ({ id: `change ${index}`, label: item('list.change', index) })),
        ...labels.map((_, index) => ({ id: `remove ${index}`, label: item('list.remove', index) })),
      ],
    });
    if (chosen === undefined || chosen === 'done') return;
    const [what, index] = chosen.split(' ');
    if (what === 'remove') session.removeItem(list.id, Number(index));
    else if (what === 'add') {
      session.reopen(list.id);
      await ask();
    } else await changeItem(work, `${list.id}[${index}]`, ask);
  }
}

/** Every part of one item, one after the other. */
async function changeItem(
  { session }: Work,
  item: string,
  ask: () => Promise<void>,
): Promise<void> {
  for (const { id } of session.questions().filter(({ id: name }) => name.startsWith(item)))
    session.reopen(id);
  await ask();
}
