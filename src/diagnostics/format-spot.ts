import { fillText, type Language, type Text } from '../i18n/text.ts';
import type { Spot } from './diagnostic.ts';
import type { Palette } from './palette.ts';

const stories: Readonly<Record<Spot['story'], Text>> = {
  body: { fr: 'corps du texte', nl: 'hoofdtekst', en: 'body text' },
  header: { fr: 'en-tête', nl: 'koptekst', en: 'header' },
  footer: { fr: 'pied de page', nl: 'voettekst', en: 'footer' },
  footnotes: { fr: 'notes de bas de page', nl: 'voetnoten', en: 'footnotes' },
  endnotes: { fr: 'notes de fin', nl: 'eindnoten', en: 'endnotes' },
  other: { fr: '{part}', nl: '{part}', en: '{part}' },
};

const where: Text = {
  fr: '{story}, paragraphe {paragraph}',
  nl: '{story}, alinea {paragraph}',
  en: '{story}, paragraph {paragraph}',
};

const under: Text = {
  fr: '{where}, sous « {heading} »',
  nl: '{where}, onder ‘{heading}’',
  en: '{where}, under “{heading}”',
};

/** A place in a Word file for a person: which text, which paragraph, below which heading, what stands there. */
export function formatSpot(
  spot: Spot | undefined,
  language: Language,
  palette: Palette,
): readonly string[] {
  if (spot === undefined) return [];
  const lines = [`  ${palette.faint(wordSpot(spot, language))}`];
  return spot.excerpt === '' ? lines : [...lines, `  │ ${spot.excerpt}`];
}

/** `corps du texte, paragraphe 12, sous « Honoraires »` */
export function wordSpot(spot: Spot, language: Language): string {
  const { part, paragraph, heading = '' } = spot;
  const story = fillText(stories[spot.story], { part });
  const place = paragraph === 0 ? story : fillText(where, { story, paragraph });
  return (heading === '' ? place : fillText(under, { where: place, heading }))[language];
}
