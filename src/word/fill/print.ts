import { CLOSE, OPEN, SEPARATOR, START } from '../../document/stream.ts';
import { xml } from '../../render/docx/escape.ts';
import { REFERENCE_END, REFERENCE_START } from '../host/references.ts';
import { GAP_END, GAP_START } from './marks.ts';

/** What a value may hold besides text: a gap, a reference (document/stream.ts). */
const node = new RegExp(
  `${OPEN}(gap|ref)(?:${SEPARATOR}([^${START}]*))?${START}([^${CLOSE}]*)${CLOSE}`,
  'g',
);

/** How the value of a tag is written where the tag stood. A value is text, never markup. */
export function printerFor(prefix: string): (value: unknown, container?: string) => string {
  const text = `${prefix}t`;
  const around = (element: string) =>
    `</${text}><${prefix}${element}/><${text} xml:space="preserve">`;
  const lineBreak = around('br');
  const tab = around('tab');
  return (value, container) => {
    const plain = worded(value);
    if (container === undefined || plain === '') return plain;
    if (container === 'w:t')
      return written(plain)
        .replace(/\r\n?|\n/g, lineBreak)
        .replaceAll('\t', tab);
    const line = withoutGaps(plain).replace(/\s+/g, ' ');
    if (container === 'address') return xml(addressed(line));
    return xml(container === 'w:instrText' ? line.replace(/["\\]/g, '\\$&') : line);
  };
}

/** Part of the address of a link; none that a program would run. */
function addressed(line: string): string {
  return /^\s*(javascript|vbscript|data|file):/i.test(line) ? '' : encodeURI(line);
}

/** The value as text: nothing for nothing, the items of a list after commas. */
function worded(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(worded).join(', ');
  if (typeof value === 'object') return '';
  return String(value);
}

function written(plain: string): string {
  if (!plain.includes(OPEN)) return xml(plain);
  let out = '';
  let at = 0;
  for (const found of plain.matchAll(node)) {
    const [whole, kind, target = '', text = ''] = found;
    out += xml(plain.slice(at, found.index));
    out += kind === 'gap' ? GAP_START + xml(text) + GAP_END : reference(target);
    at = found.index + whole.length;
  }
  return out + xml(plain.slice(at));
}

function reference(target: string): string {
  return REFERENCE_START + target + REFERENCE_END;
}

function withoutGaps(plain: string): string {
  return plain.replace(node, '$3');
}
