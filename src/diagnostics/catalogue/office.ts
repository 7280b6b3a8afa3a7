import { type Catalogue, reporter } from './entry.ts';

/** What can keep a user's own Word file from becoming a PDF. */
export const officeCatalogue = () =>
  ({
    'office/missing': {
      severity: 'error',
      message: {
        fr: 'LibreOffice est introuvable : votre propre modèle Word ne peut pas devenir un PDF ici. Le fichier Word est fait.',
        nl: 'LibreOffice is niet gevonden: uw eigen Word-sjabloon kan hier geen pdf worden. Het Word-bestand is gemaakt.',
        en: 'LibreOffice is not found: your own Word template can not become a PDF here. The Word file is made.',
      },
      hint: {
        fr: 'Installez LibreOffice (libreoffice.org) ou nommez-le par la variable `VA_AGREE_SOFFICE` ; ou ouvrez le fichier dans Word et enregistrez-le en PDF. `va-agree doctor` dit ce qui est trouvé.',
        nl: 'Installeer LibreOffice (libreoffice.org) of noem het in de variabele `VA_AGREE_SOFFICE`; of open het bestand in Word en sla het op als pdf. `va-agree doctor` zegt wat er is gevonden.',
        en: 'Install LibreOffice (libreoffice.org) or name it in the variable `VA_AGREE_SOFFICE`; or open the file in Word and save it as PDF. `va-agree doctor` says what is found.',
      },
      reason: {
        fr: 'Nos propres documents n’en ont pas besoin ; un modèle Word de votre main ne peut être mis en pages que par un traitement de texte.',
        nl: 'Onze eigen documenten hebben het niet nodig; een eigen Word-sjabloon kan alleen een tekstverwerker opmaken.',
        en: 'Our own documents do without; a Word template of your own can be laid out by a word processor only.',
      },
      example: 'va-agree generate agreement.yaml --template terms=mine.docx --format docx,pdf',
    },
    'office/no-room': {
      severity: 'error',
      message: {
        fr: 'LibreOffice n’a pas de place où travailler : dans le dossier temporaire, {problem}. Le fichier Word est fait.',
        nl: 'LibreOffice heeft geen plaats om te werken, in de tijdelijke map: {problem}. Het Word-bestand is gemaakt.',
        en: 'LibreOffice has no room to work, in the temporary folder: {problem}. The Word file is made.',
      },
      hint: {
        fr: 'Libérez de la place dans le dossier temporaire, ou nommez-en un autre par la variable `TMPDIR` (`TEMP` sous Windows).',
        nl: 'Maak ruimte in de tijdelijke map, of noem een andere in de variabele `TMPDIR` (`TEMP` onder Windows).',
        en: 'Free some space in the temporary folder, or name another one in the variable `TMPDIR` (`TEMP` on Windows).',
      },
      reason: {
        fr: 'LibreOffice lit et écrit des fichiers : des copies lui sont données dans un dossier temporaire, supprimé ensuite.',
        nl: 'LibreOffice leest en schrijft bestanden: het krijgt kopieën in een tijdelijke map, die daarna wordt verwijderd.',
        en: 'LibreOffice reads and writes files: it is given copies in a temporary folder, which is removed afterwards.',
      },
      example:
        'TMPDIR=/full va-agree generate agreement.yaml --template terms=mine.docx --format docx,pdf',
    },
    'office/broken': {
      severity: 'error',
      message: {
        fr: 'LibreOffice s’est arrêté ou bloqué trois fois de suite sans faire un seul PDF de {count} fichiers. Les fichiers Word sont faits.',
        nl: 'LibreOffice is driemaal na elkaar afgebroken of vastgelopen en maakte van {count} bestanden geen enkele pdf. De Word-bestanden zijn gemaakt.',
        en: 'LibreOffice broke off or hung three times in a row and made no PDF of {count} files. The Word files are made.',
      },
      hint: {
        fr: 'Ouvrez un de ces fichiers dans LibreOffice : s’il s’ouvre, relancez la commande ; sinon, voyez ce que dit `va-agree doctor`.',
        nl: 'Open een van deze bestanden in LibreOffice: gaat het open, voer de opdracht dan opnieuw uit; zo niet, kijk wat `va-agree doctor` zegt.',
        en: 'Open one of these files in LibreOffice: if it opens, run the command again; if not, see what `va-agree doctor` says.',
      },
      reason: {
        fr: 'Ce n’est alors pas un fichier qui est en cause, mais le programme ou le modèle commun à tous : il n’est pas essayé sans fin.',
        nl: 'Dan ligt het niet aan één bestand, maar aan het programma of aan het gezamenlijke sjabloon: het wordt niet eindeloos geprobeerd.',
        en: 'Then it is no single file that is at fault, but the program or the template that all share: it is not tried without end.',
      },
    },
    'office/too-slow': {
      severity: 'error',
      message: {
        fr: 'LibreOffice n’a pas converti `{name}` en {seconds} secondes, deux fois de suite. Le fichier Word est fait.',
        nl: 'LibreOffice heeft `{name}` tweemaal niet binnen {seconds} seconden omgezet. Het Word-bestand is gemaakt.',
        en: 'LibreOffice did not convert `{name}` within {seconds} seconds, twice. The Word file is made.',
      },
      hint: {
        fr: 'Ouvrez le fichier dans LibreOffice ou Word pour voir ce qui l’arrête, ou réduisez ses images.',
        nl: 'Open het bestand in LibreOffice of Word om te zien wat het ophoudt, of verklein de afbeeldingen.',
        en: 'Open the file in LibreOffice or Word to see what stops it, or make its pictures smaller.',
      },
      reason: {
        fr: 'Un convertisseur qui reste bloqué arrêterait tout le lot : il est interrompu.',
        nl: 'Een omzetter die blijft hangen zou de hele reeks tegenhouden: hij wordt afgebroken.',
        en: 'A converter that hangs would stop the whole batch: it is ended.',
      },
    },
    'office/failed': {
      severity: 'error',
      message: {
        fr: 'LibreOffice n’a pas pu convertir `{name}` en PDF. Le fichier Word est fait.',
        nl: 'LibreOffice kon `{name}` niet omzetten naar pdf. Het Word-bestand is gemaakt.',
        en: 'LibreOffice could not convert `{name}` to PDF. The Word file is made.',
      },
      hint: {
        fr: 'Ouvrez le fichier dans LibreOffice ; s’il s’ouvre, enregistrez-le de là en PDF.',
        nl: 'Open het bestand in LibreOffice; gaat het open, sla het dan daar op als pdf.',
        en: 'Open the file in LibreOffice; if it opens, save it from there as PDF.',
      },
      reason: {
        fr: 'Le convertisseur s’est arrêté sans produire de PDF, deux fois de suite.',
        nl: 'De omzetter stopte tweemaal zonder pdf.',
        en: 'The converter ended without a PDF, twice.',
      },
    },
  }) as const satisfies Catalogue;

export const reportOffice = reporter(officeCatalogue);
