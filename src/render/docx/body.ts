import type { Document } from '../../document/types.ts';
import { BodyContext } from './context.ts';
import { geometry } from './geometry.ts';
import { HEADER, R, W } from './namespaces.ts';
import { preambleXml, sectionsXml } from './nodes.ts';

/** `word/document.xml`, and how many lettered lists it holds. */
export function bodyXml(document: Document): { xml: string; lists: number } {
  const context = new BodyContext();
  const content = [
    preambleXml(document.title, document.preamble, context),
    sectionsXml(document.clauses, context),
    sectionsXml(document.annexes, context),
  ].join('');
  const xml = `${HEADER}<w:document ${W} ${R}><w:body>${content}${pageXml}</w:body></w:document>`;
  return { xml, lists: context.lists };
}

/** A4; the first page has a header of its own, the letterhead (ECMA-376 part 1, 17.6.17, 17.10). */
const { pageWidth, pageHeight, top, bottom, left, right, axis } = geometry;
const pageXml = `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/><w:pgSz w:w="${pageWidth}" w:h="${pageHeight}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left + axis}" w:header="907" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr>`;
