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
    'documents/clause-in-one-language': {
      severity: 'warning',
      message: {
        fr: 'Votre article `{name}` n’a pas son pendant sous `templates/{language}/` : le document et sa traduction ne disent pas la même chose.',
        nl: 'Uw artikel `{name}` heeft geen tegenhanger onder `templates/{language}/`: het document en zijn vertaling zeggen niet hetzelfde.',
        en: 'Your clause `{name}` has no counterpart under `templates/{language}/`: the document and its translation do not say the same.',
      },
      hint: {
        fr: 'Écrivez le même article dans l’autre langue, ou ôtez `secondLanguage`.',
        nl: 'Schrijf hetzelfde artikel in de andere taal, of laat `secondLanguage` weg.',
        en: 'Write the same clause in the other language, or leave out `secondLanguage`.',
      },
      reason: {
        fr: '`secondLanguage` traduit nos textes ; un article à vous n’existe que dans la langue où vous l’avez écrit, et l’autre texte garde le nôtre.',
        nl: '`secondLanguage` vertaalt onze teksten; een artikel van uzelf bestaat alleen in de taal waarin u het schreef, en de andere tekst houdt het onze.',
        en: '`secondLanguage` translates our texts; a clause of yours exists only in the language in which you wrote it, and the other text keeps ours.',
      },
      example: 'secondLanguage: en   # templates/fr/engagement-letter/notice.md.hbs alone',
    },
  }) as const satisfies Catalogue;

export const reportDocuments = reporter(documentsCatalogue);
