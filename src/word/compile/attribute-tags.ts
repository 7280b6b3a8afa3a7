import type { Spot } from '../../diagnostics/diagnostic.ts';
import { xml } from '../../render/docx/escape.ts';
import { decodeText } from '../xml/tree.ts';
import { plainTag } from './plain-tag.ts';
import type { TagContainer, WordTag } from './tag.ts';
import { findTags } from './tag-text.ts';

const value = /(\s[\w:-]+\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

/** A start tag whose attributes hold tags → what stands still and the tags, which only print values. */
export function attributePieces(
  open: string,
  spot: Spot,
  container: TagContainer = 'attribute',
): readonly (string | WordTag)[] {
  const pieces: (string | WordTag)[] = [];
  let at = 0;
  for (const found of open.matchAll(value)) {
    const text = decodeText(found[2] ?? found[3] ?? '');
    const { tags } = findTags(text);
    if (!tags.some(({ role }) => role === 'value')) continue;
    pieces.push(`${open.slice(at, found.index)}${found[1]}"`);
    let from = 0;
    for (const tag of tags.filter(({ role }) => role === 'value')) {
      pieces.push(xml(text.slice(from, tag.start)), plainTag(tag, spot, container));
      from = tag.end;
    }
    pieces.push(`${xml(text.slice(from))}"`);
    at = found.index + found[0].length;
  }
  pieces.push(open.slice(at));
  return pieces;
}
