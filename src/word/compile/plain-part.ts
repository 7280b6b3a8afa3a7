import type { Spot } from '../../diagnostics/diagnostic.ts';
import { xml } from '../../render/docx/escape.ts';
import { decodeText } from '../xml/tree.ts';
import { attributePieces } from './attribute-tags.ts';
import { plainTag } from './plain-tag.ts';
import { findTags } from './tag-text.ts';
import type { Piece } from './write-part.ts';

const token = /<!--[\s\S]*?-->|<[^>]*>|[^<]+/g;
/** Tags in the address of a link, as Word writes what is typed into its dialogue. */
const percentTags = /%7B%7B(.*?)%7D%7D/gi;

/** Whether a part that is no text of the document holds tags: properties, addresses of links. */
export function hasTags(text: string): boolean {
  return text.includes('{{') || /%7B%7B/i.test(text);
}

/** Document properties or the addresses of links → what stands still, and the values to print. */
export function plainPieces(text: string, spot: Spot): readonly Piece[] {
  const isAddresses = spot.part.endsWith('.rels');
  const typed = isAddresses
    ? text.replace(percentTags, (_, inner: string) => `{{${decodeURIComponent(inner)}}}`)
    : text;
  return [...typed.matchAll(token)].flatMap(([piece]): readonly Piece[] => {
    if (!piece.includes('{{') || piece.startsWith('<!--')) return [piece];
    if (piece.startsWith('<'))
      return attributePieces(piece, spot, isAddresses ? 'address' : 'attribute');
    return textPieces(piece, spot);
  });
}

function textPieces(raw: string, spot: Spot): readonly Piece[] {
  const text = decodeText(raw);
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of findTags(text).tags) {
    if (found.role !== 'value') continue;
    pieces.push(xml(text.slice(at, found.start)), plainTag(found, spot, 'plain'));
    at = found.end;
  }
  return [...pieces, xml(text.slice(at))];
}
