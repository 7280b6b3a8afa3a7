import { ExitPromptError } from '@inquirer/core';
import type { Palette } from '../../diagnostics/palette.ts';
import type { Keyboard } from '../../host.ts';
import type { Language } from '../../i18n/text.ts';
import { wrapped } from '../../i18n/wrapped.ts';
import { pasteMode, withPastesWhole } from '../pasted.ts';
import { type Asking, type Menu, type Reply, Stopped, type TalkingPrompter } from '../prompter.ts';
import type { Question } from '../question.ts';
import { readLine, readValue, signs, standingValue } from '../reading.ts';
import {
  defaultLine,
  helpLines,
  joinKeys,
  keysLine,
  settingLine,
  settingsLines,
} from '../showing.ts';
import { interviewTexts } from '../texts.ts';
import { wordValue } from '../wording.ts';
import type { Look } from './frame.ts';
import { linePrompt } from './line.ts';
import { type ListConfig, listPrompt } from './list.ts';

/** Prompts that move on the screen, for a terminal that can. */
export function richPrompter(
  keyboard: Keyboard,
  palette: Palette,
  first: Language,
): TalkingPrompter {
  let language = first;
  const look: Look = { palette, columns: () => keyboard.columns, rows: () => keyboard.rows };
  const write = (text: string) => void keyboard.output.write(`${text}\n`);
  const keys = withPastesWhole(keyboard.input);
  keyboard.output.write(pasteMode.on);
  const work: Work = {
    look,
    context: { input: keys, output: keyboard.output },
    get language() {
      return language;
    },
  };
  return {
    ask: (question, asking) => stoppable(() => ask(question, asking, work)),
    choose: (menu) => stoppable(() => choose(menu, work)),
    heading: (text) => write(`\n${palette.strong(`── ${text} ──`)}`),
    say: (text) => write(wrapped(text, Math.min(keyboard.columns - 1, 96))),
    speak: (spoken) => {
      language = spoken;
    },
    close: () => {
      keyboard.output.write(pasteMode.off);
      keys.release();
    },
  };
}

interface Work {
  readonly look: Look;
  readonly context: {
    readonly input: NodeJS.ReadableStream;
    readonly output: NodeJS.WritableStream;
  };
  readonly language: Language;
}

/** Ctrl-C and the end of the input are one thing to the interview. */
async function stoppable<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ExitPromptError) throw new Stopped();
    throw error;
  }
}

function ask(question: Question, asking: Asking, work: Work): Promise<Reply> {
  if (question.kind === 'settings') return askSettings(question, asking, work);
  return question.choices.length > 0
    ? askChoice(question, asking, work)
    : askLine(question, asking, work);
}

async function askLine(question: Question, asking: Asking, work: Work): Promise<Reply> {
  const { language, look, context } = work;
  const reply = await linePrompt(
    {
      ...headOf(question, asking, language),
      keys: keysLine(question, language),
      stands: defaultLine(question, language),
      read: (line) => readLine(line, question, asking),
      word: (given) => wordReply(given, question, language),
      look,
    },
    context,
  );
  return reply ?? stop();
}

async function askChoice(question: Question, asking: Asking, work: Work): Promise<Reply> {
  const { language, look, context } = work;
  const { choices, kind } = question;
  const many = kind === 'choices' || kind === 'tasks';
  const stands = standingValue(question);
  const isStanding = (value: unknown) =>
    many
      ? Array.isArray(stands) && stands.some((item) => codeOf(item) === value)
      : value === stands;
  const items = choices.map(({ value, words }) => ({
    label: words[language] + (!many && isStanding(value) ? originNote(question, language) : ''),
  }));
  const ticked = choices.flatMap(({ value }, index) => (isStanding(value) ? [index] : []));
  const config: ListConfig = {
    ...headOf(question, asking, language),
    keys: joinKeys([
      interviewTexts[many ? 'keys.tick' : 'keys.choose'][language],
      keysLine(question, language),
    ]),
    items,
    selected: many ? 0 : Math.max(0, ticked[0] ?? 0),
    ...(many && { ticked }),
    read: (indexes) => {
      const values = indexes.toSorted((a, b) => a - b).map((index) => choices[index]?.value);
      return readValue(many ? values : values[0], question, asking);
    },
    readSign: (sign) => readLine(sign, question, asking),
    word: (given) => wordReply(given, question, language),
    look,
  };
  return (await listPrompt(config, context)) ?? stop();
}

function codeOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? (item as { task?: unknown }).task : item;
}

/** Beside the choice that stands: where it comes from. */
function originNote(question: Question, language: Language): string {
  const line = defaultLine(question, language) ?? '';
  return ` ${line.slice(line.lastIndexOf('('))}`;
}

