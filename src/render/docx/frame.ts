import type { Document } from '../../document/types.ts';
import { mix, WHITE } from '../../look/colour.ts';
import type { Look } from '../../look/look.ts';
import { letterheadLines } from '../letterhead.ts';
import { frameWords } from '../words.ts';
import { fullWidth, geometry } from './geometry.ts';
import { ALERT } from './ink.ts';
import { HEADER, R, W } from './namespaces.ts';
import { logoXml } from './picture.ts';
import { field, run } from './runs.ts';

const paragraph = (style: string, content: string, properties = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
const rule = (side: string, { accent }: Look, space: number) =>
  `<w:${side} w:val="single" w:sz="4" w:space="${space}" w:color="${mix(accent, WHITE, 0.72).slice(1)}"/>`;

/** The header of every page but the first: title and reference, and the draft mark. */
export function headerXml({ meta, language }: Document): string {
  const reference = meta.reference === undefined ? '' : ` – ${meta.reference}`;
  const mark = meta.draft ? run(`\t${frameWords[language].draft}`, alert) : '';
  return `${HEADER}<w:hdr ${W} ${R}>${paragraph('Header', run(meta.title + reference) + mark)}</w:hdr>`;
}

const alert = `<w:b/><w:color w:val="${ALERT}"/>`;

/** The header of the first page: the letterhead. */
export function letterheadXml(document: Document, look: Look): string {
  const { meta, language } = document;
  const lines = letterheadLines(meta, look).map((text, index) =>
    paragraph(
      index === 0 ? 'LetterheadName' : 'Letterhead',
      run(text),
      look.logo && '<w:spacing w:before="20"/><w:ind w:left="0"/><w:jc w:val="right"/>',
    ),
  );
  const head =
    look.logo === undefined
      ? lines.join('')
      : besideLogo(
          logoXml(look.logo, `${frameWords[language].logo} ${meta.author}`),
          lines.join(''),
        );
  const below = meta.draft ? 240 : 760;
  const line = paragraph(
    'Letterhead',
    '',
    `<w:pBdr>${rule('bottom', look, 1)}</w:pBdr><w:spacing w:before="0" w:after="${below}" w:line="200" w:lineRule="exact"/>`,
  );
  const mark = meta.draft
    ? paragraph(
        'Letterhead',
        run(frameWords[language].draft, alert),
        '<w:spacing w:before="0" w:after="280"/><w:ind w:left="0"/>',
      )
    : '';
  return `${HEADER}<w:hdr ${W} ${R}>${head}${line}${mark}</w:hdr>`;
}

/** Two cells without borders: the logo at the left, lines at the right. */
function besideLogo(logo: string, lines: string): string {
  const left = Math.round(fullWidth * 0.42);
  const cell = (width: number, content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>${content}</w:tc>`;
  const picture = paragraph('Letterhead', logo, '<w:ind w:left="0"/>');
  const empty = paragraph('Letterhead', '');
  return `${tableStart([left, fullWidth - left])}<w:tr>${cell(left, picture)}${cell(fullWidth - left, lines || empty)}</w:tr></w:tbl>`;
}

function tableStart(widths: readonly number[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="SignatureTable"/><w:tblW w:w="${fullWidth}" w:type="dxa"/><w:tblInd w:w="${-geometry.axis}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}

/** Room for "Pagina 100 van 100" in a wide font, in twips. */
const pagesWidth = 1700;

/** The legal line and the look’s own, then "page x of y" as fields with a cached result. */
export function footerXml({ meta, language }: Document, look: Look): string {
  const { page, of } = frameWords[language];
  const pages = `${run(`${page} `)}${field('PAGE', '1')}${run(` ${of} `)}${field('NUMPAGES', '1')}`;
  const cell = (width: number, content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:tcBorders>${rule('top', look, 0)}</w:tcBorders></w:tcPr>${content}</w:tc>`;
  const lines = [meta.legalLine, ...look.footer].map((text, index) =>
    paragraph('Footer', run(text), index === 0 ? '<w:spacing w:before="100"/>' : ''),
  );
  const table = `${tableStart([fullWidth - pagesWidth, pagesWidth])}<w:tr>${cell(fullWidth - pagesWidth, lines.join(''))}${cell(pagesWidth, paragraph('Footer', pages, '<w:spacing w:before="100"/><w:jc w:val="right"/>'))}</w:tr></w:tbl>`;
  const end = paragraph(
    'Footer',
    '',
    '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
  );
  return `${HEADER}<w:ftr ${W} ${R}>${table}${end}</w:ftr>`;
}
