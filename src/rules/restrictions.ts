import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
/** A ban for longer is seldom in proportion, months. */
const LONGEST_BAN = 24;

/** What either may not do after the end (legal.md B13). */
export const restrictionRules: readonly Rule[] = [
  {
    id: 'nonsolicit-long',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'Plus de deux ans sans débaucher le personnel de l’autre, c’est long : la clause risque d’être jugée excessive.',
        nl: 'Langer dan twee jaar geen personeel van elkaar overnemen is lang: het beding kan te ver gaan.',
        en: 'More than two years of not hiring each other’s staff is long: the clause may be found excessive.',
      },
      hint: {
        fr: 'Mettez `cooperation.nonSolicitation.months: 12`.',
        nl: 'Zet `cooperation.nonSolicitation.months: 12`.',
        en: 'Set `cooperation.nonSolicitation.months: 12`.',
      },
      reason: {
        fr: 'Une telle interdiction doit rester proportionnée dans sa durée, son étendue et sa pénalité.',
        nl: 'Zo’n verbod moet in duur, omvang en boete in verhouding blijven.',
        en: 'Such a ban must stay in proportion in its time, its scope and its penalty.',
      },
      example: 'cooperation:\n  nonSolicitation:\n    months: 36',
    }),
    check: ({ answers: { cooperation } }) =>
      when(cooperation.nonSolicitation.months > LONGEST_BAN, 'cooperation.nonSolicitation.months'),
  },
  {
    id: 'noncompete',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D] [easylegal]',
      checkedOn,
      message: {
        fr: 'Vous vous interdisez de travailler pour des concurrents : pour qui a plusieurs clients, c’est rarement justifié.',
        nl: 'U mag niet voor concurrenten werken: dat past zelden bij iemand met meerdere klanten.',
        en: 'You bar yourself from working for competitors: it is seldom justified for someone with several clients.',
      },
      hint: {
        fr: 'Mettez `cooperation.nonCompete.months: 0` ; la confidentialité protège déjà le client.',
        nl: 'Zet `cooperation.nonCompete.months: 0`; de geheimhouding beschermt de klant al.',
        en: 'Set `cooperation.nonCompete.months: 0`; confidentiality protects the client already.',
      },
      reason: {
        fr: 'Une telle clause peut être disproportionnée, et elle rapproche votre situation de celle d’un salarié.',
        nl: 'Zo’n beding kan te ver gaan en brengt uw positie dichter bij die van een werknemer.',
        en: 'Such a clause may be out of proportion, and it brings your position closer to that of an employee.',
      },
      example: 'cooperation:\n  nonCompete:\n    months: 6',
    }),
    check: ({ answers: { cooperation } }) =>
      when(cooperation.nonCompete.months > 0, 'cooperation.nonCompete.months'),
  },
];
