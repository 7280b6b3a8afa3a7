import type { Law } from '../../document/types.ts';
import type { Language } from '../../i18n/text.ts';

/**
 * Each right of an author that can be assigned, said on its own: French law asks for each to be
 * listed separately (art. L. 131-3 CPI).
 */
export const rightsWords: Record<Language, Readonly<Record<string, string>>> = {
  fr: {
    reproduce: 'reproduction : copier et fixer les livrables, en tout ou partie',
    represent: 'représentation : les communiquer au public',
    adapt: 'adaptation : les modifier, les corriger, les abréger, les intégrer à d’autres contenus',
    translate: 'traduction : les traduire en toute langue',
    distribute: 'distribution : en remettre ou en vendre des exemplaires',
    'publish-online': 'mise en ligne : les publier sur internet et sur les réseaux sociaux',
  },
  nl: {
    reproduce: 'verveelvoudigen: kopiëren en vastleggen, geheel of gedeeltelijk',
    represent: 'openbaar maken: aan het publiek tonen of ten gehore brengen',
    adapt: 'bewerken: wijzigen, verbeteren, inkorten en in ander werk opnemen',
    translate: 'vertalen: in elke taal',
    distribute: 'verspreiden: exemplaren uitgeven of verkopen',
    'publish-online': 'online publiceren: op internet en op sociale media',
  },
  en: {
    reproduce: 'reproduction: copying and fixing the results, in whole or in part',
    represent: 'communication to the public: showing or performing the results in public',
    adapt:
      'adaptation: changing, correcting and shortening the results and building them into other work',
    translate: 'translation: translating the results into any language',
    distribute: 'distribution: handing out or selling copies of the results',
    'publish-online':
      'online publication: publishing the results on the internet and on social media',
  },
};

/** The points that delimit an assignment or licence beside its rights (art. L. 131-3 CPI). */
export const extentPoints = ['purposes', 'media', 'territory', 'duration'] as const;
export type ExtentPoint = (typeof extentPoints)[number];

/** What the documents say of them when the provider answers nothing. */
export const extentWords: Record<Language, Readonly<Record<ExtentPoint, string>>> = {
  fr: {
    purposes: 'tout usage par le Client pour ses propres besoins',
    media: 'tous supports papier et numériques',
    territory: 'le monde entier',
    duration: 'toute la durée légale des droits',
  },
  nl: {
    purposes: 'elk gebruik door de klant voor eigen doeleinden',
    media: 'alle papieren en digitale dragers',
    territory: 'de hele wereld',
    duration: 'de volledige duur van de rechten',
  },
  en: {
    purposes: 'any use by the client for its own purposes',
    media: 'all paper and digital media',
    territory: 'the whole world',
    duration: 'the full term of the rights',
  },
};

/** Whether the documents state such a point when it is not answered: Dutch ones leave purpose and media open. */
export function isStated(point: ExtentPoint, law: Law): boolean {
  return law !== 'NL' || point === 'territory' || point === 'duration';
}
