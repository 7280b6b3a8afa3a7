import { type ExtentPoint, extentWords, isStated } from '../../view/derived/rights-words.ts';
import type { Definition, Facts } from '../question.ts';

const cap = ({ at }: Facts) => at('liability.cap.mode');
const isTransfer = ({ at }: Facts) => at('intellectualProperty.mode') !== 'stay-with-provider';
const onPaper = ({ at }: Facts) => at('signature.method') === 'paper';
const hasProposal = ({ at }: Facts) => {
  const documents = at('documents');
  return Array.isArray(documents) && documents.includes('proposal');
};

const proposal: readonly Definition[] = [
  {
    path: 'proposal.validityDays',
    words: [
      'Combien de jours la proposition est-elle valable ?',
      'Hoeveel dagen is het voorstel geldig?',
      'For how many days is the proposal valid?',
    ],
    key: true,
  },
  {
    path: 'proposal.binding',
    words: [
      'La proposition vous engage-t-elle ?',
      'Bindt het voorstel u?',
      'Does the proposal bind you?',
    ],
  },
  {
    path: 'proposal.introduction',
    words: [
      'Par quels mots la proposition commence-t-elle ?',
      'Met welke woorden begint het voorstel?',
      'With which words does the proposal begin?',
    ],
    optional: true,
  },
  {
    path: 'proposal.options',
    words: [
      'Quelle formule proposez-vous au choix ?',
      'Welke keuze biedt u aan?',
      'Which option do you offer?',
    ],
    optional: true,
    items: [
      {
        path: 'proposal.options[].name',
        words: ['Quel est son nom ?', 'Hoe heet ze?', 'What is it called?'],
      },
      {
        path: 'proposal.options[].price',
        words: ['À quel prix : {item} ?', 'Voor welke prijs: {item}?', 'At which price: {item}?'],
      },
      {
        path: 'proposal.options[].unit',
        words: [
          'Par quelle unité : {item} ? (mois, heure…)',
          'Per welke eenheid: {item}? (maand, uur…)',
          'Per which unit: {item}? (month, hour…)',
        ],
        optional: true,
      },
      {
        path: 'proposal.options[].contents',
        words: [
          'Que comprend-elle : {item} ?',
          'Wat zit erin: {item}?',
          'What does it include: {item}?',
        ],
        optional: true,
      },
    ],
  },
  {
    path: 'proposal.recommended',
    words: [
      'Quelle formule recommandez-vous ?',
      'Welke keuze raadt u aan?',
      'Which option do you recommend?',
    ],
    optional: true,
  },
  {
    path: 'proposal.references',
    words: [
      'Quelles références citez-vous ?',
      'Welke referenties noemt u?',
      'Which references do you give?',
    ],
    optional: true,
  },
  {
    path: 'proposal.onboarding',
    words: [
      'Quelles sont les étapes du démarrage ? (une par ligne)',
      'Wat zijn de stappen bij de start? (één per regel)',
      'What are the steps of the start? (one a line)',
    ],
    optional: true,
  },
];

