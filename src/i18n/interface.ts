import type { Text } from './text.ts';

/** What the program itself says beside its diagnostics. */
export const interfaceTexts = {
  'program.description': {
    fr: 'Rédige les accords d’une assistante virtuelle indépendante : lettre de mission, conditions générales, accord de sous-traitance de données. Sans réseau, sans télémétrie.',
    nl: 'Schrijft de afspraken van een zelfstandige virtueel assistent: opdrachtbevestiging, algemene voorwaarden, verwerkersovereenkomst. Zonder netwerk, zonder telemetrie.',
    en: 'Writes the agreements of an independent virtual assistant: engagement letter, general terms, data processing agreement. No network, no telemetry.',
  },
  'program.examples': {
    fr: 'Exemples :\n  va-agree init\n  va-agree generate agreement.yaml --out documents',
    nl: 'Voorbeelden:\n  va-agree init\n  va-agree generate agreement.yaml --out documenten',
    en: 'Examples:\n  va-agree init\n  va-agree generate agreement.yaml --out documents',
  },
  'program.bug': {
    fr: 'Une erreur du programme lui-même, non de vos réponses. Merci de la signaler avec les lignes qui suivent, sans données personnelles.',
    nl: 'Een fout in het programma zelf, niet in uw antwoorden. Meld haar met de volgende regels, zonder persoonsgegevens.',
    en: 'A fault of the program itself, not of your answers. Please report it with the lines below, without personal data.',
  },
  'help.usage': { fr: 'Utilisation :', nl: 'Gebruik:', en: 'Usage:' },
  'help.arguments': { fr: 'Arguments :', nl: 'Argumenten:', en: 'Arguments:' },
  'help.options': { fr: 'Options :', nl: 'Opties:', en: 'Options:' },
  'help.commands': { fr: 'Commandes :', nl: 'Opdrachten:', en: 'Commands:' },
  'command.init': {
    fr: 'vous interroge, écrit le fichier de réponses et fait les documents',
    nl: 'stelt de vragen, schrijft het antwoordenbestand en maakt de documenten',
    en: 'asks the questions, writes the answers file and makes the documents',
  },
  'command.generate': {
    fr: 'écrit les documents (fichiers, dossiers, ou - pour l’entrée standard)',
    nl: 'maakt de documenten (bestanden, mappen, of - voor standaardinvoer)',
    en: 'makes the documents (files, folders, or - for standard input)',
  },
  'command.template': {
    fr: 'modèles : les énumérer, vérifier et inspecter votre fichier Word, en exporter un',
    nl: 'sjablonen: opsommen, uw Word-bestand controleren en bekijken, er een exporteren',
    en: 'templates: list them, check and inspect your Word file, export one',
  },
  'command.batch': {
    fr: 'écrit les documents de chaque client d’une liste (CSV, Excel, YAML ou dossier)',
    nl: 'maakt de documenten van elke klant op een lijst (CSV, Excel, YAML of map)',
    en: 'makes the documents of every client of a list (CSV, Excel, YAML or folder)',
  },
  'command.check': {
    fr: 'vérifie les réponses et les règles légales, sans rien écrire',
    nl: 'controleert de antwoorden en de wettelijke regels, zonder iets te schrijven',
    en: 'checks the answers and the legal rules, writes nothing',
  },
  'command.explain': {
    fr: 'explique un code : motif, source, exemple',
    nl: 'legt een code uit: reden, bron, voorbeeld',
    en: 'explains a code: reason, source, example',
  },
  'command.completion': {
    fr: 'affiche de quoi compléter les commandes dans le terminal',
    nl: 'toont wat nodig is om opdrachten in de terminal aan te vullen',
    en: 'prints what completes commands in the terminal',
  },
  'argument.shell': {
    fr: 'bash, zsh ou fish ; par exemple : source <(va-agree completion bash)',
    nl: 'bash, zsh of fish; bijvoorbeeld: source <(va-agree completion bash)',
    en: 'bash, zsh or fish; for example: source <(va-agree completion bash)',
  },
  'command.schema': {
    fr: 'affiche le schéma JSON du fichier de réponses',
    nl: 'toont het JSON-schema van het antwoordenbestand',
    en: 'prints the JSON Schema of the answers file',
  },
  'command.preview': {
    fr: 'montre les documents et les constats dans le navigateur, et suit chaque changement',
    nl: 'toont documenten en bevindingen in de browser en volgt elke wijziging',
    en: 'shows documents and findings in the browser, and follows every change',
  },
  'command.doctor': {
    fr: 'dit ce qui est installé : Node, moteur PDF, polices, LibreOffice',
    nl: 'zegt wat er is geïnstalleerd: Node, pdf-motor, lettertypen, LibreOffice',
    en: 'says what is installed: Node, PDF engine, fonts, LibreOffice',
  },
  'argument.file': {
    fr: 'fichier de réponses (YAML ou JSON)',
    nl: 'antwoordenbestand (YAML of JSON)',
    en: 'answers file (YAML or JSON)',
  },
  'option.port': {
    fr: 'port de la page (par défaut : un port libre)',
    nl: 'poort van de pagina (standaard: een vrije poort)',
    en: 'port of the page (default: a free one)',
  },
  'argument.files': {
    fr: 'fichiers de réponses (YAML ou JSON), dossiers, ou -',
    nl: 'antwoordenbestanden (YAML of JSON), mappen, of -',
    en: 'answers files (YAML or JSON), folders, or -',
  },
  'argument.newFile': {
    fr: 'fichier de réponses à écrire ou à reprendre (par défaut : agreement.yaml)',
    nl: 'antwoordenbestand om te schrijven of te hervatten (standaard: agreement.yaml)',
    en: 'answers file to write or to go on with (default: agreement.yaml)',
  },
  'argument.list': {
    fr: 'liste de clients : .csv, .xlsx, .yaml à plusieurs documents, ou dossier de fichiers de réponses',
    nl: 'lijst van klanten: .csv, .xlsx, .yaml met meer documenten, of map met antwoordenbestanden',
    en: 'list of clients: .csv, .xlsx, .yaml of several documents, or folder of answers files',
  },
  'argument.code': {
    fr: 'code d’un message, par exemple fr-pay-max-60',
    nl: 'code van een melding, bijvoorbeeld fr-pay-max-60',
    en: 'code of a message, for example fr-pay-max-60',
  },
  'option.from': {
    fr: 'revoir et changer les réponses de ce fichier',
    nl: 'de antwoorden van dit bestand nakijken en wijzigen',
    en: 'look over and change the answers of this file',
  },
  'option.plain': {
    fr: 'demande en lignes simples, pour lecteur d’écran',
    nl: 'vragen als gewone regels, voor een schermlezer',
    en: 'questions as plain lines, for a screen reader',
  },
  'option.out': {
    fr: 'dossier où écrire (par défaut : out)',
    nl: 'map om in te schrijven (standaard: out)',
    en: 'folder to write to (default: out)',
  },
  'option.outOrOutput': {
    fr: 'dossier où écrire, ou - pour un document sur la sortie standard (par défaut : out)',
    nl: 'map om in te schrijven, of - voor één document op standaarduitvoer (standaard: out)',
    en: 'folder to write to, or - for one document on standard output (default: out)',
  },
  'option.format': {
    fr: 'formats, séparés par des virgules : docx, pdf, html, md (par défaut : docx)',
    nl: 'formaten, gescheiden door komma’s: docx, pdf, html, md (standaard: docx)',
    en: 'formats, separated by commas: docx, pdf, html, md (default: docx)',
  },
  'option.pdfStandard': {
    fr: 'norme des PDF : ua-1 (par défaut), a-2b, a-3a…',
    nl: 'norm van de pdf’s: ua-1 (standaard), a-2b, a-3a…',
    en: 'standard of the PDFs: ua-1 (default), a-2b, a-3a…',
  },
  'option.document': {
    fr: 'documents à faire, séparés par des virgules',
    nl: 'te maken documenten, gescheiden door komma’s',
    en: 'documents to make, separated by commas',
  },
  'option.language': {
    fr: 'langue des documents : fr, nl ou en',
    nl: 'taal van de documenten: fr, nl of en',
    en: 'language of the documents: fr, nl or en',
  },
  'option.template': {
    fr: 'votre fichier Word comme modèle : engagement-letter=ma-lettre.docx (répétable)',
    nl: 'uw Word-bestand als sjabloon: engagement-letter=mijn-brief.docx (herhaalbaar)',
    en: 'your Word file as the template: engagement-letter=my-letter.docx (repeatable)',
  },
  'option.draft': {
    fr: 'projet : les réponses manquantes restent visibles dans le document',
    nl: 'ontwerp: ontbrekende antwoorden blijven zichtbaar in het document',
    en: 'draft: missing answers stay visible in the document',
  },
  'option.dryRun': {
    fr: 'dit ce qui serait écrit, n’écrit rien',
    nl: 'zegt wat er zou worden geschreven, schrijft niets',
    en: 'says what would be written, writes nothing',
  },
  'option.check': {
    fr: 'code de sortie 3 si les documents ne sont pas à jour ; n’écrit rien',
    nl: 'exitcode 3 als documenten niet actueel zijn; schrijft niets',
    en: 'exit code 3 when documents are not up to date; writes nothing',
  },
  'option.force': {
    fr: 'remplace aussi les documents modifiés à la main',
    nl: 'vervangt ook documenten die met de hand zijn gewijzigd',
    en: 'also replaces documents edited by hand',
  },
  'option.base': {
    fr: 'réponses communes à tous les clients (vos coordonnées, vos prix)',
    nl: 'antwoorden die voor alle klanten gelden (uw gegevens, uw prijzen)',
    en: 'answers that all clients share (your details, your prices)',
  },
  'option.batchTemplate': {
    fr: 'un nom en .xlsx : écrit un tableau à remplir, au lieu de documents ; sinon document=fichier, un modèle Word',
    nl: 'een naam op .xlsx: maakt een blad om in te vullen, in plaats van documenten; anders document=bestand, een Word-sjabloon',
    en: 'a name in .xlsx: writes a sheet to fill, instead of documents; else document=file, a Word template',
  },
  'option.allOrNothing': {
    fr: 'n’écrit rien si un seul client a une erreur',
    nl: 'schrijft niets als ook maar één klant een fout heeft',
    en: 'writes nothing when any client has an error',
  },
  'option.onlyFailed': {
    fr: 'ne refait que les clients en échec la dernière fois',
    nl: 'alleen de klanten die de vorige keer mislukten',
    en: 'only the clients that failed last time',
  },
  'option.shard': {
    fr: 'une part de la liste : 2/4 est la deuxième de quatre',
    nl: 'een deel van de lijst: 2/4 is het tweede van vier',
    en: 'a part of the list: 2/4 is the second of four',
  },
  'option.concurrency': {
    fr: 'travailleurs en parallèle (par défaut : selon la machine)',
    nl: 'parallelle werkers (standaard: naar de machine)',
    en: 'workers side by side (default: as the machine has)',
  },
  'option.strict': {
    fr: 'traite les avertissements comme des erreurs',
    nl: 'behandelt waarschuwingen als fouten',
    en: 'treats warnings as errors',
  },
  'option.json': {
    fr: 'écrit un objet JSON sur la sortie standard',
    nl: 'schrijft één JSON-object naar standaarduitvoer',
    en: 'prints one JSON object on standard output',
  },
  'option.quiet': {
    fr: 'ne dit que les erreurs',
    nl: 'meldt alleen fouten',
    en: 'says only errors',
  },
  'option.noInput': {
    fr: 'ne pose jamais de question',
    nl: 'stelt nooit een vraag',
    en: 'never asks a question',
  },
  'option.noColor': { fr: 'sans couleur', nl: 'zonder kleur', en: 'without colour' },
  'option.uiLanguage': {
    fr: 'langue des messages : fr, nl ou en',
    nl: 'taal van de meldingen: fr, nl of en',
    en: 'language of the messages: fr, nl or en',
  },
  'option.version': { fr: 'affiche la version', nl: 'toont de versie', en: 'prints the version' },
  'option.help': { fr: 'affiche l’aide', nl: 'toont de hulp', en: 'prints help' },
  'usage.unknownCommand': {
    fr: 'La commande `{name}` n’existe pas.',
    nl: 'De opdracht `{name}` bestaat niet.',
    en: 'There is no command `{name}`.',
  },
  'usage.didYouMean': {
    fr: 'Vouliez-vous dire `{nearest}` ?',
    nl: 'Bedoelde u `{nearest}`?',
    en: 'Did you mean `{nearest}`?',
  },
  'usage.seeHelp': {
    fr: 'Voyez `{command} --help`.',
    nl: 'Zie `{command} --help`.',
    en: 'See `{command} --help`.',
  },
  'usage.unknownOption': {
    fr: 'L’option `{name}` n’existe pas.',
    nl: 'De optie `{name}` bestaat niet.',
    en: 'There is no option `{name}`.',
  },
  'usage.missingArgument': {
    fr: 'Il manque un argument : {name}.',
    nl: 'Er ontbreekt een argument: {name}.',
    en: 'An argument is missing: {name}.',
  },
  'usage.missingValue': {
    fr: 'L’option `{name}` demande une valeur.',
    nl: 'De optie `{name}` vraagt een waarde.',
    en: 'The option `{name}` needs a value.',
  },
  'usage.wrongValue': {
    fr: '`{value}` ne convient pas à `{name}` ; choix : {known}.',
    nl: '`{value}` past niet bij `{name}`; keuzes: {known}.',
    en: '`{value}` does not suit `{name}`; choices: {known}.',
  },
  'usage.templatePair': {
    fr: '`--template` attend un document et un fichier : `engagement-letter=ma-lettre.docx`.',
    nl: '`--template` verwacht een document en een bestand: `engagement-letter=mijn-brief.docx`.',
    en: '`--template` expects a document and a file: `engagement-letter=my-letter.docx`.',
  },
  'usage.noFolder': {
    fr: '`--out` demande le nom d’un dossier.',
    nl: '`--out` verlangt de naam van een map.',
    en: '`--out` needs the name of a folder.',
  },
  'usage.oneDocument': {
    fr: '`--out -` écrit un seul document sur la sortie standard : désignez-le par `--document` et `--format`, sans `--json`, `--check` ni `--dry-run`.',
    nl: '`--out -` schrijft één document naar de standaarduitvoer: kies het met `--document` en `--format`, zonder `--json`, `--check` of `--dry-run`.',
    en: '`--out -` writes one document to standard output: name it with `--document` and `--format`, without `--json`, `--check` or `--dry-run`.',
  },
  'usage.notForTerminal': {
    fr: 'Ce document n’est pas du texte : menez la sortie standard vers un fichier (`>`) ou une autre commande (`|`).',
    nl: 'Dit document is geen tekst: leid de standaarduitvoer naar een bestand (`>`) of een andere opdracht (`|`).',
    en: 'This document is not text: send standard output to a file (`>`) or to another command (`|`).',
  },
  'usage.excessArguments': {
    fr: 'Trop d’arguments.',
    nl: 'Te veel argumenten.',
    en: 'Too many arguments.',
  },
  'generate.made': { fr: 'écrit', nl: 'gemaakt', en: 'made' },
  'generate.same': { fr: 'inchangé', nl: 'ongewijzigd', en: 'unchanged' },
  'generate.wouldMake': { fr: 'à écrire', nl: 'te maken', en: 'would be made' },
  'generate.keptEdited': {
    fr: 'gardé : modifié à la main',
    nl: 'behouden: met de hand gewijzigd',
    en: 'kept: edited by hand',
  },
  'generate.keptForeign': {
    fr: 'gardé : document d’un autre client',
    nl: 'behouden: document van een andere klant',
    en: 'kept: another client’s document',
  },
  'check.good': {
    fr: '{file} : aucune erreur.',
    nl: '{file}: geen fouten.',
    en: '{file}: no errors.',
  },
  'count.errors': { fr: 'erreurs : {count}', nl: 'fouten: {count}', en: 'errors: {count}' },
  'count.warnings': {
    fr: 'avertissements : {count}',
    nl: 'waarschuwingen: {count}',
    en: 'warnings: {count}',
  },
  'explain.severity': { fr: 'Gravité', nl: 'Ernst', en: 'Severity' },
  'explain.reason': { fr: 'Motif', nl: 'Reden', en: 'Reason' },
  'explain.source': { fr: 'Source', nl: 'Bron', en: 'Source' },
  'explain.checked': { fr: 'vérifié le', nl: 'gecontroleerd op', en: 'checked on' },
  'explain.example': { fr: 'Exemple', nl: 'Voorbeeld', en: 'Example' },
  'explain.all': {
    fr: '`va-agree explain` sans argument donne tous les codes.',
    nl: '`va-agree explain` zonder argument toont alle codes.',
    en: '`va-agree explain` without an argument lists all codes.',
  },
  'explain.mend': { fr: 'Que faire', nl: 'Wat te doen', en: 'What to do' },
} as const satisfies Readonly<Record<string, Text>>;

export type InterfaceText = keyof typeof interfaceTexts;
