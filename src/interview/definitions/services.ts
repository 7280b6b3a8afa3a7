import { serviceWords } from '../../view/derived/service-words.ts';
import { usuallyExcluded } from '../../view/derived/services.ts';
import type { Definition, Facts } from '../question.ts';

const isLimited = ({ at }: Facts) => at('services.authority.scope') === 'limited';

/** A.4: what the assistant does and does not do. */
export const serviceDefinitions: readonly Definition[] = [
  {
    path: 'services.tasks',
    kind: 'tasks',
    words: [
      'Que ferez-vous pour ce client ?',
      'Wat gaat u voor deze klant doen?',
      'What will you do for this client?',
    ],
    items: [
      {
        path: 'services.tasks[].label',
        words: [
          'Comment appelez-vous cette tâche : {item} ?',
          'Hoe noemt u deze taak: {item}?',
          'What do you call this task: {item}?',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'services.tasks[].description',
        words: [
          'En quoi consiste cette tâche : {item} ?',
          'Wat houdt deze taak in: {item}?',
          'What does this task involve: {item}?',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'services.tasks[].volume',
        words: [
          'Dans quelle quantité : {item} ? (une trentaine par jour…)',
          'Hoeveel: {item}? (zo’n dertig per dag…)',
          'How much of it: {item}? (some thirty a day…)',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'services.tasks[].frequency',
        words: [
          'À quel rythme : {item} ? (chaque vendredi…)',
          'Hoe vaak: {item}? (elke vrijdag…)',
          'How often: {item}? (every Friday…)',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'services.tasks[].deliverable',
        words: [
          'Que remettez-vous au client : {item} ?',
          'Wat levert u op: {item}?',
          'What do you hand over: {item}?',
        ],
        usual: true,
        optional: true,
      },
    ],
    firm: true,
  },
  {
    path: 'services.summary',
    words: [
      'En une phrase, quelle est votre mission ?',
      'Wat is uw opdracht, in één zin?',
      'What is the assignment, in one sentence?',
    ],
    example: [
      'Tenue de la boîte de réception et du fichier clients, sept heures par semaine.',
      'De mailbox en het klantenbestand bijhouden, zeven uur per week.',
      'Keeping the inbox and the customer file, seven hours a week.',
    ],
  },
  {
    path: 'services.excluded',
    words: [
      'Que ne faites-vous pas ? (une chose par ligne)',
      'Wat doet u niet? (één ding per regel)',
      'What do you not do? (one thing a line)',
    ],
    example: [
      'conseil juridique ou fiscal · comptabilité · création graphique',
      'juridisch of fiscaal advies · boekhouding · grafisch ontwerp',
      'legal or tax advice · bookkeeping · graphic design',
    ],
    optional: true,
    remember: true,
    stated: usualExclusions,
  },
  {
    path: 'services.extras',
    words: [
      'Quel service proposez-vous en supplément ?',
      'Welke dienst biedt u tegen een toeslag?',
      'Which service do you offer at an extra charge?',
    ],
    usual: true,
    key: true,
    optional: true,
    items: [
      {
        path: 'services.extras[].service',
        words: ['Quel service ?', 'Welke dienst?', 'Which service?'],
      },
      {
        path: 'services.extras[].price',
        words: [
          'À quel prix : {item} ? (rien : sur devis)',
          'Voor welke prijs: {item}? (niets: op offerte)',
          'At which price: {item}? (nothing: on quote)',
        ],
        optional: true,
      },
      {
        path: 'services.extras[].unit',
        words: [
          'Par quelle unité : {item} ? (heure, dossier…)',
          'Per welke eenheid: {item}? (uur, dossier…)',
          'Per which unit: {item}? (hour, file…)',
        ],
        optional: true,
      },
    ],
  },
  {
    path: 'services.deliverables',
    words: [
      'Que devez-vous remettre au client ?',
      'Wat moet u opleveren?',
      'What are you to deliver?',
    ],
    usual: true,
    optional: true,
    items: [
      {
        path: 'services.deliverables[].name',
        words: ['Que remettez-vous ?', 'Wat levert u op?', 'What do you deliver?'],
      },
      {
        path: 'services.deliverables[].format',
        words: ['Sous quelle forme : {item} ?', 'In welke vorm: {item}?', 'In which form: {item}?'],
        optional: true,
      },
      {
        path: 'services.deliverables[].due',
        words: ['Pour quand : {item} ?', 'Wanneer: {item}?', 'By when: {item}?'],
        optional: true,
      },
      {
        path: 'services.deliverables[].acceptanceDays',
        words: [
          'Combien de jours le client a-t-il pour accepter : {item} ?',
          'Hoeveel dagen heeft de klant om te aanvaarden: {item}?',
          'How many days does the client have to accept: {item}?',
        ],
        optional: true,
      },
    ],
  },
  {
    path: 'services.obligation',
    words: [
      'À quoi vous engagez-vous ?',
      'Waartoe verbindt u zich?',
      'What do you commit yourself to?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'services.changeRequests',
    words: [
      'Que se passe-t-il si le client demande autre chose que prévu ?',
      'Wat gebeurt er als de klant iets anders vraagt dan afgesproken?',
      'What happens when the client asks for something else than agreed?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'services.authority.scope',
    words: [
      'Pouvez-vous signer ou commander au nom du client ?',
      'Mag u tekenen of bestellen namens de klant?',
      'May you sign or order in the client’s name?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'services.authority.acts',
    words: [
      'Que pouvez-vous faire en son nom ? (une chose par ligne)',
      'Wat mag u namens de klant doen? (één ding per regel)',
      'What may you do in the client’s name? (one thing a line)',
    ],
    when: isLimited,
  },
  {
    path: 'services.authority.spendingLimit',
    words: [
      'Jusqu’à quel montant pouvez-vous engager le client, en euros ?',
      'Tot welk bedrag mag u de klant binden, in euro?',
      'Up to which amount may you commit the client, in euros?',
    ],
    when: isLimited,
  },
  {
    path: 'services.clientObligations',
    words: [
      'Que doit vous fournir le client ? (une chose par ligne)',
      'Wat moet de klant u aanleveren? (één ding per regel)',
      'What must the client provide? (one thing a line)',
    ],
    example: [
      'les accès · une réponse sous deux jours · un interlocuteur',
      'de toegangen · een antwoord binnen twee dagen · een aanspreekpunt',
      'the access rights · an answer within two days · a contact person',
    ],
    usual: true,
    optional: true,
    stated: ({ language }) => serviceWords[language].clientObligations,
  },
  {
    path: 'services.turnaroundDays',
    words: [
      'En combien de jours ouvrés traitez-vous une demande ordinaire ?',
      'Binnen hoeveel werkdagen verwerkt u een gewone opdracht?',
      'Within how many working days do you handle an ordinary request?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'services.deadlines',
    words: [
      'Vos délais sont-ils indicatifs ou impératifs ?',
      'Zijn uw termijnen indicatief of fataal?',
      'Are your deadlines indicative or strict?',
    ],
    // A private person is not given indicative dates (art. R. 212-2, 7° C. conso.).
    when: ({ isBusiness, law }) => isBusiness || law !== 'FR',
    usual: true,
  },
];

function usualExclusions({ at, given, law, language }: Facts): readonly string[] {
  const tasks = given('services.tasks');
  const workLocation = String(at('availability.workLocation'));
  const clientCountry = given('client.country');
  return usuallyExcluded({ law, clientCountry, language, tasks: codesOf(tasks), workLocation });
}

function codesOf(tasks: unknown): readonly string[] {
  return Array.isArray(tasks) ? tasks.map(({ task }: { task: string }) => task) : [];
}
