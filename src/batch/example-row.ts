import { exampleCountries, type Reader } from '../answers/examples.ts';
import { languages } from '../i18n/text.ts';
import type { Column } from './columns.ts';
import { ANY, type Leaf, leaves } from './questions.ts';
import { type Cell, cellText, type Row } from './record.ts';
import { isEmpty } from './row.ts';
import { exampleOf } from './sheet.ts';

const readers: readonly Reader[] = languages.flatMap((language) =>
  exampleCountries.map((country) => ({ language, country })),
);

/** The example row of a sheet to fill, left as it was, is no client. */
export function isExample(row: Row, columns: readonly Column[]): boolean {
  const known = new Map(leaves().map((leaf) => [leaf.path.join('.'), leaf]));
  const filled = columns.filter(({ index }) => !isEmpty(row.cells[index]));
  return (
    filled.length > 1 &&
    readers.some((reader) =>
      filled.every(({ path, index }) => {
        const leaf = known.get(path.map((key) => (typeof key === 'number' ? ANY : key)).join('.'));
        return leaf !== undefined && isSame(row.cells[index], leaf, reader);
      }),
    )
  );
}

function isSame(cell: Cell, leaf: Leaf, reader: Reader): boolean {
  return cellText(cell).trim() === String(exampleOf(leaf, reader));
}
