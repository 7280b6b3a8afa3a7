import { typeset } from '../../i18n/typography.ts';
import { list, text } from '../shape.ts';
import type { DerivedNames } from './derived.ts';
import { rightsWords } from './rights-words.ts';

/** The extent of an assignment or licence of copyright. */
export const rightsNames: DerivedNames = {
  'intellectualProperty.rightItems': {
    shape: list(text),
    word: ({ answers, language }) =>
      answers.intellectualProperty.rights.map((right) =>
        typeset(language, rightsWords[language][right] ?? right),
      ),
  },
};
