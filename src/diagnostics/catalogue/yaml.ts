import { type Catalogue, reporter } from './entry.ts';

/** What can be wrong with an answers file as a text, before its questions are looked at. */
export const yamlCatalogue = {
  'yaml/too-large': {
    severity: 'error',
    message: {
      fr: 'Le fichier dépasse 2 Mo : ce n’est pas un fichier de réponses.',
      nl: 'Het bestand is groter dan 2 MB: dit is geen antwoordenbestand.',
      en: 'The file is larger than 2 MB: it is not an answers file.',
    },
    reason: {
      fr: 'Un fichier de réponses compte quelques dizaines de lignes ; un fichier énorme est refusé avant d’être lu.',
      nl: 'Een antwoordenbestand telt enkele tientallen regels; een enorm bestand wordt geweigerd voordat het wordt gelezen.',
      en: 'An answers file has some dozens of lines; a huge one is refused before it is read.',
    },
    example: '(un fichier de 10 Mo)',
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
  'yaml/too-deep': {
    severity: 'error',
    message: {
      fr: 'Le fichier imbrique trop de niveaux.',
      nl: 'Het bestand heeft te veel niveaus.',
      en: 'The file nests too many levels.',
    },
    reason: {
      fr: 'Aucune question n’a plus de quelques niveaux ; cent est une erreur ou une attaque.',
      nl: 'Geen enkele vraag heeft meer dan enkele niveaus; honderd is een fout of een aanval.',
      en: 'No question has more than a few levels; a hundred is a mistake or an attack.',
    },
    example: '[[[[[[…]]]]]]',
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
    example: '# seulement un commentaire',
  },
  'yaml/not-a-mapping': {
    severity: 'error',
    message: {
      fr: 'Le fichier doit commencer par des réponses de la forme `nom: valeur`.',
      nl: 'Het bestand moet bestaan uit antwoorden in de vorm `naam: waarde`.',
      en: 'The file must hold answers of the form `name: value`.',
    },
    reason: {
      fr: 'Les réponses sont rangées par groupes : `provider:`, `client:`, `services:`…',
      nl: 'De antwoorden staan in groepen: `provider:`, `client:`, `services:`…',
      en: 'Answers are arranged in groups: `provider:`, `client:`, `services:`…',
    },
    example: '- une liste',
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
  'yaml/duplicate-key': {
    severity: 'error',
    message: {
      fr: 'Cette réponse est donnée deux fois dans le même groupe.',
      nl: 'Dit antwoord staat twee keer in dezelfde groep.',
      en: 'This answer is given twice in the same group.',
    },
    hint: {
      fr: 'Gardez une seule des deux lignes.',
      nl: 'Bewaar één van beide regels.',
      en: 'Keep one of the two lines.',
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
      fr: 'Ce renvoi `*nom` ne désigne aucune ancre.',
      nl: 'Deze verwijzing `*naam` hoort bij geen enkel anker.',
      en: 'This alias `*name` names no anchor.',
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
      fr: 'Il manque ici un guillemet, un crochet ou une accolade.',
      nl: 'Hier ontbreekt een aanhalingsteken, haak of accolade.',
      en: 'A quote, bracket or brace is missing here.',
    },
    hint: {
      fr: 'Fermez ce qui a été ouvert.',
      nl: 'Sluit wat is geopend.',
      en: 'Close what was opened.',
    },
    reason: {
      fr: 'Une valeur ouverte et non fermée avale les lignes suivantes.',
      nl: 'Een geopende maar niet gesloten waarde slokt de volgende regels op.',
      en: 'A value opened and not closed swallows the lines after it.',
    },
    example: 'name: "Acme',
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
    example: 'summary: a: b',
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
    example: '%YAML 1.1',
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
      fr: 'Les fichiers `extends` se renvoient l’un à l’autre.',
      nl: 'De bestanden bij `extends` verwijzen naar elkaar.',
      en: 'The files of `extends` extend each other.',
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
    example: 'extends: ./client.yaml  # dans client.yaml',
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
} as const satisfies Catalogue;

export const reportYaml = reporter(yamlCatalogue);
