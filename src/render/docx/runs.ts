import type { Reference } from '../../document/types.ts';
import { bookmarkName } from './context.ts';
import { xml } from './escape.ts';

/** A run of text (ECMA-376 part 1, 17.3.2.25); a tab in it is `w:tab`. */
export function run(text: string, properties = ''): string {
  const settings = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const content = text.includes('\t')
    ? text.split('\t').map(textXml).join('<w:tab/>')
    : textXml(text);
  return `<w:r>${settings}${content}</w:r>`;
}

/** Spaces at the ends, and several in a row, are kept only where it is asked (XML 1.0, 2.10). */
const hasLooseSpace = /^\s|\s$|\s\s/;

function textXml(text: string): string {
  if (text === '') return '';
  const keep = hasLooseSpace.test(text) ? ' xml:space="preserve"' : '';
  return `<w:t${keep}>${xml(text)}</w:t>`;
}

/** A field with its result as last computed, so that Word need not be asked (17.16.18). */
export function field(instruction: string, result: string, properties = ''): string {
  const settings = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const mark = (type: string) => `<w:r>${settings}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r>${settings}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return mark('begin') + code + mark('separate') + run(result, properties) + mark('end');
}

/**
 * `REF … \\n \\h` (17.16.5.51) gives the number of the paragraph meant as its list writes it:
 * "Article 14" for a clause, whose word belongs to the number; "14.2" for a sub-clause.
 */
export function referenceXml({ target, label, number }: Reference, properties: string): string {
  const instruction = `REF ${bookmarkName(target)} \\n \\h`;
  const wordIsPartOfNumber = !number.includes('.') && label.trim() !== 'Clause';
  if (wordIsPartOfNumber) return field(instruction, label + number, properties);
  return run(label, properties) + field(instruction, number, properties);
}
