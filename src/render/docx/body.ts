import type { Document, DocumentKind } from '../../document/types.ts';
import { BodyContext } from './context.ts';
import { geometry } from './geometry.ts';
import { HEADER, R, W } from './namespaces.ts';
import { preambleXml, sectionBytes } from './nodes.ts';

/** `word/document.xml`, and how many lettered lists it holds. */
export interface Body {
  readonly xml: Uint8Array;
  readonly lists: number;
}

/** A document's body; the very same when nothing in it differs from the last of its kind, as general terms seldom do. */
export function bodyXml(document: Document): Body {
  const context = new BodyContext();
  const before = `${start}${preambleXml(document.title, document.preamble, context)}`;
  const sections = [document.clauses, document.annexes].flatMap((all) =>
    all.map((section, index) => sectionBytes(section, all[index + 1]?.blocks ?? [], context)),
  );
  const last = lastOf.get(document.kind);
  if (last?.before === before && isSame(last.sections, sections)) return last.body;
  const xml = Buffer.concat([Buffer.from(before), ...sections, end]);
  const body = { xml, lists: context.lists };
  lastOf.set(document.kind, { before, sections, body });
  return body;
}

/** The last body of each kind of document, and what it was put together from. */
const lastOf = new Map<
  DocumentKind,
  { before: string; sections: readonly Uint8Array[]; body: Body }
>();

function isSame(some: readonly Uint8Array[], others: readonly Uint8Array[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

const start = `${HEADER}<w:document ${W} ${R}><w:body>`;

/** A4; the first page has a header of its own, the letterhead (ECMA-376 part 1, 17.6.17, 17.10). */
const { pageWidth, pageHeight, top, bottom, left, right, axis } = geometry;
const end = Buffer.from(
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/><w:pgSz w:w="${pageWidth}" w:h="${pageHeight}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left + axis}" w:header="907" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
);
