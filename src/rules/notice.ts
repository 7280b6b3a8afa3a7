import type { Answers } from '../answers/answers.generated.ts';
import { type Facts, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
const daysIn = { day: 1, week: 7, month: 30 };

/** How long before its end an assignment is announced to end (legal.md B5). */
export const noticeRules: readonly Rule[] = [
  {
    id: 'notice-asymmetric',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 1171 C. civ. et L. 442-1 C. com. (FR) ; art. VI.91/3 CDE (BE) ; art. 6:233 BW (NL) [K+]',
        nl: 'art. 1171 C. civ. en L. 442-1 C. com. (FR); art. VI.91/3 WER (BE); art. 6:233 BW (NL) [K+]',
        en: 'art. 1171 C. civ. and L. 442-1 C. com. (FR); art. VI.91/3 Code of Economic Law (BE); art. 6:233 BW (NL) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Le préavis n’est fixé que pour le client, pas pour vous.',
        nl: 'De opzegtermijn staat alleen voor de klant vast, niet voor u.',
        en: 'The notice is fixed for the client only, not for you.',
      },
      hint: {
        fr: 'Mettez `cooperation.notice.sameForBoth: true` pour que chacun ait le même.',
        nl: 'Zet `cooperation.notice.sameForBoth: true` om voor beiden dezelfde termijn te laten gelden.',
        en: 'Set `cooperation.notice.sameForBoth: true` to give both of you the same.',
      },
      reason: {
        fr: 'Les documents vous laissent seulement un préavis « raisonnable », pas plus court, et aucun avant le terme d’une mission à durée déterminée de droit français ou belge. Une clause à sens unique peut aussi être jugée déséquilibrée.',
        nl: 'De documenten laten u alleen een ‘redelijke’, niet kortere termijn, en naar Frans of Belgisch recht geen vóór het einde van een opdracht voor bepaalde tijd. Een eenzijdig beding kan ook als onevenwichtig worden gezien.',
        en: 'The documents leave you only a “reasonable” notice, no shorter, and under French or Belgian law none before the end of a fixed term. A one-sided clause may also be found unbalanced.',
      },
      example: 'cooperation:\n  notice:\n    sameForBoth: false',
      // Terms without a letter give both the same.
    }),
    check: (facts) => {
      const { documents, cooperation } = facts.answers;
      const isOneSided = !cooperation.notice.sameForBoth && saysNotice(facts);
      const hasLetter = documents.includes('engagement-letter');
      return when(hasLetter && isOneSided, 'cooperation.notice.sameForBoth');
    },
  },
  {
    id: 'fr-rupture-brutale',
    severity: 'warning',
    says: () => ({
      source: 'art. L. 442-1, II C. com. [K+]',
      checkedOn,
      message: {
        fr: 'Un préavis de moins d’un mois est court pour une relation de plus d’un an.',
        nl: 'Een opzegtermijn van minder dan een maand is kort voor een relatie van meer dan een jaar.',
        en: 'Less than a month’s notice is short for a relation of more than a year.',
      },
      hint: {
        fr: 'Prévoyez au moins un mois : `cooperation.notice: { value: 1, unit: month }`.',
        nl: 'Neem ten minste een maand: `cooperation.notice: { value: 1, unit: month }`.',
        en: 'Allow at least a month: `cooperation.notice: { value: 1, unit: month }`.',
      },
      reason: {
        fr: 'Qui rompt brutalement une relation commerciale établie doit réparer le dommage, même si le préavis convenu est respecté ; dix-huit mois suffisent toujours.',
        nl: 'Wie een bestendige handelsrelatie naar Frans recht plotseling verbreekt, moet de schade vergoeden, ook als de afgesproken termijn is nageleefd; achttien maanden is altijd genoeg.',
        en: 'Whoever suddenly breaks an established commercial relation must make good the damage, even when the agreed notice was kept; eighteen months is always enough.',
      },
      example: 'law: FR\ncooperation:\n  startDate: 2025-01-06\n  notice: { value: 2, unit: week }',
    }),
    check: (facts) => {
      const { value, unit } = facts.answers.cooperation.notice;
      const isShort = value * daysIn[unit] < daysIn.month;
      const applies = facts.law === 'FR' && facts.isBusiness && saysNotice(facts);
      return when(applies && isShort && lastsOverAYear(facts.answers), 'cooperation.notice');
    },
  },
  {
    id: 'be-no-notice-grey',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. VI.91/5, 2° et 5° CDE [lexing-b2b]',
        nl: 'art. VI.91/5, 2° en 5° WER [lexing-b2b]',
        en: 'art. VI.91/5, 2° and 5° Code of Economic Law [lexing-b2b]',
      },
      checkedOn,
      message: {
        fr: 'Rien ne dit jusqu’à quand le renouvellement tacite peut être refusé.',
        nl: 'Nergens staat tot wanneer de stilzwijgende verlenging kan worden geweigerd.',
        en: 'Nothing says until when the tacit renewal can be refused.',
      },
      hint: {
        fr: 'Indiquez `cooperation.renewalNoticeDays`, par exemple 30.',
        nl: 'Vul `cooperation.renewalNoticeDays` in, bijvoorbeeld 30.',
        en: 'Give `cooperation.renewalNoticeDays`, for example 30.',
      },
      reason: {
        fr: 'Entre entreprises, renouveler tacitement un contrat à durée déterminée sans délai raisonnable pour y mettre fin est présumé abusif.',
        nl: 'Tussen ondernemingen wordt stilzwijgende verlenging van een overeenkomst van bepaalde duur zonder redelijke opzegtermijn vermoed onrechtmatig te zijn.',
        en: 'Between businesses, tacitly renewing a fixed-term contract without a reasonable time to end it is presumed unlawful.',
      },
      example:
        'law: BE\ncooperation:\n  assignment: fixed-term\n  startDate: 2026-12-07\n  endDate: 2027-12-06\n  tacitRenewal: true\n  notice: { value: 0 }',
    }),
    check: ({ law, isBusiness, answers: { cooperation } }) => {
      const { assignment, tacitRenewal, renewalNoticeDays = 0, notice } = cooperation;
      const renews = assignment === 'fixed-term' && tacitRenewal;
      // The letter takes the notice, a month where none is answered, for the last day to refuse.
      const isSaid = renewalNoticeDays > 0 || notice.value > 0;
      return when(law === 'BE' && isBusiness && renews && !isSaid, 'cooperation.tacitRenewal');
    },
  },
];

/**
 * Whether the documents say with how much notice the client may stop: a Dutch consumer may at any
 * time, and under French and Belgian law a term runs to its end unless a notice is given.
 */
function saysNotice({ law, isBusiness, given, answers: { cooperation } }: Facts): boolean {
  if (law === 'NL') return isBusiness;
  if (cooperation.assignment === 'ongoing') return true;
  return given('cooperation.notice.value') && cooperation.notice.value > 0;
}

/** By its dates: begun over a year ago, or bound or planned for longer. */
function lastsOverAYear({ cooperation, date }: Answers): boolean {
  const { startDate, endDate = startDate, initialTermMonths = 0, assignment } = cooperation;
  const [year, ...rest] = startDate.split('-');
  const aYearOn = [Number(year) + 1, ...rest].join('-');
  const isBound = assignment === 'ongoing' && initialTermMonths > 12;
  return isBound || date > aYearOn || endDate > aYearOn;
}
