import { type Catalogue, reporter } from './entry.ts';

/** What can be wrong with a logo, and what is said of a colour. */
export const lookCatalogue = () =>
  ({
    'look/logo-unreadable': {
      severity: 'error',
      message: {
        fr: 'Le logo `{name}` est introuvable ou ne peut pas être lu.',
        nl: 'Het logo `{name}` is niet gevonden of niet leesbaar.',
        en: 'The logo `{name}` can not be found or read.',
      },
      hint: {
        fr: 'Donnez son chemin depuis le dossier du fichier de réponses qui le nomme, par exemple `logo.png`.',
        nl: 'Geef het pad vanuit de map van het antwoordenbestand dat het noemt, bijvoorbeeld `logo.png`.',
        en: 'Give its path from the folder of the answers file that names it, for example `logo.png`.',
      },
      reason: {
        fr: 'Le logo est mis dans chaque document ; un fichier absent donnerait un en-tête vide.',
        nl: 'Het logo komt in elk document; zonder bestand zou het briefhoofd leeg zijn.',
        en: 'The logo goes into every document; without its file the letterhead would be empty.',
      },
      example: 'look:\n  logo: lgo.png',
    },
    'look/logo-unknown': {
      severity: 'error',
      message: {
        fr: '`{name}` n’est pas une image PNG, JPEG ou SVG{found}.',
        nl: '`{name}` is geen PNG-, JPEG- of SVG-afbeelding{found}.',
        en: '`{name}` is no PNG, JPEG or SVG picture{found}.',
      },
      hint: {
        fr: 'Enregistrez le logo en PNG, en JPEG ou en SVG ; changer l’extension du fichier ne suffit pas.',
        nl: 'Sla het logo op als PNG, JPEG of SVG; alleen de extensie wijzigen volstaat niet.',
        en: 'Save the logo as PNG, JPEG or SVG; changing the file’s extension is not enough.',
      },
      reason: {
        fr: 'Ce sont les trois formats que Word, PDF et HTML montrent tous. Le contenu du fichier décide, non son nom.',
        nl: 'Dat zijn de drie formaten die Word, pdf en HTML alle tonen. De inhoud van het bestand beslist, niet de naam.',
        en: 'These are the three kinds that Word, PDF and HTML all show. What the file holds decides, not its name.',
      },
      example: 'look:\n  logo: logo.webp',
    },
    'look/logo-damaged': {
      severity: 'error',
      message: {
        fr: 'L’image `{name}` est abîmée ou incomplète.',
        nl: 'De afbeelding `{name}` is beschadigd of onvolledig.',
        en: 'The picture `{name}` is damaged or incomplete.',
      },
      hint: {
        fr: 'Ouvrez-la dans un programme de dessin et enregistrez-la de nouveau, ou reprenez l’original.',
        nl: 'Open haar in een tekenprogramma en sla haar opnieuw op, of neem het origineel.',
        en: 'Open it in a drawing program and save it again, or take the original.',
      },
      reason: {
        fr: 'Word refuserait d’ouvrir un document dont l’image est abîmée, ou montrerait une croix rouge.',
        nl: 'Word zou een document met een beschadigde afbeelding weigeren of een rood kruis tonen.',
        en: 'Word would refuse a document with a damaged picture, or show a red cross.',
      },
      example: 'look:\n  logo: moitie-telechargee.png',
    },
    'look/logo-too-big': {
      severity: 'error',
      message: {
        fr: 'Le logo `{name}` pèse {size} Mo ; chaque document le contiendrait.',
        nl: 'Het logo `{name}` is {size} MB groot; elk document zou het bevatten.',
        en: 'The logo `{name}` weighs {size} MB; every document would hold it.',
      },
      hint: {
        fr: 'Réduisez-le : 1000 pixels de large suffisent, et 2 Mo sont la limite.',
        nl: 'Verklein het: 1000 pixels breed volstaat, en 2 MB is de grens.',
        en: 'Make it smaller: a width of 1000 pixels will do, and 2 MB is the limit.',
      },
      reason: {
        fr: 'Le logo fait au plus 60 mm de large sur la page ; au-delà de 1000 pixels, nul ne voit la différence.',
        nl: 'Het logo is op de pagina hooguit 60 mm breed; boven 1000 pixels ziet niemand verschil.',
        en: 'The logo is at most 60 mm wide on the page; above 1000 pixels nobody sees a difference.',
      },
      example: 'look:\n  logo: photo-de-12-megapixels.png',
    },
    'look/pale-accent': {
      severity: 'info',
      message: {
        fr: 'La couleur `{accent}` est trop pâle pour du texte : titres et numéros prennent le ton plus foncé `{tone}`.',
        nl: 'De kleur `{accent}` is te licht voor tekst: koppen en nummers krijgen de donkerder tint `{tone}`.',
        en: 'The colour `{accent}` is too pale for text: headings and numbers take the darker tone `{tone}`.',
      },
      reason: {
        fr: 'Sous un contraste de 4,5 à 1, beaucoup ne peuvent lire un texte (WCAG 2.2, critère 1.4.3). Filets et encadrés gardent la couleur.',
        nl: 'Onder een contrast van 4,5 op 1 kunnen velen een tekst niet lezen (WCAG 2.2, criterium 1.4.3). Lijnen en kaders houden de kleur.',
        en: 'Below a contrast of 4.5 to 1 many can not read a text (WCAG 2.2, criterion 1.4.3). Rules and boxes keep the colour.',
      },
      example: 'look:\n  accent: F2C94C',
    },
  }) as const satisfies Catalogue;

export const reportLook = reporter(lookCatalogue);
