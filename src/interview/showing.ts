import { NBSP } from '../i18n/locale.ts';
import { fillText, inLanguage, type Language } from '../i18n/text.ts';
import type { Question } from './question.ts';
import { standingValue } from './reading.ts';
import { titleFor } from './review.ts';
import { interviewTexts } from './texts.ts';
import { wordBriefly, wordValue } from './wording.ts';

/** The default with where it comes from: `30 jours (loi)`; nothing when there is none. */
export function defaultLine(question: Question, language: Language): string | undefined {
  const value = standingValue(question);
  if (value === undefined) return undefined;
  const isOwn = question.value !== undefined && value === question.value;
  const origin = isOwn ? 'yours' : (question.fallback?.origin ?? 'usual');
  return `${wordValue(value, question, language)} (${interviewTexts[`origin.${origin}`][language]})`;
}

/** Why it is asked, the clause, the source, an example: what `?` shows. */
export function helpLines({ help, example }: Question, language: Language): readonly string[] {
  const colon = language === 'fr' ? ' :' : ':';
  const line = (key: 'help.clause' | 'help.source' | 'help.example', text: string | undefined) =>
    text === undefined ? [] : [`${interviewTexts[key][language]}${colon} ${text}`];
  return [
    help.why[language],
    ...line('help.example', example?.[language]),
    ...line('help.clause', help.clause[language]),
    ...line('help.source', help.source && inLanguage(help.source, language)),
  ];
}

/** The usual settings in words, in as many lines as there is room for, and how many others there are. */
export function settingsLines(
  { lines }: Question,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  // What is taken over from the last client is shown, since no one said it of this one.
  const main = lines.filter(
    ({ key, value, fallback }) => key || value !== undefined || fallback?.origin === 'last',
  );
  const shown = (main.length === 0 ? lines.slice(0, 6) : main).slice(0, Math.max(3, most));
  const rest = lines.length - shown.length;
  const more = interviewTexts[rest === 1 ? 'settings.one-more' : 'settings.more'];
  return [
    ...shown.map((line) => settingLine(line, language)),
    ...(rest > 0 ? [`… ${fillText(more, { count: rest })[language]}`] : []),
  ];
}

/** `Majoration d’urgence : 0 %` */
export function settingLine(line: Question, language: Language): string {
  const colon = language === 'fr' ? ' :' : ':';
  if (line.id === 'services.tasks[]') return titleFor(line, language);
  const value = line.value ?? standsAt(line);
  return `${titleFor(line, language)}${colon} ${wordBriefly(value, line, language)}`;
}

/** A suggestion that may be left alone does not stand: it only saves typing. */
function standsAt({ fallback, optional }: Question): unknown {
  return optional && fallback?.origin === 'computed' ? undefined : fallback?.value;
}

/** What keys do at this question, for its last line. */
export function keysLine(question: Question, language: Language): string {
  const say = (key: 'keys.answer' | 'keys.later' | 'keys.skip' | 'keys.none') =>
    interviewTexts[key][language];
  // `Anything else?` says itself what Enter does.
  const isMore = question.words === interviewTexts['list.more'];
  const isTyped = question.choices.length === 0;
  const isOptional = !isMore && question.optional && isTyped;
  const stands = standingValue(question) !== undefined;
  const isListStanding = question.adds !== undefined && question.fallback !== undefined;
  return joinKeys([
    ...(isOptional && !stands ? [say('keys.skip')] : []),
    ...(isListStanding || (isOptional && stands) ? [say('keys.none')] : []),
    say('keys.answer'),
    ...(question.canWait ? [say('keys.later')] : []),
  ]);
}

/** A key and its word are not parted at the end of a line. */
export function joinKeys(keys: readonly string[]): string {
  return keys
    .flatMap((key) => key.split(' · '))
    .map((key) => key.replaceAll(' ', NBSP))
    .join(' · ');
}
