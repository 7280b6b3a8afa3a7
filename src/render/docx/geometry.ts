/** Distances in twentieths of a point (twips), as WordprocessingML counts; A4 as in the PDF. */
export const geometry = {
  pageWidth: 11906,
  pageHeight: 16838,
  top: 1474,
  bottom: 1701,
  right: 1361,
  left: 1134,
  /** The column in which numbers hang, left of the axis that the text stands on. */
  axis: 1361,
  /** How much a list stands in. */
  list: 397,
} as const;

/** From the axis to the right margin. */
export const textWidth = geometry.pageWidth - geometry.left - geometry.axis - geometry.right;
/** Numbers included: header and footer take it. */
export const fullWidth = textWidth + geometry.axis;
