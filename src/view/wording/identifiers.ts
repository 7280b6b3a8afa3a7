import { NBSP } from '../../i18n/locale.ts';

/** How each kind of number is grouped when printed (legal.md B2). */
const groupings: Readonly<Record<string, (digits: string) => string>> = {
  siren: (value) => grouped(value, [3, 3, 3]),
  siret: (value) => grouped(value, [3, 3, 3, 5]),
  'enterprise-number': (value) => grouped(value.replace(/^BE/, ''), [4, 3, 3], '.'),
  'kvk-number': (value) => value,
  'vat-number': (value) => (value.startsWith('BE') ? belgianVat(value) : value),
  iban: (value) => value.replace(/.{4}(?=.)/g, `$&${NBSP}`),
  bic: (value) => value,
};

/** A company, VAT or bank number as it is printed; other text unchanged. */
export function wordIdentifier(value: string, format: string): string {
  const grouping = groupings[format];
  return grouping === undefined ? value : grouping(value.replace(/[\s.]/g, '').toUpperCase());
}

export function isIdentifier(format: string | undefined): format is string {
  return format !== undefined && Object.hasOwn(groupings, format);
}

function belgianVat(value: string): string {
  return `BE${NBSP}${grouped(value.slice(2), [4, 3, 3], '.')}`;
}

function grouped(value: string, sizes: readonly number[], separator: string = NBSP): string {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at < value.length) groups.push(value.slice(at, at + size));
    at += size;
  }
  return groups.join(separator);
}
