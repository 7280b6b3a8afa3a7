import readline from 'node:readline';
import type { Keyboard } from '../host.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { wrapped } from '../i18n/wrapped.ts';
import { withPastesWhole } from './pasted.ts';
import { type Asking, type Menu, type Reply, Stopped, type TalkingPrompter } from './prompter.ts';
import type { Question } from './question.ts';
import { readLine, readValue, signs, standingValue, type Wrong } from './reading.ts';
import { defaultLine, helpLines, keysLine, settingLine, settingsLines } from './showing.ts';
import { interviewTexts } from './texts.ts';

/** Questions as plain lines, read in order: for a screen reader, a simple terminal, a slow line. */
export function plainPrompter(keyboard: Keyboard, first: Language): TalkingPrompter {
  let language = first;
  const lines = lineReader(keyboard);
  const say = (text: string) => {
    keyboard.output.write(`${wrapped(text, Math.min(keyboard.columns, 100))}\n`);
  };
  const work: Work = {
    ...lines,
    say,
    get language() {
      return language;
    },
  };
  return {
    ask: (question, asking) => askPlainly(question, asking, work),
    choose: (menu) => choosePlainly(menu, work),
    heading: (text) => say(`\n${text.toUpperCase()}`),
    say,
    speak: (spoken) => {
      language = spoken;
    },
    close: lines.close,
  };
}

interface Work {
  readonly read: (prompt: string) => Promise<string>;
  readonly say: (text: string) => void;
  readonly language: Language;
}

async function askPlainly(question: Question, asking: Asking, work: Work): Promise<Reply> {
  const { say, read, language } = work;
  const progress = fillText(interviewTexts.progress, { n: asking.n, total: asking.total });
  say(`\n[${progress[language]}] ${question.words[language]}`);
  if (question.example) say(helpLines(question, language)[1] ?? '');
  showChoices(question, work);
  const stands = defaultLine(question, language);
  const prompt = `${promptFor(question, language)}${stands === undefined ? '' : ` [${stands}]`}> `;
  if (asking.n === 1) say(keysLine(question, language));
  let doubted = '';
  for (;;) {
    // Enter alone gives a doubted answer again, as it does where that still stands on the line.
    const line = (await read(prompt)) || doubted;
    if (line.trim() === signs.help)
      for (const text of [...helpLines(question, language), keysLine(question, language)])
        say(text);
    else {
      const doubts = asking.doubted?.size;
      const reply = await interpret(line, question, asking, work);
      if (!('wrong' in reply)) return reply;
      doubted = asking.doubted?.size === doubts ? '' : line;
      say(`✘ ${reply.wrong}`);
    }
  }
}

function showChoices(question: Question, { say, language }: Work): void {
  const { kind, choices } = question;
  if (kind === 'settings') {
    for (const line of settingsLines(question, language)) say(`  ${line}`);
    say(`1. ${interviewTexts['settings.keep'][language]}`);
    say(`2. ${interviewTexts['settings.change'][language]}`);
    return;
  }
  numbered(
    choices.map(({ words }) => words[language]),
    say,
  );
}

function numbered(labels: readonly string[], say: Work['say']): void {
  for (const [index, label] of labels.entries()) say(`${index + 1}. ${label}`);
}

function promptFor({ kind }: Question, language: Language): string {
  if (kind === 'choices' || kind === 'tasks') return interviewTexts['plain.numbers'][language];
  const isChoice = kind === 'choice' || kind === 'yes-no' || kind === 'settings';
  return interviewTexts[isChoice ? 'plain.number' : 'plain.answer'][language];
}

async function interpret(
  line: string,
  question: Question,
  asking: Asking,
  work: Work,
): Promise<Reply | Wrong> {
  const { kind, choices } = question;
  const typed = line.trim();
  const isSign = ['', ...Object.values<string>(signs)].includes(typed);
  if (kind === 'settings')
    return isSign && typed !== ''
      ? readLine(line, question, asking)
      : readSettings(typed, question, work);
  if (choices.length === 0 || isSign) {
    if (typed === '' && (kind === 'choices' || kind === 'tasks') && choices.length > 0)
      return readValue(codesStanding(question), question, asking);
    return readLine(line, question, asking);
  }
  const chosen = chosenFrom(typed, question, work.language);
  if (chosen === undefined) return { wrong: interviewTexts['wrong.choice'][work.language] };
  const many = kind === 'choices' || kind === 'tasks';
  if (!many && chosen.length !== 1) return { wrong: interviewTexts['wrong.choice'][work.language] };
  return readValue(many ? chosen : chosen[0], question, asking);
}

