/** How documents look: one definition, honoured by Word, PDF and HTML alike. Pure data. */
export interface Look {
  /** `#1F3A5F`: headings, rules, numbers. */
  readonly accent: string;
  readonly fonts: { readonly body: string; readonly headings: string };
  readonly logo?: Logo;
  /** Lines at the head of the first page, beside or below the logo; none: the provider's name. */
  readonly letterhead: readonly string[];
  /** Lines at the foot of every page, after the provider's legal line. */
  readonly footer: readonly string[];
}

/** A picture whose kind and size were read from its bytes. */
export interface Logo {
  /** Its file, as the answers name it. */
  readonly name: string;
  readonly kind: 'png' | 'jpeg' | 'svg';
  readonly bytes: Uint8Array;
  /** Of an SVG: a PNG of the same picture, for a Word that knows no SVG. */
  readonly fallback?: Uint8Array;
  /** In pixels, or the units of an SVG: what counts is their proportion. */
  readonly width: number;
  readonly height: number;
}

/**
 * A sober letter. Cambria is on every computer with Word; Caladea, which the package ships for PDF
 * and LibreOffice takes instead, has the same widths: the lines break alike everywhere.
 */
export const defaultLook: Look = {
  accent: '#1F3A5F',
  fonts: { body: 'Cambria', headings: 'Cambria' },
  letterhead: [],
  footer: [],
};
