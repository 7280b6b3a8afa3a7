import type { Document } from '../../document/types.ts';
import { BodyContext } from './context.ts';
import { geometry } from './geometry.ts';
import { HEADER, R, W } from './namespaces.ts';
import { preambleXml, sectionBytes } from './nodes.ts';

/** `word/document.xml`, and how many lettered lists it holds. */
export function bodyXml(document: Document): { xml: Uint8Array; lists: number } {
  const context = new BodyContext();
  const before = `${start}${preambleXml(document.title, document.preamble, context)}`;
  const sections = [...document.clauses, ...document.annexes].map((section) =>
    sectionBytes(section, context),
  );
  const xml = Buffer.concat([Buffer.from(before), ...sections, end]);
  return { xml, lists: context.lists };
}

const start = `${HEADER}<w:document ${W} ${R}><w:body>`;

/** A4; the first page has a header of its own, the letterhead (ECMA-376 part 1, 17.6.17, 17.10). */
const { pageWidth, pageHeight, top, bottom, left, right, axis } = geometry;
const end = Buffer.from(
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/><w:pgSz w:w="${pageWidth}" w:h="${pageHeight}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left + axis}" w:header="907" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
);
