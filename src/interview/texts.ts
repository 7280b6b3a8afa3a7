import type { Text } from '../i18n/text.ts';

/** What the interview says beside its questions. */
export const interviewTexts = {
  'value.yes': { fr: 'oui', nl: 'ja', en: 'yes' },
  'value.no': { fr: 'non', nl: 'nee', en: 'no' },
  'value.none': { fr: 'non précisé', nl: 'niet vermeld', en: 'not stated' },
  'value.nothing': { fr: 'rien', nl: 'niets', en: 'nothing' },
  'value.unlimited': {
    fr: 'tant que l’information reste secrète',
    nl: 'zolang de informatie geheim is',
    en: 'as long as the information is secret',
  },
  'value.later': { fr: 'à convenir', nl: 'nog af te spreken', en: 'to be agreed' },
  'list.more': {
    fr: 'Autre chose ? (Entrée : non)',
    nl: 'Nog iets? (Enter: nee)',
    en: 'Anything else? (Enter: no)',
  },
  'tasks.details': {
    fr: 'Décrire chaque tâche (contenu, volume, rythme)',
    nl: 'Elke taak omschrijven (inhoud, omvang, ritme)',
    en: 'Describe each task (content, volume, rhythm)',
  },
  'settings.question': {
    fr: 'Gardez-vous ces réglages habituels ?',
    nl: 'Behoudt u deze gebruikelijke instellingen?',
    en: 'Do you keep these usual settings?',
  },
  'settings.more': {
    fr: 'et {count} autres points',
    nl: 'en {count} andere punten',
    en: 'and {count} other points',
  },
  'settings.one-more': {
    fr: 'et un autre point',
    nl: 'en nog één punt',
    en: 'and one other point',
  },
  'settings.keep': { fr: 'Oui, les garder', nl: 'Ja, behouden', en: 'Yes, keep them' },
  'settings.change': { fr: 'En changer…', nl: 'Wijzigen…', en: 'Change some…' },
  'settings.which': {
    fr: 'Lesquels changer ?',
    nl: 'Welke wijzigt u?',
    en: 'Which ones do you change?',
  },
  'origin.usual': { fr: 'usage', nl: 'gebruikelijk', en: 'usual' },
  'origin.law': { fr: 'loi', nl: 'wet', en: 'law' },
  'origin.last': { fr: 'la dernière fois', nl: 'vorige keer', en: 'last time' },
  'origin.provider-file': { fr: 'provider.yaml', nl: 'provider.yaml', en: 'provider.yaml' },
  'origin.computed': { fr: 'proposé', nl: 'voorstel', en: 'suggested' },
  'origin.yours': { fr: 'votre réponse', nl: 'uw antwoord', en: 'your answer' },
  'section.provider': { fr: 'Vous', nl: 'U', en: 'You' },
  'section.client': { fr: 'Votre client', nl: 'Uw klant', en: 'Your client' },
  'section.services': { fr: 'Les tâches', nl: 'De taken', en: 'The tasks' },
  'section.fees': {
    fr: 'Le prix et les factures',
    nl: 'Prijs en facturen',
    en: 'Price and invoices',
  },
  'section.availability': {
    fr: 'Votre disponibilité',
    nl: 'Uw bereikbaarheid',
    en: 'Your availability',
  },
  'section.cooperation': { fr: 'La collaboration', nl: 'De samenwerking', en: 'The cooperation' },
  'section.data': {
    fr: 'Confidentialité et données',
    nl: 'Geheimhouding en gegevens',
    en: 'Secrecy and data',
  },
  'section.documents': { fr: 'Les documents', nl: 'De documenten', en: 'The documents' },
  progress: {
    fr: 'question {n} sur {total}',
    nl: 'vraag {n} van {total}',
    en: 'question {n} of {total}',
  },
  welcome: {
    fr: 'Bonjour ! Quelques questions, environ cinq minutes, puis vos documents.\nChaque réponse est enregistrée aussitôt dans {file} : vous pouvez arrêter à tout moment (Ctrl-C) et reprendre.',
    nl: 'Welkom! Enkele vragen, ongeveer vijf minuten, en daarna uw documenten.\nElk antwoord wordt meteen bewaard in {file}: u kunt altijd stoppen (Ctrl-C) en later verdergaan.',
    en: 'Welcome! Some questions, about five minutes, then your documents.\nEvery answer is saved at once in {file}: you can stop at any time (Ctrl-C) and go on later.',
  },
  'welcome.provider': {
    fr: 'Vos coordonnées et vos habitudes viennent de {file}.',
    nl: 'Uw gegevens en gewoonten komen uit {file}.',
    en: 'Your details and habits come from {file}.',
  },
  resumed: {
    fr: 'On reprend où vous en étiez : {done} réponses sont dans {file}.',
    nl: 'We gaan verder waar u was: {done} antwoorden staan in {file}.',
    en: 'Going on where you were: {done} answers are in {file}.',
  },
  editing: {
    fr: 'Voici les réponses de {file}.',
    nl: 'Dit zijn de antwoorden van {file}.',
    en: 'These are the answers of {file}.',
  },
  saved: {
    fr: 'Tout est enregistré dans {file}. Pour reprendre :',
    nl: 'Alles is bewaard in {file}. Verdergaan kan met:',
    en: 'Everything is saved in {file}. To go on:',
  },
  'keys.answer': {
    fr: '? pourquoi · < retour · = aperçu',
    nl: '? waarom · < terug · = overzicht',
    en: '? why · < back · = outline',
  },
  'keys.later': { fr: '- à convenir', nl: '- nog af te spreken', en: '- to be agreed' },
  'keys.skip': { fr: 'Entrée : rien', nl: 'Enter: niets', en: 'Enter: nothing' },
  'keys.none': { fr: '- rien', nl: '- niets', en: '- nothing' },
  'keys.choose': {
    fr: '↑↓ choisir · Entrée valider',
    nl: '↑↓ kiezen · Enter bevestigen',
    en: '↑↓ choose · Enter confirm',
  },
  'keys.tick': {
    fr: '↑↓ choisir · Espace cocher · Entrée valider',
    nl: '↑↓ kiezen · Spatie aanvinken · Enter bevestigen',
    en: '↑↓ choose · Space tick · Enter confirm',
  },
  'help.clause': { fr: 'Clause', nl: 'Artikel', en: 'Clause' },
  'help.source': { fr: 'Source', nl: 'Bron', en: 'Source' },
  'help.example': { fr: 'Par exemple', nl: 'Bijvoorbeeld', en: 'For example' },
  'plain.number': { fr: 'Numéro', nl: 'Nummer', en: 'Number' },
  'plain.numbers': {
    fr: 'Numéros, séparés par des virgules',
    nl: 'Nummers, gescheiden door komma’s',
    en: 'Numbers, separated by commas',
  },
  'plain.answer': { fr: 'Réponse', nl: 'Antwoord', en: 'Answer' },
  'wrong.number': {
    fr: 'Écrivez un nombre, par exemple 45 ou 45,50.',
    nl: 'Schrijf een getal, bijvoorbeeld 45 of 45,50.',
    en: 'Write a number, for example 45 or 45.50.',
  },
  'wrong.hourly': {
    fr: 'Écrivez le prix d’une heure, par exemple 45.',
    nl: 'Schrijf de prijs van een uur, bijvoorbeeld 45.',
    en: 'Write the price of an hour, for example 45.',
  },
  'wrong.monthly': {
    fr: 'Écrivez le prix d’un mois, par exemple 960.',
    nl: 'Schrijf de prijs van een maand, bijvoorbeeld 960.',
    en: 'Write the price of a month, for example 960.',
  },
  'wrong.thousands': {
    fr: 'Milliers ou décimales ? Écrivez par exemple 1250 ou 1,25.',
    nl: 'Duizendtallen of decimalen? Schrijf bijvoorbeeld 1250 of 1,25.',
    en: 'Thousands or decimals? Write for example 1250 or 1.25.',
  },
  'wrong.date': {
    fr: 'Écrivez un jour qui existe, avec son année, par exemple 07/12/2026.',
    nl: 'Schrijf een bestaande dag met het jaar erbij, bijvoorbeeld 07-12-2026.',
    en: 'Write a day that exists, with its year, for example 07/12/2026.',
  },
  'wrong.time': {
    fr: 'Écrivez une heure, par exemple 9h ou 13h30.',
    nl: 'Schrijf een tijd, bijvoorbeeld 9.00 of 13.30.',
    en: 'Write a time, for example 9:00 or 13:30.',
  },
  'wrong.hours': {
    fr: 'Écrivez des heures, par exemple 9h-12h30, 13h30-17h.',
    nl: 'Schrijf uren, bijvoorbeeld 9.00-12.30, 13.30-17.00.',
    en: 'Write hours, for example 9:00-12:30, 13:30-17:00.',
  },
  'wrong.period': {
    fr: 'Écrivez deux jours, par exemple 02/08/2027 au 20/08/2027.',
    nl: 'Schrijf twee dagen, bijvoorbeeld 02-08-2027 tot 20-08-2027.',
    en: 'Write two days, for example 02/08/2027 to 20/08/2027.',
  },
  'wrong.country': {
    fr: 'Écrivez le nom d’un pays, par exemple France ou Luxembourg.',
    nl: 'Schrijf de naam van een land, bijvoorbeeld Nederland of Duitsland.',
    en: 'Write the name of a country, for example France or Germany.',
  },
  'wrong.address': {
    fr: 'Écrivez la rue, puis le code postal et la ville, par exemple : {example}.',
    nl: 'Schrijf de straat, dan postcode en plaats, bijvoorbeeld: {example}.',
    en: 'Write the street, then postcode and town, for example: {example}.',
  },
  'wrong.person': {
    fr: 'Écrivez le nom, une virgule, la fonction, par exemple : {example}.',
    nl: 'Schrijf de naam, een komma, de functie, bijvoorbeeld: {example}.',
    en: 'Write the name, a comma, the capacity, for example: {example}.',
  },
  'wrong.notice': {
    fr: 'Écrivez une durée, par exemple 1 mois ou 2 semaines.',
    nl: 'Schrijf een termijn, bijvoorbeeld 1 maand of 2 weken.',
    en: 'Write a length of time, for example 1 month or 2 weeks.',
  },
  'wrong.notice-unit': {
    fr: 'Jours, semaines ou mois ? Écrivez par exemple 30 jours ou 1 mois.',
    nl: 'Dagen, weken of maanden? Schrijf bijvoorbeeld 30 dagen of 1 maand.',
    en: 'Days, weeks or months? Write for example 30 days or 1 month.',
  },
  'wrong.deposit': {
    fr: 'Écrivez un pourcentage ou un montant, par exemple 30 % ou 300 €.',
    nl: 'Schrijf een percentage of bedrag, bijvoorbeeld 30% of € 300.',
    en: 'Write a percentage or an amount, for example 30% or €300.',
  },
  'wrong.years': {
    fr: 'Écrivez un nombre d’années, ou « illimité ».',
    nl: 'Schrijf een aantal jaren, of ‘onbeperkt’.',
    en: 'Write a number of years, or “unlimited”.',
  },
  'wrong.choice': {
    fr: 'Choisissez un des numéros.',
    nl: 'Kies een van de nummers.',
    en: 'Choose one of the numbers.',
  },
  'wrong.choices': {
    fr: 'Choisissez au moins une ligne.',
    nl: 'Kies minstens één regel.',
    en: 'Choose at least one line.',
  },
  'wrong.needed': {
    fr: 'Une réponse est nécessaire ici.',
    nl: 'Hier is een antwoord nodig.',
    en: 'An answer is needed here.',
  },
  'wrong.needed-or-later': {
    fr: 'Une réponse est nécessaire, ou - pour « à convenir ».',
    nl: 'Een antwoord is nodig, of - voor ‘nog af te spreken’.',
    en: 'An answer is needed, or - for “to be agreed”.',
  },
  'wrong.first': {
    fr: 'C’est la première question.',
    nl: 'Dit is de eerste vraag.',
    en: 'This is the first question.',
  },
  'objection.keep': {
    fr: '(Entrée de nouveau : garder)',
    nl: '(nogmaals Enter: behouden)',
    en: '(Enter again: keep)',
  },
  'objection.withdrawal': {
    fr: 'Votre client ne demande pas à commencer avant la fin de son délai de rétractation : commencez plus de 14 jours après le contrat, ou revenez à cette question.',
    nl: 'Uw klant vraagt niet om te beginnen vóór het einde van de bedenktijd: begin meer dan 14 dagen na de overeenkomst, of ga terug naar die vraag.',
    en: 'Your client does not ask you to start before the withdrawal period ends: start more than 14 days after the agreement, or go back to that question.',
  },
  'objection.past': {
    fr: 'Ce jour est plus d’un an avant la date des documents.',
    nl: 'Deze dag ligt meer dan een jaar vóór de datum van de documenten.',
    en: 'This day is more than a year before the date of the documents.',
  },
  'objection.deposit': {
    fr: 'Un pourcentage de quoi ? Rien ne dit encore combien d’heures sont prévues : écrivez un montant, par exemple 300 €.',
    nl: 'Een percentage waarvan? Het aantal uren staat nergens: schrijf een bedrag, bijvoorbeeld € 300.',
    en: 'A percentage of what? Nothing says yet how many hours are planned: write an amount, for example €300.',
  },
  'objection.advance': {
    fr: 'Un particulier en France ne peut rien payer dans les sept jours d’un contrat conclu hors de vos locaux : faites payer après le travail.',
    nl: 'Een particulier in Frankrijk mag zeven dagen lang niets betalen na een overeenkomst buiten uw kantoor: laat na het werk betalen.',
    en: 'A private person in France may pay nothing for seven days after an agreement made outside your premises: have the work paid afterwards.',
  },
  'objection.french': {
    fr: 'Envers un particulier en France, les documents doivent être en français : aucun document ne pourra être fait ainsi.',
    nl: 'Voor een particulier in Frankrijk moeten de documenten in het Frans zijn: zo kan er geen document worden gemaakt.',
    en: 'Towards a private person in France the documents must be in French: no document can be made this way.',
  },
  'review.title': {
    fr: 'Vos réponses. Choisissez une ligne pour la changer.',
    nl: 'Uw antwoorden. Kies een regel om te wijzigen.',
    en: 'Your answers. Choose a line to change it.',
  },
  'review.make': {
    fr: 'C’est bon : faire les documents',
    nl: 'Akkoord: maak de documenten',
    en: 'All good: make the documents',
  },
  'review.draft': {
    fr: 'Faire un projet, les points à convenir surlignés',
    nl: 'Maak een ontwerp, met de open punten gemarkeerd',
    en: 'Make a draft, the open points highlighted',
  },
  'review.blocked': {
    fr: 'Les documents attendent que ces points soient corrigés.',
    nl: 'De documenten wachten tot deze punten zijn verbeterd.',
    en: 'The documents wait until these points are mended.',
  },
  'review.no-document': {
    fr: 'Aucun document ne peut encore être fait : ces réponses attendent.',
    nl: 'Er kan nog geen document worden gemaakt: deze antwoorden wachten.',
    en: 'No document can be made yet: these answers wait.',
  },
  'makeable.none': {
    fr: 'Aucun modèle n’existe encore pour ces documents ({law}, {language}). Vos réponses sont enregistrées tout de même : elles serviront quand les modèles seront là, ou avec votre propre fichier Word.',
    nl: 'Voor deze documenten bestaat nog geen sjabloon ({law}, {language}). Uw antwoorden worden toch bewaard: ze dienen zodra de sjablonen er zijn, of met een eigen Word-bestand.',
    en: 'There is no template for these documents yet ({law}, {language}). Your answers are saved all the same: they serve once the templates are there, or with a Word file of your own.',
  },
  'makeable.some': {
    fr: 'Documents possibles ({law}, {language}) : {made}. Pas encore : {missing}.',
    nl: 'Mogelijke documenten ({law}, {language}): {made}. Nog niet: {missing}.',
    en: 'Documents that can be made ({law}, {language}): {made}. Not yet: {missing}.',
  },
  'makeable.language': {
    fr: 'Les documents seront en {language} : pour le {law}, il n’y en a pas encore en {spoken}.',
    nl: 'De documenten worden in het {language} gemaakt: voor {law} zijn ze er nog niet in het {spoken}.',
    en: 'The documents will be in {language}: for {law} there are none in {spoken} yet.',
  },
  'makeable.client': {
    fr: 'Les documents seront en {language}, la langue de votre client. Pour une autre : « Langue », parmi les réglages des documents.',
    nl: 'De documenten worden in het {language} gemaakt, de taal van uw klant. Een andere kiest u met “Taal”, bij de instellingen van de documenten.',
    en: 'The documents will be in {language}, your client’s language. For another: “Language”, among the settings of the documents.',
  },
  'makeable.missing': {
    fr: 'Pas de modèle encore pour : {list}. Les réponses sont enregistrées ; ces documents restent à faire autrement.',
    nl: 'Nog geen sjabloon voor: {list}. De antwoorden zijn bewaard; deze documenten moet u nog op een andere manier maken.',
    en: 'No template yet for: {list}. The answers are saved; these documents are still to be made another way.',
  },
  'review.stop': {
    fr: 'Garder les réponses et arrêter',
    nl: 'Antwoorden bewaren en stoppen',
    en: 'Keep the answers and stop',
  },
  'review.findings': { fr: 'À regarder', nl: 'Aandachtspunten', en: 'To look at' },
  'review.usual': {
    fr: 'Réglages habituels',
    nl: 'Gebruikelijke instellingen',
    en: 'Usual settings',
  },
  'review.confirm': {
    fr: 'Faire maintenant : {list} ?',
    nl: 'Nu maken: {list}?',
    en: 'Make now: {list}?',
  },
  'confirm.yes': { fr: 'Oui', nl: 'Ja', en: 'Yes' },
  'confirm.no': {
    fr: 'Non, revenir à mes réponses',
    nl: 'Nee, terug naar mijn antwoorden',
    en: 'No, back to my answers',
  },
  'review.reasked': {
    fr: 'Ce changement touche {count} autres réponses : les voici.',
    nl: 'Deze wijziging raakt {count} andere antwoorden: hier zijn ze.',
    en: 'This change touches {count} other answers: here they are.',
  },
  'review.one-reasked': {
    fr: 'Ce changement touche une autre réponse : la voici.',
    nl: 'Deze wijziging raakt één ander antwoord: hier is het.',
    en: 'This change touches one other answer: here it is.',
  },
  'review.later': {
    fr: 'À convenir plus tard : {list}.',
    nl: 'Nog af te spreken: {list}.',
    en: 'To be agreed later: {list}.',
  },
  'review.unchecked': {
    fr: 'La loi est vérifiée en entier quand plus rien n’est à convenir.',
    nl: 'De wet wordt volledig gecontroleerd als niets meer open staat.',
    en: 'The law is checked in full once nothing is left to be agreed.',
  },
  'outline.title': { fr: 'Où vous en êtes', nl: 'Waar u bent', en: 'Where you are' },
  'outline.back': {
    fr: 'Revenir à la question',
    nl: 'Terug naar de vraag',
    en: 'Back to the question',
  },
  'outline.done': { fr: '{n} sur {total}', nl: '{n} van {total}', en: '{n} of {total}' },
  'outline.defaults': { fr: '{n} par défaut', nl: '{n} standaard', en: '{n} at default' },
  'list.which': {
    fr: 'Laquelle changer ?',
    nl: 'Welke wijzigt u?',
    en: 'Which one do you change?',
  },
  'list.add': { fr: 'En ajouter', nl: 'Toevoegen', en: 'Add' },
  'list.remove': { fr: 'Retirer : {item}', nl: 'Verwijderen: {item}', en: 'Remove: {item}' },
  'list.change': { fr: 'Changer : {item}', nl: 'Wijzigen: {item}', en: 'Change: {item}' },
  'list.done': { fr: 'C’est bon', nl: 'Klaar', en: 'Done' },
  'existing.title': {
    fr: '{file} existe déjà ({client}). Que voulez-vous faire ?',
    nl: '{file} bestaat al ({client}). Wat wilt u doen?',
    en: '{file} exists already ({client}). What would you like to do?',
  },
  'existing.edit': {
    fr: 'Revoir et changer ses réponses',
    nl: 'De antwoorden nakijken en wijzigen',
    en: 'Look over and change its answers',
  },
  'existing.new': {
    fr: 'Un nouveau client, dans {file}',
    nl: 'Een nieuwe klant, in {file}',
    en: 'A new client, in {file}',
  },
  'existing.stop': { fr: 'Ne rien faire', nl: 'Niets doen', en: 'Nothing' },
  'existing.kept': {
    fr: 'Rien n’a changé.',
    nl: 'Er is niets gewijzigd.',
    en: 'Nothing was changed.',
  },
  'next.generate': {
    fr: 'Plus tard, pour refaire les documents : {program} generate {file}',
    nl: 'Later de documenten opnieuw maken: {program} generate {file}',
    en: 'To make the documents again later: {program} generate {file}',
  },
  'next.complete': {
    fr: 'Pour compléter ce projet : {program} init --from {file}',
    nl: 'Dit ontwerp aanvullen: {program} init --from {file}',
    en: 'To complete this draft: {program} init --from {file}',
  },
  'next.another': {
    fr: 'Pour un autre client : {program} init',
    nl: 'Voor een andere klant: {program} init',
    en: 'For another client: {program} init',
  },
  'skeleton.optional': {
    fr: '(facultatif : supprimez la ligne si elle reste vide)',
    nl: '(facultatief: verwijder de regel als hij leeg blijft)',
    en: '(optional: delete the line if it stays empty)',
  },
  'noTerminal.message': {
    fr: 'Les questions demandent un terminal. Voici un fichier de réponses à compléter.',
    nl: 'De vragen vereisen een terminal. Hier is een antwoordenbestand om in te vullen.',
    en: 'The questions need a terminal. Here is an answers file to fill in.',
  },
  'noTerminal.edit': {
    fr: '`--from` pose ses questions dans un terminal, et il n’y en a pas. Modifiez {file} dans un éditeur de texte, puis lancez : {program} check {file}',
    nl: '`--from` stelt vragen in een terminal, en die is er niet. Wijzig {file} in een teksteditor en voer uit: {program} check {file}',
    en: '`--from` asks its questions in a terminal, and there is none. Change {file} in a text editor, then run: {program} check {file}',
  },
  'noTerminal.hint': {
    fr: 'Enregistrez-le ({program} init --no-input > {file}), complétez-le, puis lancez : {program} generate {file}',
    nl: 'Bewaar het ({program} init --no-input > {file}), vul het in en voer uit: {program} generate {file}',
    en: 'Save it ({program} init --no-input > {file}), fill it in, then run: {program} generate {file}',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type InterviewText = keyof typeof interviewTexts;

/** Asked before the language is known. */
export const languageQuestion = 'Langue · Taal · Language';
export const languageNames = { fr: 'Français', nl: 'Nederlands', en: 'English' } as const;
