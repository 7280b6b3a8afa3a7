/** Sizes in half-points, distances in twentieths of a point (twips), as WordprocessingML counts. */
export const look = {
  bodyFont: 'Calibri',
  headingFont: 'Calibri',
  accent: '1F3A5F',
  faint: '5A6472',
  rule: 'C9D1DB',
  bodySize: 21,
  pageWidth: 11906,
  pageHeight: 16838,
  margin: 1361,
  /** Numbers hang in this much. */
  hanging: 680,
} as const;

export const textWidth = look.pageWidth - 2 * look.margin;
