import type { Text } from '../i18n/text.ts';

/** What `doctor` says of each thing that it looks for. */
export const doctorTexts = {
  good: { fr: 'bon', nl: 'in orde', en: 'good' },
  absent: { fr: 'absent', nl: 'ontbreekt', en: 'absent' },
  bad: { fr: 'à changer', nl: 'te wijzigen', en: 'to be changed' },
  node: { fr: 'Node', nl: 'Node', en: 'Node' },
  nodeHint: {
    fr: 'Installez Node 20.19 ou plus récent (nodejs.org).',
    nl: 'Installeer Node 20.19 of nieuwer (nodejs.org).',
    en: 'Install Node 20.19 or later (nodejs.org).',
  },
  templates: { fr: 'Modèles', nl: 'Sjablonen', en: 'Templates' },
  pdf: { fr: 'Moteur PDF (Typst)', nl: 'Pdf-motor (Typst)', en: 'PDF engine (Typst)' },
  pdfHint: {
    fr: 'Pour des PDF : `npm install @myriaddreamin/typst-ts-node-compiler`. Word, HTML et Markdown s’en passent.',
    nl: 'Voor pdf’s: `npm install @myriaddreamin/typst-ts-node-compiler`. Word, HTML en Markdown hebben het niet nodig.',
    en: 'For PDFs: `npm install @myriaddreamin/typst-ts-node-compiler`. Word, HTML and Markdown do without.',
  },
  fonts: { fr: 'Polices livrées', nl: 'Meegeleverde lettertypen', en: 'Fonts shipped' },
  fontsHint: {
    fr: 'Réinstallez va-agree : ses polices ont disparu.',
    nl: 'Installeer va-agree opnieuw: de lettertypen zijn verdwenen.',
    en: 'Install va-agree again: its fonts are gone.',
  },
  office: { fr: 'LibreOffice', nl: 'LibreOffice', en: 'LibreOffice' },
  officeHint: {
    fr: 'Il ne sert qu’à faire un PDF de votre propre modèle Word : libreoffice.org, ou son chemin dans `VA_AGREE_SOFFICE`.',
    nl: 'Alleen nodig om van uw eigen Word-sjabloon een pdf te maken: libreoffice.org, of het pad in `VA_AGREE_SOFFICE`.',
    en: 'It serves only to make a PDF of your own Word template: libreoffice.org, or its path in `VA_AGREE_SOFFICE`.',
  },
} as const satisfies Readonly<Record<string, Text>>;
