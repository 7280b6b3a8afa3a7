import { type Catalogue, reporter } from './entry.ts';

/** What is said about the choice of documents. */
export const documentsCatalogue = () =>
  ({
    'documents/dpa-decided': {
      severity: 'info',
      message: {
        fr: 'L’accord de sous-traitance de données est décidé d’après les réponses.',
        nl: 'Over de verwerkersovereenkomst wordt beslist op basis van de antwoorden.',
        en: 'Whether a data processing agreement is made follows from the answers.',
      },
      reason: {
        fr: 'Le RGPD exige un contrat écrit dès que le prestataire traite des données personnelles pour le compte du client (art. 28, par. 3). `data.dpa: yes` ou `no` l’impose ou l’écarte.',
        nl: 'De AVG eist een schriftelijke overeenkomst zodra de opdrachtnemer persoonsgegevens voor de opdrachtgever verwerkt (art. 28 lid 3). `data.dpa: yes` of `no` dwingt dat af of sluit het uit.',
        en: 'The GDPR asks for a written contract as soon as the provider processes personal data on the client’s behalf (art. 28(3)). `data.dpa: yes` or `no` imposes it or rules it out.',
      },
      example: 'services:\n  tasks:\n    - task: email',
    },
  }) as const satisfies Catalogue;

export const reportDocuments = reporter(documentsCatalogue);
