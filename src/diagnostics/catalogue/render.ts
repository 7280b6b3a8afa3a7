import { type Catalogue, reporter } from './entry.ts';

/** What can keep a format from being made, or from looking as asked. */
export const renderCatalogue = () =>
  ({
    'pdf/engine-missing': {
      severity: 'error',
      message: {
        fr: 'Pas de PDF : le module qui les compose, `@myriaddreamin/typst-ts-node-compiler`, n’est pas installé.',
        nl: 'Geen pdf: de module die ze maakt, `@myriaddreamin/typst-ts-node-compiler`, is niet geïnstalleerd.',
        en: 'No PDF: the module that sets them, `@myriaddreamin/typst-ts-node-compiler`, is not installed.',
      },
      hint: {
        fr: 'Installez-le avec `npm install @myriaddreamin/typst-ts-node-compiler` (ou `npm install -g …` si va-agree l’est ainsi), puis relancez. Les autres formats ont été faits.',
        nl: 'Installeer hem met `npm install @myriaddreamin/typst-ts-node-compiler` (of `npm install -g …` als va-agree zo is geïnstalleerd) en voer de opdracht opnieuw uit. De andere formaten zijn gemaakt.',
        en: 'Install it with `npm install @myriaddreamin/typst-ts-node-compiler` (or `npm install -g …` if va-agree was), then run again. The other formats were made.',
      },
      reason: {
        fr: 'Le moteur PDF est un module facultatif : il pèse 50 Mo et n’existe pas pour tous les ordinateurs. Word, HTML et Markdown n’en ont pas besoin.',
        nl: 'De pdf-motor is een facultatieve module: hij is 50 MB groot en bestaat niet voor elke computer. Word, HTML en Markdown hebben hem niet nodig.',
        en: 'The PDF engine is an optional module: it weighs 50 MB and does not exist for every computer. Word, HTML and Markdown do without.',
      },
      example: 'npm install --omit=optional va-agree',
    },
    'pdf/missing-letters': {
      severity: 'warning',
      message: {
        fr: 'Aucune police installée n’a ces caractères : {letters}. Le PDF montre des cases à leur place.',
        nl: 'Geen geïnstalleerd lettertype heeft deze tekens: {letters}. De pdf toont er vakjes voor.',
        en: 'No installed font has these characters: {letters}. The PDF shows boxes in their place.',
      },
      hint: {
        fr: 'Installez une police qui les contient (par exemple Noto) et nommez-la sous `look.fonts.body`, ou écrivez-les autrement.',
        nl: 'Installeer een lettertype dat ze bevat (bijvoorbeeld Noto) en noem het onder `look.fonts.body`, of schrijf ze anders.',
        en: 'Install a font that has them (Noto, for example) and name it under `look.fonts.body`, or write them another way.',
      },
      reason: {
        fr: 'Un PDF ne montre que les caractères d’une police. Les polices livrées couvrent les langues d’Europe, ni les idéogrammes ni les émojis. Ce PDF reste balisé, mais ne satisfait pas PDF/UA.',
        nl: 'Een pdf toont alleen tekens uit een lettertype. De meegeleverde lettertypen dekken de talen van Europa, geen Chinese of Japanse tekens en geen emoji. De pdf blijft gecodeerd met tags, maar voldoet niet aan PDF/UA.',
        en: 'A PDF shows only the characters of a font. Those shipped cover the languages of Europe, neither ideograms nor emoji. The PDF stays tagged but does not meet PDF/UA.',
      },
      example: 'client:\n  name: 東京 BV',
    },
    'pdf/standard-not-met': {
      severity: 'error',
      message: {
        fr: 'Le PDF ne peut satisfaire la norme `{standard}` : {problem}.',
        nl: 'De pdf kan niet aan de norm `{standard}` voldoen: {problem}.',
        en: 'The PDF can not meet the standard `{standard}`: {problem}.',
      },
      hint: {
        fr: 'Choisissez une autre norme avec `--pdf-standard`, ou changez ce qui l’en empêche.',
        nl: 'Kies een andere norm met `--pdf-standard`, of wijzig wat er in de weg staat.',
        en: 'Choose another standard with `--pdf-standard`, or change what stands in the way.',
      },
      reason: {
        fr: 'Une norme d’archivage (PDF/A) ou d’accessibilité (PDF/UA) interdit certains contenus : caractères sans police, transparence du logo en PDF/A-1…',
        nl: 'Een norm voor archivering (PDF/A) of toegankelijkheid (PDF/UA) verbiedt sommige inhoud: tekens zonder lettertype, doorzichtigheid van het logo in PDF/A-1…',
        en: 'A standard for archiving (PDF/A) or accessibility (PDF/UA) forbids some content: characters without a font, a transparent logo in PDF/A-1…',
      },
      example: 'va-agree generate agreement.yaml --format pdf --pdf-standard a-1b',
    },
    'look/font-missing': {
      severity: 'warning',
      message: {
        fr: 'La police « {name} » n’est pas installée ici : le PDF prend Caladea à sa place.',
        nl: 'Het lettertype “{name}” is hier niet geïnstalleerd: de pdf neemt in plaats daarvan Caladea.',
        en: 'The font “{name}” is not installed here: the PDF takes Caladea instead.',
      },
      hint: {
        fr: 'Installez la police sur cet ordinateur, vérifiez son nom sous `look.fonts`, ou ôtez-la.',
        nl: 'Installeer het lettertype op deze computer, controleer de naam onder `look.fonts`, of haal het weg.',
        en: 'Install the font on this computer, check its name under `look.fonts`, or take it out.',
      },
      reason: {
        fr: 'Word et HTML nomment la police, qui se trouve ou non chez le lecteur ; un PDF la contient, elle doit donc être là quand il est composé.',
        nl: 'Word en HTML noemen het lettertype, dat de lezer wel of niet heeft; een pdf bevat het zelf, dus het moet er zijn als hij wordt gemaakt.',
        en: 'Word and HTML name the font, which the reader may or may not have; a PDF holds it, so it must be there when the PDF is made.',
      },
      example: 'look:\n  fonts: { body: Garamonde }',
    },
  }) as const satisfies Catalogue;

export const reportRender = reporter(renderCatalogue);
