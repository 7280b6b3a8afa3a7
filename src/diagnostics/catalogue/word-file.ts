import type { Catalogue } from './entry.ts';

/** What can be wrong with a Word file that is to be a template, before its tags are looked at. */
export const wordFileCatalogue = () =>
  ({
    'word/empty': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est vide.',
        nl: 'Dit bestand is leeg.',
        en: 'This file is empty.',
      },
      hint: {
        fr: 'Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».',
        nl: 'Open het in Word en sla het op als ‘Word-document (.docx)’.',
        en: 'Open it in Word and save it as “Word document (.docx)”.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: 'modele.docx (0 octet)',
    },
    'word/encrypted': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Word est protégé par un mot de passe.',
        nl: 'Dit Word-bestand is met een wachtwoord beveiligd.',
        en: 'This Word file is protected by a password.',
      },
      hint: {
        fr: 'Ouvrez-le dans Word, retirez le mot de passe (Fichier > Informations > Protéger le document), puis enregistrez-le.',
        nl: 'Open het in Word, verwijder het wachtwoord (Bestand > Info > Document beveiligen) en sla het op.',
        en: 'Open it in Word, take the password off (File > Info > Protect document), then save it.',
      },
      reason: {
        fr: 'Le contenu d’un fichier chiffré ne peut être lu qu’avec son mot de passe, qui n’est jamais demandé ici.',
        nl: 'De inhoud van een versleuteld bestand is alleen leesbaar met het wachtwoord, waar hier nooit om wordt gevraagd.',
        en: 'What an encrypted file holds can be read only with its password, which is never asked for here.',
      },
      example: 'lettre-protegee.docx',
    },
    'word/old-word': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est dans l’ancien format de Word (.doc).',
        nl: 'Dit bestand heeft de oude Word-indeling (.doc).',
        en: 'This file is in the old format of Word (.doc).',
      },
      hint: {
        fr: 'Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».',
        nl: 'Open het in Word en sla het op als ‘Word-document (.docx)’.',
        en: 'Open it in Word and save it as “Word document (.docx)”.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: 'lettre.doc',
    },
    'word/rtf': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est au format RTF.',
        nl: 'Dit bestand is een RTF-bestand.',
        en: 'This file is in the RTF format.',
      },
      hint: {
        fr: 'Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».',
        nl: 'Open het in Word en sla het op als ‘Word-document (.docx)’.',
        en: 'Open it in Word and save it as “Word document (.docx)”.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: 'lettre.rtf',
    },
    'word/open-document': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est au format OpenDocument (.odt).',
        nl: 'Dit bestand is een OpenDocument-bestand (.odt).',
        en: 'This file is in the OpenDocument format (.odt).',
      },
      hint: {
        fr: 'Enregistrez-le au format « Word 2007-365 (.docx) » dans LibreOffice.',
        nl: 'Sla het in LibreOffice op als ‘Word 2007-365 (.docx)’.',
        en: 'Save it as “Word 2007-365 (.docx)” in LibreOffice.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: 'lettre.odt',
    },
    'word/pdf': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est un PDF.',
        nl: 'Dit bestand is een PDF.',
        en: 'This file is a PDF.',
      },
      hint: {
        fr: 'Prenez le fichier Word dont il a été tiré.',
        nl: 'Neem het Word-bestand waaruit hij is gemaakt.',
        en: 'Take the Word file that it was made from.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: 'lettre.pdf',
    },
    'word/lock-file': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est le verrou que Word pose quand un document est ouvert, non le document.',
        nl: 'Dit bestand is het slot dat Word plaatst zolang een document open is, niet het document.',
        en: 'This file is the lock that Word sets while a document is open, not the document.',
      },
      hint: {
        fr: 'Prenez le fichier du même nom sans « ~$ ».',
        nl: 'Neem het bestand met dezelfde naam zonder ‘~$’.',
        en: 'Take the file of the same name without “~$”.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: '~$ma-lettre.docx',
    },
    'word/not-a-package': {
      severity: 'error',
      message: {
        fr: 'Ce fichier n’est pas un document Word.',
        nl: 'Dit bestand is geen Word-document.',
        en: 'This file is not a Word document.',
      },
      hint: {
        fr: 'Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».',
        nl: 'Open het in Word en sla het op als ‘Word-document (.docx)’.',
        en: 'Open it in Word and save it as “Word document (.docx)”.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: 'photo.docx (une image renommée)',
    },
    'word/not-word': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Office n’est pas un document Word (.docx).',
        nl: 'Dit Office-bestand is geen Word-document (.docx).',
        en: 'This Office file is not a Word document (.docx).',
      },
      hint: {
        fr: 'Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».',
        nl: 'Open het in Word en sla het op als ‘Word-document (.docx)’.',
        en: 'Open it in Word and save it as “Word document (.docx)”.',
      },
      reason: {
        fr: 'Un modèle est un fichier Word au format .docx.',
        nl: 'Een sjabloon is een Word-bestand in de indeling .docx.',
        en: 'A template is a Word file in the .docx format.',
      },
      example: 'tarifs.xlsx',
    },
    'word/template-file': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est un modèle de Word (.dotx), non un document.',
        nl: 'Dit bestand is een Word-sjabloon (.dotx), geen document.',
        en: 'This file is a template of Word itself (.dotx), not a document.',
      },
      hint: {
        fr: 'Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».',
        nl: 'Open het in Word en sla het op als ‘Word-document (.docx)’.',
        en: 'Open it in Word and save it as “Word document (.docx)”.',
      },
      reason: {
        fr: 'Word refuse d’ouvrir un .docx dont le contenu est celui d’un .dotx.',
        nl: 'Word weigert een .docx te openen met de inhoud van een .dotx.',
        en: 'Word refuses to open a .docx that holds what a .dotx holds.',
      },
      example: 'lettre.dotx',
    },
    'word/macros': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Word contient des macros.',
        nl: 'Dit Word-bestand bevat macro’s.',
        en: 'This Word file holds macros.',
      },
      hint: {
        fr: 'Enregistrez-le dans Word au format « Document Word (.docx) », sans macros.',
        nl: 'Sla het in Word op als ‘Word-document (.docx)’, zonder macro’s.',
        en: 'Save it in Word as “Word document (.docx)”, without macros.',
      },
      reason: {
        fr: 'Un contrat envoyé à un client ne doit contenir aucun programme.',
        nl: 'Een overeenkomst die naar een klant gaat, mag geen programma bevatten.',
        en: 'An agreement sent to a client must hold no program.',
      },
      example: 'lettre.docm',
    },
    'word/damaged': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Word est endommagé ou incomplet.',
        nl: 'Dit Word-bestand is beschadigd of onvolledig.',
        en: 'This Word file is damaged or incomplete.',
      },
      hint: {
        fr: 'Ouvrez-le dans Word, qui propose de le réparer, et enregistrez-le ; ou reprenez une copie intacte.',
        nl: 'Open het in Word, dat herstel aanbiedt, en sla het op; of neem een ongeschonden kopie.',
        en: 'Open it in Word, which offers to repair it, and save it; or take an intact copy.',
      },
      reason: {
        fr: 'Les octets du fichier ne concordent pas avec ce qu’il annonce de lui-même.',
        nl: 'De bytes van het bestand kloppen niet met wat het over zichzelf aankondigt.',
        en: 'The bytes of the file do not agree with what it says of itself.',
      },
      example: 'lettre.docx (téléchargement interrompu)',
    },
    'word/too-large': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Word est démesuré une fois décompressé.',
        nl: 'Dit Word-bestand is uitgepakt buitensporig groot.',
        en: 'This Word file is beyond measure once unpacked.',
      },
      hint: {
        fr: 'Vérifiez d’où il vient ; réduisez ses images.',
        nl: 'Ga na waar het vandaan komt; verklein de afbeeldingen.',
        en: 'Check where it comes from; make its pictures smaller.',
      },
      reason: {
        fr: 'Un fichier de quelques kilo-octets peut en annoncer des milliards et bloquer l’ordinateur. Limites : 150 Mo décompressés, 16 Mo par partie en XML, cent fois la taille compressée.',
        nl: 'Een bestand van enkele kilobytes kan er miljarden aankondigen en de computer doen vastlopen. Grenzen: 150 MB uitgepakt, 16 MB per XML-onderdeel, honderd keer de ingepakte omvang.',
        en: 'A file of some kilobytes may announce billions and bring the computer to a halt. Limits: 150 MB unpacked, 16 MB for a part in XML, a hundred times the packed size.',
      },
      example: 'bombe.docx (1 Go décompressé)',
    },
    'word/too-many-entries': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Word contient {count} éléments ; {most} sont admis.',
        nl: 'Dit Word-bestand bevat {count} onderdelen; {most} zijn toegestaan.',
        en: 'This Word file holds {count} entries; {most} are allowed.',
      },
      reason: {
        fr: 'Un modèle peut venir d’ailleurs : un fichier qui sort de l’ordinaire est refusé avant d’être lu plus loin, et rien n’est écrit.',
        nl: 'Een sjabloon kan van elders komen: een ongewoon bestand wordt geweigerd voordat er verder in wordt gelezen, en er wordt niets geschreven.',
        en: 'A template may come from elsewhere: a file out of the ordinary is refused before more of it is read, and nothing is written.',
      },
      example: '(70 000 fichiers dans le .docx)',
    },
    'word/unsafe-name': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Word contient un élément au nom dangereux : `{name}`.',
        nl: 'Dit Word-bestand bevat een onderdeel met een gevaarlijke naam: `{name}`.',
        en: 'This Word file holds an entry with a dangerous name: `{name}`.',
      },
      hint: {
        fr: 'N’utilisez pas ce fichier ; refaites le modèle dans un nouveau document Word.',
        nl: 'Gebruik dit bestand niet; maak het sjabloon opnieuw in een nieuw Word-document.',
        en: 'Do not use this file; make the template again in a new Word document.',
      },
      reason: {
        fr: 'Un modèle peut venir d’ailleurs : un fichier qui sort de l’ordinaire est refusé avant d’être lu plus loin, et rien n’est écrit.',
        nl: 'Een sjabloon kan van elders komen: een ongewoon bestand wordt geweigerd voordat er verder in wordt gelezen, en er wordt niets geschreven.',
        en: 'A template may come from elsewhere: a file out of the ordinary is refused before more of it is read, and nothing is written.',
      },
      example: '../../.bashrc',
    },
    'word/twice': {
      severity: 'error',
      message: {
        fr: 'Ce fichier Word contient deux fois l’élément `{name}`.',
        nl: 'Dit Word-bestand bevat het onderdeel `{name}` tweemaal.',
        en: 'This Word file holds the entry `{name}` twice.',
      },
      hint: {
        fr: 'Ouvrez-le dans Word et enregistrez-le sous un autre nom.',
        nl: 'Open het in Word en sla het onder een andere naam op.',
        en: 'Open it in Word and save it under another name.',
      },
      reason: {
        fr: 'Deux programmes en liraient deux textes différents : ce que vous relisez ne serait pas ce que le client reçoit.',
        nl: 'Twee programma’s zouden er twee verschillende teksten in lezen: wat u naleest, is dan niet wat de klant ontvangt.',
        en: 'Two programs would read two different texts in it: what you proofread would not be what the client receives.',
      },
      example: 'word/document.xml (deux fois)',
    },
    'word/document-type': {
      severity: 'error',
      message: {
        fr: 'La partie `{part}` de ce fichier Word déclare un type de document (DOCTYPE), ce qu’aucun fichier Word ne fait.',
        nl: 'Onderdeel `{part}` van dit Word-bestand declareert een documenttype (DOCTYPE), wat geen enkel Word-bestand doet.',
        en: 'Part `{part}` of this Word file declares a document type (DOCTYPE), which no Word file does.',
      },
      hint: {
        fr: 'N’utilisez pas ce fichier ; refaites le modèle dans un nouveau document Word.',
        nl: 'Gebruik dit bestand niet; maak het sjabloon opnieuw in een nieuw Word-document.',
        en: 'Do not use this file; make the template again in a new Word document.',
      },
      reason: {
        fr: 'Un type de document peut faire lire d’autres fichiers ou remplir la mémoire (ECMA-376, partie 2, 8.2.5, l’interdit).',
        nl: 'Een documenttype kan andere bestanden laten lezen of het geheugen vullen (ECMA-376 deel 2, 8.2.5 verbiedt het).',
        en: 'A document type can make other files be read, or fill the memory (ECMA-376 part 2, 8.2.5 forbids it).',
      },
      example: '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    },
    'word/not-well-formed': {
      severity: 'error',
      message: {
        fr: 'La partie `{part}` de ce fichier Word n’est pas du XML correct (ligne {line}, colonne {column}).',
        nl: 'Onderdeel `{part}` van dit Word-bestand is geen correcte XML (regel {line}, kolom {column}).',
        en: 'Part `{part}` of this Word file is not correct XML (line {line}, column {column}).',
      },
      hint: {
        fr: 'Ouvrez-le dans Word, qui propose de le réparer, et enregistrez-le.',
        nl: 'Open het in Word, dat herstel aanbiedt, en sla het op.',
        en: 'Open it in Word, which offers to repair it, and save it.',
      },
      reason: {
        fr: 'Rempli tel quel, le fichier ne s’ouvrirait pas dans Word.',
        nl: 'Ingevuld zou het bestand in Word niet opengaan.',
        en: 'Filled as it is, the file would not open in Word.',
      },
      example: '<w:p><w:r></w:p>',
    },
    'word/too-deep': {
      severity: 'error',
      message: {
        fr: 'La partie `{part}` de ce fichier Word emboîte plus de 400 éléments.',
        nl: 'Onderdeel `{part}` van dit Word-bestand nest meer dan 400 elementen.',
        en: 'Part `{part}` of this Word file nests more than 400 elements.',
      },
      reason: {
        fr: 'Un modèle peut venir d’ailleurs : un fichier qui sort de l’ordinaire est refusé avant d’être lu plus loin, et rien n’est écrit.',
        nl: 'Een sjabloon kan van elders komen: een ongewoon bestand wordt geweigerd voordat er verder in wordt gelezen, en er wordt niets geschreven.',
        en: 'A template may come from elsewhere: a file out of the ordinary is refused before more of it is read, and nothing is written.',
      },
      example: '(tableaux emboîtés par milliers)',
    },
    'word/too-long': {
      severity: 'error',
      message: {
        fr: 'La partie `{part}` de ce fichier Word est démesurée.',
        nl: 'Onderdeel `{part}` van dit Word-bestand is buitensporig groot.',
        en: 'Part `{part}` of this Word file is beyond measure.',
      },
      hint: {
        fr: 'Répartissez le texte sur plusieurs modèles.',
        nl: 'Verdeel de tekst over meer sjablonen.',
        en: 'Divide the text over several templates.',
      },
      reason: {
        fr: 'Un modèle peut venir d’ailleurs : un fichier qui sort de l’ordinaire est refusé avant d’être lu plus loin, et rien n’est écrit.',
        nl: 'Een sjabloon kan van elders komen: een ongewoon bestand wordt geweigerd voordat er verder in wordt gelezen, en er wordt niets geschreven.',
        en: 'A template may come from elsewhere: a file out of the ordinary is refused before more of it is read, and nothing is written.',
      },
      example: '(plus de 300 000 éléments ou 20 000 balises)',
    },
    'word/external-link': {
      severity: 'warning',
      message: {
        fr: 'Ce fichier Word va chercher ailleurs un élément ({kind}) : {target}',
        nl: 'Dit Word-bestand haalt een onderdeel ({kind}) van elders: {target}',
        en: 'This Word file fetches something ({kind}) from elsewhere: {target}',
      },
      hint: {
        fr: 'Dans Word, rompez le lien (Fichier > Informations > Modifier les liens) ou intégrez l’image.',
        nl: 'Verbreek in Word de koppeling (Bestand > Info > Koppelingen bewerken) of sluit de afbeelding in.',
        en: 'In Word, break the link (File > Info > Edit links) or embed the picture.',
      },
      reason: {
        fr: 'Le document de votre client irait chercher cette adresse à chaque ouverture. Ce programme ne la suit jamais.',
        nl: 'Het document van uw klant zou dit adres bij elke opening ophalen. Dit programma volgt het nooit.',
        en: 'Your client’s document would fetch this address each time it is opened. This program never follows it.',
      },
      example: 'attachedTemplate: http://example.com/modele.dotx',
    },
  }) as const satisfies Catalogue;
