import { countryNamed } from '../../answers/countries.ts';
import type { Parsed } from './numbers.ts';

/** A postcode of the three countries, or any word with a digit, before the town. */
const lastPart = /^(?:[A-Z]{1,2}-)?(\d{4}\s?[A-Z]{2}|\d{4,5}|[A-Z0-9-]*\d[A-Z0-9-]*)\s+(\D.*)$/i;

/** `12 rue des Lilas, bâtiment B, 69003 Lyon` → street, box, postcode, city. */
export function parseAddress(text: string): Parsed {
  const parts = withNumberJoined(
    text
      .split(/\s*[,;\n]\s*/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
  const isCountry = parts.length > 2 && countryNamed(parts.at(-1) ?? '') !== undefined;
  const lines = isCountry ? parts.slice(0, -1) : parts;
  const place = lastPart.exec(lines.at(-1) ?? '');
  const before = lines.slice(0, -1);
  if (place !== null && before.length > 0) return addressOf(before, place);
  return withoutCommas(lines.join(', '));
}

/** `12, rue des Lilas`: a number alone belongs to the street behind it. */
function withNumberJoined([first = '', second, ...rest]: readonly string[]): readonly string[] {
  if (second === undefined) return [first];
  const isNumber = /^\d+\s*(?:bis|ter|quater|[a-z])?$/i.test(first) && !/^\d/.test(second);
  return isNumber ? [`${first} ${second}`, ...rest] : [first, second, ...rest];
}

function addressOf([street, ...box]: readonly string[], place: RegExpExecArray): Parsed {
  const [, postcode = '', city = ''] = place;
  const more = box.length === 0 ? {} : { box: box.join(', ') };
  return { value: { street, ...more, postcode: written(postcode), city } };
}

/** `3511ax` → `3511 AX`. */
function written(postcode: string): string {
  return postcode.toUpperCase().replace(/^(\d{4})\s?([A-Z]{2})$/, '$1 $2');
}

/** `Lindelaan 14 3512 AB Utrecht`: the postcode is the last group of four or five digits. */
function withoutCommas(text: string): Parsed {
  const found = /^(\S.*\S)\s+(\d{5}|\d{4}(?:\s?[A-Z]{2}(?=\s))?)\s+(\p{L}[^\d]*)$/iu.exec(
    text.trim(),
  );
  const [, street = '', postcode = '', city = ''] = found ?? [];
  if (!/\p{L}/u.test(street)) return { wrong: 'wrong.address' };
  return { value: { street: street.replace(/,$/, ''), postcode: written(postcode), city } };
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

/** `Belgique`, `be` → `BE`. */
export function parseCountry(text: string): Parsed {
  const value = countryNamed(text);
  return value === undefined ? { wrong: 'wrong.country' } : { value };
}
