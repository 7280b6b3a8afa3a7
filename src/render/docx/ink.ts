/** Text, and what stands back: numbers, header, footer. */
export const INK = '1B1D20';
export const FAINT = '565D66';
/** The draft mark. */
export const ALERT = '8A1C1C';
