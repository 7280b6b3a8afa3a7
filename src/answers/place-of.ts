import type { Path, Place } from '../diagnostics/diagnostic.ts';
import type { LoadedAnswers } from './load.ts';

/** Where the answer at `path`, or its key, stands; else its file. */
export function placeOf(
  { file, locate }: Pick<LoadedAnswers, 'file' | 'locate'>,
  path: Path,
  part: 'key' | 'value' = 'value',
): Place {
  return locate(path, part) ?? { file };
}
