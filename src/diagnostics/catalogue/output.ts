import { type Catalogue, reporter } from './entry.ts';

/** What can be wrong with files to write, and with what is asked of the program. */
export const outputCatalogue = () =>
  ({
    'output/collision': {
      severity: 'error',
      message: {
        fr: 'Les documents de `{first}` et de `{second}` iraient dans le même dossier : `{folder}`.',
        nl: 'De documenten van `{first}` en `{second}` zouden in dezelfde map komen: `{folder}`.',
        en: 'The documents of `{first}` and of `{second}` would go into the same folder: `{folder}`.',
      },
      hint: {
        fr: 'Nommez pour l’un d’eux un autre dossier, `x-folder: nom`, ou lancez la commande séparément avec `--out`.',
        nl: 'Geef voor een van beide een andere map op, `x-folder: naam`, of voer de opdracht apart uit met `--out`.',
        en: 'Name another folder for one of them, `x-folder: name`, or run the command separately with `--out`.',
      },
      reason: {
        fr: 'Le dossier d’un client est formé d’après son nom ; deux clients au même nom s’écraseraient l’un l’autre. Rien n’est écrit.',
        nl: 'De map van een klant wordt uit zijn naam gevormd; twee klanten met dezelfde naam zouden elkaar overschrijven. Er wordt niets geschreven.',
        en: 'A client’s folder is named after the client; two clients of one name would overwrite each other. Nothing is written.',
      },
      example: 'va-agree generate acme.yaml acme-2.yaml   # client.name: Acme',
    },
    'output/edited': {
      severity: 'error',
      message: {
        fr: '`{file}` a été modifié depuis sa création et n’a pas été remplacé.',
        nl: '`{file}` is sinds het maken gewijzigd en is niet vervangen.',
        en: '`{file}` was changed since it was made and has not been replaced.',
      },
      hint: {
        fr: 'Gardez-en une copie, puis relancez avec `--force` ; ou écrivez ailleurs avec `--out`.',
        nl: 'Bewaar een kopie en voer de opdracht opnieuw uit met `--force`; of schrijf elders met `--out`.',
        en: 'Keep a copy, then run again with `--force`; or write elsewhere with `--out`.',
      },
      reason: {
        fr: 'Un document retouché à la main n’est jamais perdu : son empreinte diffère de celle du dernier document écrit.',
        nl: 'Een met de hand bewerkt document gaat nooit verloren: de vingerafdruk verschilt van die van het laatst geschreven document.',
        en: 'A document edited by hand is never lost: its hash differs from that of the document last written.',
      },
      example: 'va-agree generate agreement.yaml   # out/acme/terms.fr.docx',
    },
    'output/other-client': {
      severity: 'error',
      message: {
        fr: 'Le dossier `{folder}` contient les documents d’un autre client ; rien n’y a été remplacé.',
        nl: 'De map `{folder}` bevat documenten van een andere klant; daarin is niets vervangen.',
        en: 'The folder `{folder}` holds the documents of another client; nothing in it has been replaced.',
      },
      hint: {
        fr: 'Nommez un autre dossier : `x-folder: nom` dans les réponses, ou `--out`. Si c’est le même client sous un nouveau nom, relancez avec `--force` : tout y est remplacé, même ce qui a été retouché à la main.',
        nl: 'Geef een andere map op: `x-folder: naam` in de antwoorden, of `--out`. Is het dezelfde klant met een nieuwe naam, voer de opdracht dan opnieuw uit met `--force`: alles in die map wordt vervangen, ook wat met de hand is bewerkt.',
        en: 'Name another folder: `x-folder: name` in the answers, or `--out`. If it is the same client under a new name, run again with `--force`: everything there is replaced, also what was edited by hand.',
      },
      reason: {
        fr: 'Le dossier d’un client est formé d’après son nom ; deux noms très proches, ou un même `x-folder`, mènent au même dossier. Le contrat d’un client n’en remplace jamais un autre en silence.',
        nl: 'De map van een klant wordt uit zijn naam gevormd; twee namen die veel op elkaar lijken, of dezelfde `x-folder`, leiden tot dezelfde map. De overeenkomst van de ene klant vervangt nooit stil die van een andere.',
        en: 'A client’s folder is named after the client; two names that are much alike, or the same `x-folder`, lead to one folder. The agreement of one client never silently replaces that of another.',
      },
      example: 'va-agree generate c.yaml   # client.name: C#, after client.name: C',
    },
    'output/stale': {
      severity: 'warning',
      message: {
        fr: '`{file}` n’est pas à jour.',
        nl: '`{file}` is niet actueel.',
        en: '`{file}` is not up to date.',
      },
      hint: {
        fr: 'Relancez `va-agree generate` sans `--check`.',
        nl: 'Voer `va-agree generate` uit zonder `--check`.',
        en: 'Run `va-agree generate` without `--check`.',
      },
      reason: {
        fr: 'Avec `--check`, rien n’est écrit : le programme dit seulement ce qui changerait (code de sortie 3).',
        nl: 'Met `--check` wordt niets geschreven: het programma zegt alleen wat er zou veranderen (exitcode 3).',
        en: 'With `--check` nothing is written: the program only says what would change (exit code 3).',
      },
      example: 'va-agree generate agreement.yaml --check',
    },
    'output/unwritable': {
      severity: 'error',
      message: {
        fr: 'Impossible d’écrire dans `{file}` : {problem}.',
        nl: 'Schrijven naar `{file}` is niet mogelijk: {problem}.',
        en: 'Can not write to `{file}`: {problem}.',
      },
      hint: {
        fr: 'Vérifiez le dossier, les droits d’écriture et la place disponible, ou choisissez un autre dossier avec `--out`.',
        nl: 'Controleer de map, de schrijfrechten en de vrije ruimte, of kies een andere map met `--out`.',
        en: 'Check the folder, the write permission and the free space, or choose another folder with `--out`.',
      },
      reason: {
        fr: 'Chaque fichier est écrit en entier sous un nom provisoire, puis renommé : un fichier existant reste intact en cas d’échec.',
        nl: 'Elk bestand wordt volledig onder een tijdelijke naam geschreven en dan hernoemd: een bestaand bestand blijft bij een fout ongewijzigd.',
        en: 'Each file is written whole under a temporary name, then renamed: an existing file stays intact on failure.',
      },
      example: 'va-agree generate agreement.yaml --out /',
    },
    'command/usage': {
      severity: 'error',
      message: { fr: '{problem}', nl: '{problem}', en: '{problem}' },
      hint: {
        fr: 'Voyez `va-agree --help`.',
        nl: 'Zie `va-agree --help`.',
        en: 'See `va-agree --help`.',
      },
      reason: {
        fr: 'La commande ou une option n’est pas connue, ou il lui manque un argument.',
        nl: 'De opdracht of een optie is niet bekend, of er ontbreekt een argument.',
        en: 'The command or an option is not known, or lacks an argument.',
      },
      example: 'va-agree genrate agreement.yaml',
    },
    'command/unreadable': {
      severity: 'error',
      message: {
        fr: 'Impossible de lire `{file}` : {problem}.',
        nl: '`{file}` kan niet worden gelezen: {problem}.',
        en: 'Can not read `{file}`: {problem}.',
      },
      hint: {
        fr: 'Vérifiez le nom du fichier et le dossier où vous êtes.',
        nl: 'Controleer de bestandsnaam en de map waarin u werkt.',
        en: 'Check the file’s name and the folder that you are in.',
      },
      reason: {
        fr: 'Le fichier n’existe pas, est un dossier, ou ne peut pas être ouvert.',
        nl: 'Het bestand bestaat niet, is een map of kan niet worden geopend.',
        en: 'The file does not exist, is a folder, or can not be opened.',
      },
      example: 'va-agree generate agrement.yaml',
    },
    'command/program-fault': {
      severity: 'error',
      message: {
        fr: 'Une erreur du programme lui-même, non de vos réponses : {problem}',
        nl: 'Een fout in het programma zelf, niet in uw antwoorden: {problem}',
        en: 'A fault of the program itself, not of your answers: {problem}',
      },
      hint: {
        fr: 'Merci de la signaler avec les lignes de la sortie d’erreur, sans données personnelles.',
        nl: 'Meld haar met de regels op standaardfout, zonder persoonsgegevens.',
        en: 'Please report it with the lines on standard error, without personal data.',
      },
      reason: {
        fr: 'Aucune réponse ne devrait arrêter le programme ainsi ; rien n’a été laissé à moitié écrit.',
        nl: 'Geen enkel antwoord mag het programma zo laten stoppen; niets is half geschreven achtergebleven.',
        en: 'No answer should stop the program like this; nothing was left half written.',
      },
      example: 'va-agree generate agreement.yaml --json',
    },
    'command/output': {
      severity: 'error',
      message: {
        fr: 'Impossible d’écrire sur la sortie standard : {problem}.',
        nl: 'Schrijven naar standaarduitvoer is niet mogelijk: {problem}.',
        en: 'Can not write to standard output: {problem}.',
      },
      hint: {
        fr: 'Vérifiez où mène la sortie (`>` ou `|`) et la place disponible.',
        nl: 'Controleer waar de uitvoer heen gaat (`>` of `|`) en de vrije ruimte.',
        en: 'Check where the output goes (`>` or `|`) and the free space.',
      },
      reason: {
        fr: 'Un résultat à moitié écrit n’est pas un résultat : le programme s’arrête avec le code 2.',
        nl: 'Een half geschreven resultaat is geen resultaat: het programma eindigt met code 2.',
        en: 'A result half written is no result: the program ends with code 2.',
      },
      example: 'va-agree schema > /dev/full',
    },
    'command/no-answers': {
      severity: 'error',
      message: {
        fr: 'Le dossier `{file}` ne contient aucun fichier de réponses (.yaml, .yml, .json).',
        nl: 'De map `{file}` bevat geen antwoordenbestand (.yaml, .yml, .json).',
        en: 'The folder `{file}` holds no answers file (.yaml, .yml, .json).',
      },
      hint: {
        fr: 'Indiquez le bon dossier ou le nom d’un fichier.',
        nl: 'Geef de juiste map of een bestandsnaam op.',
        en: 'Give the right folder or the name of a file.',
      },
      reason: {
        fr: 'D’un dossier, chaque fichier de réponses est pris, sauf ceux qu’un autre étend par `extends`.',
        nl: 'Uit een map wordt elk antwoordenbestand genomen, behalve die waarop een ander met `extends` voortbouwt.',
        en: 'Of a folder, every answers file is taken except those that another extends.',
      },
      example: 'va-agree generate empty-folder/',
    },
    'command/unknown-code': {
      severity: 'error',
      message: {
        fr: 'Le code `{name}` n’existe pas.',
        nl: 'De code `{name}` bestaat niet.',
        en: 'There is no code `{name}`.',
      },
      hint: {
        fr: 'Vouliez-vous dire `{nearest}` ? `va-agree explain` sans argument les donne tous.',
        nl: 'Bedoelde u `{nearest}`? `va-agree explain` zonder argument toont ze alle.',
        en: 'Did you mean `{nearest}`? `va-agree explain` without an argument lists them all.',
      },
      reason: {
        fr: 'Chaque message porte un code stable, que `explain` développe.',
        nl: 'Elke melding heeft een vaste code, die `explain` toelicht.',
        en: 'Each message bears a stable code, which `explain` explains.',
      },
      example: 'va-agree explain fr-pay-max-6',
    },
  }) as const satisfies Catalogue;

export const reportOutput = reporter(outputCatalogue);