async function askSettings(question: Question, asking: Asking, work: Work): Promise<Reply> {
  const { language, look, context } = work;
  const say = (key: 'settings.keep' | 'settings.change') => interviewTexts[key][language];
  for (;;) {
    let wantsChange = false;
    const reply = await listPrompt(
      {
        ...headOf(question, asking, language),
        notes: settingsLines(question, language, roomFor(look)),
        keys: joinKeys([interviewTexts['keys.choose'][language], keysLine(question, language)]),
        items: [{ label: say('settings.keep') }, { label: say('settings.change') }],
        selected: 0,
        read: ([index]) => {
          wantsChange = index === 1;
          return { kind: 'answer', value: [] };
        },
        readSign: (sign) => readLine(sign, question, asking),
        word: (given) =>
          given.kind === 'answer' ? say(wantsChange ? 'settings.change' : 'settings.keep') : '…',
        look,
      },
      context,
    );
    if (!wantsChange) return reply ?? stop();
    const changed = await askWhich(question, work);
    if (changed !== undefined) return { kind: 'answer', value: changed };
  }
}

/** How many settings a screen holds beside the question and its keys; on a narrow one many take two lines. */
function roomFor({ rows, columns }: Look): number {
  return Math.floor((rows() - 11) / (columns() < 70 ? 1.6 : 1.2));
}

/** Which of the usual settings to change; nothing when the person goes back. */
async function askWhich({ lines }: Question, work: Work): Promise<readonly string[] | undefined> {
  const { language, look, context } = work;
  const reply = await listPrompt(
    {
      mark: '?',
      title: interviewTexts['settings.which'][language],
      help: [],
      keys: joinKeys([interviewTexts['keys.tick'][language]]),
      items: lines.map((line) => ({ label: settingLine(line, language) })),
      selected: 0,
      ticked: [],
      read: (indexes) => ({
        kind: 'answer',
        value: indexes.toSorted((a, b) => a - b).map((index) => lines[index]?.id),
      }),
      readSign: readBack,
      word: (given) => (given.kind === 'answer' ? String((given.value as string[]).length) : '…'),
      look,
    },
    context,
  );
  if (reply === undefined) return stop();
  return reply.kind === 'answer' ? (reply.value as readonly string[]) : undefined;
}

async function choose(menu: Menu, work: Work): Promise<string | undefined> {
  const { language, look, context } = work;
  const items = menu.items.map((item) =>
    'heading' in item
      ? { label: item.heading, isHeading: true }
      : { label: item.label, note: item.note, tone: item.tone },
  );
  const idAt = (index: number | undefined) => {
    const item = menu.items[index ?? -1];
    return item === undefined || 'heading' in item ? undefined : item.id;
  };
  const reply = await listPrompt(
    {
      mark: '?',
      title: menu.title,
      isBrief: menu.isBrief,
      help: [],
      keys: joinKeys([interviewTexts['keys.choose'][language]]),
      items,
      selected: Math.max(
        0,
        menu.items.findIndex((item) => 'id' in item && item.id === menu.selected),
      ),
      read: ([index]) => ({ kind: 'answer', value: idAt(index) }),
      readSign: readBack,
      word: (given) =>
        given.kind === 'answer'
          ? (menu.items.flatMap((item) =>
              'id' in item && item.id === given.value ? [item.label] : [],
            )[0] ?? '')
          : '…',
      look,
    },
    context,
  );
  if (reply === undefined) return stop();
  return reply.kind === 'answer' ? (reply.value as string | undefined) : undefined;
}

function headOf(question: Question, { n, total }: Asking, language: Language) {
  const example = question.example && helpLines(question, language)[1];
  return {
    mark: `${n}/${total}`,
    title: question.words[language],
    ...(example !== undefined && { notes: [example] }),
    help: helpLines(question, language),
  };
}

function wordReply(reply: Reply, question: Question, language: Language): string {
  if (reply.kind === 'later') return interviewTexts['value.later'][language];
  if (reply.kind !== 'answer') return '…';
  const { value } = reply;
  const { adds, fallback } = question;
  if (adds !== undefined && value === undefined && fallback === undefined)
    return interviewTexts['value.no'][language];
  const stays = adds !== undefined || fallback?.isDocuments === true;
  if (question.kind !== 'tasks')
    return wordValue(value ?? (stays ? standingValue(question) : undefined), question, language);
  return question.choices
    .filter((choice) => (value as readonly unknown[]).includes(choice.value))
    .map(({ words }) => words[language])
    .join(', ');
}

function readBack(sign: string): Reply | undefined {
  return sign === signs.back ? { kind: 'back' } : undefined;
}

function stop(): never {
  throw new Stopped();
}
