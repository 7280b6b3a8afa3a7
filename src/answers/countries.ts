import { nearest } from '../diagnostics/nearest.ts';
import { type Language, languages } from '../i18n/text.ts';
import { questionAt } from './question.ts';

/** Codes and names that people write and that are none: `UK`, Greece in VAT numbers, part of a country for the whole. */
const alsoWritten = new Map(
  Object.entries({
    uk: 'GB',
    el: 'GR',
    usa: 'US',
    holland: 'NL',
    hollande: 'NL',
    angleterre: 'GB',
    engeland: 'GB',
    england: 'GB',
    'grande-bretagne': 'GB',
    'groot-brittannie': 'GB',
    'great britain': 'GB',
  }),
);

/**
 * Between two letters anything is alike: what is meant is looked for among the countries met most,
 * whose names are also known in a tenth of the time of all.
 */
const metMost = ['FR', 'BE', 'NL', 'LU', 'DE', 'CH', 'GB', 'IE', 'ES', 'IT', 'PT', 'AT', 'US'];
const LONGEST_CODE = 3;

/** A code or a name in any of the three languages, accents and case aside → ISO 3166-1 alpha-2. */
export function countryNamed(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  const typed = folded(text);
  if (isCountry(code)) return code;
  return alsoWritten.get(typed) ?? commonlyNamed(typed) ?? countryNames().get(typed);
}

/** One language after the other: to make the names of one takes as long as a client's documents. */
function commonlyNamed(typed: string): string | undefined {
  for (const language of languages) {
    const names = common.get(language) ?? new Map(namesIn(language, metMost));
    common.set(language, names);
    const code = names.get(typed);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The country that was probably meant: `Belgïe`, `BEL`, `UK`. */
export function similarCountry(text: string): string | undefined {
  const named = countryNamed(text);
  if (named !== undefined) return named;
  const typed = folded(text);
  if (typed.length <= LONGEST_CODE) return nearest(typed, metMost);
  const names = countryNames();
  return names.get(nearest(typed, [...names.keys()]) ?? '');
}

export function nameOfCountry(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** The schema says which codes there are; `Intl` has their names, and is asked only when one is looked for. */
function isCountry(code: string): boolean {
  countryPattern ??= new RegExp(questionAt(['client', 'country'])?.pattern ?? '');
  return countryPattern.test(code);
}
let countryPattern: RegExp | undefined;

let all: ReadonlyMap<string, string> | undefined;
const common = new Map<Language, ReadonlyMap<string, string>>();

/** In every language. */
function countryNames(): ReadonlyMap<string, string> {
  all ??= new Map(languages.flatMap((language) => namesIn(language, countryCodes())));
  return all;
}

/** The names of countries, folded, each with its code. */
function namesIn(
  language: Language,
  codes: readonly string[],
): readonly (readonly [name: string, code: string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return codes.map((code) => [folded(names.of(code) ?? code), code]);
}

/** Every code, in order. */
export function countryCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:(?:la|le|les|the|de|het)\s+|l['’])/, '');
}
