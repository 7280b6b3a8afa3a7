import type { Definition, Facts } from '../question.ts';

const isFixed = ({ at }: Facts) => at('availability.pattern') === 'fixed-days';
const isUrgent = ({ at }: Facts) => at('availability.urgent.accepted') === true;

const definitions: readonly Definition[] = [
  {
    path: 'availability.pattern',
    words: ['Quand travaillez-vous ?', 'Wanneer werkt u?', 'When do you work?'],
  },
  {
    path: 'availability.days',
    words: [
      'Quels jours travaillez-vous ?',
      'Op welke dagen werkt u?',
      'On which days do you work?',
    ],
    usual: (facts) => !isFixed(facts),
    key: true,
  },
  {
    path: 'availability.hours',
    kind: 'hours',
    words: ['À quelles heures ?', 'Op welke uren?', 'At which hours?'],
    example: ['9h-12h30, 13h30-17h', '9.00-12.30, 13.30-17.00', '9:00-12:30, 13:30-17:00'],
    usual: (facts) => !isFixed(facts),
    key: true,
  },
  {
    path: 'availability.channels',
    words: [
      'Par quels moyens peut-on vous joindre ?',
      'Hoe bent u bereikbaar?',
      'How can you be reached?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'availability.contactHours',
    kind: 'hours',
    words: [
      'À quelles heures peut-on vous joindre, si elles diffèrent ?',
      'Op welke uren bent u bereikbaar, als die verschillen?',
      'At which hours can you be reached, if they differ?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'availability.responseHours',
    words: [
      'En combien d’heures répondez-vous, les jours où vous êtes disponible ?',
      'Binnen hoeveel uur antwoordt u, op dagen waarop u beschikbaar bent?',
      'Within how many hours do you answer, on days on which you are available?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'availability.urgent.accepted',
    words: [
      'Acceptez-vous les urgences ?',
      'Neemt u spoedopdrachten aan?',
      'Do you accept urgent work?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'availability.urgent.definition',
    words: ['Qu’appelez-vous une urgence ?', 'Wat noemt u spoed?', 'What do you call urgent?'],
    example: [
      'une demande à traiter le jour même',
      'een opdracht voor dezelfde dag',
      'a request for the same day',
    ],
    when: isUrgent,
    optional: true,
  },
  {
    path: 'availability.urgent.channel',
    words: [
      'Comment vous prévenir d’une urgence ?',
      'Hoe meldt men u spoed?',
      'How are you told of it?',
    ],
    when: isUrgent,
    optional: true,
  },
  {
    path: 'availability.urgent.responseHours',
    words: [
      'En combien d’heures répondez-vous à une urgence ?',
      'Binnen hoeveel uur antwoordt u bij spoed?',
      'Within how many hours do you answer?',
    ],
    when: isUrgent,
    optional: true,
  },
  {
    path: 'availability.updates.method',
    words: [
      'Comment tenez-vous le client informé ?',
      'Hoe houdt u de klant op de hoogte?',
      'How do you keep the client informed?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'availability.updates.frequency',
    words: ['À quel rythme ?', 'Hoe vaak?', 'How often?'],
    usual: true,
    key: true,
  },
  {
    path: 'availability.unavailable',
    words: [
      'Quels congés avez-vous déjà prévus ?',
      'Welke vakantie hebt u al gepland?',
      'Which holidays have you planned?',
    ],
    usual: true,
    optional: true,
    example: [
      'du 02/08/2027 au 20/08/2027',
      '02-08-2027 tot 20-08-2027',
      '02/08/2027 to 20/08/2027',
    ],
  },
  {
    path: 'availability.leaveNoticeDays',
    words: [
      'Combien de jours à l’avance annoncez-vous vos congés ?',
      'Hoeveel dagen vooraf meldt u vakantie?',
      'How many days ahead do you announce leave?',
    ],
    usual: true,
  },
  {
    path: 'availability.sickness',
    words: [
      'Que se passe-t-il si vous tombez malade ?',
      'Wat gebeurt er als u ziek bent?',
      'What happens when you are ill?',
    ],
    usual: true,
  },
  {
    path: 'availability.workLocation',
    words: ['Où travaillez-vous ?', 'Waar werkt u?', 'Where do you work?'],
    usual: true,
    key: true,
  },
  {
    path: 'availability.scheduleDecidedBy',
    words: [
      'Qui fixe votre emploi du temps ?',
      'Wie bepaalt uw werktijden?',
      'Who decides your schedule?',
    ],
    usual: true,
  },
  {
    path: 'availability.equipment',
    words: [
      'Qui fournit le matériel ?',
      'Wie zorgt voor de apparatuur?',
      'Who provides the equipment?',
    ],
    usual: true,
  },
  {
    path: 'availability.usesClientIdentity',
    words: [
      'Utilisez-vous une adresse e-mail ou un titre du client ?',
      'Gebruikt u een e-mailadres of functietitel van de klant?',
      'Do you use an e-mail address or job title of the client?',
    ],
    usual: true,
  },
  {
    path: 'availability.timeZone',
    words: ['Dans quel fuseau horaire ?', 'In welke tijdzone?', 'In which time zone?'],
    usual: true,
  },
];

/** A.6: days, hours, urgent cases, updates; habits, kept in the provider's own file. */
export const availabilityDefinitions: readonly Definition[] = definitions.map((definition) => ({
  ...definition,
  home: 'provider',
}));
