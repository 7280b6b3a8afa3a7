import { codesOf } from '../answers/question.ts';
import { type Diagnostic, formatPath, type Path } from '../diagnostics/diagnostic.ts';
import { choiceWording, hasWording } from '../i18n/choices.ts';
import type { Language } from '../i18n/text.ts';
import { groupedTitle } from './grouped-title.ts';
import { schemaAt } from './schema-at.ts';
import { interviewTexts } from './texts.ts';
import { toPath } from './values.ts';

/**
 * A finding for a person who sees no file: what is wrong and what to do, its questions and choices by
 * their names, « Mode de tarification : au forfait » for `fees.model: package-monthly`; what is typed
 * there stands without the quotes of a file.
 */
export function sayFinding({ message, hint, path = [] }: Diagnostic, language: Language): string {
  const sentence = `${message[language]}${hint === undefined ? '' : ` ${hint[language]}`}`;
  let asked = path;
  return sentence.replace(/`([^`]+)`( \([^)]+\))?/g, (mark, code: string, aside = '') => {
    const [, name = '', answer] = /^([\w.]+)(?:: (.+))?$/.exec(code) ?? [];
    const meant = questionNamed(name, path);
    const words = meant ? wordAnswer(meant, answer, language) : wordChoice(asked, code, language);
    asked = meant ?? asked;
    if (words === undefined) return mark.replace(/^`"(.*)"`/, '`$1`');
    return `${quoted(words, language)}${aside === ` (${words})` ? '' : aside}`;
  });
}

/** The question of a whole path, or of a key beside or within what was found: `endDate`. */
function questionNamed(name: string, found: Path): Path | undefined {
  if (name === '') return undefined;
  return [[], found.slice(0, -1), found]
    .map((around): Path => [...around, ...toPath(name)])
    .find((path) => schemaAt(formatPath(path)) !== undefined);
}

/** What holds several answers is only named. */
function wordAnswer(path: Path, answer = '', language: Language): string {
  const title = groupedTitle(path, language);
  if (answer === '' || answer.startsWith('{')) return title;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return `${title}${colon}${wordChoice(path, answer, language) ?? answer}`;
}

function wordChoice(path: Path, code: string, language: Language): string | undefined {
  if (code === 'true' || code === 'false')
    return interviewTexts[code === 'true' ? 'value.yes' : 'value.no'][language];
  const name = path.filter((key) => typeof key === 'string').join('.');
  const isOffered = codesOf(schemaAt(formatPath(path)) ?? {})?.includes(code) === true;
  return isOffered && hasWording(name) ? choiceWording(name, code)[language] : undefined;
}

function quoted(title: string, language: Language): string {
  return { fr: `« ${title} »`, nl: `‘${title}’`, en: `“${title}”` }[language];
}
