import type { Definition, Facts } from '../question.ts';

const handlesData = (facts: Facts) => facts.handlesData;
const specialTypes = ['health', 'other-special', 'national-number'];
const holds =
  (kinds: readonly string[]) =>
  ({ at }: Facts) => {
    const types = at('data.types');
    return Array.isArray(types) && types.some((type) => kinds.includes(type));
  };
const hasSpecialData = holds(specialTypes);
const mustBeGuarded = (facts: Facts) =>
  facts.handlesData && facts.isBusiness && holds(['health', 'other-special'])(facts);

const processing: readonly Definition[] = [
  {
    path: 'data.processing',
    words: [
      'Aurez-vous accès à des données de personnes (clients, contacts, salariés) de votre client ?',
      'Krijgt u toegang tot gegevens van personen (klanten, contacten, werknemers) van uw klant?',
      'Will you have access to data of people (customers, contacts, staff) of your client?',
    ],
    usual: ({ impliesData }) => impliesData,
    firm: true,
  },
  {
    path: 'data.noProcessingReason',
    words: [
      'Pourquoi aucune donnée personnelle n’est-elle traitée ?',
      'Waarom worden er geen persoonsgegevens verwerkt?',
      'Why are no personal data processed?',
    ],
    when: ({ impliesData, given }) => impliesData && given('data.processing') === false,
  },
  {
    path: 'data.tools',
    words: [
      'Avec quel outil traitez-vous ces données ? (logiciel d’e-mailing, CRM, portail…)',
      'Met welke tool verwerkt u die gegevens? (e-mailmarketing, CRM, klantportaal…)',
      'With which tool do you handle those data? (e-mail marketing, CRM, portal…)',
    ],
    when: handlesData,
    usual: true,
    key: true,
    optional: true,
    items: [
      {
        path: 'data.tools[].name',
        words: ['Comment s’appelle l’outil ?', 'Hoe heet de tool?', 'What is the tool called?'],
      },
      {
        path: 'data.tools[].category',
        words: [
          'Quel genre d’outil est-ce : {item} ?',
          'Wat voor tool is dit: {item}?',
          'What kind of tool is this: {item}?',
        ],
        firm: true,
      },
      {
        path: 'data.tools[].accountOwner',
        words: [
          'À qui est le compte : {item} ?',
          'Van wie is het account: {item}?',
          'Whose account is it: {item}?',
        ],
        firm: true,
      },
      {
        path: 'data.tools[].vendor',
        words: [
          'Qui édite cet outil : {item} ?',
          'Wie levert deze tool: {item}?',
          'Who supplies this tool: {item}?',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'data.tools[].hostingCountry',
        words: [
          'Dans quel pays ses données sont-elles hébergées : {item} ?',
          'In welk land staan de gegevens: {item}?',
          'In which country are its data hosted: {item}?',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'data.tools[].transferBasis',
        words: [
          'Sur quelle base les données sortent-elles de l’EEE : {item} ?',
          'Op welke grondslag verlaten gegevens de EER: {item}?',
          'On which basis do data leave the EEA: {item}?',
        ],
        usual: true,
        optional: true,
      },
    ],
  },
  {
    path: 'data.ai',
    words: [
      'Pouvez-vous utiliser des outils d’IA sur les données du client ?',
      'Mag u AI-tools gebruiken op gegevens van de klant?',
      'May you use AI tools on the client’s data?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'data.credentials',
    words: [
      'Comment le client vous donne-t-il ses accès ?',
      'Hoe geeft de klant u toegang?',
      'How does the client give you access?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'confidentiality.years',
    kind: 'years',
    words: [
      'Combien d’années le secret dure-t-il après la fin ?',
      'Hoeveel jaar duurt de geheimhouding na afloop?',
      'For how many years does secrecy last after the end?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'confidentiality.tradeSecretYears',
    words: [
      'Et pour les secrets d’affaires, en années ?',
      'En voor bedrijfsgeheimen, in jaren?',
      'And for trade secrets, in years?',
    ],
    usual: true,
  },
  {
    path: 'confidentiality.mutual',
    words: [
      'Le secret vaut-il pour les deux ?',
      'Geldt de geheimhouding voor beiden?',
      'Does secrecy bind both of you?',
    ],
    usual: true,
  },
  {
    path: 'confidentiality.penalty',
    words: [
      'Quelle pénalité par violation du secret, en euros ?',
      'Welke boete per schending, in euro?',
      'Which penalty per breach of secrecy, in euros?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'data.purposes',
    words: [
      'À quelles fins traitez-vous ces données ? (une par ligne)',
      'Voor welke doelen verwerkt u die gegevens? (één per regel)',
      'For which purposes do you handle those data? (one a line)',
    ],
    when: handlesData,
    usual: true,
    optional: true,
  },
  {
    path: 'data.operations',
    words: [
      'Que faites-vous de ces données ?',
      'Wat doet u met die gegevens?',
      'What do you do with those data?',
    ],
    when: handlesData,
    usual: true,
    optional: true,
  },
  {
    path: 'data.subjects',
    words: ['De qui sont ces données ?', 'Van wie zijn die gegevens?', 'Whose data are they?'],
    when: handlesData,
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'data.types',
    words: [
      'De quelles données s’agit-il ?',
      'Om welke gegevens gaat het?',
      'Which data are they?',
    ],
    when: handlesData,
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'data.specialSafeguards',
    words: [
      'Quelles protections particulières pour ces données sensibles ? (une par ligne)',
      'Welke extra waarborgen voor deze gevoelige gegevens? (één per regel)',
      'Which special safeguards for these sensitive data? (one a line)',
    ],
    when: hasSpecialData,
    // The agreement can not do without them: rule gdpr-special.
    optional: (facts) => !mustBeGuarded(facts),
    firm: true,
  },
];

const agreement: readonly Definition[] = [
  {
    path: 'data.role',
    words: [
      'Quel est votre rôle au sens du RGPD ?',
      'Wat is uw rol volgens de AVG?',
      'What is your role under the GDPR?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'data.dpa',
    words: [
      'Faut-il un accord de sous-traitance de données ?',
      'Is er een verwerkersovereenkomst nodig?',
      'Is a data processing agreement needed?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'data.basis',
    words: [
      'Sur quel texte repose l’accord de sous-traitance ?',
      'Op welke tekst berust de verwerkersovereenkomst?',
      'On which text does the data processing agreement rest?',
    ],
    usual: true,
  },
  {
    path: 'data.duration',
    words: [
      'Combien de temps traitez-vous ces données, si ce n’est pas la durée du contrat ?',
      'Hoe lang verwerkt u die gegevens, als dat niet de duur van de overeenkomst is?',
      'For how long do you handle those data, if not for the term of the agreement?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'data.retention',
    words: [
      'Combien de temps conservez-vous ces données ?',
      'Hoe lang bewaart u die gegevens?',
      'For how long do you keep those data?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'data.storage',
    words: [
      'Où ces données sont-elles stockées ?',
      'Waar worden die gegevens opgeslagen?',
      'Where are those data stored?',
    ],
    usual: true,
    optional: true,
    items: [
      {
        path: 'data.storage[].place',
        words: ['Quel service ou lieu ?', 'Welke dienst of plaats?', 'Which service or place?'],
      },
      {
        path: 'data.storage[].country',
        words: ['Dans quel pays : {item} ?', 'In welk land: {item}?', 'In which country: {item}?'],
        firm: true,
      },
    ],
  },
  {
    path: 'data.subprocessing.authorisation',
    words: [
      'Comment le client autorise-t-il vos sous-traitants ?',
      'Hoe staat de klant subverwerkers toe?',
      'How does the client authorise your sub-processors?',
    ],
    usual: true,
  },
  {
    path: 'data.subprocessing.objectionDays',
    words: [
      'Combien de jours pour s’y opposer ?',
      'Hoeveel dagen om bezwaar te maken?',
      'How many days to object?',
    ],
    usual: true,
  },
  {
    path: 'data.subprocessors',
    words: [
      'Quel sous-traitant verra ces données ?',
      'Welke subverwerker krijgt die gegevens?',
      'Which sub-processor will see those data?',
    ],
    usual: true,
    optional: true,
    items: [
      {
        path: 'data.subprocessors[].name',
        words: ['Quel est son nom ?', 'Wat is de naam?', 'What is the name?'],
      },
      {
        path: 'data.subprocessors[].task',
        words: ['Que fait-il : {item} ?', 'Wat doet hij: {item}?', 'What does it do: {item}?'],
      },
      {
        path: 'data.subprocessors[].country',
        words: ['Dans quel pays : {item} ?', 'In welk land: {item}?', 'In which country: {item}?'],
        firm: true,
      },
      {
        path: 'data.subprocessors[].address',
        words: [
          'À quelle adresse : {item} ?',
          'Op welk adres: {item}?',
          'At which address: {item}?',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'data.subprocessors[].transferBasis',
        words: [
          'Sur quelle base les données sortent-elles de l’EEE : {item} ?',
          'Op welke grondslag verlaten gegevens de EER: {item}?',
          'On which basis do data leave the EEA: {item}?',
        ],
        usual: true,
        optional: true,
      },
      {
        path: 'data.subprocessors[].contact',
        words: [
          'Qui y contacter : {item} ?',
          'Wie is de contactpersoon: {item}?',
          'Whom to contact there: {item}?',
        ],
        usual: true,
        optional: true,
      },
    ],
  },
  {
    path: 'data.transfers.outsideEea',
    words: [
      'Ces données sortent-elles de l’Espace économique européen ?',
      'Verlaten die gegevens de Europese Economische Ruimte?',
      'Do those data leave the European Economic Area?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'data.transfers.basis',
    words: ['Sur quelle base ?', 'Op welke grondslag?', 'On which basis?'],
    when: (facts) => facts.handlesData && facts.at('data.transfers.outsideEea') === true,
  },
  {
    path: 'data.security',
    words: [
      'Quelles mesures de sécurité prenez-vous ?',
      'Welke beveiligingsmaatregelen neemt u?',
      'Which security measures do you take?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'data.securityOther',
    words: [
      'Quelles autres mesures ? (une par ligne)',
      'Welke andere maatregelen? (één per regel)',
      'Which other measures? (one a line)',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'data.breach.hours',
    words: [
      'En combien d’heures signalez-vous une fuite de données au client ?',
      'Binnen hoeveel uur meldt u een datalek aan de klant?',
      'Within how many hours do you report a data breach to the client?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'data.breach.contact',
    words: [
      'Qui prévenir chez le client ?',
      'Wie waarschuwt u bij de klant?',
      'Whom do you warn at the client’s?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'data.requestDays',
    words: [
      'En combien de jours ouvrés transmettez-vous la demande d’une personne ?',
      'Binnen hoeveel werkdagen stuurt u een verzoek van een betrokkene door?',
      'Within how many working days do you pass on a person’s request?',
    ],
    usual: true,
  },
  {
    path: 'data.audit.noticeDays',
    words: [
      'Combien de jours à l’avance un audit est-il annoncé ?',
      'Hoeveel dagen vooraf wordt een audit aangekondigd?',
      'How many days ahead is an audit announced?',
    ],
    usual: true,
  },
  {
    path: 'data.audit.frequency',
    words: [
      'À quel rythme un audit est-il possible ?',
      'Hoe vaak is een audit mogelijk?',
      'How often is an audit possible?',
    ],
    usual: true,
  },
  {
    path: 'data.audit.costs',
    words: ['Qui paie l’audit ?', 'Wie betaalt de audit?', 'Who pays for the audit?'],
    usual: true,
  },
  {
    path: 'data.end.choice',
    words: [
      'Que deviennent les données à la fin ?',
      'Wat gebeurt er aan het einde met de gegevens?',
      'What becomes of the data at the end?',
    ],
    usual: true,
  },
  {
    path: 'data.end.days',
    words: ['En combien de jours ?', 'Binnen hoeveel dagen?', 'Within how many days?'],
    usual: true,
  },
  {
    path: 'data.instructions.from',
    words: [
      'Qui donne les instructions sur les données, chez le client ?',
      'Wie geeft bij de klant instructies over de gegevens?',
      'Who gives instructions about the data, at the client’s?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'data.instructions.by',
    words: ['Comment les donne-t-il ?', 'Op welke wijze?', 'In which way?'],
    usual: true,
    optional: true,
  },
  {
    path: 'data.recordsKept',
    words: [
      'Tenez-vous un registre de ces traitements ?',
      'Houdt u een register van deze verwerkingen bij?',
      'Do you keep a record of this processing?',
    ],
    usual: true,
  },
];

/** A.8: secrecy and personal data. */
export const dataDefinitions: readonly Definition[] = [
  ...processing,
  ...agreement.map((definition) => ({ when: handlesData, ...definition })),
];
