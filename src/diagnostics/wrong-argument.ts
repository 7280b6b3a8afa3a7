import { interfaceTexts } from '../i18n/interface.ts';
import { fillText } from '../i18n/text.ts';

/** A program passed a value of another kind than the library takes; its kind is said, no more of it. */
export function wrongKind(name: string, value: unknown, expected: string): TypeError {
  const type = Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
  const kind = value === undefined || value === null ? String(value) : type;
  return new TypeError(`\`${name}\` is ${kind}; expected: ${expected}.`);
}

/** A program passed a word that is none of those that there are. */
export function wrongChoice(name: string, value: string, known: readonly string[]): TypeError {
  const values = { name, value, known: known.join(', ') };
  return new TypeError(fillText(interfaceTexts['usage.wrongValue'], values).en);
}
