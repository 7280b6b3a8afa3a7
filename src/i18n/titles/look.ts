import type { TitlesOf } from './title.ts';

/** How documents look. */
export const lookTitles = (): TitlesOf<'look'> => ({
  look: ['Présentation', 'Vormgeving'],
  'look.logo': ['Logo de l’entreprise', 'Bedrijfslogo'],
  'look.accent': ['Couleur des titres', 'Accentkleur'],
  'look.fonts': ['Polices', 'Lettertypen'],
  'look.fonts.body': ['Police du texte', 'Lettertype van de tekst'],
  'look.fonts.headings': ['Police des titres', 'Lettertype van de koppen'],
  'look.letterhead': ['En-tête', 'Briefhoofd'],
  'look.footer': ['Pied de page', 'Voettekst'],
});
