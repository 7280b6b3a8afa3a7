import { countryFor, exampleFor } from '../answers/examples.ts';
import { formatPath } from '../diagnostics/diagnostic.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { checkAnswer, forbiddenBy } from './check-answer.ts';
import { parseTyped } from './parse/index.ts';
import { lineMark, linesOf } from './pasted.ts';
import type { Asking, Reply } from './prompter.ts';
import type { Question } from './question.ts';
import { sayFinding } from './say-finding.ts';
import { schemaAt } from './schema-at.ts';
import { type InterviewText, interviewTexts } from './texts.ts';
import { wordValue } from './wording.ts';

/** What a person typed or chose is no answer: what is wrong with it, and what to write instead. */
export interface Wrong {
  readonly wrong: string;
}

/** What stands when a person only presses Enter; an old answer that is no longer on offer does not. */
export function standingValue({ value, fallback, choices, kind }: Question): unknown {
  const isOffered = kind !== 'choice' || choices.some((choice) => choice.value === value);
  return value !== undefined && isOffered ? value : fallback?.value;
}

/** The signs that stand for something else than an answer, on a line of their own. */
export const signs = { help: '?', back: '<', outline: '=', later: '-' } as const;

/** A line that a person typed → what to do with the question. */
export function readLine(line: string, question: Question, asking: Asking): Reply | Wrong {
  const typed = line.trim();
  if (typed === signs.back) return { kind: 'back' };
  if (typed === signs.outline) return { kind: 'outline' };
  if (typed === signs.later && question.canWait) return { kind: 'later' };
  if (typed === '' || (typed === signs.later && question.optional))
    return readNothing(question, asking, typed === signs.later);
  const lines = linesOf(typed);
  if (question.adds !== undefined && lines.length > 1) return readItems(lines, question, asking);
  const between = question.kind === 'address' || question.kind === 'hours' ? ', ' : ' ';
  const text = typed.includes(lineMark) ? lines.join(between) : typed;
  return readText(text, question, asking);
}

/** Several lines pasted into a list: an item each. */
function readItems(lines: readonly string[], question: Question, asking: Asking): Reply | Wrong {
  const items = lines.map((line) => readText(line, question, asking));
  const wrong = items.find((item) => 'wrong' in item);
  if (wrong !== undefined) return wrong;
  return { kind: 'answer', value: items.map((item) => 'value' in item && item.value) };
}

function readText(typed: string, question: Question, asking: Asking): Reply | Wrong {
  const parsed = parseTyped(typed, question.kind, formatPath(question.path));
  if (!('wrong' in parsed)) return readValue(parsed.value, question, asking);
  const example = exampleOf(question, asking);
  return { wrong: fillText(interviewTexts[parsed.wrong], { example })[asking.standing.language] };
}

/** What such a person would type here. */
function exampleOf(question: Question, { standing: { given, language } }: Asking): string {
  const country = countryFor(question.path, given, language);
  const schema = schemaAt(formatPath(question.path)) ?? {};
  return wordValue(exampleFor(schema, { language, country }), question, language);
}

/** A value that a person chose → an answer, if the validator of the file takes it. */
export function readValue(value: unknown, question: Question, asking: Asking): Reply | Wrong {
  const { language } = asking.standing;
  if (Array.isArray(value) && value.length === 0 && question.kind !== 'settings')
    return question.optional
      ? { kind: 'answer', value: undefined }
      : say('wrong.choices', language);
  if (value === undefined || question.kind === 'settings') return { kind: 'answer', value };
  // Tasks are answered by their codes, which the file does not hold as such.
  const finding =
    question.kind === 'tasks' ? undefined : checkAnswer(question, value, asking.standing);
  if (finding !== undefined) return { wrong: sayFinding(finding, language) };
  const objection = objectionTo(value, question, asking);
  return objection === undefined ? { kind: 'answer', value } : { wrong: objection };
}

/** What does not fit; nothing when the person gives a doubted answer again. */
function objectionTo(value: unknown, question: Question, asking: Asking): string | undefined {
  const { language } = asking.standing;
  const objection = question.objection?.(value);
  if (objection !== undefined && objection.mayBeMeant !== true) return objection.text[language];
  const doubt = objection?.text[language] ?? legalDoubt(value, question, asking);
  const key = JSON.stringify(value);
  if (doubt === undefined || asking.doubted?.has(key)) return undefined;
  asking.doubted?.add(key);
  return `${doubt} ${interviewTexts['objection.keep'][language]}`;
}

/** What the law says against it: the documents can not be made so, but another answer may be the one to change. */
function legalDoubt(value: unknown, question: Question, { standing }: Asking): string | undefined {
  const finding = forbiddenBy(question, value, standing);
  return finding && sayFinding(finding, standing.language);
}

function readNothing(question: Question, asking: Asking, clear: boolean): Reply | Wrong {
  const { adds, fallback } = question;
  if (adds !== undefined && fallback !== undefined)
    return { kind: 'answer', value: clear ? [] : undefined };
  const stands = clear ? undefined : standingValue(question);
  if (fallback?.isDocuments === true && stands === fallback.value)
    return { kind: 'answer', value: undefined };
  if (stands !== undefined) return readValue(stands, question, asking);
  if (question.optional) return { kind: 'answer', value: undefined };
  const key = question.canWait ? 'wrong.needed-or-later' : 'wrong.needed';
  return say(key, asking.standing.language);
}

function say(key: InterviewText, language: Language): Wrong {
  return { wrong: interviewTexts[key][language] };
}
