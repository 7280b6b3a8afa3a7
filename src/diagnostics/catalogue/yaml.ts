import { type Catalogue, reporter } from './entry.ts';

/** What can be wrong with an answers file as a text, before its questions are looked at. */
export const yamlCatalogue = () =>
  ({
    'yaml/too-large': {
      severity: 'error',
      message: {
        fr: 'Le fichier dépasse 2 Mo : ce n’est pas un fichier de réponses.',
        nl: 'Het bestand is groter dan 2 MB: dit is geen antwoordenbestand.',
        en: 'The file is larger than 2 MB: it is not an answers file.',
      },
      hint: {
        fr: 'Vérifiez que vous avez indiqué le bon fichier.',
        nl: 'Controleer of u het juiste bestand hebt opgegeven.',
        en: 'Check that you have given the right file.',
      },
      reason: {
        fr: 'Un fichier de réponses compte quelques dizaines de lignes ; un fichier énorme est refusé avant d’être lu.',
        nl: 'Een antwoordenbestand telt enkele tientallen regels; een enorm bestand wordt geweigerd voordat het wordt gelezen.',
        en: 'An answers file has some dozens of lines; a huge one is refused before it is read.',
      },
    },
    'yaml/not-utf8': {
      severity: 'error',
      message: {
        fr: 'Le fichier n’est pas enregistré en UTF-8.',
        nl: 'Het bestand is niet als UTF-8 opgeslagen.',
        en: 'The file is not saved as UTF-8.',
      },
      hint: {
        fr: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
        nl: 'Sla het opnieuw op met de codering UTF-8.',
        en: 'Save it again, choosing the encoding UTF-8.',
      },
      reason: {
        fr: 'Dans un autre encodage, les accents seraient lus de travers dans le contrat.',
        nl: 'In een andere codering zouden letters met accenten verkeerd in de overeenkomst komen.',
        en: 'In another encoding accented letters would come out wrong in the contract.',
      },
      example: 'name: Am\xe9lie',
    },
    'yaml/office-file': {
      severity: 'error',
      message: {
        fr: 'Ceci est un fichier Word, un classeur ou une archive, non un fichier de réponses.',
        nl: 'Dit is een Word-bestand, een werkmap of een archief, geen antwoordenbestand.',
        en: 'This is a Word file, a workbook or an archive, not an answers file.',
      },
      hint: {
        fr: 'Indiquez vos réponses (.yaml) ; votre propre fichier Word se donne avec `--template`, une liste de clients avec `va-agree batch`.',
        nl: 'Geef uw antwoorden op (.yaml); uw eigen Word-bestand geeft u op met `--template`, een lijst van klanten met `va-agree batch`.',
        en: 'Give your answers (.yaml); a Word file of your own is given with `--template`, a list of clients with `va-agree batch`.',
      },
      reason: {
        fr: 'Les réponses sont un texte ; un fichier Word n’est pas lu comme tel.',
        nl: 'Antwoorden zijn tekst; een Word-bestand wordt niet als tekst gelezen.',
        en: 'Answers are a text; a Word file is not read as one.',
      },
    },
    'yaml/too-deep': {
      severity: 'error',
      message: {
        fr: 'Le fichier imbrique trop de niveaux.',
        nl: 'Het bestand heeft te veel niveaus.',
        en: 'The file nests too many levels.',
      },
      hint: {
        fr: 'Cherchez un crochet `[` ou une accolade `{` qui n’est pas fermé, ou un retrait qui s’allonge de ligne en ligne.',
        nl: 'Zoek een haakje `[` of accolade `{` die niet is gesloten, of een inspringing die van regel tot regel groeit.',
        en: 'Look for a bracket `[` or brace `{` that is not closed, or an indentation that grows from line to line.',
      },
      reason: {
        fr: 'Aucune question n’a plus de quelques niveaux ; cent est une erreur ou une attaque.',
        nl: 'Geen enkele vraag heeft meer dan enkele niveaus; honderd is een fout of een aanval.',
        en: 'No question has more than a few levels; a hundred is a mistake or an attack.',
      },
      example: 'services: [[[[[[…]]]]]]',
    },
    'yaml/empty': {
      severity: 'error',
      message: {
        fr: 'Le fichier ne contient aucune réponse.',
        nl: 'Het bestand bevat geen antwoorden.',
        en: 'The file holds no answers.',
      },
      hint: {
        fr: 'Partez d’un des exemples ou du schéma : `va-agree schema`.',
        nl: 'Begin met een van de voorbeelden of het schema: `va-agree schema`.',
        en: 'Start from one of the examples or from the schema: `va-agree schema`.',
      },
      reason: {
        fr: 'Il n’y a rien à rédiger sans réponses.',
        nl: 'Zonder antwoorden valt er niets te schrijven.',
        en: 'There is nothing to write without answers.',
      },
      example: '# language: fr',
    },
    'yaml/not-a-mapping': {
      severity: 'error',
      message: {
        fr: 'Le fichier doit contenir des réponses de la forme `nom: valeur`.',
        nl: 'Het bestand moet bestaan uit antwoorden in de vorm `naam: waarde`.',
        en: 'The file must hold answers of the form `name: value`.',
      },
      hint: {
        fr: 'Partez d’un des exemples ou du schéma : `va-agree schema`.',
        nl: 'Begin met een van de voorbeelden of met het schema: `va-agree schema`.',
        en: 'Start from one of the examples or from the schema: `va-agree schema`.',
      },
      reason: {
        fr: 'Les réponses sont rangées par groupes : `provider:`, `client:`, `services:`…',
        nl: 'De antwoorden staan in groepen: `provider:`, `client:`, `services:`…',
        en: 'Answers are arranged in groups: `provider:`, `client:`, `services:`…',
      },
      example: '- language: fr',
    },
    'yaml/alias-bomb': {
      severity: 'error',
      message: {
        fr: 'Les renvois `*nom` de ce fichier se multiplient sans fin.',
        nl: 'De verwijzingen `*naam` in dit bestand vermenigvuldigen zich eindeloos.',
        en: 'The aliases `*name` of this file multiply without end.',
      },
      hint: {
        fr: 'Retirez les ancres `&` et les renvois `*`.',
        nl: 'Verwijder de ankers `&` en verwijzingen `*`.',
        en: 'Remove the anchors `&` and aliases `*`.',
      },
      reason: {
        fr: 'Quelques renvois emboîtés suffisent à produire des milliards de valeurs ; au-delà de cent, le fichier est refusé.',
        nl: 'Enkele geneste verwijzingen kunnen miljarden waarden opleveren; boven de honderd wordt het bestand geweigerd.',
        en: 'A few nested aliases can make billions of values; beyond a hundred the file is refused.',
      },
      example: 'a: &a [x, x]\nb: &b [*a, *a]',
    },
    'yaml/alias-cycle': {
      severity: 'error',
      message: {
        fr: 'Le renvoi `*{name}` se trouve dans ce qu’il désigne : il tourne en rond.',
        nl: 'De verwijzing `*{name}` staat in datgene waarnaar zij verwijst en draait in een kring.',
        en: 'The alias `*{name}` stands inside what it names: it goes round in a circle.',
      },
      hint: {
        fr: 'Écrivez la réponse elle-même à la place du renvoi.',
        nl: 'Schrijf het antwoord zelf in plaats van de verwijzing.',
        en: 'Write the answer itself in place of the alias.',
      },
      reason: {
        fr: 'Une réponse qui se contient elle-même n’a pas de fin.',
        nl: 'Een antwoord dat zichzelf bevat, heeft geen einde.',
        en: 'An answer that holds itself has no end.',
      },
      example: 'client: &client\n  name: *client',
    },
    'yaml/duplicate-key': {
      severity: 'error',
      message: {
        fr: 'La réponse `{name}` est donnée deux fois dans le même groupe.',
        nl: 'Het antwoord `{name}` staat twee keer in dezelfde groep.',
        en: 'The answer `{name}` is given twice in the same group.',
      },
      hint: {
        fr: 'N’en gardez qu’une ; s’il s’agit d’un groupe, réunissez les deux.',
        nl: 'Behoud er één; gaat het om een groep, voeg de twee dan samen.',
        en: 'Keep only one; if it is a group, put the two together.',
      },
      reason: {
        fr: 'Sans cette erreur, l’une des deux serait ignorée en silence.',
        nl: 'Zonder deze fout zou een van beide stil worden genegeerd.',
        en: 'Without this error one of the two would silently be ignored.',
      },
      example: 'language: fr\nlanguage: nl',
    },
    'yaml/tab': {
      severity: 'error',
      message: {
        fr: 'Une tabulation sert ici de retrait.',
        nl: 'Hier wordt een tab gebruikt om in te springen.',
        en: 'A tab is used as indentation here.',
      },
      hint: {
        fr: 'Remplacez-la par des espaces, deux par niveau.',
        nl: 'Vervang hem door spaties, twee per niveau.',
        en: 'Replace it by spaces, two for each level.',
      },
      reason: {
        fr: 'YAML n’admet que des espaces en début de ligne.',
        nl: 'YAML staat aan het begin van een regel alleen spaties toe.',
        en: 'YAML admits only spaces at the start of a line.',
      },
      example: 'client:\n\tname: Acme',
    },
    'yaml/unknown-anchor': {
      severity: 'error',
      message: {
        fr: 'Le renvoi `*{name}` ne désigne aucune ancre.',
        nl: 'De verwijzing `*{name}` hoort bij geen enkel anker.',
        en: 'The alias `*{name}` names no anchor.',
      },
      hint: {
        fr: 'Si l’étoile fait partie du texte, mettez la réponse entre guillemets.',
        nl: 'Zet het antwoord tussen aanhalingstekens als het sterretje bij de tekst hoort.',
        en: 'If the star is part of the text, put the answer in quotes.',
      },
      reason: {
        fr: 'En YAML, une étoile en tête de valeur est un renvoi.',
        nl: 'In YAML is een sterretje vooraan een verwijzing.',
        en: 'In YAML a star at the start of a value is an alias.',
      },
      example: 'name: *acme',
    },
    'yaml/tag': {
      severity: 'error',
      message: {
        fr: 'Ce marqueur `!…` n’est pas admis.',
        nl: 'De markering `!…` is niet toegestaan.',
        en: 'This tag `!…` is not admitted.',
      },
      hint: {
        fr: 'Si le point d’exclamation fait partie du texte, mettez la réponse entre guillemets.',
        nl: 'Zet het antwoord tussen aanhalingstekens als het uitroepteken bij de tekst hoort.',
        en: 'If the exclamation mark is part of the text, put the answer in quotes.',
      },
      reason: {
        fr: 'Aucun marqueur n’a de sens dans un fichier de réponses.',
        nl: 'Geen enkele markering heeft betekenis in een antwoordenbestand.',
        en: 'No tag has a meaning in an answers file.',
      },
      example: 'name: !include x',
    },
    'yaml/indentation': {
      severity: 'error',
      message: {
        fr: 'Le retrait de cette ligne ne correspond à aucun groupe.',
        nl: 'De inspringing van deze regel hoort bij geen enkele groep.',
        en: 'The indentation of this line fits no group.',
      },
      hint: {
        fr: 'Alignez les réponses d’un même groupe, deux espaces plus loin que son nom.',
        nl: 'Lijn de antwoorden van één groep uit, twee spaties verder dan de naam.',
        en: 'Align the answers of one group, two spaces further than its name.',
      },
      reason: {
        fr: 'Le retrait dit à quel groupe appartient une réponse.',
        nl: 'De inspringing bepaalt bij welke groep een antwoord hoort.',
        en: 'Indentation says to which group an answer belongs.',
      },
      example: 'client:\n   name: Acme\n  type: business',
    },
    'yaml/missing-character': {
      severity: 'error',
      message: {
        fr: 'Un guillemet, un crochet ou une accolade n’est pas fermé.',
        nl: 'Een aanhalingsteken, haakje of accolade is niet gesloten.',
        en: 'A quote, bracket or brace is not closed.',
      },
      hint: {
        fr: 'Ajoutez le signe qui manque : `"`, `]` ou `}`.',
        nl: 'Voeg het ontbrekende teken toe: `"`, `]` of `}`.',
        en: 'Add the sign that is missing: `"`, `]` or `}`.',
      },
      reason: {
        fr: 'Une valeur ouverte et non fermée avale les lignes suivantes.',
        nl: 'Een geopende maar niet gesloten waarde slokt de volgende regels op.',
        en: 'A value opened and not closed swallows the lines after it.',
      },
      example: 'name: "Acme',
    },
    'yaml/colon': {
      severity: 'error',
      message: {
        fr: 'Ce texte contient un deux-points suivi d’une espace, qui sépare un nom de sa valeur.',
        nl: 'Deze tekst bevat een dubbele punt met een spatie, die een naam van zijn waarde scheidt.',
        en: 'This text holds a colon and a space, which part a name from its value.',
      },
      hint: {
        fr: 'Mettez tout le texte entre guillemets.',
        nl: 'Zet de hele tekst tussen aanhalingstekens.',
        en: 'Put the whole text in quotes.',
      },
      reason: {
        fr: '`nom: valeur` est la forme d’une réponse ; un second deux-points sur la ligne en annoncerait une autre.',
        nl: '`naam: waarde` is de vorm van een antwoord; een tweede dubbele punt op de regel zou een ander antwoord aankondigen.',
        en: '`name: value` is the form of an answer; a second colon on the line would announce another.',
      },
      example: 'summary: e-mail: contact@example.com',
    },
    'yaml/sign': {
      severity: 'error',
      message: {
        fr: 'Un texte sans guillemets ne peut pas commencer par ce signe.',
        nl: 'Een tekst zonder aanhalingstekens kan niet met dit teken beginnen.',
        en: 'A text without quotes can not begin with this sign.',
      },
      hint: {
        fr: 'Mettez tout le texte entre guillemets.',
        nl: 'Zet de hele tekst tussen aanhalingstekens.',
        en: 'Put the whole text in quotes.',
      },
      reason: {
        fr: 'YAML réserve `@`, `%` et l’accent grave en tête de valeur.',
        nl: 'YAML houdt `@`, `%` en het accent grave vooraan een waarde voor zichzelf.',
        en: 'YAML keeps `@`, `%` and the backtick at the start of a value for itself.',
      },
      example: 'name: @acme',
    },
    'yaml/missing-space': {
      severity: 'error',
      message: {
        fr: 'Il manque une espace après `{sign}`.',
        nl: 'Er ontbreekt een spatie na `{sign}`.',
        en: 'A space is missing after `{sign}`.',
      },
      hint: {
        fr: 'Écrivez `nom: valeur`, et `- valeur` dans une liste.',
        nl: 'Schrijf `naam: waarde`, en `- waarde` in een lijst.',
        en: 'Write `name: value`, and `- value` in a list.',
      },
      reason: {
        fr: 'Sans espace, le deux-points ou le tiret fait partie du texte.',
        nl: 'Zonder spatie horen de dubbele punt en het streepje bij de tekst.',
        en: 'Without a space the colon or the dash is part of the text.',
      },
      example: 'client:\n  name:Acme\n  type: business',
    },
    'yaml/escape': {
      severity: 'error',
      message: {
        fr: 'Entre guillemets doubles, cette barre oblique inverse `\\` n’a pas de sens.',
        nl: 'Tussen dubbele aanhalingstekens heeft deze backslash `\\` geen betekenis.',
        en: 'Between double quotes this backslash `\\` has no meaning.',
      },
      hint: {
        fr: "Doublez-la : `\\\\`, ou employez des apostrophes droites : `'…'`.",
        nl: "Verdubbel hem: `\\\\`, of gebruik enkele aanhalingstekens: `'…'`.",
        en: "Double it: `\\\\`, or use single quotes: `'…'`.",
      },
      reason: {
        fr: 'Entre guillemets doubles, une barre oblique inverse annonce un signe spécial, comme `\\n` pour une fin de ligne.',
        nl: 'Tussen dubbele aanhalingstekens kondigt een backslash een bijzonder teken aan, zoals `\\n` voor een regeleinde.',
        en: 'Between double quotes a backslash announces a special sign, such as `\\n` for the end of a line.',
      },
      example: 'name: "Acme \\& Co"',
    },
    'yaml/key': {
      severity: 'error',
      message: {
        fr: 'Ceci n’est pas le nom d’une question.',
        nl: 'Dit is geen naam van een vraag.',
        en: 'This is not the name of a question.',
      },
      hint: {
        fr: 'Écrivez `nom: valeur`, le nom étant un seul mot.',
        nl: 'Schrijf `naam: waarde`, met één woord als naam.',
        en: 'Write `name: value`, the name being a single word.',
      },
      reason: {
        fr: 'YAML admet une liste, un groupe ou rien comme nom ; aucune question ne s’appelle ainsi.',
        nl: 'YAML laat een lijst, een groep of niets als naam toe; geen enkele vraag heet zo.',
        en: 'YAML admits a list, a group or nothing as a name; no question is called so.',
      },
      example: '? [client, name]\n: Acme',
    },
    'yaml/syntax': {
      severity: 'error',
      message: {
        fr: 'Cette ligne ne peut pas être lue.',
        nl: 'Deze regel kan niet worden gelezen.',
        en: 'This line can not be read.',
      },
      hint: {
        fr: 'Écrivez `nom: valeur`, et mettez la valeur entre guillemets si elle contient `: `, `#` ou commence par un signe.',
        nl: 'Schrijf `naam: waarde`, en zet de waarde tussen aanhalingstekens als zij `: ` of `#` bevat of met een leesteken begint.',
        en: 'Write `name: value`, and put the value in quotes when it holds `: ` or `#` or begins with a sign.',
      },
      reason: {
        fr: 'Le fichier suit la syntaxe YAML 1.2.',
        nl: 'Het bestand volgt de syntaxis van YAML 1.2.',
        en: 'The file follows the syntax of YAML 1.2.',
      },
      example: 'summary: "CRM", "e-mail"',
    },
    'yaml/directive': {
      severity: 'error',
      message: {
        fr: 'Une ligne `%…` n’est pas admise dans un fichier de réponses.',
        nl: 'Een regel `%…` is niet toegestaan in een antwoordenbestand.',
        en: 'A line `%…` is not admitted in an answers file.',
      },
      hint: { fr: 'Supprimez cette ligne.', nl: 'Verwijder deze regel.', en: 'Remove this line.' },
      reason: {
        fr: '`%YAML 1.1` changerait en silence le sens de `no`, des dates et des heures.',
        nl: '`%YAML 1.1` zou stil de betekenis van `no`, datums en tijden veranderen.',
        en: '`%YAML 1.1` would silently change the meaning of `no`, dates and times.',
      },
      example: '%YAML 1.1\n---\nlanguage: fr',
    },
    'yaml/several-documents': {
      severity: 'error',
      message: {
        fr: 'Le fichier contient plusieurs documents séparés par `---`.',
        nl: 'Het bestand bevat meerdere documenten, gescheiden door `---`.',
        en: 'The file holds several documents separated by `---`.',
      },
      hint: {
        fr: 'Un fichier par client.',
        nl: 'Eén bestand per klant.',
        en: 'One file for each client.',
      },
      reason: {
        fr: 'Un seul jeu de réponses est lu par fichier.',
        nl: 'Per bestand wordt één set antwoorden gelezen.',
        en: 'One set of answers is read from a file.',
      },
      example: 'language: fr\n---\nlanguage: nl',
    },
    'yaml/extends-cycle': {
      severity: 'error',
      message: {
        fr: 'Les fichiers de `extends` tournent en rond : {chain}.',
        nl: 'De bestanden bij `extends` verwijzen in een kring naar elkaar: {chain}.',
        en: 'The files of `extends` go round in a circle: {chain}.',
      },
      hint: {
        fr: 'Retirez l’un des renvois.',
        nl: 'Verwijder een van de verwijzingen.',
        en: 'Remove one of them.',
      },
      reason: {
        fr: 'Un fichier ne peut pas reprendre un fichier qui le reprend.',
        nl: 'Een bestand kan niet voortbouwen op een bestand dat erop voortbouwt.',
        en: 'A file can not extend a file that extends it.',
      },
      example: '# client.yaml\nextends: ./client.yaml',
    },
    'yaml/extends-form': {
      severity: 'error',
      message: {
        fr: '`extends` attend le nom d’un fichier, ou une liste de noms.',
        nl: '`extends` verwacht een bestandsnaam of een lijst van namen.',
        en: '`extends` expects the name of a file, or a list of names.',
      },
      hint: {
        fr: 'Par exemple `extends: ./provider.yaml`.',
        nl: 'Bijvoorbeeld `extends: ./provider.yaml`.',
        en: 'For example `extends: ./provider.yaml`.',
      },
      reason: {
        fr: 'Un autre contenu serait ignoré, et les réponses attendues de l’autre fichier manqueraient.',
        nl: 'Iets anders zou worden genegeerd, en de antwoorden uit het andere bestand zouden ontbreken.',
        en: 'Anything else would be ignored, and the answers expected of the other file would lack.',
      },
      example: 'extends: { file: provider.yaml }',
    },
    'yaml/extends-unreadable': {
      severity: 'error',
      message: {
        fr: 'Le fichier `{name}` demandé par `extends` ne peut pas être lu.',
        nl: 'Het bestand `{name}` bij `extends` kan niet worden gelezen.',
        en: 'The file `{name}` named by `extends` can not be read.',
      },
      hint: {
        fr: 'Vérifiez son nom ; il est cherché à côté du fichier qui le demande.',
        nl: 'Controleer de naam; het wordt gezocht naast het bestand dat het noemt.',
        en: 'Check its name; it is looked for beside the file that names it.',
      },
      reason: {
        fr: '`extends` reprend les réponses d’un autre fichier, par exemple vos propres coordonnées.',
        nl: '`extends` neemt antwoorden over uit een ander bestand, bijvoorbeeld uw eigen gegevens.',
        en: '`extends` takes over the answers of another file, for example your own details.',
      },
      example: 'extends: ./provder.yaml',
    },
    'answers/control-character': {
      severity: 'warning',
      message: {
        fr: 'Des caractères invisibles ont été retirés de cette réponse.',
        nl: 'Uit dit antwoord zijn onzichtbare tekens verwijderd.',
        en: 'Invisible characters were removed from this answer.',
      },
      reason: {
        fr: 'Les caractères de contrôle et les moitiés de caractères n’ont pas de place dans un document Word ; le reste du texte est gardé tel quel.',
        nl: 'Stuurtekens en halve tekens horen niet in een Word-document; de rest van de tekst blijft ongewijzigd.',
        en: 'Control characters and halves of characters have no place in a Word document; the rest of the text is kept as it is.',
      },
      example: 'summary: "a\\u0007b"',
    },
  }) as const satisfies Catalogue;

export const reportYaml = reporter(yamlCatalogue);
