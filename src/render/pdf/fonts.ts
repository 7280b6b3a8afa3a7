import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The family that the package ships (SIL Open Font License), of the widths of Cambria. */
const SHIPPED = 'Caladea';
/** Typst brings this one along: letters that Caladea has not, Greek and Cyrillic among them. */
const FURTHER = 'Libertinus Serif';

/**
 * Free fonts of the same widths as Office’s. Cambria is always set in Caladea, even where it is
 * installed: the default look gives the same pages on every computer.
 */
const metricTwins = new Map<string, readonly string[]>(
  Object.entries({
    Cambria: [SHIPPED],
    Calibri: ['Calibri', 'Carlito'],
    Arial: ['Arial', 'Liberation Sans', 'Arimo'],
    'Times New Roman': ['Times New Roman', 'Liberation Serif', 'Tinos'],
    Georgia: ['Georgia', 'Gelasio'],
  }),
);

/** A font of the look or, of the same widths, what stands for it. */
export function fontTwins(name: string): readonly string[] {
  return metricTwins.get(name) ?? [name];
}

/** The families to try in turn for a font of the look. */
export function fontStack(name: string): readonly string[] {
  return [...new Set([...fontTwins(name), SHIPPED, FURTHER])];
}

const folder = path.join(import.meta.dirname, 'fonts');

/** Names of the font files that lie beside this one. */
export function fontFiles(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.ttf'));
}

export function shippedFonts(): readonly Buffer[] {
  return fontFiles().map((name) => readFileSync(path.join(folder, name)));
}
