import { reportOutput } from '../diagnostics/catalogue/output.ts';
import { interfaceTexts } from '../i18n/interface.ts';
import { fillText } from '../i18n/text.ts';
import { UsageError } from './usage-error.ts';

/** The value of an option, which must be one of `known`. */
export function chosen<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value.trim());
  if (found !== undefined) return found;
  const values = { name: option, value, known: known.join(', ') };
  throw new UsageError(
    reportOutput('command/usage', {
      message: fillText(interfaceTexts['usage.wrongValue'], values),
    }),
  );
}

/** The value of an option that takes a list separated by commas, each item once. */
export function chosenList<T extends string>(
  option: string,
  value: string,
  known: readonly T[],
): readonly T[] {
  return [...new Set(value.split(',').map((item) => chosen(option, item, known)))];
}
