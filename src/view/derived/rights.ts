import type { Language } from '../../i18n/text.ts';
import { typeset } from '../../i18n/typography.ts';
import { list, text } from '../shape.ts';
import { type DerivedNames, worded } from './derived.ts';
import { type ExtentPoint, extentPoints, extentWords, rightsWords } from './rights-words.ts';

/** The extent of an assignment or licence of copyright. */
export const rightsNames: DerivedNames = {
  'intellectualProperty.rightItems': {
    shape: list(text),
    word: ({ answers, language }) =>
      answers.intellectualProperty.rights.map((right) => rightWords(right, language)),
  },
  ...Object.fromEntries(
    extentPoints.map((point) => [`intellectualProperty.${point}Text`, extentOf(point)]),
  ),
};

function extentOf(point: ExtentPoint): DerivedNames[string] {
  const path = `intellectualProperty.${point}`;
  return {
    shape: text,
    word: (facts) => worded(facts, path) || extentWords[facts.language][point],
  };
}

/** What was typeset, by language and code. */
const typesetRights = new Map<string, string>();

function rightWords(right: string, language: Language): string {
  const key = `${language} ${right}`;
  const known = typesetRights.get(key) ?? typeset(language, rightsWords[language][right] ?? right);
  typesetRights.set(key, known);
  return known;
}
