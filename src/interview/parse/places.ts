import { countryNamed } from '../../answers/countries.ts';
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

/** `Belgique`, `be` → `BE`. */
export function parseCountry(text: string): Parsed {
  const value = countryNamed(text);
  return value === undefined ? { wrong: 'wrong.country' } : { value };
}
