import { isLongBefore } from '../../answers/days.ts';
import { startsTooSoon } from '../../answers/withdrawal.ts';
import type { Definition, Facts, Objection } from '../question.ts';
import { interviewTexts } from '../texts.ts';

const assignment = ({ at }: Facts) => at('cooperation.assignment');
const renews = ({ at }: Facts) => at('cooperation.tacitRenewal') === true;

/** A.7: form, duration, notice and ending. */
export const cooperationDefinitions: readonly Definition[] = [
  {
    path: 'cooperation.startDate',
    words: ['Quand commencez-vous ?', 'Wanneer begint u?', 'When do you start?'],
    objection: startObjection,
  },
  {
    path: 'cooperation.endDate',
    words: [
      'Quel est le dernier jour de la mission ?',
      'Wat is de laatste dag van de opdracht?',
      'What is the last day of the assignment?',
    ],
    when: (facts) => assignment(facts) !== 'ongoing',
    optional: (facts) => assignment(facts) === 'project',
  },
  {
    path: 'cooperation.notice',
    kind: 'notice',
    words: [
      'Avec quel préavis chacun peut-il mettre fin au contrat ?',
      'Met welke opzegtermijn kan ieder de overeenkomst beëindigen?',
      'With how much notice may either of you end the agreement?',
    ],
    example: ['1 mois · 2 semaines', '1 maand · 2 weken', '1 month · 2 weeks'],
    usual: (facts) => assignment(facts) !== 'ongoing',
    key: true,
    remember: true,
  },
  {
    path: 'cooperation.assignment',
    words: [
      'Combien de temps la mission dure-t-elle ?',
      'Hoe lang duurt de opdracht?',
      'How long does the assignment last?',
    ],
    usual: true,
    key: true,
    remember: true,
  },
  {
    path: 'cooperation.form',
    words: [
      'Comment travaillez-vous pour ce client ?',
      'Hoe werkt u voor deze klant?',
      'How do you work for this client?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'cooperation.initialTermMonths',
    words: [
      'Combien de mois le contrat dure-t-il au moins ?',
      'Hoeveel maanden duurt de overeenkomst minstens?',
      'For how many months does the agreement last at least?',
    ],
    when: (facts) => assignment(facts) === 'ongoing',
    usual: true,
    optional: true,
  },
  {
    path: 'cooperation.tacitRenewal',
    words: [
      'Le contrat se renouvelle-t-il de lui-même ?',
      'Wordt de overeenkomst stilzwijgend verlengd?',
      'Does the agreement renew itself?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.renewalMonths',
    words: ['De combien de mois ?', 'Met hoeveel maanden?', 'For how many months?'],
    when: renews,
    optional: true,
  },
  {
    path: 'cooperation.renewalNoticeDays',
    words: [
      'Combien de jours avant peut-on refuser ce renouvellement ?',
      'Tot hoeveel dagen vooraf kan verlenging worden geweigerd?',
      'Until how many days before can the renewal be refused?',
    ],
    when: renews,
    optional: true,
  },
  {
    path: 'cooperation.trialDays',
    words: [
      'Combien de jours dure la période d’essai ?',
      'Hoeveel dagen duurt de proefperiode?',
      'For how many days does the trial period last?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'cooperation.trialNoticeDays',
    words: [
      'Quel préavis pendant l’essai, en jours ?',
      'Welke opzegtermijn in de proefperiode, in dagen?',
      'How much notice during the trial, in days?',
    ],
    when: ({ at }) => Number(at('cooperation.trialDays')) > 0,
    optional: true,
  },
  {
    path: 'cooperation.notice.form',
    words: ['Comment donne-t-on congé ?', 'Hoe wordt opgezegd?', 'How is notice given?'],
    usual: true,
  },
  {
    path: 'cooperation.notice.endOfMonth',
    words: [
      'Le préavis finit-il à la fin d’un mois ?',
      'Eindigt de opzegtermijn aan het einde van een maand?',
      'Does the notice end at the end of a month?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.notice.sameForBoth',
    words: [
      'Le préavis est-il le même pour les deux ?',
      'Geldt dezelfde opzegtermijn voor beiden?',
      'Is the notice the same for both?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.breachCureDays',
    words: [
      'Combien de jours pour réparer un manquement avant de rompre ?',
      'Hoeveel dagen om een tekortkoming te herstellen vóór ontbinding?',
      'How many days to mend a breach before the agreement may be ended?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.earlyTermination',
    words: [
      'Que doit le client s’il arrête plus tôt ?',
      'Wat is de klant verschuldigd als hij eerder stopt?',
      'What does the client owe when it stops early?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'cooperation.earlyTerminationPercent',
    words: [
      'Quel pourcentage du solde ?',
      'Welk percentage van het saldo?',
      'Which percentage of the balance?',
    ],
    when: ({ at }) => at('cooperation.earlyTermination') === 'percentage',
  },
  {
    path: 'cooperation.handover.days',
    words: [
      'Combien de jours ouvrés pour passer le relais à la fin ?',
      'Hoeveel werkdagen voor de overdracht aan het einde?',
      'How many working days for the hand-over at the end?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.handover.paid',
    words: ['Ce temps est-il payé ?', 'Wordt die tijd betaald?', 'Is that time paid?'],
    usual: true,
  },
  {
    path: 'cooperation.substitution',
    words: [
      'Pouvez-vous vous faire remplacer ?',
      'Mag u zich laten vervangen?',
      'May you send a replacement?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'cooperation.subcontracting',
    words: [
      'Pouvez-vous confier une partie du travail à d’autres ?',
      'Mag u een deel van het werk uitbesteden?',
      'May you pass part of the work to others?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.subcontractors',
    words: [
      'À qui confiez-vous une partie du travail ?',
      'Aan wie besteedt u werk uit?',
      'To whom do you pass part of the work?',
    ],
    when: ({ at }) => at('cooperation.subcontracting') === true,
    optional: true,
    items: [
      {
        path: 'cooperation.subcontractors[].name',
        words: ['Quel est son nom ?', 'Wat is de naam?', 'What is the name?'],
      },
      {
        path: 'cooperation.subcontractors[].task',
        words: ['Quel travail : {item} ?', 'Welk werk: {item}?', 'Which work: {item}?'],
      },
      {
        path: 'cooperation.subcontractors[].country',
        words: ['Dans quel pays : {item} ?', 'In welk land: {item}?', 'In which country: {item}?'],
        optional: true,
      },
    ],
  },
  {
    path: 'cooperation.exclusivity',
    words: [
      'Devez-vous travailler pour ce seul client ?',
      'Moet u uitsluitend voor deze klant werken?',
      'Must you work for this client alone?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.nonCompete.months',
    words: [
      'Combien de mois sans travailler pour un concurrent, après la fin ?',
      'Hoeveel maanden niet voor een concurrent werken na afloop?',
      'For how many months no work for a competitor, after the end?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.nonCompete.scope',
    words: [
      'Pour quelle activité et dans quelle région ?',
      'Voor welke activiteit en in welke regio?',
      'For which activity and in which region?',
    ],
    when: ({ at }) => Number(at('cooperation.nonCompete.months')) > 0,
    optional: true,
  },
  {
    path: 'cooperation.nonSolicitation.months',
    words: [
      'Combien de mois sans débaucher le personnel de l’autre, après la fin ?',
      'Hoeveel maanden geen personeel van elkaar overnemen na afloop?',
      'For how many months no hiring of each other’s staff, after the end?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.nonSolicitation.penalty',
    words: [
      'Quelle pénalité en cas de débauchage, en euros ?',
      'Welke boete bij overname van personeel, in euro?',
      'Which penalty for hiring staff, in euros?',
    ],
    when: ({ at }) => Number(at('cooperation.nonSolicitation.months')) > 0,
    usual: true,
    optional: true,
  },
  {
    path: 'cooperation.clientInstructions',
    words: [
      'Sur quoi le client vous donne-t-il des consignes ?',
      'Waarover geeft de klant u instructies?',
      'On what does the client give you instructions?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.clientSanctions',
    words: [
      'Le client peut-il vous sanctionner ou approuver vos congés ?',
      'Kan de klant u sancties opleggen of uw verlof goedkeuren?',
      'Can the client discipline you or approve your leave?',
    ],
    usual: true,
  },
  {
    path: 'cooperation.independenceConfirmed',
    words: [
      'Confirmez-vous tous deux qu’aucun contrat de travail n’est voulu ?',
      'Bevestigt u beiden dat geen arbeidsovereenkomst is bedoeld?',
      'Do you both confirm that no employment is intended?',
    ],
    usual: true,
  },
];

/** A start before the withdrawal period is over, which the client did not ask for, or long before the letter. */
function startObjection(value: unknown, { given, today, at }: Facts): Objection | undefined {
  const startDate = String(value);
  const date = String(given('date') ?? today);
  const client = {
    type: at('client.type'),
    contractChannel: at('client.contractChannel'),
    withdrawalStartRequest: given('client.withdrawalStartRequest'),
  };
  if (startsTooSoon({ client, date, startDate }))
    return { text: interviewTexts['objection.withdrawal'], mayBeMeant: true };
  return isLongBefore(date, startDate)
    ? { text: interviewTexts['objection.past'], mayBeMeant: true }
    : undefined;
}
