import { questionAt } from '../answers/question.ts';
import { type AnswersFile, newAnswersFile } from '../answers/write.ts';
import { type DocumentKind, documentKinds, type Law } from '../document/types.ts';
import { type Language, languages } from '../i18n/text.ts';
import { hasTemplate } from '../template/built-in.ts';
import type { Question, Standing } from './question.ts';
import { questionsFor } from './questions.ts';
import { interviewTexts } from './texts.ts';
import { toPath } from './values.ts';

/**
 * An answers file to fill in, every question over its answer, for where no person can be asked, under
 * the law of the country where the person is, else of that of the language. Its
 * documents are some that there are templates of, be it in another language than the questions.
 */
export function skeleton(today: string, language: Language, here?: Law): string {
  const file = newAnswersFile({ language, kind: 'agreement' });
  const law = here ?? countryOf(language);
  const usual = questionAt(['documents'])?.default as readonly DocumentKind[];
  const inLanguage = (code: Language) =>
    documentKinds.filter((document) => hasTemplate({ document, language: code, law }));
  const written = [language, ...languages].find((code) => inLanguage(code).length > 0) ?? language;
  const made = inLanguage(written);
  file.set(['language'], written);
  file.set(['date'], today);
  if (!usual.every((document) => made.includes(document)))
    file.set(
      ['documents'],
      usual.filter((document) => made.includes(document)),
    );
  for (const question of asked(today, language, law)) write(file, question, language);
  return file.text();
}

function countryOf(language: Language): Law {
  return language === 'nl' ? 'NL' : 'FR';
}

/** The questions of a first run, as for an hourly rate and a business of the same country. */
function asked(today: string, language: Language, country: Law): readonly Question[] {
  const nothing: ReadonlySet<string> = new Set();
  const standing: Standing = {
    given: { provider: { country }, client: { country }, fees: { model: 'hourly' } },
    base: {},
    underWay: true,
    firstRun: true,
    ...{ settled: nothing, later: nothing, opened: nothing },
    today,
    language,
  };
  return questionsFor(standing).filter(
    ({ usual, kind, part, adds }) =>
      !usual && kind !== 'settings' && kind !== 'list' && (!part || adds !== undefined),
  );
}

function write(file: AnswersFile, question: Question, language: Language): void {
  const path = question.adds === undefined ? question.path : toPath(question.adds);
  file.set(path, emptyAnswer(question));
  const codes = question.choices.map(({ value }) => String(value)).join(', ');
  const choices = codes === '' || question.kind === 'yes-no' ? [] : [codes];
  const optional = question.optional ? [interviewTexts['skeleton.optional'][language]] : [];
  file.note(path, [question.words[language], ...choices, ...optional].join('\n'));
}

/** What stands, else an empty place for each part of the answer. */
function emptyAnswer({ kind, value, fallback, adds }: Question): unknown {
  const stands = value ?? fallback?.value;
  if (stands !== undefined) return stands;
  if (adds !== undefined) return [];
  if (kind === 'address') return { street: null, postcode: null, city: null };
  if (kind === 'person') return { name: null, capacity: null };
  return kind === 'tasks' ? [{ task: null }] : null;
}
