import { roman } from '../document/roman.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The marker of an item (0-based) of an ordered list: (a), (b) … (z), (aa), (bb); (i), (ii) in a
 * list inside it. As Word counts them (ECMA-376 part 1, 17.18.59: lowerLetter, lowerRoman).
 */
export function listMarker(index: number, depth: number): string {
  return depth === 0 ? `(${letter(index)})` : `(${roman(index + 1).toLowerCase()})`;
}

function letter(index: number): string {
  const character = letters[index % letters.length] ?? '';
  return character.repeat(Math.floor(index / letters.length) + 1);
}
