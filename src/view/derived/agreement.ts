import { mayChooseCourt } from '../../answers/court.ts';
import { isGiven } from '../../answers/values.ts';
import type { Language } from '../../i18n/text.ts';
import { choice, flag, list, text } from '../shape.ts';
import { wordDate } from '../wording/dates.ts';
import { type DurationUnit, wordDuration } from '../wording/durations.ts';
import { type DerivedNames, type Facts, worded } from './derived.ts';
import { documentWords } from './document-words.ts';

const noticeUnits: Record<string, DurationUnit> = { day: 'days', week: 'weeks', month: 'months' };

const copies: Record<Language, (count: number) => string> = {
  fr: (count) =>
    count === 1
      ? 'un exemplaire original'
      : `${numberWords.fr[count - 1] ?? count} exemplaires originaux`,
  nl: (count) => `${numberWords.nl[count - 1] ?? `${count}-`}voud`,
  en: (count) => (count === 1 ? 'one original' : `${numberWords.en[count - 1] ?? count} originals`),
};

/** From one on; Dutch as in `tweevoud`. */
const numberWords: Record<Language, readonly string[]> = {
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
  nl: ['enkel', 'twee', 'drie', 'vier', 'vijf', 'zes'],
  en: ['one', 'two', 'three', 'four', 'five', 'six'],
};

/** Facts of the agreement as a whole: law, kind of client, documents, notice, signature. */
export const agreementNames: DerivedNames = {
  law: { shape: choice(['FR', 'BE', 'NL']), word: ({ law }) => law },
  language: { shape: choice(['fr', 'nl', 'en']), word: ({ language }) => language },
  /** Absent where the document is no translation. */
  originalLanguage: {
    shape: text,
    word: (facts) =>
      facts.language === facts.answers.language ? '' : worded(facts, 'languageLabel'),
  },
  isConsumer: { shape: flag, word: ({ answers }) => answers.client.type === 'consumer' },
  isBusiness: { shape: flag, word: ({ answers }) => answers.client.type !== 'consumer' },
  isPublic: { shape: flag, word: ({ answers }) => answers.client.type === 'public' },
  isCrossBorder: {
    shape: flag,
    word: ({ answers }) => answers.provider.country !== answers.client.country,
  },
  'documents.hasLetter': { shape: flag, word: made('engagement-letter') },
  'documents.hasTerms': { shape: flag, word: made('terms') },
  'documents.hasDpa': { shape: flag, word: made('dpa') },
  'documents.hasProposal': { shape: flag, word: made('proposal') },
  'documents.precedence': { shape: list(text), word: precedence },
  'documents.letterText': { shape: text, word: named('engagement-letter') },
  'documents.termsText': { shape: text, word: named('terms') },
  'disputes.hasNegotiation': { shape: flag, word: step('negotiation') },
  'disputes.hasMediation': { shape: flag, word: step('mediation') },
  'disputes.hasArbitration': { shape: flag, word: step('arbitration') },
  'disputes.choosesCourt': {
    shape: flag,
    word: ({ answers }) =>
      answers.disputes.court !== 'defendant-domicile' && mayChooseCourt(answers),
  },
  'terms.version': {
    shape: text,
    word: (facts) => versionOf(facts).words,
  },
  'terms.versionText': { shape: text, word: (facts) => versionText(facts) },
  'notice.period': { shape: text, word: noticePeriod },
  'notice.isTold': {
    shape: flag,
    word: (facts) =>
      facts.law === 'NL' ||
      facts.answers.cooperation.assignment === 'ongoing' ||
      endsTermEarly(facts),
  },
  /** A business gives a consumer reasonable notice even where none is agreed (art. VI.83 CDE; art. R. 212-2, 4° C. conso.). */
  'notice.isSame': {
    shape: flag,
    word: ({ answers: { client, cooperation }, law }) => {
      const owesSome = law !== 'NL' && client.type === 'consumer';
      return cooperation.notice.sameForBoth && !(owesSome && cooperation.notice.value === 0);
    },
  },
  'notice.endsTermEarly': { shape: flag, word: endsTermEarly },
  'cooperation.nonCompete.scopeText': {
    shape: text,
    word: (facts) => ended(worded(facts, 'cooperation.nonCompete.scope')),
  },
  'liability.isCapped': {
    shape: flag,
    // A clause that limits what a French consumer may claim is abusive (art. R. 212-1, 6° C. conso.).
    word: ({ answers: { client, liability }, law }) => {
      const isFrench = law === 'FR' || client.country === 'FR';
      return liability.cap.mode !== 'none' && !(isFrench && client.type === 'consumer');
    },
  },
  'signature.isPaper': { shape: flag, word: ({ answers }) => answers.signature.method === 'paper' },
  'signature.isElectronic': {
    shape: flag,
    word: ({ answers }) => answers.signature.method.startsWith('electronic'),
  },
  'signature.placeText': { shape: text, word: placeText },
  'signature.copiesText': {
    shape: text,
    word: ({ answers, language }) => copies[language](answers.signature.copies),
  },
};

