import { mayBeSmallOffPremises, startsTooSoon } from '../answers/withdrawal.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
/** From this day an online interface offers the withdrawal function (Dir. 2023/2673, art. 2). */
const WITHDRAWAL_FUNCTION_FROM = '2026-06-19';

/** The days in which a consumer, or a small business in France, may withdraw (legal.md B8). */
export const consumerWithdrawalRules: readonly Rule[] = [
  {
    id: 'cons-start-early',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'directive 2011/83/UE, art. 7, par. 3, 14, par. 3 et 16, a) [K+] [webwinkelkeur-diensten]',
        nl: 'Richtlijn 2011/83/EU, art. 7 lid 3, 14 lid 3 en 16 onder a [K+] [webwinkelkeur-diensten]',
        en: 'Directive 2011/83/EU, art. 7(3), 14(3) and 16(a) [K+] [webwinkelkeur-diensten]',
      },
      checkedOn,
      message: {
        fr: 'La mission commence avant la fin du délai de rétractation de votre client, sans qu’il l’ait demandé.',
        nl: 'De opdracht begint vóór het einde van de bedenktijd van uw klant, zonder dat die daarom vraagt.',
        en: 'The assignment starts before your client’s withdrawal period ends, and the client did not ask for that.',
      },
      hint: {
        fr: 'Mettez `client.withdrawalStartRequest: true` si votre client le demande, ou un `cooperation.startDate` plus de 14 jours après `date`. Si vous concluez dans vos locaux : `client.contractChannel: at-provider-premises`.',
        nl: 'Zet `client.withdrawalStartRequest: true` als uw klant dat vraagt, of een `cooperation.startDate` meer dan 14 dagen na `date`. Sluit u de overeenkomst op uw kantoor: `client.contractChannel: at-provider-premises`.',
        en: 'Set `client.withdrawalStartRequest: true` if your client asks for it, or a `cooperation.startDate` more than 14 days after `date`. If you conclude at your premises: `client.contractChannel: at-provider-premises`.',
      },
      reason: {
        fr: 'Sans demande expresse, un particulier qui se rétracte ne doit rien pour le travail déjà fait. La lettre fait donc attendre le début, quelle que soit la date indiquée.',
        nl: 'Zonder uitdrukkelijk verzoek is een particulier die herroept, niets verschuldigd voor het werk dat al is gedaan. De brief laat het begin daarom wachten, welke datum er ook staat.',
        en: 'Without an express request, a private person who withdraws owes nothing for the work done. The letter therefore makes the start wait, whatever its date says.',
      },
      example:
        'date: 2026-11-30\nclient:\n  type: consumer\n  contractChannel: distance-email\ncooperation:\n  startDate: 2026-12-07',
    }),
    check: ({ answers: { client, cooperation, date } }) =>
      when(
        startsTooSoon({ client, date, startDate: cooperation.startDate }),
        'cooperation.startDate',
      ),
  },
  {
    id: 'cons-withdrawal-button',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'directive (UE) 2023/2673 [lettredesreseaux-bouton]',
        nl: 'Richtlijn (EU) 2023/2673 [lettredesreseaux-bouton]',
        en: 'Directive (EU) 2023/2673 [lettredesreseaux-bouton]',
      },
      checkedOn,
      message: {
        fr: 'Un particulier qui conclut sur votre site doit pouvoir s’y rétracter aussi.',
        nl: 'Een particulier die op uw website een overeenkomst sluit, moet die daar ook kunnen herroepen.',
        en: 'A private person who concludes on your site must be able to withdraw there too.',
      },
      hint: {
        fr: 'Vérifiez que votre site offre un bouton de rétractation pendant les 14 jours ; si vous concluez par e-mail, mettez `client.contractChannel: distance-email`.',
        nl: 'Controleer of uw website gedurende de 14 dagen een herroepingsknop biedt; sluit u per e-mail, zet dan `client.contractChannel: distance-email`.',
        en: 'Check that your site offers a withdrawal button during the 14 days; if you conclude by e-mail, set `client.contractChannel: distance-email`.',
      },
      reason: {
        fr: 'Depuis le 19 juin 2026, un contrat conclu par une interface en ligne doit pouvoir y être rétracté, par une fonction facile à trouver pendant tout le délai.',
        nl: 'Sinds 19 juni 2026 moet een overeenkomst die via een online-interface is gesloten, daar ook te herroepen zijn, met een functie die de hele bedenktijd goed te vinden is.',
        en: 'Since 19 June 2026 a contract concluded through an online interface must be open to withdrawal there, by a function easy to find throughout the period.',
      },
      example: 'client:\n  type: consumer\n  contractChannel: distance-online-form',
    }),
    check: ({ isBusiness, answers: { client, date } }) =>
      when(
        !isBusiness &&
          client.contractChannel === 'distance-online-form' &&
          date >= WITHDRAWAL_FUNCTION_FROM,
        'client.contractChannel',
      ),
  },
  {
    id: 'fr-smallpro-withdrawal',
    severity: 'warning',
    says: () => ({
      source: 'art. L. 221-3 C. conso. [dgccrf-petitpro] [efl-l2213]',
      checkedOn,
      message: {
        fr: 'Une petite entreprise peut avoir quatorze jours pour se rétracter, mais vous ne dites pas combien de salariés elle emploie.',
        nl: 'Een klein bedrijf kan veertien dagen bedenktijd hebben, maar u zegt niet hoeveel werknemers het heeft.',
        en: 'A small business may have fourteen days to withdraw, but you do not say how many people it employs.',
      },
      hint: {
        fr: 'Indiquez `client.employees` : jusqu’à 5, la lettre explique ce droit et contient le formulaire.',
        nl: 'Vul `client.employees` in: tot en met 5 legt de brief dit recht uit en bevat die het formulier.',
        en: 'Give `client.employees`: up to 5, the letter explains this right and holds the form.',
      },
      reason: {
        fr: 'Hors établissement, une entreprise de cinq salariés au plus a le droit de rétractation du consommateur si vos services ne relèvent pas de son activité principale ; elle doit en être informée.',
        nl: 'Buiten uw verkoopruimte heeft een Frans bedrijf met hoogstens vijf werknemers het herroepingsrecht van een consument als uw diensten buiten zijn hoofdactiviteit vallen; het moet daarover worden ingelicht.',
        en: 'Off-premises, a French business of five employees at most has the consumer’s right of withdrawal if your services are outside its main activity; it must be told so.',
      },
      example: 'law: FR\nclient:\n  country: FR\n  contractChannel: off-premises',
    }),
    check: ({ law, answers: { client } }) =>
      when(
        law === 'FR' && mayBeSmallOffPremises(client) && client.employees === undefined,
        'client.employees',
      ),
  },
];
