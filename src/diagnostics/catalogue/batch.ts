import { type Catalogue, reporter } from './entry.ts';

/** What can be wrong with a list of clients. */
export const batchCatalogue = () =>
  ({
    'batch/unknown-head': {
      severity: 'error',
      message: {
        fr: 'La colonne « {head} » ne correspond à aucune question.',
        nl: 'De kolom ‘{head}’ hoort bij geen enkele vraag.',
        en: 'The column “{head}” matches no question.',
      },
      hint: {
        fr: '{advice}Une colonne à vous commence par `x-`.',
        nl: '{advice}Een eigen kolom begint met `x-`.',
        en: '{advice}A column of your own begins with `x-`.',
      },
      reason: {
        fr: 'La première ligne nomme les questions, par leur chemin ou leur titre. Une colonne inconnue serait ignorée en silence.',
        nl: 'De eerste rij noemt de vragen, met hun pad of hun titel. Een onbekende kolom zou stil worden genegeerd.',
        en: 'The first row names the questions, by path or by title. An unknown column would silently be ignored.',
      },
      example: 'client.nom;client.address.city',
    },
    'batch/ambiguous-head': {
      severity: 'error',
      message: {
        fr: 'La colonne « {head} » peut désigner plusieurs questions : {known}.',
        nl: 'De kolom ‘{head}’ kan bij meer vragen horen: {known}.',
        en: 'The column “{head}” may mean several questions: {known}.',
      },
      hint: {
        fr: 'Écrivez le chemin, ou le groupe devant le titre : « {example} ».',
        nl: 'Schrijf het pad, of zet de groep voor de titel: ‘{example}’.',
        en: 'Write the path, or the group before the title: “{example}”.',
      },
      reason: {
        fr: 'Un même titre revient dans plusieurs groupes (le nom, l’adresse) ; le programme ne devine pas.',
        nl: 'Dezelfde titel komt in meer groepen voor (naam, adres); het programma gokt niet.',
        en: 'One title recurs in several groups (name, address); the program does not guess.',
      },
      example: 'Name;Postcode',
    },
    'batch/head-twice': {
      severity: 'error',
      message: {
        fr: 'La colonne « {head} » répond à une question qui a déjà sa colonne.',
        nl: 'De kolom ‘{head}’ hoort bij een vraag die al een kolom heeft.',
        en: 'The column “{head}” answers a question that already has a column.',
      },
      hint: {
        fr: 'Gardez une seule des deux colonnes.',
        nl: 'Houd één van beide kolommen.',
        en: 'Keep one of the two columns.',
      },
      reason: {
        fr: 'De deux réponses, l’une serait perdue.',
        nl: 'Van twee antwoorden zou er één verloren gaan.',
        en: 'Of two answers, one would be lost.',
      },
      example: 'client.name;client.name',
    },
    'batch/stray-cell': {
      severity: 'error',
      message: {
        fr: 'Cette cellule n’a pas de titre de colonne.',
        nl: 'Deze cel heeft geen kolomkop.',
        en: 'This cell has no column head.',
      },
      hint: {
        fr: 'Donnez un titre à la colonne ; dans un CSV, mettez entre guillemets un texte qui contient le séparateur.',
        nl: 'Geef de kolom een kop; zet in een CSV tekst met het scheidingsteken tussen aanhalingstekens.',
        en: 'Give the column a head; in a CSV, quote a text that holds the separator.',
      },
      reason: {
        fr: 'La ligne compte plus de cellules que la première : une réponse serait perdue ou décalée.',
        nl: 'De rij heeft meer cellen dan de eerste: een antwoord zou verloren gaan of verschuiven.',
        en: 'The row has more cells than the first: an answer would be lost or shifted.',
      },
      example: 'client.name;client.country\nDupont; Martin;FR',
    },
    'batch/no-clients': {
      severity: 'error',
      message: {
        fr: '`{file}` ne contient aucun client.',
        nl: '`{file}` bevat geen klanten.',
        en: '`{file}` holds no clients.',
      },
      hint: {
        fr: 'La première ligne nomme les colonnes, chaque ligne suivante est un client. `va-agree batch --template clients.xlsx` écrit un tableau à remplir.',
        nl: 'De eerste rij noemt de kolommen, elke volgende rij is een klant. `va-agree batch --template clients.xlsx` maakt een blad om in te vullen.',
        en: 'The first row names the columns, each further row is a client. `va-agree batch --template clients.xlsx` writes a sheet to fill.',
      },
      reason: {
        fr: 'Une liste vide est plus souvent une erreur qu’un souhait.',
        nl: 'Een lege lijst is vaker een vergissing dan een wens.',
        en: 'An empty list is more often a mistake than a wish.',
      },
      example: 'client.name;client.country',
    },
    'batch/csv-syntax': {
      severity: 'error',
      message: {
        fr: 'Un guillemet ouvert dans ce tableau n’est jamais fermé.',
        nl: 'Een aanhalingsteken in deze tabel wordt nooit gesloten.',
        en: 'A quotation mark opened in this table is never closed.',
      },
      hint: {
        fr: 'Fermez-le ; un guillemet dans un texte s’écrit deux fois : `""`.',
        nl: 'Sluit het; schrijf een aanhalingsteken in tekst dubbel: `""`.',
        en: 'Close it; a quotation mark inside a text is written twice: `""`.',
      },
      reason: {
        fr: 'Tout ce qui suit serait lu comme une seule cellule (RFC 4180).',
        nl: 'Alles wat volgt zou als één cel worden gelezen (RFC 4180).',
        en: 'All that follows would be read as one cell (RFC 4180).',
      },
      example: 'client.name\n"Dupont',
    },
    'batch/formula': {
      severity: 'warning',
      message: {
        fr: '`{path}` : « {value} » est une formule ; elle reste du texte et n’est pas calculée.',
        nl: '`{path}`: ‘{value}’ is een formule; ze blijft tekst en wordt niet berekend.',
        en: '`{path}`: “{value}” is a formula; it stays text and is not computed.',
      },
      hint: {
        fr: 'Remplacez la formule par sa valeur (collage spécial, valeurs).',
        nl: 'Vervang de formule door haar waarde (plakken speciaal, waarden).',
        en: 'Replace the formula by its value (paste special, values).',
      },
      reason: {
        fr: 'Une liste venue d’ailleurs ne doit rien pouvoir faire calculer ; un contrat ne contient que ce qui est écrit.',
        nl: 'Een lijst van elders mag niets laten berekenen; een contract bevat alleen wat er staat.',
        en: 'A list from elsewhere must not make anything compute; a contract holds only what is written.',
      },
      example: 'client.name\n=A1&B1',
    },
    'batch/folder-formula': {
      severity: 'error',
      message: {
        fr: '`{path}` : « {value} » est une formule ; une formule ne peut pas nommer un dossier.',
        nl: '`{path}`: ‘{value}’ is een formule; een formule kan geen map benoemen.',
        en: '`{path}`: “{value}” is a formula; a formula can not name a folder.',
      },
      hint: {
        fr: 'Remplacez la formule par sa valeur (collage spécial, valeurs).',
        nl: 'Vervang de formule door haar waarde (plakken speciaal, waarden).',
        en: 'Replace the formula by its value (paste special, values).',
      },
      reason: {
        fr: 'Une formule n’est pas calculée : le dossier porterait son texte, et non le nom que la cellule affiche.',
        nl: 'Een formule wordt niet berekend: de map zou haar tekst als naam krijgen, niet wat de cel toont.',
        en: 'A formula is not computed: the folder would bear its text, not the name that the cell shows.',
      },
      example: 'client.name;x-folder\nAcme;=A2&B2',
    },
    'batch/error-value': {
      severity: 'error',
      message: {
        fr: '`{path}` : « {value} » est l’erreur d’une formule.',
        nl: '`{path}`: ‘{value}’ is de fout van een formule.',
        en: '`{path}`: “{value}” is the error of a formula.',
      },
      hint: {
        fr: 'Corrigez la formule dans le tableur, ou tapez la valeur.',
        nl: 'Verbeter de formule in het rekenblad, of typ de waarde.',
        en: 'Mend the formula in the spreadsheet, or type the value.',
      },
      reason: {
        fr: 'Le mot d’erreur d’un tableur n’a rien à faire dans un contrat.',
        nl: 'Het foutwoord van een rekenblad hoort niet in een contract.',
        en: 'The error word of a spreadsheet has no place in a contract.',
      },
      example: 'client.name\n#REF!',
    },
    'batch/ambiguous-number': {
      severity: 'error',
      message: {
        fr: '`{path}` : « {value} » se lit comme des milliers ou comme des décimales.',
        nl: '`{path}`: ‘{value}’ kan duizendtallen of decimalen betekenen.',
        en: '`{path}`: “{value}” may be thousands or decimals.',
      },
      hint: {
        fr: 'Écrivez `1234` ou `1,23`.',
        nl: 'Schrijf `1234` of `1,23`.',
        en: 'Write `1234` or `1.23`.',
      },
      reason: {
        fr: 'Un montant mille fois trop grand ou trop petit ne doit jamais entrer dans un contrat.',
        nl: 'Een bedrag dat duizend keer te groot of te klein is, mag nooit in een contract komen.',
        en: 'An amount a thousand times too large or too small must never enter a contract.',
      },
      example: 'fees.hourlyRate\n1.234',
    },
    'batch/number-as-text': {
      severity: 'warning',
      message: {
        fr: '`{path}` : {value} est un nombre dans le tableau ; des zéros au début ont pu être perdus.',
        nl: '`{path}`: {value} is een getal in het blad; nullen vooraan kunnen verloren zijn.',
        en: '`{path}`: {value} is a number in the sheet; zeros before it may have been lost.',
      },
      hint: {
        fr: 'Donnez à la colonne le format « Texte » et retapez la valeur.',
        nl: 'Geef de kolom de opmaak ‘Tekst’ en typ de waarde opnieuw.',
        en: 'Format the column as text and type the value again.',
      },
      reason: {
        fr: 'Un tableur prend 01000 ou 0612345678 pour un nombre et retire le zéro.',
        nl: 'Een rekenblad leest 01000 of 0612345678 als getal en laat de nul weg.',
        en: 'A spreadsheet takes 01000 or 0612345678 for a number and drops the zero.',
      },
      example: 'client.address.postcode: 1000 (01000)',
    },
    'batch/date-as-text': {
      severity: 'warning',
      message: {
        fr: '`{path}` : cette cellule est une date pour le tableur ; elle se lit « {value} », quoi qu’elle affiche.',
        nl: '`{path}`: deze cel is voor het rekenblad een datum; ze wordt gelezen als ‘{value}’, wat ze ook toont.',
        en: '`{path}`: this cell is a date to the spreadsheet; it is read as “{value}”, whatever it shows.',
      },
      hint: {
        fr: 'Donnez à la colonne le format « Texte » et retapez la valeur.',
        nl: 'Geef de kolom de opmaak ‘Tekst’ en typ de waarde opnieuw.',
        en: 'Format the column as text and type the value again.',
      },
      reason: {
        fr: 'Un tableur prend une référence comme « nov-26 » ou « 1.5 » pour une date et ne garde plus ce qui a été tapé.',
        nl: 'Een rekenblad leest een kenmerk als ‘nov-26’ of ‘1-5’ als datum en bewaart niet meer wat er is getypt.',
        en: 'A spreadsheet takes a reference such as “nov-26” or “1-5” for a date and no longer keeps what was typed.',
      },
      example: 'reference: 2026-11-01 (nov-26)',
    },
    'batch/shortened-number': {
      severity: 'error',
      message: {
        fr: '`{path}` : le tableur a abrégé ce nombre, des chiffres manquent.',
        nl: '`{path}`: het rekenblad heeft dit getal ingekort, er ontbreken cijfers.',
        en: '`{path}`: the spreadsheet has shortened this number, digits are missing.',
      },
      hint: {
        fr: 'Donnez à la colonne le format « Texte » et retapez le nombre entier.',
        nl: 'Geef de kolom de opmaak ‘Tekst’ en typ het hele getal opnieuw.',
        en: 'Format the column as text and type the whole number again.',
      },
      reason: {
        fr: 'Un tableur garde quinze chiffres et écrit les longs nombres 1,23E+13.',
        nl: 'Een rekenblad bewaart vijftien cijfers en schrijft lange getallen als 1,23E+13.',
        en: 'A spreadsheet keeps fifteen digits and writes long numbers as 1.23E+13.',
      },
      example: 'client.siret\n1,23457E+13',
    },
    'batch/collision': {
      severity: 'error',
      message: {
        fr: 'Deux clients auraient le même dossier, `{folder}` : {first} et {second}.',
        nl: 'Twee klanten zouden dezelfde map krijgen, `{folder}`: {first} en {second}.',
        en: 'Two clients would have the same folder, `{folder}`: {first} and {second}.',
      },
      hint: {
        fr: 'Si c’est deux fois le même client, gardez une ligne ; sinon nommez le dossier de l’un dans une colonne `x-folder`.',
        nl: 'Is het tweemaal dezelfde klant, houd dan één rij; noem anders de map van één van beide in een kolom `x-folder`.',
        en: 'If it is one client twice, keep one row; else name the folder of one of them in a column `x-folder`.',
      },
      reason: {
        fr: 'Le dossier est formé d’après le nom du client ; majuscules et accents n’y distinguent rien. Rien n’est écrit.',
        nl: 'De map wordt uit de naam van de klant gevormd; hoofdletters en accenten maken geen verschil. Er wordt niets geschreven.',
        en: 'The folder is named after the client; capitals and accents make no difference in it. Nothing is written.',
      },
      example: 'client.name\nCafé Lux\nCAFÉ LUX',
    },
    'batch/left-over': {
      severity: 'warning',
      message: {
        fr: '`{file}` vient d’autres réponses ; les réponses actuelles ne demandent plus ce document.',
        nl: '`{file}` komt uit andere antwoorden; de huidige antwoorden vragen dit document niet meer.',
        en: '`{file}` comes from other answers; the present answers no longer ask for this document.',
      },
      hint: {
        fr: 'Supprimez-le s’il ne doit plus servir ; le programme n’efface rien.',
        nl: 'Verwijder het als het niet meer nodig is; het programma wist niets.',
        en: 'Delete it when it is of no more use; the program deletes nothing.',
      },
      reason: {
        fr: 'Un ancien document, à côté des nouveaux, pourrait être envoyé par erreur.',
        nl: 'Een oud document naast de nieuwe kan per vergissing worden verstuurd.',
        en: 'An old document beside the new ones might be sent by mistake.',
      },
      example: 'documents: [engagement-letter]   # out/acme/terms.fr.docx',
    },
    'batch/several-sheets': {
      severity: 'info',
      message: {
        fr: '`{file}` a plusieurs feuilles ; seule « {sheet} » est lue.',
        nl: '`{file}` heeft meer bladen; alleen ‘{sheet}’ wordt gelezen.',
        en: '`{file}` has several sheets; only “{sheet}” is read.',
      },
      reason: {
        fr: 'Les clients se trouvent sur la première feuille.',
        nl: 'De klanten staan op het eerste blad.',
        en: 'The clients stand on the first sheet.',
      },
      example: 'clients.xlsx (2026, 2027)',
    },
    'batch/hidden-rows': {
      severity: 'info',
      message: {
        fr: '`{file}` a des lignes masquées, lues comme les autres : {count}.',
        nl: '`{file}` heeft verborgen rijen, die zijn gelezen als de andere: {count}.',
        en: '`{file}` has hidden rows, read like the others: {count}.',
      },
      hint: {
        fr: 'Supprimez du fichier les clients qui ne doivent pas recevoir de documents.',
        nl: 'Verwijder uit het bestand de klanten die geen documenten moeten krijgen.',
        en: 'Delete from the file the clients who are to get no documents.',
      },
      reason: {
        fr: 'Un filtre masque des lignes sans les ôter de la liste ; il a pu rester d’un autre usage.',
        nl: 'Een filter verbergt rijen zonder ze uit de lijst te halen; het kan van eerder gebruik zijn gebleven.',
        en: 'A filter hides rows without taking them out of the list; it may be left from another use.',
      },
      example: 'clients.xlsx',
    },
    'batch/not-a-list': {
      severity: 'error',
      message: {
        fr: '`{file}` n’est pas une liste de clients lisible.',
        nl: '`{file}` is geen leesbare lijst van klanten.',
        en: '`{file}` is not a list of clients that can be read.',
      },
      hint: {
        fr: 'Donnez un fichier .csv, .xlsx ou .yaml, ou un dossier de fichiers de réponses.',
        nl: 'Geef een bestand .csv, .xlsx of .yaml, of een map met antwoordenbestanden.',
        en: 'Give a .csv, .xlsx or .yaml file, or a folder of answers files.',
      },
      reason: {
        fr: 'Le format est reconnu à la fin du nom ; un ancien .xls ou un fichier protégé ne se lit pas.',
        nl: 'De vorm blijkt uit het einde van de naam; een oud .xls of een beveiligd bestand kan niet worden gelezen.',
        en: 'The form is told by the end of the name; an old .xls or a protected file can not be read.',
      },
      example: 'va-agree batch clients.xls',
    },
    'batch/too-large': {
      severity: 'error',
      message: {
        fr: 'Le classeur `{file}` est trop grand une fois décompressé ; il n’est pas lu.',
        nl: 'De werkmap `{file}` is uitgepakt te groot en wordt niet gelezen.',
        en: 'The workbook `{file}` is too large once unpacked; it is not read.',
      },
      hint: {
        fr: 'Supprimez les lignes vides mises en forme sous la liste, les autres feuilles et les images, ou enregistrez la liste en CSV.',
        nl: 'Verwijder de lege opgemaakte rijen onder de lijst, de andere bladen en de afbeeldingen, of sla de lijst op als CSV.',
        en: 'Delete the empty formatted rows below the list, the other sheets and the pictures, or save the list as CSV.',
      },
      reason: {
        fr: 'Un petit fichier .xlsx peut contenir des gigaoctets, par mise en forme de toute la feuille ou par malveillance ; un CSV se lit ligne par ligne, quelle que soit sa taille.',
        nl: 'Een klein .xlsx-bestand kan gigabytes bevatten, door opmaak van het hele blad of door kwade opzet; een CSV wordt regel voor regel gelezen, hoe groot ook.',
        en: 'A small .xlsx file can hold gigabytes, because a whole sheet is formatted or by ill will; a CSV is read line by line, whatever its size.',
      },
      example: 'va-agree batch bomb.xlsx',
    },
    'batch/program-fault': {
      severity: 'error',
      message: {
        fr: 'Une erreur du programme lui-même, non de vos réponses : {problem}.',
        nl: 'Een fout in het programma zelf, niet in uw antwoorden: {problem}.',
        en: 'A fault of the program itself, not of your answers: {problem}.',
      },
      hint: {
        fr: 'Merci de la signaler, sans données personnelles.',
        nl: 'Meld haar, zonder persoonsgegevens.',
        en: 'Please report it, without personal data.',
      },
      reason: {
        fr: 'Une erreur chez un client n’arrête pas les autres, même quand elle vient du programme.',
        nl: 'Een fout bij één klant houdt de andere niet tegen, ook niet als het programma haar maakt.',
        en: 'A fault with one client does not stop the others, even when the program itself makes it.',
      },
    },
    'batch/disk': {
      severity: 'error',
      message: {
        fr: 'Impossible d’écrire dans `{file}` : {problem}. Le travail s’arrête : aucun autre client ne pourrait être écrit.',
        nl: 'Schrijven naar `{file}` is niet mogelijk: {problem}. Het werk stopt: geen andere klant zou nog geschreven kunnen worden.',
        en: 'Can not write to `{file}`: {problem}. Work stops: no other client could be written either.',
      },
      hint: {
        fr: 'Libérez de la place (ou rendez le support accessible en écriture), puis relancez la même commande : elle reprend où elle s’est arrêtée.',
        nl: 'Maak ruimte vrij (of maak de schijf beschrijfbaar) en voer dezelfde opdracht opnieuw uit: ze gaat verder waar ze is gestopt.',
        en: 'Free some space (or make the medium writable), then run the same command again: it goes on where it stopped.',
      },
      reason: {
        fr: 'Un disque plein, un quota épuisé ou un support en lecture seule touche tous les clients qui suivent : le dire mille fois n’aiderait pas. Aucun document n’est à moitié écrit.',
        nl: 'Een volle schijf, een opgebruikt quotum of een alleen-lezen schijf treft alle volgende klanten: het duizend keer zeggen helpt niet. Geen document is half geschreven.',
        en: 'A full disk, a quota used up or a read-only medium strikes every client that follows: saying so a thousand times would not help. No document is half written.',
      },
      example: 'va-agree batch clients.csv --out /full-disk/out',
    },
    'batch/not-a-sheet': {
      severity: 'error',
      message: {
        fr: 'Le tableau à remplir est un fichier .xlsx : `{file}` ne l’est pas.',
        nl: 'Het blad om in te vullen is een bestand .xlsx: `{file}` is dat niet.',
        en: 'The sheet to fill is an .xlsx file: `{file}` is not.',
      },
      hint: {
        fr: 'Écrivez `va-agree batch --template clients.xlsx`.',
        nl: 'Schrijf `va-agree batch --template clients.xlsx`.',
        en: 'Write `va-agree batch --template clients.xlsx`.',
      },
      reason: {
        fr: 'Seul un classeur porte des listes de choix et des notes.',
        nl: 'Alleen een werkmap heeft keuzelijsten en notities.',
        en: 'Only a workbook has drop-downs and notes.',
      },
      example: 'va-agree batch --template clients.csv',
    },
    'batch/sheet-exists': {
      severity: 'error',
      message: {
        fr: '`{file}` existe déjà et n’a pas été remplacé.',
        nl: '`{file}` bestaat al en is niet vervangen.',
        en: '`{file}` exists already and was not replaced.',
      },
      hint: {
        fr: 'Choisissez un autre nom, ou ajoutez `--force`.',
        nl: 'Kies een andere naam, of voeg `--force` toe.',
        en: 'Choose another name, or add `--force`.',
      },
      reason: {
        fr: 'Ce fichier contient peut-être déjà vos clients.',
        nl: 'Dit bestand bevat misschien al uw klanten.',
        en: 'The file may hold your clients already.',
      },
      example: 'va-agree batch --template clients.xlsx',
    },
    'batch/example-row': {
      severity: 'info',
      message: {
        fr: 'La ligne d’exemple est passée.',
        nl: 'De voorbeeldrij is overgeslagen.',
        en: 'The example row is passed over.',
      },
      reason: {
        fr: 'La ligne d’exemple du tableau à remplir, laissée telle quelle, n’est pas un client.',
        nl: 'De voorbeeldrij van het in te vullen blad is, onveranderd gelaten, geen klant.',
        en: 'The example row of the sheet to fill, left as it was, is no client.',
      },
      example: 'va-agree batch --template clients.xlsx && va-agree batch clients.xlsx',
    },
  }) as const satisfies Catalogue;

export type BatchCode = keyof ReturnType<typeof batchCatalogue>;

export const reportBatch = reporter(batchCatalogue);
