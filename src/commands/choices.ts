import { interfaceTexts } from '../i18n/interface.ts';
import { fillText } from '../i18n/text.ts';
import { type UsageError, wrongUsage } from './usage-error.ts';

/** The value of an option, which must be one of `known`. */
export function chosen<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value.trim());
  if (found !== undefined) return found;
  throw wrongValue(option, value, known.join(', '));
}

/** The value of an option is none of those that there are. */
export function wrongValue(name: string, value: string, known: string): UsageError {
  return wrongUsage(fillText(interfaceTexts['usage.wrongValue'], { name, value, known }));
}

/** The value of an option that takes a list separated by commas, each item once. */
export function chosenList<T extends string>(
  option: string,
  value: string,
  known: readonly T[],
): readonly T[] {
  return [...new Set(value.split(',').map((item) => chosen(option, item, known)))];
}
