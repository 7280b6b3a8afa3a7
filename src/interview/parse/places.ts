import { type Language, languages } from '../../i18n/text.ts';
import type { Parsed } from './numbers.ts';

/** A postcode of the three countries, or any word with a digit, before the town. */
const lastPart = /^(?:[A-Z]{1,2}-)?(\d{4}\s?[A-Z]{2}|\d{4,5}|[A-Z0-9-]*\d[A-Z0-9-]*)\s+(\D.*)$/i;

/** `12 rue des Lilas, bâtiment B, 69003 Lyon` → street, box, postcode, city. */
export function parseAddress(text: string): Parsed {
  const parts = text
    .split(/\s*[,;\n]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const place = lastPart.exec(parts.at(-1) ?? '');
  const before = parts.slice(0, -1);
  if (place !== null && before.length > 0) return addressOf(before, place);
  return withoutCommas(text);
}

function addressOf([street, ...box]: readonly string[], place: RegExpExecArray): Parsed {
  const [, postcode = '', city = ''] = place;
  const more = box.length === 0 ? {} : { box: box.join(', ') };
  return { value: { street, ...more, postcode: postcode.toUpperCase(), city } };
}

/** `Lindelaan 14 3512 AB Utrecht`: the postcode is the last group of four or five digits. */
function withoutCommas(text: string): Parsed {
  const found = /^(\S.*\d\S*)\s+(\d{5}|\d{4}(?:\s?[A-Z]{2})?)\s+(\p{L}[^\d]*)$/u.exec(text.trim());
  if (found === null) return { wrong: 'wrong.address' };
  const [, street = '', postcode = '', city = ''] = found;
  return { value: { street, postcode, city } };
}

/** `Paul Garnier, président` → a name and a capacity. */
export function parsePerson(text: string): Parsed {
  const [name = '', ...rest] = text.split(/\s*[,;(]\s*/);
  const capacity = rest
    .join(', ')
    .replace(/\)\s*$/, '')
    .trim();
  if (name.trim() === '' || capacity === '') return { wrong: 'wrong.person' };
  return { value: { name: name.trim(), capacity } };
}

/** A code or a name in any of the three languages, accents aside → ISO 3166 alpha-2. */
export function parseCountry(text: string): Parsed {
  const typed = folded(text);
  const code = text.trim().toUpperCase();
  const isCode = /^[A-Z]{2}$/.test(code) && isCountry(code);
  const value = isCode ? code : countryNames().get(typed);
  return value === undefined ? { wrong: 'wrong.country' } : { value };
}

let names: ReadonlyMap<string, string> | undefined;

function countryNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    codes().flatMap((code) =>
      languages.map((language) => [folded(nameOf(code, language)), code] as const),
    ),
  );
  return names;
}

function codes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
}

/** Codes that name no country, and those that another has replaced, are left out. */
const noCountry = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

function isCountry(code: string): boolean {
  const isCurrent = new Intl.Locale(`und-${code}`).region === code;
  return isCurrent && !noCountry.includes(code) && nameOf(code, 'en') !== code;
}

function nameOf(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:(?:la|le|les|the|de|het)\s+|l['’])/, '');
}