/** A.1 and A.9: the run, liability, rights, terms, court, signature, proposal. */
export const documentDefinitions: readonly Definition[] = [
  {
    path: 'documents',
    words: [
      'Quels documents faut-il ?',
      'Welke documenten zijn nodig?',
      'Which documents are needed?',
    ],
    usual: true,
    key: true,
    remember: true,
  },
  {
    path: 'language',
    words: [
      'Dans quelle langue écrire les documents ?',
      'In welke taal worden de documenten geschreven?',
      'In which language are the documents written?',
    ],
    usual: true,
    key: true,
    firm: true,
    suggest: ({ documentLanguage }) => documentLanguage,
  },
  {
    path: 'secondLanguage',
    words: [
      'Faut-il une traduction de courtoisie ?',
      'Is een vertaling gewenst?',
      'Is a courtesy translation wanted?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'law',
    words: [
      'Quel droit s’applique au contrat ?',
      'Welk recht geldt voor de overeenkomst?',
      'Which law governs the agreement?',
    ],
    usual: true,
    key: true,
    firm: true,
  },
  {
    path: 'date',
    words: [
      'Quelle date portent les documents ?',
      'Welke datum dragen de documenten?',
      'Which date do the documents bear?',
    ],
    usual: true,
    key: true,
    suggest: ({ today }) => today,
  },
  {
    path: 'reference',
    words: [
      'Quel numéro donnez-vous à ce contrat ?',
      'Welk nummer geeft u deze overeenkomst?',
      'Which number do you give this agreement?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'liability.cap.mode',
    words: [
      'À combien votre responsabilité est-elle limitée ?',
      'Tot hoeveel is uw aansprakelijkheid beperkt?',
      'To how much is your liability limited?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'liability.cap.months',
    words: [
      'De combien de mois d’honoraires ?',
      'Honorarium van hoeveel maanden?',
      'Fees of how many months?',
    ],
    when: (facts) => cap(facts) === 'fees-last-months',
    usual: true,
  },
  {
    path: 'liability.cap.amount',
    words: [
      'À quel montant, en euros ?',
      'Tot welk bedrag, in euro?',
      'To which amount, in euros?',
    ],
    when: (facts) => cap(facts) === 'fixed',
  },
  {
    path: 'liability.excludeIndirect',
    words: [
      'Les dommages indirects sont-ils exclus ?',
      'Is indirecte schade uitgesloten?',
      'Is indirect damage excluded?',
    ],
    usual: true,
  },
  {
    path: 'liability.claimMonths',
    words: [
      'En combien de mois une réclamation doit-elle être faite ?',
      'Binnen hoeveel maanden moet een claim worden ingediend?',
      'Within how many months must a claim be made?',
    ],
    usual: true,
  },
  {
    path: 'liability.auxiliaryWaiver',
    words: [
      'Excluez-vous les actions directes contre vos auxiliaires ?',
      'Sluit u rechtstreekse vorderingen tegen hulppersonen uit?',
      'Do you exclude direct claims against your auxiliaries?',
    ],
    when: ({ law }) => law === 'BE',
    usual: true,
  },
  {
    path: 'liability.forceMajeureDays',
    words: [
      'Après combien de jours de force majeure peut-on mettre fin au contrat ?',
      'Na hoeveel dagen overmacht kan de overeenkomst eindigen?',
      'After how many days of force majeure may the agreement be ended?',
    ],
    usual: true,
  },
  {
    path: 'intellectualProperty.mode',
    words: [
      'À qui appartient ce que vous créez ?',
      'Van wie is wat u maakt?',
      'Who owns what you create?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'intellectualProperty.rights',
    words: [
      'Quels droits le client reçoit-il ?',
      'Welke rechten krijgt de klant?',
      'Which rights does the client receive?',
    ],
    when: isTransfer,
    usual: true,
  },
  ...extents([
    ['purposes', 'Pour quelles utilisations ?', 'Voor welk gebruik?', 'For which uses?'],
    ['media', 'Sur quels supports ?', 'Op welke dragers?', 'On which media?'],
    ['territory', 'Dans quels pays ?', 'In welke landen?', 'In which countries?'],
    ['duration', 'Pour combien de temps ?', 'Voor hoe lang?', 'For how long?'],
  ]),
  {
    path: 'intellectualProperty.portfolio',
    words: [
      'Pouvez-vous citer ce client comme référence ?',
      'Mag u deze klant als referentie noemen?',
      'May you name this client as a reference?',
    ],
    usual: true,
  },
  {
    path: 'terms.version',
    words: [
      'Quelle version portent vos conditions générales ?',
      'Welke versie hebben uw algemene voorwaarden?',
      'Which version do your general terms bear?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'terms.delivery',
    words: [
      'Comment remettez-vous vos conditions générales ?',
      'Hoe stelt u uw algemene voorwaarden ter hand?',
      'How do you hand over your general terms?',
    ],
    usual: true,
  },
  {
    path: 'terms.link',
    words: ['À quelle adresse internet ?', 'Op welk internetadres?', 'At which web address?'],
    when: ({ at }) => at('terms.delivery') === 'link-and-pdf',
  },
  {
    path: 'terms.changeNoticeDays',
    words: [
      'Combien de jours à l’avance annoncez-vous un changement des conditions ?',
      'Hoeveel dagen vooraf kondigt u een wijziging van de voorwaarden aan?',
      'How many days ahead do you announce a change of the terms?',
    ],
    usual: true,
  },
  {
    path: 'terms.precedence',
    words: [
      'Dans quel ordre les documents priment-ils ?',
      'In welke volgorde gaan de documenten voor?',
      'In which order do the documents prevail?',
    ],
    usual: true,
  },
  {
    path: 'disputes.steps',
    words: [
      'Que faites-vous avant d’aller au tribunal ?',
      'Wat doet u voordat u naar de rechter stapt?',
      'What comes before the court?',
    ],
    usual: true,
  },
  {
    path: 'disputes.court',
    words: [
      'Quel tribunal tranche un litige ?',
      'Welke rechter beslist bij een geschil?',
      'Which court decides a dispute?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'disputes.courtName',
    words: ['Quel tribunal exactement ?', 'Welke rechtbank precies?', 'Which court exactly?'],
    when: ({ at }) => at('disputes.court') === 'named-court',
  },
  {
    path: 'signature.method',
    words: ['Comment signez-vous ?', 'Hoe tekent u?', 'How do you sign?'],
    usual: true,
    key: true,
  },
  {
    path: 'signature.place',
    words: ['Où signez-vous ?', 'Waar tekent u?', 'Where do you sign?'],
    when: onPaper,
  },
  {
    path: 'signature.copies',
    words: [
      'Combien d’exemplaires originaux ?',
      'Hoeveel originele exemplaren?',
      'How many originals?',
    ],
    when: onPaper,
    usual: true,
  },
  {
    path: 'signature.initials',
    words: [
      'Faut-il parapher chaque page ?',
      'Wordt elke pagina geparafeerd?',
      'Is each page initialled?',
    ],
    usual: true,
  },
  ...proposal.map((definition) => ({ ...definition, when: hasProposal, usual: true })),
];

function extents(
  rows: readonly (readonly [ExtentPoint, string, string, string])[],
): readonly Definition[] {
  return rows.map(([name, ...words]) => ({
    path: `intellectualProperty.${name}`,
    words,
    when: isTransfer,
    usual: true,
    optional: true,
    stated: ({ language, law }) => (isStated(name, law) ? extentWords[language][name] : undefined),
  }));
}
