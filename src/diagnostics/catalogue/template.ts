import { type Catalogue, reporter } from './entry.ts';

/** What can be wrong with a template. */
export const templateCatalogue = () =>
  ({
    'template/missing': {
      severity: 'error',
      message: {
        fr: 'Aucun modèle en `{language}` pour le droit `{law}` : {documents}.',
        nl: 'Er is geen sjabloon in de taal `{language}` voor het recht `{law}`: {documents}.',
        en: 'There is no template in `{language}` for the law `{law}`: {documents}.',
      },
      hint: {
        fr: 'Changez `{changed}`. Modèles disponibles : {available}.',
        nl: 'Wijzig `{changed}`. Beschikbare sjablonen: {available}.',
        en: 'Change `{changed}`. Templates available: {available}.',
      },
      reason: {
        fr: 'Chaque document est rédigé par langue et par droit ; une combinaison sans modèle n’est jamais remplacée par une traduction approximative. Les autres documents demandés sont produits.',
        nl: 'Elk document is per taal en per recht geschreven; een ontbrekende combinatie wordt nooit vervangen door een benadering. De andere gevraagde documenten worden wel gemaakt.',
        en: 'Each document is written for one language and one law; a missing combination is never replaced by something close to it. The other documents asked for are still made.',
      },
      example: 'language: en\nlaw: FR\ndocuments: [dpa]',
    },
    'template/missing-file': {
      severity: 'error',
      message: {
        fr: 'Le fichier de modèle `{name}` n’existe pas.',
        nl: 'Het sjabloonbestand `{name}` bestaat niet.',
        en: 'The template file `{name}` does not exist.',
      },
      reason: {
        fr: 'Un modèle appelle un autre fichier par `{{> nom}}` ; ce fichier est cherché dans le dossier du document, puis dans `shared`.',
        nl: 'Een sjabloon roept met `{{> naam}}` een ander bestand aan; dat wordt gezocht in de map van het document en dan in `shared`.',
        en: 'A template calls another file by `{{> name}}`; it is looked for in the document’s folder, then in `shared`.',
      },
      example: '{{> notise}}',
    },
    'template/not-read': {
      severity: 'warning',
      message: {
        fr: 'Aucun document ne lit le fichier `{name}` : votre texte n’y figure pas.',
        nl: 'Geen enkel document leest het bestand `{name}`: uw tekst staat er niet in.',
        en: 'No document reads the file `{name}`: your text is in none of them.',
      },
      hint: {
        fr: '{advice}Un article s’appelle `langue/document/article.md.hbs`. Langues : {languages} ; documents : {documents}.',
        nl: '{advice}Een artikel heet `taal/document/artikel.md.hbs`. Talen: {languages}; documenten: {documents}.',
        en: '{advice}A clause is called `language/document/clause.md.hbs`. Languages: {languages}; documents: {documents}.',
      },
      reason: {
        fr: 'Un article à vous remplace le nôtre de même nom ; sous un autre nom il serait laissé de côté sans que personne ne le voie. `va-agree template export --clause` donne le nom avec le texte.',
        nl: 'Uw eigen artikel vervangt het onze met dezelfde naam; onder een andere naam zou het ongemerkt wegblijven. `va-agree template export --clause` geeft de naam samen met de tekst.',
        en: 'A clause of yours replaces ours of the same name; under another name it would be left out without anyone noticing. `va-agree template export --clause` gives the name with the text.',
      },
      example: 'templates/fr/engagement-letter/notcie.md.hbs',
    },
    'template/syntax': {
      severity: 'error',
      message: {
        fr: 'Ce modèle ne peut pas être lu : {problem}',
        nl: 'Dit sjabloon kan niet worden gelezen: {problem}',
        en: 'This template can not be read: {problem}',
      },
      hint: {
        fr: 'Vérifiez que chaque `{{#if}}` et `{{#each}}` est fermé et que les accolades vont par deux.',
        nl: 'Controleer of elke `{{#if}}` en `{{#each}}` is gesloten en of accolades per twee staan.',
        en: 'Check that each `{{#if}}` and `{{#each}}` is closed and that braces come in pairs.',
      },
      reason: {
        fr: 'Les balises suivent la syntaxe de Handlebars.',
        nl: 'De tags volgen de syntaxis van Handlebars.',
        en: 'Tags follow the syntax of Handlebars.',
      },
      example: '{{#if reference}} …',
    },
    'template/unknown-name': {
      severity: 'error',
      message: {
        fr: 'La balise `{name}` ne désigne rien.',
        nl: 'De tag `{name}` verwijst naar niets.',
        en: 'The tag `{name}` names nothing.',
      },
      hint: {
        fr: 'Vouliez-vous dire `{nearest}` ?',
        nl: 'Bedoelde u `{nearest}`?',
        en: 'Did you mean `{nearest}`?',
      },
      reason: {
        fr: 'Une balise inconnue laisserait un vide dans un contrat : elle est refusée à la compilation du modèle.',
        nl: 'Een onbekende tag zou een leegte in een overeenkomst laten: zij wordt geweigerd bij het compileren van het sjabloon.',
        en: 'An unknown tag would leave a gap in a contract: it is refused when the template is compiled.',
      },
      example: '{{provider.nme}}',
    },
    'template/not-printable': {
      severity: 'error',
      message: {
        fr: 'La balise `{name}` sert à comparer ou à répéter, elle ne s’imprime pas.',
        nl: 'De tag `{name}` dient om te vergelijken of te herhalen en kan niet worden afgedrukt.',
        en: 'The tag `{name}` is for comparing or repeating, it can not be printed.',
      },
      hint: {
        fr: 'À imprimer plutôt : {known}.',
        nl: 'Wel af te drukken: {known}.',
        en: 'What can be printed instead: {known}.',
      },
      reason: {
        fr: 'Un choix est un code, une liste ou un groupe n’a pas de texte : `…Label` donne le texte d’un choix, `…List` celui d’une liste.',
        nl: 'Een keuze is een code; een lijst of groep heeft geen tekst: `…Label` geeft de tekst van een keuze, `…List` die van een lijst.',
        en: 'A choice is a code, a list or a group has no text: `…Label` gives the wording of a choice, `…List` that of a list.',
      },
      example: '{{fees.model}}',
    },
    'template/not-a-list': {
      severity: 'error',
      message: {
        fr: '`{{#each {name}}}` : `{name}` n’est pas une liste.',
        nl: '`{{#each {name}}}`: `{name}` is geen lijst.',
        en: '`{{#each {name}}}`: `{name}` is not a list.',
      },
      reason: {
        fr: 'Seule une liste se répète.',
        nl: 'Alleen een lijst kan worden herhaald.',
        en: 'Only a list can be repeated.',
      },
      example: '{{#each provider.name}}',
    },
    'template/unknown-choice': {
      severity: 'error',
      message: {
        fr: '« {name} » n’est pas un des choix de cette question.',
        nl: '‘{name}’ is geen keuze van deze vraag.',
        en: '“{name}” is not one of the choices of this question.',
      },
      hint: {
        fr: 'Vouliez-vous dire « {nearest} » ? Choix : {known}.',
        nl: 'Bedoelde u ‘{nearest}’? Keuzes: {known}.',
        en: 'Did you mean “{nearest}”? Choices: {known}.',
      },
      reason: {
        fr: 'Une comparaison avec un choix qui n’existe pas serait toujours fausse et ferait disparaître un article.',
        nl: 'Een vergelijking met een niet-bestaande keuze is altijd onwaar en zou een artikel doen verdwijnen.',
        en: 'A comparison with a choice that does not exist is always false and would make a clause vanish.',
      },
      example: '{{#if (eq fees.model "hourlly")}}',
    },
    'template/unknown-helper': {
      severity: 'error',
      message: {
        fr: '`{name}` n’est pas une aide disponible dans un modèle.',
        nl: '`{name}` is geen hulpfunctie voor sjablonen.',
        en: '`{name}` is not a helper of templates.',
      },
      hint: {
        fr: 'Aides disponibles : {known}.',
        nl: 'Beschikbare hulpfuncties: {known}.',
        en: 'Helpers available: {known}.',
      },
      reason: {
        fr: 'Les modèles n’exécutent aucun code : leurs aides forment une liste fermée.',
        nl: 'Sjablonen voeren geen code uit: de hulpfuncties vormen een gesloten lijst.',
        en: 'Templates execute no code: their helpers are a closed list.',
      },
      example: '{{upper provider.name}}',
    },
    'template/unknown-reference': {
      severity: 'error',
      message: {
        fr: '`{{ref "{name}"}}` renvoie à un article qui n’existe pas dans ce document.',
        nl: '`{{ref "{name}"}}` verwijst naar een artikel dat niet in dit document staat.',
        en: '`{{ref "{name}"}}` refers to a clause that this document does not have.',
      },
      hint: {
        fr: 'Vouliez-vous dire « {nearest} » ?',
        nl: 'Bedoelde u ‘{nearest}’?',
        en: 'Did you mean “{nearest}”?',
      },
      reason: {
        fr: 'Les renvois sont résolus une fois, dans l’arbre du document ; un renvoi sans cible est une faute du modèle.',
        nl: 'Verwijzingen worden één keer opgelost, in de documentboom; een verwijzing zonder doel is een fout in het sjabloon.',
        en: 'References are resolved once, in the document tree; one without a target is a fault of the template.',
      },
      example: '{{ref "notise"}}',
    },
    'template/unsupported-markdown': {
      severity: 'error',
      message: {
        fr: 'Cette construction Markdown n’existe pas dans un modèle : {name}.',
        nl: 'Deze Markdown-constructie bestaat niet in een sjabloon: {name}.',
        en: 'This Markdown construct does not exist in a template: {name}.',
      },
      reason: {
        fr: 'Un modèle connaît titres, paragraphes, listes, tableaux, gras, italique et encadrés.',
        nl: 'Een sjabloon kent titels, alinea’s, lijsten, tabellen, vet, cursief en kaders.',
        en: 'A template knows headings, paragraphs, lists, tables, bold, italic and boxed notices.',
      },
      example: '```code```',
    },
    'template/crossed-block': {
      severity: 'error',
      message: {
        fr: 'Le bloc fermé ici par `{name}` a été ouvert dans un autre paragraphe, une autre liste ou une autre ligne de tableau.',
        nl: 'Het blok dat hier door `{name}` wordt gesloten, is geopend in een andere alinea, lijst of tabelrij.',
        en: 'The block closed here by `{name}` was opened in another paragraph, list or table row.',
      },
      hint: {
        fr: 'Ouvrez et fermez le bloc au même niveau ; laissez une ligne vide entre un tableau et la balise qui l’entoure.',
        nl: 'Open en sluit het blok op hetzelfde niveau; laat een lege regel tussen een tabel en de tag eromheen.',
        en: 'Open and close the block at the same level; leave an empty line between a table and the tag around it.',
      },
      reason: {
        fr: 'Un bloc retiré doit retirer des paragraphes, des éléments ou des lignes entiers.',
        nl: 'Een blok dat wegvalt, moet hele alinea’s, items of rijen wegnemen.',
        en: 'A block that is left out must take away whole paragraphs, items or rows.',
      },
      example: '- {{#if reference}}a\n- b{{/if}}',
    },
    'template/heading-without-id': {
      severity: 'error',
      message: {
        fr: 'Le titre « {name} » n’a pas d’identifiant.',
        nl: 'De titel ‘{name}’ heeft geen id.',
        en: 'The heading “{name}” has no id.',
      },
      hint: {
        fr: 'Ajoutez `{#identifiant}` à la fin du titre.',
        nl: 'Voeg `{#id}` toe aan het einde van de titel.',
        en: 'Add `{#id}` at the end of the heading.',
      },
      reason: {
        fr: 'Chaque article porte le même identifiant dans toutes les langues : les renvois le désignent.',
        nl: 'Elk artikel heeft in alle talen dezelfde id: verwijzingen gebruiken die.',
        en: 'Each clause has one id, the same in every language, which references use.',
      },
      example: '## Notice',
    },
  }) as const satisfies Catalogue;

export const reportTemplate = reporter(templateCatalogue);
