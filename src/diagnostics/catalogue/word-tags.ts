import type { Catalogue } from './entry.ts';

/** What can be wrong with the tags of a Word template; names are those of `template/…`. */
export const wordTagsCatalogue = () =>
  ({
    'word/unclosed-tag': {
      severity: 'error',
      message: {
        fr: 'Une balise commence par `{{` et ne se termine pas.',
        nl: 'Een tag begint met `{{` en eindigt niet.',
        en: 'A tag begins with `{{` and does not end.',
      },
      hint: {
        fr: 'Fermez-la par `}}` dans le même paragraphe ; une balise ne passe pas à la ligne par Entrée.',
        nl: 'Sluit hem in dezelfde alinea met `}}`; een tag loopt niet door na Enter.',
        en: 'Close it with `}}` in the same paragraph; a tag does not continue after Enter.',
      },
      reason: {
        fr: 'Les balises suivent la syntaxe de Handlebars ; Word découpe le texte comme il veut, seules comptent les lettres affichées.',
        nl: 'De tags volgen de syntaxis van Handlebars; Word knipt de tekst zoals het wil, alleen de zichtbare letters tellen.',
        en: 'Tags follow the syntax of Handlebars; Word cuts text as it likes, only the letters shown count.',
      },
      example: '{{client.name',
    },
    'word/unopened-tag': {
      severity: 'error',
      message: {
        fr: 'Des accolades `}}` ne ferment aucune balise.',
        nl: 'Accolades `}}` sluiten geen tag.',
        en: 'Braces `}}` close no tag.',
      },
      hint: {
        fr: 'Ajoutez `{{` devant le nom, ou retirez-les.',
        nl: 'Zet `{{` voor de naam, of verwijder ze.',
        en: 'Put `{{` before the name, or remove them.',
      },
      reason: {
        fr: 'Les balises suivent la syntaxe de Handlebars ; Word découpe le texte comme il veut, seules comptent les lettres affichées.',
        nl: 'De tags volgen de syntaxis van Handlebars; Word knipt de tekst zoals het wil, alleen de zichtbare letters tellen.',
        en: 'Tags follow the syntax of Handlebars; Word cuts text as it likes, only the letters shown count.',
      },
      example: 'client.name}}',
    },
    'word/unclosed-block': {
      severity: 'error',
      message: {
        fr: 'Le bloc `{tag}` n’est jamais fermé.',
        nl: 'Het blok `{tag}` wordt nergens gesloten.',
        en: 'The block `{tag}` is never closed.',
      },
      hint: {
        fr: 'Ajoutez `{close}` après ce qu’il doit contenir.',
        nl: 'Zet `{close}` na wat het moet bevatten.',
        en: 'Put `{close}` after what it is to hold.',
      },
      reason: {
        fr: 'Un bloc retiré ou répété doit prendre des mots, des paragraphes, des cellules entières ou des lignes entières.',
        nl: 'Een blok dat wegvalt of zich herhaalt, moet woorden, alinea’s, hele cellen of hele rijen omvatten.',
        en: 'A block that is left out or repeated must take words, paragraphs, whole cells or whole rows.',
      },
      example: '{{#if reference}} …',
    },
    'word/unopened-block': {
      severity: 'error',
      message: {
        fr: '`{tag}` ne ferme aucun bloc ouvert.',
        nl: '`{tag}` sluit geen geopend blok.',
        en: '`{tag}` closes no open block.',
      },
      hint: {
        fr: 'Retirez cette balise, ou ouvrez le bloc avant elle.',
        nl: 'Verwijder deze tag, of open het blok ervoor.',
        en: 'Remove this tag, or open the block before it.',
      },
      reason: {
        fr: 'Un bloc retiré ou répété doit prendre des mots, des paragraphes, des cellules entières ou des lignes entières.',
        nl: 'Een blok dat wegvalt of zich herhaalt, moet woorden, alinea’s, hele cellen of hele rijen omvatten.',
        en: 'A block that is left out or repeated must take words, paragraphs, whole cells or whole rows.',
      },
      example: '… {{/if}}',
    },
    'word/crossed-close': {
      severity: 'error',
      message: {
        fr: '`{other}` ferme son bloc avant que `{tag}` soit fermé.',
        nl: '`{other}` sluit zijn blok voordat `{tag}` is gesloten.',
        en: '`{other}` closes its block before `{tag}` is closed.',
      },
      hint: {
        fr: 'Fermez le dernier bloc ouvert le premier : ajoutez `{close}` avant `{other}`.',
        nl: 'Sluit het laatst geopende blok het eerst: zet `{close}` voor `{other}`.',
        en: 'Close the block opened last first: put `{close}` before `{other}`.',
      },
      reason: {
        fr: 'Un bloc retiré ou répété doit prendre des mots, des paragraphes, des cellules entières ou des lignes entières.',
        nl: 'Een blok dat wegvalt of zich herhaalt, moet woorden, alinea’s, hele cellen of hele rijen omvatten.',
        en: 'A block that is left out or repeated must take words, paragraphs, whole cells or whole rows.',
      },
      example: '{{#each services.tasks}} {{#if label}} {{/each}} {{/if}}',
    },
    'word/lost-else': {
      severity: 'error',
      message: {
        fr: '`{tag}` n’est dans aucun bloc.',
        nl: '`{tag}` staat in geen enkel blok.',
        en: '`{tag}` stands in no block.',
      },
      hint: {
        fr: 'Placez-le entre `{{#if …}}` et `{{/if}}`.',
        nl: 'Zet hem tussen `{{#if …}}` en `{{/if}}`.',
        en: 'Put it between `{{#if …}}` and `{{/if}}`.',
      },
      reason: {
        fr: 'Un bloc retiré ou répété doit prendre des mots, des paragraphes, des cellules entières ou des lignes entières.',
        nl: 'Een blok dat wegvalt of zich herhaalt, moet woorden, alinea’s, hele cellen of hele rijen omvatten.',
        en: 'A block that is left out or repeated must take words, paragraphs, whole cells or whole rows.',
      },
      example: '{{else}}',
    },
    'word/nested-block': {
      severity: 'error',
      message: {
        fr: '`{tag}` est le cent unième bloc emboîté.',
        nl: '`{tag}` is het honderdeerste geneste blok.',
        en: '`{tag}` is the hundred and first nested block.',
      },
      hint: {
        fr: 'Fermez des blocs avant d’en ouvrir d’autres.',
        nl: 'Sluit blokken voordat u er meer opent.',
        en: 'Close blocks before you open more.',
      },
      reason: {
        fr: 'Aucun contrat n’emboîte cent conditions ; un fichier qui le fait veut épuiser le programme.',
        nl: 'Geen overeenkomst nest honderd voorwaarden; een bestand dat dat doet, wil het programma uitputten.',
        en: 'No agreement nests a hundred conditions; a file that does means to exhaust the program.',
      },
      example: '{{#if a}}{{#if b}} … (101 fois)',
    },
    'word/crossed-block': {
      severity: 'error',
      message: {
        fr: '`{tag}` ne peut pas être ici : le bloc `{open}` commence ailleurs (autre cellule, tableau, zone de texte ou lien).',
        nl: '`{tag}` kan hier niet staan: het blok `{open}` begint elders (andere cel, tabel, tekstvak of koppeling).',
        en: '`{tag}` can not be here: the block `{open}` begins elsewhere (another cell, table, text box or link).',
      },
      hint: {
        fr: 'Ouvrez et fermez le bloc dans la même cellule, dans la même ligne de tableau, ou hors du tableau.',
        nl: 'Open en sluit het blok in dezelfde cel, in dezelfde tabelrij, of buiten de tabel.',
        en: 'Open and close the block in the same cell, in the same row of the table, or outside the table.',
      },
      reason: {
        fr: 'Un bloc retiré ou répété doit prendre des mots, des paragraphes, des cellules entières ou des lignes entières.',
        nl: 'Een blok dat wegvalt of zich herhaalt, moet woorden, alinea’s, hele cellen of hele rijen omvatten.',
        en: 'A block that is left out or repeated must take words, paragraphs, whole cells or whole rows.',
      },
      example: '{{#if reference}} (avant un tableau) … {{/if}} (dans une cellule)',
    },
    'word/revision-in-tag': {
      severity: 'error',
      message: {
        fr: 'La balise `{tag}` contient des modifications suivies.',
        nl: 'De tag `{tag}` bevat bijgehouden wijzigingen.',
        en: 'The tag `{tag}` holds tracked changes.',
      },
      hint: {
        fr: 'Dans Word, acceptez ou refusez les modifications (Révision > Accepter).',
        nl: 'Accepteer of weiger de wijzigingen in Word (Controleren > Accepteren).',
        en: 'In Word, accept or reject the changes (Review > Accept).',
      },
      reason: {
        fr: 'Tant que la modification est ouverte, la balise a deux lectures.',
        nl: 'Zolang de wijziging openstaat, kan de tag op twee manieren worden gelezen.',
        en: 'As long as the change is open, the tag reads in two ways.',
      },
      example: '{{client.nom→name}}',
    },
    'word/object-in-tag': {
      severity: 'error',
      message: {
        fr: 'La balise `{tag}` contient autre chose que du texte (champ, image, appel de note).',
        nl: 'De tag `{tag}` bevat iets anders dan tekst (veld, afbeelding, nootverwijzing).',
        en: 'The tag `{tag}` holds something other than text (a field, a picture, a note).',
      },
      hint: {
        fr: 'Retapez la balise d’un trait.',
        nl: 'Typ de tag in één keer opnieuw.',
        en: 'Type the tag again in one go.',
      },
      reason: {
        fr: 'Les balises suivent la syntaxe de Handlebars ; Word découpe le texte comme il veut, seules comptent les lettres affichées.',
        nl: 'De tags volgen de syntaxis van Handlebars; Word knipt de tekst zoals het wil, alleen de zichtbare letters tellen.',
        en: 'Tags follow the syntax of Handlebars; Word cuts text as it likes, only the letters shown count.',
      },
      example: '{{client.⟨image⟩name}}',
    },
    'word/syntax': {
      severity: 'error',
      message: {
        fr: 'La balise `{tag}` ne peut pas être lue.',
        nl: 'De tag `{tag}` kan niet worden gelezen.',
        en: 'The tag `{tag}` can not be read.',
      },
      hint: {
        fr: 'Exemples : {examples}.',
        nl: 'Voorbeelden: {examples}.',
        en: 'Examples: {examples}.',
      },
      reason: {
        fr: 'Les balises suivent la syntaxe de Handlebars ; Word découpe le texte comme il veut, seules comptent les lettres affichées.',
        nl: 'De tags volgen de syntaxis van Handlebars; Word knipt de tekst zoals het wil, alleen de zichtbare letters tellen.',
        en: 'Tags follow the syntax of Handlebars; Word cuts text as it likes, only the letters shown count.',
      },
      example: '{{#if (eq fees.model}}',
    },
    'word/space-in-name': {
      severity: 'error',
      message: {
        fr: 'La balise `{tag}` contient une espace : un nom n’en a pas.',
        nl: 'De tag `{tag}` bevat een spatie: een naam heeft er geen.',
        en: 'The tag `{tag}` holds a space: a name has none.',
      },
      hint: {
        fr: 'Vouliez-vous dire `{nearest}` ?',
        nl: 'Bedoelde u `{nearest}`?',
        en: 'Did you mean `{nearest}`?',
      },
      reason: {
        fr: 'Les balises suivent la syntaxe de Handlebars ; Word découpe le texte comme il veut, seules comptent les lettres affichées.',
        nl: 'De tags volgen de syntaxis van Handlebars; Word knipt de tekst zoals het wil, alleen de zichtbare letters tellen.',
        en: 'Tags follow the syntax of Handlebars; Word cuts text as it likes, only the letters shown count.',
      },
      example: '{{client name}}',
    },
    'word/not-alone': {
      severity: 'error',
      message: {
        fr: '`{tag}` apporte des paragraphes entiers et doit être seul dans son paragraphe.',
        nl: '`{tag}` brengt hele alinea’s mee en moet alleen in zijn alinea staan.',
        en: '`{tag}` brings whole paragraphs and must stand alone in its paragraph.',
      },
      hint: {
        fr: 'Placez cette balise sur une ligne à elle.',
        nl: 'Zet deze tag op een eigen regel.',
        en: 'Put this tag on a line of its own.',
      },
      reason: {
        fr: 'Un article a son titre, ses alinéas et ses listes : il ne tient pas au milieu d’une phrase.',
        nl: 'Een artikel heeft een titel, leden en lijsten: het past niet midden in een zin.',
        en: 'A clause has its heading, paragraphs and lists: it does not fit in the middle of a sentence.',
      },
      example: 'Voir {{> clause.notice}} ci-après',
    },
    'word/unknown-clause': {
      severity: 'error',
      message: {
        fr: 'Aucun article ne s’appelle `{name}`.',
        nl: 'Er is geen artikel met de naam `{name}`.',
        en: 'No clause is called `{name}`.',
      },
      hint: {
        fr: '{advice}Articles disponibles : {known}.',
        nl: '{advice}Beschikbare artikelen: {known}.',
        en: '{advice}Clauses available: {known}.',
      },
      reason: {
        fr: '`{{> clause.nom}}` apporte un de nos articles ; aucun autre fichier ne peut être appelé depuis un modèle Word.',
        nl: '`{{> clause.naam}}` brengt een van onze artikelen; een Word-sjabloon kan geen ander bestand aanroepen.',
        en: '`{{> clause.id}}` brings one of our clauses; a Word template can call no other file.',
      },
      example: '{{> clause.notise}}',
    },
    'word/other-template': {
      severity: 'warning',
      message: {
        fr: 'Ce fichier Word vient du modèle `{exported}` ; il sert ici pour `{used}`.',
        nl: 'Dit Word-bestand komt van het sjabloon `{exported}`; hier wordt het gebruikt voor `{used}`.',
        en: 'This Word file comes from the template `{exported}`; here it serves for `{used}`.',
      },
      hint: {
        fr: 'Exportez le bon modèle : `va-agree template export {document} --language {language} --law {law}`.',
        nl: 'Exporteer het juiste sjabloon: `va-agree template export {document} --language {language} --law {law}`.',
        en: 'Export the right template: `va-agree template export {document} --language {language} --law {law}`.',
      },
      reason: {
        fr: 'Ses articles seraient ceux d’un autre document, d’une autre langue ou d’un autre droit que ceux que les réponses demandent.',
        nl: 'De artikelen zouden die van een ander document, een andere taal of een ander recht zijn dan de antwoorden vragen.',
        en: 'Its clauses would be those of another document, language or law than the answers ask for.',
      },
      example: 'language: nl\ntemplates: { engagement-letter: lettre-de-mission.docx }',
    },
    'word/clause-not-included': {
      severity: 'warning',
      message: {
        fr: '`{tag}` renvoie à l’article « {target} », que ce modèle ne contient pas.',
        nl: '`{tag}` verwijst naar artikel ‘{target}’, dat niet in dit sjabloon staat.',
        en: '`{tag}` refers to clause “{target}”, which this template does not hold.',
      },
      hint: {
        fr: 'Ajoutez `{{> clause.{target}}}` ; sinon le renvoi porte le titre de l’article.',
        nl: 'Voeg `{{> clause.{target}}}` toe; anders noemt de verwijzing de titel van het artikel.',
        en: 'Add `{{> clause.{target}}}`; otherwise the reference bears the clause’s title.',
      },
      reason: {
        fr: 'Un renvoi doit mener à un article du même document.',
        nl: 'Een verwijzing moet naar een artikel van hetzelfde document leiden.',
        en: 'A reference must lead to a clause of the same document.',
      },
      example: '{{> clause.notice}} (seul)',
    },
    'word/open-revisions': {
      severity: 'warning',
      message: {
        fr: 'Le modèle contient des modifications suivies : le contrat les portera.',
        nl: 'Het sjabloon bevat bijgehouden wijzigingen: de overeenkomst neemt ze over.',
        en: 'The template holds tracked changes: the agreement will bear them.',
      },
      hint: {
        fr: 'Dans Word, acceptez ou refusez toutes les modifications (Révision > Accepter).',
        nl: 'Accepteer of weiger in Word alle wijzigingen (Controleren > Accepteren).',
        en: 'In Word, accept or reject all changes (Review > Accept).',
      },
      reason: {
        fr: 'Un contrat à signer ne doit laisser aucune modification en suspens.',
        nl: 'Een te ondertekenen overeenkomst mag geen openstaande wijziging bevatten.',
        en: 'An agreement to be signed must leave no change undecided.',
      },
      example: '(un mot inséré en mode Suivi des modifications)',
    },
    'word/unfilled-part': {
      severity: 'warning',
      message: {
        fr: '`{tag}` se trouve là où rien n’est rempli ({part}).',
        nl: '`{tag}` staat op een plaats die niet wordt ingevuld ({part}).',
        en: '`{tag}` stands where nothing is filled ({part}).',
      },
      hint: {
        fr: 'Déplacez la balise dans le texte, un tableau, un en-tête ou une zone de texte.',
        nl: 'Verplaats de tag naar de tekst, een tabel, een koptekst of een tekstvak.',
        en: 'Move the tag into the text, a table, a header or a text box.',
      },
      reason: {
        fr: 'Les graphiques, diagrammes et commentaires gardent leurs octets : la balise resterait visible.',
        nl: 'Grafieken, diagrammen en opmerkingen houden hun bytes: de tag zou zichtbaar blijven.',
        en: 'Charts, diagrams and comments keep their bytes: the tag would stay visible.',
      },
      example: '{{client.name}} (dans un graphique)',
    },
    'word/no-tags': {
      severity: 'warning',
      message: {
        fr: 'Ce modèle ne contient aucune balise.',
        nl: 'Dit sjabloon bevat geen enkele tag.',
        en: 'This template holds no tag.',
      },
      hint: {
        fr: 'Une balise s’écrit `{example}`.',
        nl: 'Een tag schrijft u als `{example}`.',
        en: 'A tag is written `{example}`.',
      },
      reason: {
        fr: 'Rempli, le document serait le même pour chaque client.',
        nl: 'Ingevuld zou het document voor elke klant hetzelfde zijn.',
        en: 'Filled, the document would be the same for every client.',
      },
      example: 'Cher {client.name},',
    },
    'word/other-format': {
      severity: 'warning',
      message: {
        fr: 'Un modèle Word donne un document Word : le format {format} est laissé de côté pour ce document.',
        nl: 'Een Word-sjabloon geeft een Word-document: de indeling {format} wordt voor dit document overgeslagen.',
        en: 'A Word template gives a Word document: the format {format} is left out for this document.',
      },
      hint: {
        fr: 'Enregistrez le document au format voulu depuis Word.',
        nl: 'Sla het document vanuit Word in de gewenste indeling op.',
        en: 'Save the document in that format from Word.',
      },
      reason: {
        fr: 'Notre propre rédaction dans un autre format ne dirait pas la même chose que votre lettre.',
        nl: 'Onze eigen tekst in een andere indeling zou niet hetzelfde zeggen als uw brief.',
        en: 'Our own wording in another format would not say the same as your letter.',
      },
      example:
        'va-agree generate agreement.yaml --template engagement-letter=my-letter.docx --format docx,pdf',
    },
  }) as const satisfies Catalogue;
