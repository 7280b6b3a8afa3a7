import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { attribute, decodeText, descendants } from '../xml/tree.ts';
import type { WordElement } from './tag.ts';

const fetching =
  /^\s*(DATABASE|DDE|DDEAUTO|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK)(?![\w-])\s*(.*)/is;

/** Fields by which the finished document would bring something from elsewhere, or start a program. */
export function fetchingFields(root: WordElement, file: string): readonly Diagnostic[] {
  return fieldCodes(root).flatMap((code) => {
    const [, kind, target = ''] = fetching.exec(code) ?? [];
    if (kind === undefined) return [];
    const values = { kind: kind.toUpperCase(), target: target.trim() };
    return [reportWord('word/external-link', { values, place: { file } })];
  });
}

/** The instructions of fields, each whole, whatever runs Word has cut it into. */
function fieldCodes(root: WordElement): readonly string[] {
  const codes: string[] = [];
  for (const element of descendants(root)) {
    if (element.name === 'w:fldSimple') codes.push(attribute(element, 'instr') ?? '');
    if (element.name === 'w:fldChar') codes.push('');
    if (element.name === 'w:instrText') codes.push(`${codes.pop() ?? ''}${textWithin(element)}`);
  }
  return codes;
}

function textWithin({ children }: WordElement): string {
  return decodeText(children.filter((child) => typeof child === 'string').join(''));
}
