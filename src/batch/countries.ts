import { languages } from '../i18n/text.ts';

/** ISO 3166 alpha-2 has at most 26 × 26 codes; `Intl` knows which are countries. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: ReadonlyMap<string, string> | undefined;

/** The code of a country by its code or its name in French, Dutch or English: `Belgique` → `BE`. */
export function countryCode(text: string): string | undefined {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  codes ??= names();
  return codes.get(text.toLowerCase());
}

function names(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code);
      if (name !== undefined) known.set(name.toLowerCase(), code);
    }
  }
  return known;
}
