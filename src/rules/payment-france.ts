import { figures } from './figures.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';
const days = 'invoicing.paymentDays';
const example = (lines: string) => `law: FR\n${lines}`;

/** Payment terms and late payment between professionals under French law (legal.md B1). */
export const frenchPaymentRules: readonly Rule[] = [
  {
    id: 'fr-pay-max-60',
    severity: 'error',
    says: () => ({
      source: 'art. L. 441-10, I C. com. [lexbase-l441-10]',
      checkedOn,
      message: {
        fr: 'Le délai de paiement de {days} jours dépasse le maximum légal de 60 jours après la date de la facture.',
        nl: 'De betalingstermijn van {days} dagen is langer dan het wettelijke maximum van 60 dagen na de factuurdatum.',
        en: 'The payment term of {days} days exceeds the legal maximum of 60 days after the invoice date.',
      },
      hint: {
        fr: 'Choisissez 60 jours ou moins ; 30 jours est l’usage.',
        nl: 'Kies 60 dagen of minder; 30 dagen is gebruikelijk.',
        en: 'Choose 60 days or fewer; 30 days is usual.',
      },
      reason: {
        fr: 'Entre professionnels, le délai convenu ne peut dépasser 60 jours après l’émission de la facture ; l’amende administrative peut être lourde.',
        nl: 'Tussen professionals mag de termijn niet langer zijn dan 60 dagen na de factuurdatum; de bestuurlijke boete kan hoog zijn.',
        en: 'Between professionals the agreed term may not exceed 60 days after the invoice date; the administrative fine may be heavy.',
      },
      example: example('invoicing:\n  paymentDays: 75'),
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) =>
      when(
        law === 'FR' &&
          isBusiness &&
          invoicing.paymentBasis !== 'end-of-month' &&
          invoicing.paymentDays > 60,
        days,
        { days: invoicing.paymentDays },
      ),
  },
  {
    id: 'fr-pay-max-45-eom',
    severity: 'error',
    says: () => ({
      source: 'art. L. 441-10, I C. com. [lexbase-l441-10]',
      checkedOn,
      message: {
        fr: 'Le délai « fin de mois » de {days} jours dépasse le maximum légal de 45 jours fin de mois.',
        nl: 'De termijn ‘einde maand’ van {days} dagen is langer dan het wettelijke maximum van 45 dagen.',
        en: 'The end-of-month term of {days} days exceeds the legal maximum of 45 days.',
      },
      hint: {
        fr: 'Choisissez 45 jours ou moins, ou comptez depuis la date de la facture.',
        nl: 'Kies 45 dagen of minder, of tel vanaf de factuurdatum.',
        en: 'Choose 45 days or fewer, or count from the invoice date.',
      },
      reason: {
        fr: 'Un délai « fin de mois » est admis par exception, s’il est expressément stipulé et ne constitue pas un abus manifeste.',
        nl: 'Een termijn ‘einde maand’ is een uitzondering: uitdrukkelijk bedongen en geen kennelijk misbruik.',
        en: 'An end-of-month term is an exception: expressly stipulated, and not a manifest abuse.',
      },
      example: example('invoicing:\n  paymentBasis: end-of-month\n  paymentDays: 60'),
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) =>
      when(
        law === 'FR' &&
          isBusiness &&
          invoicing.paymentBasis === 'end-of-month' &&
          invoicing.paymentDays > 45,
        days,
        { days: invoicing.paymentDays },
      ),
  },
  {
    id: 'fr-pay-eom-method',
    severity: 'info',
    says: () => ({
      source: 'art. L. 441-10, I C. com. [solon-45j]',
      checkedOn,
      message: {
        fr: 'Un délai « fin de mois » se calcule de deux façons ; la clause dit laquelle vaut ici.',
        nl: 'Een termijn ‘einde maand’ kan op twee manieren worden berekend; de bepaling zegt welke geldt.',
        en: 'An end-of-month term can be counted in two ways; the clause says which one applies.',
      },
      hint: {
        fr: 'Vérifiez `invoicing.endOfMonthMethod`.',
        nl: 'Controleer `invoicing.endOfMonthMethod`.',
        en: 'Check `invoicing.endOfMonthMethod`.',
      },
      reason: {
        fr: '45 jours puis fin du mois, ou fin du mois puis 45 jours : l’échéance peut différer d’un mois.',
        nl: '45 dagen en dan einde maand, of einde maand en dan 45 dagen: de vervaldag kan een maand verschillen.',
        en: '45 days then month end, or month end then 45 days: the due date may differ by a month.',
      },
      example: example('invoicing:\n  paymentBasis: end-of-month'),
    }),
    check: ({ law, answers: { invoicing } }) =>
      when(law === 'FR' && invoicing.paymentBasis === 'end-of-month', 'invoicing.paymentBasis'),
  },
  {
    id: 'fr-pay-periodic-45',
    severity: 'error',
    says: () => ({
      source: 'art. L. 441-10, I C. com. ; art. 289, I-3 CGI [lexbase-l441-10]',
      checkedOn,
      message: {
        fr: 'Une facture récapitulative doit être payée dans les 45 jours de sa date ; {days} jours sont prévus.',
        nl: 'Een verzamelfactuur moet binnen 45 dagen na de factuurdatum zijn betaald; er staat {days} dagen.',
        en: 'A summary invoice must be paid within 45 days of its date; {days} days are agreed.',
      },
      hint: {
        fr: 'Réduisez le délai à 45 jours, ou indiquez `periodicSummary: false` si chaque prestation a sa facture.',
        nl: 'Verkort de termijn tot 45 dagen, of zet `periodicSummary: false` als elke dienst een eigen factuur heeft.',
        en: 'Shorten the term to 45 days, or set `periodicSummary: false` when each service has its own invoice.',
      },
      reason: {
        fr: 'Une facture mensuelle qui regroupe les prestations du mois est une facture périodique.',
        nl: 'Een maandfactuur die de diensten van de maand bundelt, is een periodieke factuur.',
        en: 'A monthly invoice that gathers the services of the month is a periodic invoice.',
      },
      example: example('invoicing:\n  frequency: monthly\n  paymentDays: 60'),
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) =>
      when(
        law === 'FR' &&
          isBusiness &&
          invoicing.periodicSummary === true &&
          invoicing.paymentDays > 45,
        days,
        {
          days: invoicing.paymentDays,
        },
      ),
  },
  {
    id: 'fr-pay-periodic-start',
    severity: 'warning',
    says: () => ({
      source: 'art. L. 441-10, I C. com. [lexbase-l441-10] [D]',
      checkedOn,
      message: {
        fr: 'Compté depuis la fin du mois ou la réception, un délai de {days} jours peut dépasser les 45 jours d’une facture récapitulative.',
        nl: 'Geteld vanaf het einde van de maand of de ontvangst kan een termijn van {days} dagen langer worden dan de 45 dagen van een verzamelfactuur.',
        en: 'Counted from the end of the month or from receipt, a term of {days} days may run past the 45 days of a summary invoice.',
      },
      hint: {
        fr: 'Comptez depuis la date de la facture (`paymentBasis: invoice-date`), ou indiquez `periodicSummary: false` si chaque prestation a sa facture.',
        nl: 'Tel vanaf de factuurdatum (`paymentBasis: invoice-date`), of zet `periodicSummary: false` als elke dienst een eigen factuur heeft.',
        en: 'Count from the invoice date (`paymentBasis: invoice-date`), or set `periodicSummary: false` when each service has its own invoice.',
      },
      reason: {
        fr: 'Pour une facture périodique, le plafond court depuis l’émission de la facture ; l’exception « 45 jours fin de mois » ne la concerne pas.',
        nl: 'Voor een periodieke factuur loopt het maximum vanaf de factuurdatum; de uitzondering van 45 dagen einde maand geldt er niet voor.',
        en: 'For a periodic invoice the cap runs from the issue of the invoice; the exception of 45 days end of month does not concern it.',
      },
      example: example(
        'invoicing:\n  frequency: monthly\n  paymentBasis: end-of-month\n  paymentDays: 30',
      ),
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) => {
      const { paymentBasis, paymentDays, periodicSummary } = invoicing;
      const isCapped = law === 'FR' && isBusiness && periodicSummary === true && paymentDays <= 45;
      const safely = { 'end-of-month': 15, 'receipt-of-invoice': 39, 'invoice-date': 45 };
      return when(isCapped && paymentDays > safely[paymentBasis], days, { days: paymentDays });
    },
  },
  {
    id: 'fr-pay-from-receipt',
    severity: 'warning',
    says: () => ({
      source: 'art. L. 441-10, I C. com. [D]',
      checkedOn,
      message: {
        fr: 'Compté depuis la réception, un délai de {days} jours peut dépasser 60 jours depuis la date de la facture.',
        nl: 'Geteld vanaf ontvangst kan een termijn van {days} dagen langer worden dan 60 dagen na de factuurdatum.',
        en: 'Counted from receipt, a term of {days} days may run past 60 days from the invoice date.',
      },
      hint: {
        fr: 'Comptez depuis la date de la facture (`paymentBasis: invoice-date`).',
        nl: 'Tel vanaf de factuurdatum (`paymentBasis: invoice-date`).',
        en: 'Count from the invoice date (`paymentBasis: invoice-date`).',
      },
      reason: {
        fr: 'Le plafond légal court depuis l’émission de la facture, pas depuis sa réception.',
        nl: 'Het wettelijke maximum loopt vanaf de factuurdatum, niet vanaf ontvangst.',
        en: 'The legal cap runs from the issue of the invoice, not from its receipt.',
      },
      example: example('invoicing:\n  paymentBasis: receipt-of-invoice\n  paymentDays: 55'),
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) =>
      when(
        law === 'FR' &&
          isBusiness &&
          invoicing.paymentBasis === 'receipt-of-invoice' &&
          invoicing.paymentDays >= 55,
        days,
        { days: invoicing.paymentDays },
      ),
  },
  {
    id: 'fr-late-floor',
    severity: 'error',
    says: () => ({
      source: 'art. L. 441-10, II C. com. [lexbase-l441-10] [legifiscal-til]',
      checkedOn,
      message: {
        fr: 'Le taux de retard de {percent} % est inférieur au minimum légal de {floor} % (trois fois l’intérêt légal connu au {asOf}).',
        nl: 'De vertragingsrente van {percent}% ligt onder het wettelijke minimum van {floor}% (driemaal de wettelijke rente, bekend per {asOf}).',
        en: 'The late rate of {percent}% is below the legal minimum of {floor}% (three times the legal interest known on {asOf}).',
      },
      hint: {
        fr: 'Prenez le taux légal (`mode: statutory`) ou un taux plus élevé.',
        nl: 'Neem de wettelijke rente (`mode: statutory`) of een hoger percentage.',
        en: 'Take the statutory rate (`mode: statutory`) or a higher one.',
      },
      reason: {
        fr: 'Le taux des pénalités ne peut être inférieur à trois fois le taux d’intérêt légal ; à défaut, c’est le taux de la BCE majoré de dix points.',
        nl: 'De rente mag niet lager zijn dan driemaal de wettelijke rente; zonder afspraak geldt de ECB-rente plus tien punten.',
        en: 'The rate may not be below three times the legal interest; without one it is the ECB rate plus ten points.',
      },
      example: example('invoicing:\n  lateInterest:\n    mode: fixed\n    percent: 5'),
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) => {
      const { mode, percent = 0 } = invoicing.lateInterest;
      const { value, asOf } = figures.frLegalInterest;
      const floor = Math.round(value * 300) / 100;
      return when(
        law === 'FR' && isBusiness && mode === 'fixed' && percent < floor,
        'invoicing.lateInterest.percent',
        {
          percent,
          floor,
          asOf,
        },
      );
    },
  },
  {
    id: 'fr-late-flat-40',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. L. 441-10, II et D. 441-5 C. com. [concurrences-cgv]',
        nl: 'art. L. 441-10, II en D. 441-5 C. com. [concurrences-cgv]',
        en: 'art. L. 441-10, II and D. 441-5 C. com. [concurrences-cgv]',
      },
      checkedOn,
      message: {
        fr: 'L’indemnité forfaitaire de recouvrement est fixée par décret à 40 € ; {fee} € sont prévus.',
        nl: 'De forfaitaire invorderingsvergoeding is bij decreet € 40; er staat € {fee}.',
        en: 'The flat recovery fee is fixed by decree at €40; €{fee} is agreed.',
      },
      hint: {
        fr: 'Laissez 40 ; des frais plus élevés se réclament sur justificatifs.',
        nl: 'Laat 40 staan; hogere kosten kunnen met bewijs worden gevorderd.',
        en: 'Leave 40; higher costs may be claimed on proof.',
      },
      reason: {
        fr: 'Moins de 40 € est contraire à l’article D. 441-5 ; davantage n’est dû que sur justification.',
        nl: 'Minder dan € 40 is in strijd met artikel D. 441-5; meer is alleen met bewijs verschuldigd.',
        en: 'Less than €40 is contrary to article D. 441-5; more is due only on proof.',
      },
      example: example('invoicing:\n  recoveryFee: 20'),
    }),
    check: ({ law, isBusiness, answers: { invoicing } }) => {
      const { recoveryFee: fee } = invoicing;
      if (law !== 'FR' || !isBusiness || fee === figures.recoveryFee.value) return [];
      const severity = fee < figures.recoveryFee.value ? 'error' : 'warning';
      return [{ path: ['invoicing', 'recoveryFee'], values: { fee }, severity }];
    },
  },
];
