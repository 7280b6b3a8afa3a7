import { type Facts, type Finding, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
const renewal = 'cooperation.tacitRenewal';

const endOnDate = {
  fr: 'Mettez `cooperation.tacitRenewal: false` ; une prolongation se convient alors par écrit.',
  nl: 'Zet `cooperation.tacitRenewal: false`; een verlenging spreekt u dan schriftelijk af.',
  en: 'Set `cooperation.tacitRenewal: false`; you then agree any extension in writing.',
};

/** How an agreement with a consumer ends or goes on (legal.md B5). */
export const consumerEndingRules: readonly Rule[] = [
  {
    id: 'nl-consumer-no-damages',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. 7:408, al. 3, 7:411 et 7:413, al. 2 BW [K+] [explorelaw-408]',
        nl: 'art. 7:408 lid 3, 7:411 en 7:413 lid 2 BW [K+] [explorelaw-408]',
        en: 'art. 7:408(3), 7:411 and 7:413(2) BW [K+] [explorelaw-408]',
      },
      checkedOn,
      message: {
        fr: 'Un particulier qui arrête plus tôt ne doit pas d’indemnité selon le droit néerlandais, seulement le travail fait et les frais.',
        nl: 'Een particulier die eerder stopt, is geen schadevergoeding verschuldigd, alleen het verrichte werk en de onkosten.',
        en: 'Under Dutch law a private person who stops early owes no damages, only the work done and the expenses.',
      },
      hint: {
        fr: 'Mettez `cooperation.earlyTermination: work-done`, ou ôtez la ligne.',
        nl: 'Zet `cooperation.earlyTermination: work-done`, of haal de regel weg.',
        en: 'Set `cooperation.earlyTermination: work-done`, or take the line out.',
      },
      reason: {
        fr: 'Un client particulier peut y mettre fin à une mission à tout moment, sans qu’un contrat puisse le lui faire payer. La lettre de droit néerlandais ne reprend donc pas cette réponse.',
        nl: 'Een particuliere opdrachtgever mag een opdracht altijd opzeggen, en een overeenkomst mag daar geen vergoeding aan verbinden. De brief naar Nederlands recht neemt dit antwoord daarom niet over.',
        en: 'There a private client may end an assignment at any time, and no contract can make them pay for it. The letter under Dutch law therefore does not take up this answer.',
      },
      example:
        'law: NL\nclient:\n  type: consumer\ncooperation:\n  earlyTermination: work-done-plus-notice',
    }),
    check: (facts) => {
      const owesMore = facts.answers.cooperation.earlyTermination !== 'work-done';
      return owesMore ? whereDutch(facts, 'cooperation.earlyTermination') : [];
    },
  },
  {
    id: 'nl-client-anytime',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 7:408, al. 1 et 7:413, al. 2 BW [K+] [explorelaw-408] [iristuk-408]',
        nl: 'art. 7:408 lid 1 en 7:413 lid 2 BW [K+] [explorelaw-408] [iristuk-408]',
        en: 'art. 7:408(1) and 7:413(2) BW [K+] [explorelaw-408] [iristuk-408]',
      },
      checkedOn,
      message: {
        fr: 'Selon le droit néerlandais, une durée minimale ne lie pas un particulier : il peut arrêter à tout moment.',
        nl: 'Een minimumduur bindt een particulier niet: die kan de opdracht op elk moment opzeggen.',
        en: 'Under Dutch law a minimum duration does not bind a private person, who may stop at any time.',
      },
      hint: {
        fr: 'Ôtez `cooperation.initialTermMonths`, et ne comptez pas sur ces mois.',
        nl: 'Haal `cooperation.initialTermMonths` weg, en reken niet op die maanden.',
        en: 'Take out `cooperation.initialTermMonths`, and do not count on those months.',
      },
      reason: {
        fr: 'Un contrat ne peut pas ôter cette liberté à un client particulier. La lettre de droit néerlandais ne parle donc pas de durée minimale.',
        nl: 'Een overeenkomst kan een particuliere opdrachtgever die vrijheid niet afnemen. De brief naar Nederlands recht noemt daarom geen minimumduur.',
        en: 'No contract can take that freedom from a private client. The letter under Dutch law therefore names no minimum duration.',
      },
      example: 'law: NL\nclient:\n  type: consumer\ncooperation:\n  initialTermMonths: 6',
    }),
    check: (facts) => {
      const { assignment, initialTermMonths = 0 } = facts.answers.cooperation;
      const isBound = assignment === 'ongoing' && initialTermMonths > 0;
      return when(isBound && isDutchConsumer(facts), 'cooperation.initialTermMonths');
    },
  },
  {
    id: 'nl-renewal-consumer',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. 6:236, sous j BW [richardhak-vandam]',
        nl: 'art. 6:236 onder j BW [richardhak-vandam]',
        en: 'art. 6:236(j) BW [richardhak-vandam]',
      },
      checkedOn,
      message: {
        fr: 'Envers un particulier, le droit néerlandais n’admet pas que la mission se renouvelle ainsi d’elle-même.',
        nl: 'Tegenover een particulier mag de opdracht niet zo stilzwijgend worden verlengd.',
        en: 'Towards a private person Dutch law does not let the assignment renew itself in this way.',
      },
      hint: endOnDate,
      reason: {
        fr: 'Une reconduction tacite n’est permise que pour une durée indéterminée, avec la liberté d’arrêter à tout moment et un préavis d’un mois au plus. La lettre de droit néerlandais ne reprend pas cette réponse.',
        nl: 'Stilzwijgend verlengen mag alleen voor onbepaalde tijd, met een opzegging op elk moment en ten hoogste een maand opzegtermijn. De brief naar Nederlands recht neemt dit antwoord niet over.',
        en: 'Tacit renewal is allowed only for an open time, with freedom to stop at any moment and a month’s notice at most. The letter under Dutch law does not take up this answer.',
      },
      example:
        'law: NL\nclient:\n  type: consumer\ncooperation:\n  assignment: fixed-term\n  endDate: 2027-12-06\n  tacitRenewal: true',
    }),
    check: (facts) => {
      const isTakenUp = facts.law !== 'NL';
      const isFree = isTakenUp && renewsFreely(facts);
      return renews(facts) && !isFree ? whereDutch(facts, renewal) : [];
    },
  },
  {
    id: 'be-renewal-consumer',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. VI.91 CDE [K]',
        nl: 'art. VI.91 WER [K]',
        en: 'art. VI.91 Code of Economic Law [K]',
      },
      checkedOn,
      message: {
        fr: 'Envers un particulier, le droit belge soumet le renouvellement tacite à une forme que nos lettres n’ont pas.',
        nl: 'Tegenover een particulier stelt het Belgische recht aan stilzwijgende verlenging een vormvereiste waaraan onze brieven niet voldoen.',
        en: 'Towards a private person Belgian law requires a form for tacit renewal that our letters do not have.',
      },
      hint: endOnDate,
      reason: {
        fr: 'La clause doit figurer en gras, dans un cadre distinct, sur la première page ; une fois le contrat reconduit, le client peut arrêter à tout moment, avec un préavis de deux mois au plus.',
        nl: 'Het beding staat in vette letters in een apart kader op de eerste bladzijde; na de verlenging kan de klant op elk moment opzeggen, met ten hoogste twee maanden opzegtermijn.',
        en: 'The clause must stand in bold, in a frame of its own, on the first page; once renewed, the client may stop at any time, with two months’ notice at most.',
      },
      example:
        'law: FR\nclient:\n  type: consumer\n  country: BE\ncooperation:\n  assignment: fixed-term\n  endDate: 2027-12-06\n  tacitRenewal: true',
      // The Dutch letter renews nothing towards a consumer, which another rule says.
    }),
    check: (facts) => {
      const isBelgian = facts.law === 'BE' || facts.clientCountry === 'BE';
      return when(isBelgian && facts.law !== 'NL' && !facts.isBusiness && renews(facts), renewal);
    },
  },
];

/** What Dutch law gives a consumer: our letter under it follows that, one under another law would not. */
function whereDutch(facts: Facts, path: string): readonly Finding[] {
  if (!isDutchConsumer(facts)) return [];
  return [{ path: path.split('.'), severity: facts.law === 'NL' ? 'warning' : 'error' }];
}

function isDutchConsumer({ law, clientCountry, isBusiness }: Facts): boolean {
  return !isBusiness && (law === 'NL' || clientCountry === 'NL');
}

/** Only a fixed term does. */
function renews({ answers: { cooperation } }: Facts): boolean {
  return cooperation.assignment === 'fixed-term' && cooperation.tacitRenewal;
}

/** For an open time, and with a month's notice at most. */
function renewsFreely({ answers: { cooperation } }: Facts): boolean {
  const { renewalMonths, notice } = cooperation;
  const days = notice.value * { day: 1, week: 7, month: 30 }[notice.unit];
  return renewalMonths === undefined && days <= 31;
}
