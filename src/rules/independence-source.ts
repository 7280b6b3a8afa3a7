import type { NeutralText } from '../i18n/text.ts';

/** The statutes that tell an employee from an independent, with where a sign was seen. */
export function employmentLaw(seen: string): NeutralText {
  return {
    fr: `art. L. 8221-6 C. trav. (FR) ; loi-programme (I) du 27 décembre 2006 (BE) ; art. 7:610 BW (NL) ${seen}`,
    nl: `art. L. 8221-6 C. trav. (FR); programmawet (I) van 27 december 2006 (BE); art. 7:610 BW (NL) ${seen}`,
    en: `art. L. 8221-6 C. trav. (FR); programme law (I) of 27 December 2006 (BE); art. 7:610 BW (NL) ${seen}`,
  };
}
