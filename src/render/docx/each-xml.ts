/** The XML of each item in turn. Strings are added up, since `join` copies them at every level of the tree. */
export function eachXml<T>(items: readonly T[], xmlOf: (item: T, index: number) => string): string {
  let out = '';
  for (let index = 0; index < items.length; index++) out += xmlOf(items[index] as T, index);
  return out;
}
