import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';

/** What no law forbids but no agreement can mean (legal.md A, end). */
export const consistencyRules: readonly Rule[] = [
  {
    id: 'date-order',
    severity: 'error',
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
    check: ({ answers: { cooperation } }) =>
      when(
        cooperation.endDate !== undefined && cooperation.endDate <= cooperation.startDate,
        'cooperation.endDate',
      ),
  },
  {
    id: 'time-order',
    severity: 'error',
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
    source: 'loi-programme du 27 décembre 2006 [workpocket-2006]; art. 7:400 BW [bd-model]',
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
    check: ({ answers: { cooperation } }) =>
      when(!cooperation.independenceConfirmed, 'cooperation.independenceConfirmed'),
  },
];
