import { choiceWording } from '../../i18n/choices.ts';
import type { Language } from '../../i18n/text.ts';
import { choice, flag, list, text } from '../shape.ts';
import { type DurationUnit, wordDuration } from '../wording/durations.ts';
import { type DerivedNames, type Facts, worded } from './derived.ts';

const noticeUnits: Record<string, DurationUnit> = { day: 'days', week: 'weeks', month: 'months' };

const copies: Record<Language, (count: number) => string> = {
  fr: (count) => `${words.fr[count] ?? count} exemplaires originaux`,
  nl: (count) => (count === 2 ? 'tweevoud' : `${words.nl[count] ?? count}voud`),
  en: (count) => `${words.en[count] ?? count} originals`,
};
const words: Record<Language, Record<number, string>> = {
  fr: { 2: 'deux', 3: 'trois', 4: 'quatre' },
  nl: { 3: 'drie', 4: 'vier' },
  en: { 2: 'two', 3: 'three', 4: 'four' },
};

/** Facts of the agreement as a whole: law, kind of client, documents, notice, signature. */
export const agreementNames: DerivedNames = {
  law: { shape: choice(['FR', 'BE', 'NL']), word: ({ law }) => law },
  language: { shape: choice(['fr', 'nl', 'en']), word: ({ language }) => language },
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
  'documents.precedence': {
    shape: list(text),
    word: ({ answers, documents, language }) =>
      answers.terms.precedence
        .filter((kind) => documents.includes(kind))
        .map((kind) => choiceWording('terms.precedence', kind)[language]),
  },
  'disputes.hasNegotiation': { shape: flag, word: step('negotiation') },
  'disputes.hasMediation': { shape: flag, word: step('mediation') },
  'disputes.hasArbitration': { shape: flag, word: step('arbitration') },
  'terms.version': {
    shape: text,
    word: (facts) => facts.answers.terms.version ?? worded(facts, 'date'),
  },
  'notice.period': {
    shape: text,
    word: ({ answers, locale }) => {
      const { value, unit } = answers.cooperation.notice;
      return wordDuration(value, noticeUnits[unit] ?? 'months', locale);
    },
  },
  'liability.isCapped': {
    shape: flag,
    word: ({ answers }) => answers.liability.cap.mode !== 'none',
  },
  'signature.isPaper': { shape: flag, word: ({ answers }) => answers.signature.method === 'paper' },
  'signature.isElectronic': {
    shape: flag,
    word: ({ answers }) => answers.signature.method.startsWith('electronic'),
  },
  'signature.copiesText': {
    shape: text,
    word: ({ answers, language }) => copies[language](answers.signature.copies),
  },
};

function step(name: Facts['answers']['disputes']['steps'][number]) {
  return ({ answers }: Facts): boolean => answers.disputes.steps.includes(name);
}

function made(kind: Facts['documents'][number]) {
  return ({ documents }: Facts): boolean => documents.includes(kind);
}