function codesStanding(question: Question): readonly unknown[] {
  const value = standingValue(question);
  const items = Array.isArray(value) ? value : [];
  return question.kind === 'tasks' ? items.map((item) => (item as { task: string }).task) : items;
}

/** Numbers, or the words of a choice, separated by commas. */
function chosenFrom(
  typed: string,
  { choices }: Pick<Question, 'choices'>,
  language: Language,
): readonly unknown[] | undefined {
  const found = typed.split(/\s*[,;]\s*|\s+(?=\d)/).map((part) => {
    const byNumber = /^\d+$/.test(part) ? choices[Number(part) - 1] : undefined;
    return (
      byNumber ??
      choices.find(({ words }) => words[language].toLowerCase().startsWith(part.toLowerCase()))
    );
  });
  return found.every((choice) => choice !== undefined)
    ? found.map((choice) => choice?.value)
    : undefined;
}

async function readSettings(typed: string, question: Question, work: Work): Promise<Reply | Wrong> {
  const { say, read, language } = work;
  if (typed === '' || typed === '1') return { kind: 'answer', value: [] };
  if (typed !== '2') return { wrong: interviewTexts['wrong.choice'][language] };
  numbered(
    question.lines.map((line) => settingLine(line, language)),
    say,
  );
  const prompt = `${interviewTexts['settings.which'][language]} ${interviewTexts['plain.numbers'][language]}> `;
  const numbers = (await read(prompt)).split(/[\s,;]+/).filter((part) => part !== '');
  const chosen = numbers.map((number) => question.lines[Number(number) - 1]?.id);
  return chosen.some((id) => id === undefined)
    ? { wrong: interviewTexts['wrong.choice'][language] }
    : { kind: 'answer', value: chosen };
}

async function choosePlainly(
  menu: Menu,
  { say, read, language }: Work,
): Promise<string | undefined> {
  say(`\n${menu.title}`);
  const ids: string[] = [];
  for (const item of menu.items) {
    if ('heading' in item) say(`  ${item.heading}`);
    else {
      ids.push(item.id);
      say(`${ids.length}. ${item.label}`);
      if (item.note !== undefined) say(item.note);
    }
  }
  for (;;) {
    const line = (await read(`${interviewTexts['plain.number'][language]}> `)).trim();
    if (line === signs.back) return undefined;
    const chosen = line === '' ? (menu.selected ?? ids[0]) : ids[Number(line) - 1];
    if (chosen !== undefined) return chosen;
    say(`✘ ${interviewTexts['wrong.choice'][language]}`);
  }
}

/** Lines as they come; typed ahead, they wait. */
function lineReader({ input, output }: Keyboard) {
  const isTerminal = (input as { isTTY?: boolean }).isTTY === true;
  const keys = isTerminal ? withPastesWhole(input) : undefined;
  const reader = readline.createInterface({ input: keys ?? input, output, terminal: isTerminal });
  const waiting: string[] = [];
  let take: ((line: string) => void) | undefined;
  let stop: (() => void) | undefined;
  let closed = false;
  reader.on('line', (line) => {
    if (take === undefined) waiting.push(line);
    else take(line);
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    closed = true;
    stop?.();
  });
  const read = (prompt: string) =>
    new Promise<string>((resolve, reject) => {
      reader.setPrompt(prompt);
      if (!closed) reader.prompt();
      else output.write(prompt);
      const next = waiting.shift();
      if (next !== undefined) return resolve(next);
      if (closed) return reject(new Stopped());
      take = (line) => {
        take = undefined;
        resolve(line);
      };
      stop = () => reject(new Stopped());
    });
  const close = () => {
    reader.close();
    keys?.release();
  };
  return { read, close };
}
