import type { Answers } from '../answers/answers.generated.ts';
import { isLongBefore } from '../answers/days.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';

/** What no law forbids but no agreement can mean (legal.md A, end). */
export const consistencyRules: readonly Rule[] = [
  {
    id: 'date-order',
    severity: 'error',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'La fin de la mission précède son début.',
        nl: 'Het einde van de opdracht ligt vóór het begin.',
        en: 'The end of the assignment precedes its start.',
      },
      hint: {
        fr: 'Corrigez `startDate` ou `endDate`.',
        nl: 'Verbeter `startDate` of `endDate`.',
        en: 'Mend `startDate` or `endDate`.',
      },
      reason: {
        fr: 'Une mission à durée déterminée se termine après avoir commencé.',
        nl: 'Een opdracht voor bepaalde tijd eindigt na het begin.',
        en: 'A fixed-term assignment ends after it has begun.',
      },
      example: 'cooperation:\n  startDate: 2026-12-01\n  endDate: 2026-11-01',
    }),
    check: ({ answers: { cooperation } }) =>
      when(
        cooperation.endDate !== undefined && cooperation.endDate <= cooperation.startDate,
        'cooperation.endDate',
      ),
  },
  {
    id: 'second-language-same',
    severity: 'error',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'La traduction de courtoisie est dans la langue des documents.',
        nl: 'De vertaling ter informatie is in de taal van de documenten.',
        en: 'The courtesy translation is in the language of the documents.',
      },
      hint: {
        fr: 'Choisissez une autre langue, ou ôtez `secondLanguage`.',
        nl: 'Kies een andere taal, of laat `secondLanguage` weg.',
        en: 'Choose another language, or leave out `secondLanguage`.',
      },
      reason: {
        fr: 'Un document ne peut être la traduction de lui-même.',
        nl: 'Een document kan geen vertaling van zichzelf zijn.',
        en: 'A document can not be a translation of itself.',
      },
      example: 'language: fr\nsecondLanguage: fr',
    }),
    check: ({ answers: { language, secondLanguage } }) =>
      when(secondLanguage === language, 'secondLanguage'),
  },
  {
    id: 'start-long-past',
    severity: 'info',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'La mission commence plus d’un an avant la date des documents.',
        nl: 'De opdracht begint meer dan een jaar vóór de datum van de documenten.',
        en: 'The assignment begins more than a year before the date of the documents.',
      },
      hint: {
        fr: 'Vérifiez l’année de `cooperation.startDate` et de `date`.',
        nl: 'Controleer het jaar van `cooperation.startDate` en van `date`.',
        en: 'Check the year of `cooperation.startDate` and of `date`.',
      },
      reason: {
        fr: 'Une mission en cours peut être mise par écrit après coup, mais une erreur d’année est plus fréquente.',
        nl: 'Een lopende opdracht mag achteraf op papier worden gezet, maar een vergissing in het jaar komt vaker voor.',
        en: 'Work under way may be put in writing later, but a slip in the year is more common.',
      },
      example: 'date: 2026-11-30\ncooperation:\n  startDate: 2025-11-29',
    }),
    check: ({ answers: { date, cooperation } }) =>
      when(isLongBefore(date, cooperation.startDate), 'cooperation.startDate'),
  },
  {
    id: 'notice-gt-term',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'va-agree [D]; art. 1211 et 1212 C. civ.',
        nl: 'va-agree [D]; art. 1211 en 1212 C. civ.',
        en: 'va-agree [D]; art. 1211 and 1212 C. civ.',
      },
      checkedOn,
      message: {
        fr: 'Le préavis est plus long que la mission à durée déterminée.',
        nl: 'De opzegtermijn is langer dan de opdracht voor bepaalde tijd.',
        en: 'The notice is longer than the fixed-term assignment.',
      },
      hint: {
        fr: 'Raccourcissez `cooperation.notice`, ou ôtez-le si la mission va jusqu’à son terme.',
        nl: 'Verkort `cooperation.notice`, of laat het weg als de opdracht tot het einde loopt.',
        en: 'Shorten `cooperation.notice`, or leave it out if the assignment runs to its end.',
      },
      reason: {
        fr: 'Une mission qui s’achève avant la fin du préavis ne peut être interrompue avec ce préavis.',
        nl: 'Een opdracht die eindigt vóór de opzegtermijn om is, kan niet met die termijn worden opgezegd.',
        en: 'An assignment that ends before the notice has run can not be stopped with that notice.',
      },
      example:
        'cooperation:\n  assignment: fixed-term\n  startDate: 2026-12-07\n  endDate: 2026-12-21\n  notice: { value: 1, unit: month }',
    }),
    check: ({ given, answers: { cooperation } }) =>
      when(
        cooperation.assignment === 'fixed-term' &&
          given('cooperation.notice.value') &&
          cooperation.endDate !== undefined &&
          endOfNotice(cooperation.startDate, cooperation.notice) > cooperation.endDate,
        'cooperation.notice',
      ),
  },
  {
    id: 'time-order',
    severity: 'error',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'Cette plage horaire se termine avant de commencer.',
        nl: 'Deze tijden eindigen vóór ze beginnen.',
        en: 'These hours end before they begin.',
      },
      hint: {
        fr: 'Vérifiez `from` et `to`.',
        nl: 'Controleer `from` en `to`.',
        en: 'Check `from` and `to`.',
      },
      reason: {
        fr: 'Une plage va d’une heure à une heure plus tardive du même jour.',
        nl: 'Tijden lopen van een uur tot een later uur op dezelfde dag.',
        en: 'Hours run from a time to a later time of the same day.',
      },
      example: 'availability:\n  hours:\n    - { from: "17:00", to: "09:00" }',
    }),
    check: ({ answers: { availability } }) =>
      (['hours', 'contactHours'] as const).flatMap((name) =>
        (availability[name] ?? []).flatMap(({ from, to }, index) =>
          from >= to ? [{ path: ['availability', name, index] }] : [],
        ),
      ),
  },
  {
    id: 'ind-statement-missing',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'loi-programme (I) du 27 décembre 2006 [workpocket-2006] ; art. 7:400 BW [bd-model]',
        nl: 'programmawet (I) van 27 december 2006 [workpocket-2006]; art. 7:400 BW [bd-model]',
        en: 'programme law (I) of 27 December 2006 [workpocket-2006]; art. 7:400 BW [bd-model]',
      },
      checkedOn,
      message: {
        fr: 'Les parties doivent confirmer qu’aucun contrat de travail n’est voulu.',
        nl: 'Partijen moeten bevestigen dat geen arbeidsovereenkomst is bedoeld.',
        en: 'The parties must confirm that no employment is intended.',
      },
      hint: {
        fr: 'Mettez `independenceConfirmed: true`, ou ne concluez pas de mission indépendante.',
        nl: 'Zet `independenceConfirmed: true`, of sluit geen freelanceopdracht.',
        en: 'Set `independenceConfirmed: true`, or do not conclude freelance work.',
      },
      reason: {
        fr: 'La volonté commune d’indépendance est écrite dans la lettre de mission ; les faits doivent la suivre.',
        nl: 'De gezamenlijke wil tot zelfstandigheid staat in de opdrachtbevestiging; de feiten moeten kloppen.',
        en: 'The common will of independence is written in the engagement letter; the facts must follow it.',
      },
      example: 'cooperation:\n  independenceConfirmed: false',
    }),
    check: ({ answers: { cooperation } }) =>
      when(!cooperation.independenceConfirmed, 'cooperation.independenceConfirmed'),
  },
];

/** The day on which a notice given on the first day has run. */
function endOfNotice(start: string, { value, unit }: Answers['cooperation']['notice']): string {
  const end = new Date(`${start}T00:00:00Z`);
  if (unit === 'month') end.setUTCMonth(end.getUTCMonth() + value);
  else end.setUTCDate(end.getUTCDate() + (unit === 'week' ? 7 * value : value));
  return end.toISOString().slice(0, 10);
}
