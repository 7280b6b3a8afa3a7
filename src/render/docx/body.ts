import { haveSameItems } from '../../document/same-items.ts';
import type { Document, DocumentKind } from '../../document/types.ts';
import { BodyContext } from './context.ts';
import { geometry } from './geometry.ts';
import { HEADER, R, W } from './namespaces.ts';
import { preambleXml, sectionBytes } from './nodes.ts';
import { piecedEntry } from './pieces.ts';
import type { ZipEntry } from './zip.ts';

/** `word/document.xml`, compressed, and how many lettered lists it holds. */
export interface Body {
  readonly entry: ZipEntry;
  readonly lists: number;
}

/** The XML of a body, a part a section; a section that says what it said in the last document is the very same. */
export function bodyParts(document: Document): { parts: readonly Uint8Array[]; lists: number } {
  const context = new BodyContext();
  const before = beforeOf(document, context);
  const sections = [document.clauses, document.annexes].flatMap((all) =>
    all.map((section, index) => sectionBytes(section, all[index + 1]?.blocks ?? [], context)),
  );
  return { parts: [before, ...sections, end], lists: context.lists };
}

/** A document's body; the very same when nothing in it differs from the last of its kind, as general terms seldom do. */
export function bodyOf(document: Document): Body {
  const { parts, lists } = bodyParts(document);
  const last = lastBodies.get(document.kind);
  if (last !== undefined && haveSameItems(last.parts, parts)) return last.body;
  const body = { entry: piecedEntry('word/document.xml', parts), lists };
  lastBodies.set(document.kind, { parts, body });
  return body;
}

/** The last body of each kind of document, and what it was put together from. */
const lastBodies = new Map<DocumentKind, { parts: readonly Uint8Array[]; body: Body }>();

const lastBefore = new Map<DocumentKind, { text: string; bytes: Uint8Array }>();

/** All that stands before the first section. */
function beforeOf({ kind, title, preamble }: Document, context: BodyContext): Uint8Array {
  const text = `${start}${preambleXml(title, preamble, context)}`;
  const last = lastBefore.get(kind);
  if (last?.text === text) return last.bytes;
  const bytes = Buffer.from(text);
  lastBefore.set(kind, { text, bytes });
  return bytes;
}

const start = `${HEADER}<w:document ${W} ${R}><w:body>`;

/** A4; the first page has a header of its own, the letterhead (ECMA-376 part 1, 17.6.17, 17.10). */
const { pageWidth, pageHeight, top, bottom, left, right, axis } = geometry;
const end = Buffer.from(
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/><w:pgSz w:w="${pageWidth}" w:h="${pageHeight}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left + axis}" w:header="907" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
);
