import type { Annex, Clause, Document } from '../../document/types.ts';
import { DASH } from '../words.ts';
import { atMargin, blocksXml } from './block.ts';
import { BodyContext } from './context.ts';
import { inlinesXml, run } from './inline.ts';
import { look } from './look.ts';
import { HEADER, R, W } from './namespaces.ts';

/** `word/document.xml`, and how many lettered lists it holds. */
export function bodyXml(document: Document): { xml: string; lists: number } {
  const context = new BodyContext();
  const clauseDash = document.language === 'en' ? '' : `${DASH} `;
  const content = [
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${inlinesXml(document.title, context)}</w:p>`,
    blocksXml(document.preamble, context, atMargin),
    ...document.clauses.map((clause) => sectionXml(clause, 'Heading1', clauseDash, context)),
    ...document.annexes.map((annex) => sectionXml(annex, 'AnnexHeading', `${DASH} `, context)),
  ].join('');
  const xml = `${HEADER}<w:document ${W} ${R}><w:body>${content}${pageXml}</w:body></w:document>`;
  return { xml, lists: context.lists };
}

function sectionXml(
  section: Clause | Annex,
  style: string,
  dash: string,
  context: BodyContext,
): string {
  const lead = dash === '' ? '' : run(dash);
  const heading = context.bookmark(section.id, lead + inlinesXml(section.heading, context));
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${heading}</w:p>${blocksXml(section.blocks, context, atMargin)}`;
}

/** A4 with its header and footer (ECMA-376 part 1, 17.6.17). */
const pageXml = `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="${look.pageWidth}" w:h="${look.pageHeight}"/><w:pgMar w:top="1474" w:right="${look.margin}" w:bottom="1361" w:left="${look.margin}" w:header="680" w:footer="567" w:gutter="0"/></w:sectPr>`;
