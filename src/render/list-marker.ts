const letters = 'abcdefghijklmnopqrstuvwxyz';
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/**
 * The marker of an item (0-based) of an ordered list: (a), (b) … (z), (aa), (bb); (i), (ii) in a
 * list inside it. As Word counts them (ECMA-376 part 1, 17.18.59: lowerLetter, lowerRoman).
 */
export function listMarker(index: number, depth: number): string {
  return depth === 0 ? `(${letter(index)})` : `(${roman(index + 1)})`;
}

function letter(index: number): string {
  const character = letters[index % letters.length] ?? '';
  return character.repeat(Math.floor(index / letters.length) + 1);
}

function roman(value: number): string {
  const hundreds = 'c'.repeat(Math.floor(value / 100));
  return hundreds + (tens[Math.floor(value / 10) % 10] ?? '') + (ones[value % 10] ?? '');
}
