/** Spaces, dots and hyphens that people put into numbers. */
export function bare(number: string): string {
  return number.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase();
}

/** Luhn: every second digit from the right doubled, nines cast out, the sum a multiple of ten. */
export function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Remainder by 97 of a number too long for a double, letters counted A=10 … Z=35 (ISO 7064). */
export function mod97(text: string): number {
  let rest = 0;
  for (const character of text) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest;
}

export function isSiren(number: string): boolean {
  return /^\d{9}$/.test(number) && luhn(number);
}

/** La Poste's establishments count digits in fives, save its head office (legal.md B2). */
export function isSiret(number: string): boolean {
  if (!/^\d{14}$/.test(number)) return false;
  if (number.startsWith('356000000') && number !== '35600000000048')
    return [...number].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
  return luhn(number) && isSiren(number.slice(0, 9));
}

/** `FR`, a key of two digits over the SIREN; a key with letters is taken by its form only. */
export function isFrenchVat(number: string): boolean {
  const [, key = '', siren = ''] = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(number) ?? [];
  if (key === '' || !/^\d\d$/.test(key)) return key !== '';
  return isSiren(siren) && Number(key) === (12 + 3 * (Number(siren) % 97)) % 97;
}

export function isBelgianNumber(number: string): boolean {
  return (
    /^[01]\d{9}$/.test(number) && Number(number.slice(8)) === 97 - (Number(number.slice(0, 8)) % 97)
  );
}

export function isDutchVatForm(number: string): boolean {
  return /^NL\d{9}B(?!00)\d\d$/.test(number);
}

/** Sole traders' numbers since 2020: the whole is 1 modulo 97. */
export function isDutchSoleTraderVat(number: string): boolean {
  return mod97(number) === 1;
}

/** Companies' numbers, and the old ones made of a citizen's number: the eleven-test. */
export function passesElevenTest(number: string): boolean {
  const digits = [...number.slice(2, 11)].map(Number);
  const sum = digits.reduce(
    (total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

const ibanLengths: Readonly<Record<string, number>> = { FR: 27, BE: 16, NL: 18 };

/** ISO 13616: the first four characters moved to the end, 1 modulo 97. */
export function isIban(iban: string): boolean {
  const length = ibanLengths[iban.slice(0, 2)];
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)) return false;
  return (
    (length === undefined || iban.length === length) &&
    mod97(iban.slice(4) + iban.slice(0, 4)) === 1
  );
}

/** Belgian accounts end in the remainder of their first ten digits by 97, 97 for none. */
export function isBelgianAccount(iban: string): boolean {
  const account = iban.slice(4);
  return Number(account.slice(10)) === (Number(account.slice(0, 10)) % 97 || 97);
}
