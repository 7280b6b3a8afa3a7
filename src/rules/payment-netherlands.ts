import { figures } from './figures.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';
const days = 'invoicing.paymentDays';

/** Payment terms and late payment under Dutch law (legal.md B1). */
export const dutchPaymentRules: readonly Rule[] = [
  {
    id: 'nl-pay-30-large',
    severity: 'error',
    says: () => ({
      source: 'art. 6:119a lid 6 BW [abenslag] [delissen]',
      checkedOn,
      message: {
        fr: 'Une grande entreprise ne peut convenir avec un indépendant d’un délai de plus de 30 jours ; {days} sont prévus.',
        nl: 'Een grote onderneming mag met een zzp’er geen langere termijn dan 30 dagen afspreken; er staat {days}.',
        en: 'A large company may not agree more than 30 days with a self-employed provider; {days} are agreed.',
      },
      hint: {
        fr: 'Choisissez 30 jours ou moins.',
        nl: 'Kies 30 dagen of minder.',
        en: 'Choose 30 days or fewer.',
      },
      reason: {
        fr: 'La clause est nulle et 30 jours s’appliquent, depuis le 1er juillet 2022.',
        nl: 'Het beding is nietig en 30 dagen geldt, sinds 1 juli 2022.',
        en: 'The clause is void and 30 days apply, since 1 July 2022.',
      },
      example: 'law: NL\nclient:\n  size: large\ninvoicing:\n  paymentDays: 45',
    }),
    check: ({ law, answers: { client, invoicing } }) =>
      when(law === 'NL' && client.size === 'large' && invoicing.paymentDays > 30, days, {
        days: invoicing.paymentDays,
      }),
  },
  {
    id: 'nl-pay-max-60',
    severity: 'warning',
    says: () => ({
      source: 'art. 6:119a lid 5 BW [delissen]',
      checkedOn,
      message: {
        fr: 'Un délai de {days} jours n’est admis que s’il est exprès et n’est pas manifestement inéquitable pour vous.',
        nl: 'Een termijn van {days} dagen mag alleen als die uitdrukkelijk is afgesproken en niet kennelijk onbillijk voor u is.',
        en: 'A term of {days} days is admitted only when express and not manifestly unfair to you.',
      },
      hint: {
        fr: 'Choisissez 60 jours ou moins.',
        nl: 'Kies 60 dagen of minder.',
        en: 'Choose 60 days or fewer.',
      },
      reason: {
        fr: 'La directive 2011/7/UE fixe 60 jours entre entreprises, sauf accord exprès et équitable.',
        nl: 'Richtlijn 2011/7/EU stelt 60 dagen tussen ondernemingen, behoudens een uitdrukkelijke en billijke afspraak.',
        en: 'Directive 2011/7/EU sets 60 days between businesses, unless expressly and fairly agreed.',
      },
      example: 'law: NL\ninvoicing:\n  paymentDays: 75',
    }),
    check: ({ law, isBusiness, answers: { client, invoicing } }) =>
      when(
        law === 'NL' && isBusiness && client.size !== 'large' && invoicing.paymentDays > 60,
        days,
        {
          days: invoicing.paymentDays,
        },
      ),
  },
  {
    id: 'nl-pay-public',
    severity: 'error',
    says: () => ({
      source: 'art. 6:119b BW [K]',
      checkedOn,
      message: {
        fr: 'Un organisme public paie dans les 30 jours ; {days} sont prévus.',
        nl: 'Een overheidsinstantie betaalt binnen 30 dagen; er staat {days}.',
        en: 'A public body pays within 30 days; {days} are agreed.',
      },
      hint: {
        fr: 'Choisissez 30 jours ; jusqu’à 60 seulement si c’est exprès et objectivement justifié.',
        nl: 'Kies 30 dagen; tot 60 alleen als dat uitdrukkelijk en objectief gerechtvaardigd is.',
        en: 'Choose 30 days; up to 60 only when express and objectively justified.',
      },
      reason: {
        fr: 'Les autorités publiques ont un délai plus court que les entreprises.',
        nl: 'Voor de overheid geldt een kortere termijn dan voor ondernemingen.',
        en: 'Public authorities have a shorter term than businesses.',
      },
      example: 'law: NL\nclient:\n  type: public\ninvoicing:\n  paymentDays: 45',
    }),
    check: ({ law, answers: { client, invoicing } }) =>
      when(law === 'NL' && client.type === 'public' && invoicing.paymentDays > 30, days, {
        days: invoicing.paymentDays,
      }),
  },
  {
    id: 'nl-late-b2c',
    severity: 'error',
    says: () => ({
      source: 'art. 6:96 leden 5-6 BW; Besluit BIK [wybenga-wik]',
      checkedOn,
      message: {
        fr: 'Un consommateur néerlandais ne doit des frais de recouvrement qu’après une lettre de 14 jours, selon un tarif légal.',
        nl: 'Een consument is pas incassokosten verschuldigd na een veertiendagenbrief, volgens het wettelijke tarief.',
        en: 'A Dutch consumer owes collection costs only after a 14-day letter, at the statutory tariff.',
      },
      hint: {
        fr: 'Mettez `recoveryFee: 0`.',
        nl: 'Zet `recoveryFee: 0`.',
        en: 'Set `recoveryFee: 0`.',
      },
      reason: {
        fr: 'Le tarif légal est un maximum à l’égard d’un consommateur.',
        nl: 'Tegenover een consument is het wettelijke tarief een maximum.',
        en: 'The statutory tariff is a maximum towards a consumer.',
      },
      example: 'client:\n  type: consumer\n  country: NL\ninvoicing:\n  recoveryFee: 40',
      // The default is for businesses: no document for a consumer says it.
    }),
    check: ({ clientCountry, isBusiness, answers: { invoicing }, given }) =>
      when(
        clientCountry === 'NL' &&
          !isBusiness &&
          invoicing.recoveryFee > 0 &&
          given('invoicing.recoveryFee'),
        'invoicing.recoveryFee',
      ),
  },
  {
    id: 'nl-late-b2b-min40',
    severity: 'error',
    says: () => ({
      source: 'art. 6:96 lid 4 BW [K+] [nvi-b2b]',
      checkedOn,
      message: {
        fr: 'Entre entreprises, l’indemnité de recouvrement est d’au moins 40 € ; {fee} € sont prévus.',
        nl: 'Tussen ondernemingen bedragen de incassokosten ten minste € 40; er staat € {fee}.',
        en: 'Between businesses collection costs are at least €40; €{fee} is agreed.',
      },
      hint: { fr: 'Laissez 40 ou plus.', nl: 'Laat 40 of meer staan.', en: 'Leave 40 or more.' },
      reason: {
        fr: 'Le minimum de 40 € est dû sans rappel.',
        nl: 'Het minimum van € 40 is zonder aanmaning verschuldigd.',
        en: 'The minimum of €40 is owed without a reminder.',
      },
      example: 'law: NL\ninvoicing:\n  recoveryFee: 10',
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) =>
      when(
        law === 'NL' && isBusiness && invoicing.recoveryFee < figures.recoveryFee.value,
        'invoicing.recoveryFee',
        { fee: invoicing.recoveryFee },
      ),
  },
];
