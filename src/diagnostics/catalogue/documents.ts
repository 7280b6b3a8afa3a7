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
        fr: 'Le RGPD exige un contrat écrit dès que le prestataire traite des données personnelles pour le compte du client (art. 28, par. 3). `data.dpa: yes` l’impose, `separate` le laisse au texte conclu à part.',
        nl: 'De AVG eist een schriftelijke overeenkomst zodra de opdrachtnemer persoonsgegevens voor de opdrachtgever verwerkt (art. 28 lid 3). `data.dpa: yes` dwingt dat af, `separate` laat het over aan een tekst die apart is gesloten.',
        en: 'The GDPR asks for a written contract as soon as the provider processes personal data on the client’s behalf (art. 28(3)). `data.dpa: yes` imposes it, `separate` leaves it to a text concluded apart.',
      },
      example: 'services:\n  tasks:\n    - task: email',
    },
    'documents/not-translated': {
      severity: 'warning',
      message: {
        fr: '`{document}` n’a pas de traduction de courtoisie : il vient de votre propre modèle.',
        nl: 'Van `{document}` is er geen vertaling ter informatie: het komt uit uw eigen sjabloon.',
        en: 'There is no courtesy translation of `{document}`: it comes from your own template.',
      },
      hint: {
        fr: 'Traduisez ce fichier, puis faites le document par `--language {language} --template {document}=FICHIER`.',
        nl: 'Vertaal dat bestand en maak het document met `--language {language} --template {document}=BESTAND`.',
        en: 'Translate that file, then make the document by `--language {language} --template {document}=FILE`.',
      },
      reason: {
        fr: '`secondLanguage` traduit nos textes ; celui de votre modèle n’existe que dans sa langue.',
        nl: '`secondLanguage` vertaalt onze teksten; die van uw sjabloon bestaan alleen in hun eigen taal.',
        en: '`secondLanguage` translates our texts; that of your template exists in its own language alone.',
      },
      example: 'secondLanguage: en\ntemplates: { engagement-letter: ma-lettre.docx }',
    },
  }) as const satisfies Catalogue;

export const reportDocuments = reporter(documentsCatalogue);
