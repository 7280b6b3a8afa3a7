/** The dark of text on white, and the light of text on `dark`, in the screen's dark mode. */
export const WHITE = '#FFFFFF';
const BLACK = '#000000';

/** Contrast that WCAG 2.2 (1.4.3) asks of text. */
const READABLE = 4.5;

/** The contrast of two colours (`#RRGGBB`), 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself, or the nearest tone of it that can be read on `background`. */
export function readable(colour: string, background: string, least = READABLE): string {
  const away = luminance(background) > 0.18 ? BLACK : WHITE;
  for (let part = 0; part < 1; part += 0.04) {
    const tone = mix(colour, away, part);
    if (contrast(tone, background) > least) return tone;
  }
  return away;
}

/** `part` of the second colour in the first. */
export function mix(one: string, other: string, part: number): string {
  const [from, to] = [channels(one), channels(other)];
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
