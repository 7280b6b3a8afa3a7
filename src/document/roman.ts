const digits: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → `IV`: of annexes and of items. */
export function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [size, digit] of digits) for (; rest >= size; rest -= size) out += digit;
  return out;
}
