import { mix, readable, WHITE } from '../../look/colour.ts';
import type { Look } from '../../look/look.ts';
import { xml } from './escape.ts';
import { geometry, textWidth } from './geometry.ts';
import { FAINT, INK } from './ink.ts';
import { HEADER, W } from './namespaces.ts';
import { NUMBERING } from './numbering.ts';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly isOwn?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const spacing = (before: number, after: number, line = 278) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const numbered = (id: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const hex = (colour: string) => colour.slice(1);

/** Order inside `w:pPr` and `w:rPr` is that of ECMA-376 part 1, 17.3.1.26 and 17.3.2.28. */
function paragraphStyles({ accent, fonts }: Look): readonly Style[] {
  const tone = `<w:color w:val="${hex(readable(accent, WHITE))}"/>`;
  const faint = `<w:color w:val="${FAINT}"/>`;
  const face = fonts.headings === fonts.body ? '' : fontsXml(fonts.headings);
  const tint = hex(mix(accent, WHITE, 0.94));
  return [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:keepNext/>${spacing(0, 480, 240)}`,
      run: `${face}${tone}${size(50)}`,
    },
    {
      id: 'Heading1',
      name: 'heading 1',
      basedOn: 'Normal',
      next: 'SubClause',
      paragraph: `<w:keepNext/><w:keepLines/>${numbered(NUMBERING.clauses, 0)}${spacing(420, 140, 240)}<w:outlineLvl w:val="0"/>`,
      run: `${face}<w:b/>${tone}${size(24)}`,
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${spacing(300, 120, 240)}<w:outlineLvl w:val="1"/>`,
      run: `${face}<w:b/>${tone}${size(22)}`,
    },
    {
      id: 'AnnexHeading',
      name: 'Annex Heading',
      isOwn: true,
      basedOn: 'Heading1',
      next: 'Normal',
      paragraph: `<w:pageBreakBefore/>${numbered(NUMBERING.annexes, 0)}${spacing(0, 320, 240)}`,
      run: `<w:b w:val="0"/>${size(38)}`,
    },
    {
      id: 'SubClause',
      name: 'Sub-clause',
      isOwn: true,
      basedOn: 'Normal',
      paragraph: numbered(NUMBERING.clauses, 1),
    },
    { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', paragraph: spacing(0, 80) },
    {
      id: 'TableText',
      name: 'Table Text',
      isOwn: true,
      basedOn: 'Normal',
      paragraph: spacing(60, 60, 252),
      run: size(19),
    },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      isOwn: true,
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      run: `${face}<w:b/>${tone}`,
    },
    {
      id: 'Callout',
      name: 'Callout',
      isOwn: true,
      basedOn: 'Normal',
      paragraph: `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="${hex(accent)}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/>${spacing(120, 160)}<w:ind w:left="200"/>`,
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      paragraph: `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>${spacing(0, 0, 240)}<w:ind w:left="${-geometry.axis}"/>`,
      run: `${faint}${size(17)}`,
    },
    {
      id: 'Letterhead',
      name: 'Letterhead',
      isOwn: true,
      basedOn: 'Header',
      run: size(18),
    },
    {
      id: 'LetterheadName',
      name: 'Letterhead Name',
      isOwn: true,
      basedOn: 'Letterhead',
      run: `${face}<w:b/>${tone}${size(23)}`,
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: spacing(0, 0, 252),
      run: `${faint}${size(16)}`,
    },
  ];
}

/** `word/styles.xml` in a language such as `fr-FR`. */
export function stylesXml(look: Look, language: string): string {
  const run = `<w:rPr>${fontsXml(look.fonts.body)}<w:color w:val="${INK}"/>${size(21)}<w:lang w:val="${language}"/></w:rPr>`;
  const paragraph = `<w:pPr><w:widowControl/>${spacing(0, 130)}<w:jc w:val="left"/></w:pPr>`;
  const character =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>';
  return `${HEADER}<w:styles ${W}><w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault>${paragraph}</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${character}${tableStylesXml(look)}${paragraphStyles(look).map(styleXml).join('')}</w:styles>`;
}

function fontsXml(name: string): string {
  const font = xml(name);
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
}

/** Tables that breathe: a rule in the accent under the heading, hairlines between rows, text at the axis. */
function tableStylesXml({ accent }: Look): string {
  const rule = (side: string, width: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${hex(colour)}"/>`;
  const light = mix(accent, WHITE, 0.72);
  const margins = (left: number, right: number, borders = '') =>
    `<w:tblInd w:w="0" w:type="dxa"/>${borders}<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;
  const style = (id: string, name: string, attributes: string, table: string, rest = '') =>
    `<w:style w:type="table" ${attributes}w:styleId="${id}"><w:name w:val="${name}"/>${id === 'TableNormal' ? '<w:uiPriority w:val="99"/><w:semiHidden/>' : '<w:basedOn w:val="TableNormal"/>'}<w:tblPr>${table}</w:tblPr>${rest}</w:style>`;
  const borders = `<w:tblBorders>${rule('bottom', 4, light)}${rule('insideH', 4, light)}</w:tblBorders>`;
  const heading = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, accent)}</w:tcBorders></w:tcPr></w:tblStylePr>`;
  return [
    style('TableNormal', 'Normal Table', 'w:default="1" ', margins(108, 108)),
    style(
      'AgreementTable',
      'Agreement Table',
      'w:customStyle="1" ',
      margins(0, 170, borders),
      heading,
    ),
    style('SignatureTable', 'Signature Table', 'w:customStyle="1" ', margins(0, 0)),
  ].join('');
}

function styleXml({ id, name, isOwn, basedOn, next, paragraph, run }: Style): string {
  return [
    `<w:style w:type="paragraph"${isOwn === true ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** `word/fontTable.xml`: what to take where a font is not installed; Caladea has Cambria’s widths. */
export function fontTableXml({ fonts }: Look): string {
  const entries = [...new Set([fonts.body, fonts.headings])].map(
    (name) =>
      `<w:font w:name="${xml(name)}">${name === 'Cambria' ? '<w:altName w:val="Caladea"/>' : ''}</w:font>`,
  );
  return `${HEADER}<w:fonts ${W}>${entries.join('')}</w:fonts>`;
}