/** Empty when the parties agree no notice. */
function noticePeriod({ answers, locale }: Facts): string {
  const { value, unit } = answers.cooperation.notice;
  return value === 0 ? '' : wordDuration(value, noticeUnits[unit] ?? 'months', locale);
}

/** A fixed term or a project runs to its end, unless a person answered with how much notice it can stop before. */
function endsTermEarly({ answers, own }: Facts): boolean {
  const { assignment, notice } = answers.cooperation;
  return assignment !== 'ongoing' && isGiven(own, 'cooperation.notice.value') && notice.value !== 0;
}

/** What a person typed, as the end of a sentence. */
function ended(typed: string): string {
  return typed === '' || /[.!?…]$/.test(typed) ? typed : `${typed}.`;
}

/** `du 30 novembre 2026`, or the version as the provider names it. */
function versionText(facts: Facts): string {
  const { words, isDate } = versionOf(facts);
  return isDate ? dated[facts.language](words) : words;
}

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Left out, it is the date of the documents. */
function versionOf(facts: Facts): { readonly words: string; readonly isDate: boolean } {
  const { version } = facts.answers.terms;
  if (version === undefined) return { words: worded(facts, 'date'), isDate: true };
  const isDate = isoDate.test(version);
  return { words: isDate ? wordDate(version, facts.locale) : version, isDate };
}

const dated: Record<Language, (date: string) => string> = {
  fr: (date) => `du ${date}`,
  nl: (date) => `van ${date}`,
  en: (date) => `of ${date}`,
};

/** The documents made, in the order answered, those left out of it last; each with its date or version. */
function precedence(facts: Facts): readonly string[] {
  const answered: readonly Facts['documents'][number][] = facts.answers.terms.precedence;
  const contractual = ['dpa', 'engagement-letter', 'terms', 'proposal'] as const;
  return [...new Set([...answered, ...contractual])]
    .filter((kind) => facts.documents.includes(kind))
    .map((kind) => named(kind)(facts));
}

function named(kind: Facts['documents'][number]) {
  return (facts: Facts): string =>
    documentWords[facts.language](kind, {
      date: dated[facts.language](worded(facts, 'date')),
      version: versionText(facts),
    });
}

/** French: `à Lyon`, `au Havre`, `aux Sables-d’Olonne`; elsewhere the place alone. */
function placeText({ answers, language }: Facts): string {
  const { place } = answers.signature;
  if (place === undefined || language !== 'fr') return place ?? '';
  return /^Les? /.test(place)
    ? place.replace(/^Le /, 'au ').replace(/^Les /, 'aux ')
    : `à ${place}`;
}

function step(name: Facts['answers']['disputes']['steps'][number]) {
  return ({ answers }: Facts): boolean => answers.disputes.steps.includes(name);
}

function made(kind: Facts['documents'][number]) {
  return ({ documents }: Facts): boolean => documents.includes(kind);
}
