import { look } from './look.ts';
import { HEADER, W } from './namespaces.ts';
import { NUMBERING } from './numbering.ts';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const spacing = (before: number, after: number, line = 264) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const numbered = (id: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const accent = `<w:color w:val="${look.accent}"/>`;
const faint = `<w:color w:val="${look.faint}"/>`;

/** Order inside `w:pPr` and `w:rPr` is that of ECMA-376 part 1, 17.3.1.26 and 17.3.2.28. */
const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="${look.accent}"/></w:pBdr>${spacing(0, 360, 240)}`,
    run: `<w:b/>${accent}${size(40)}`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    next: 'SubClause',
    paragraph: `<w:keepNext/><w:keepLines/>${numbered(NUMBERING.clauses, 0)}${spacing(360, 120, 240)}<w:outlineLvl w:val="0"/>`,
    run: `<w:b/>${accent}${size(24)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(240, 100, 240)}<w:outlineLvl w:val="1"/>`,
    run: `<w:b/>${accent}${size(22)}`,
  },
  {
    id: 'AnnexHeading',
    name: 'Annex Heading',
    basedOn: 'Heading1',
    next: 'Normal',
    paragraph: `<w:pageBreakBefore/>${numbered(NUMBERING.annexes, 0)}${spacing(0, 240, 240)}`,
    run: size(28),
  },
  {
    id: 'SubClause',
    name: 'Sub-clause',
    basedOn: 'Normal',
    paragraph: numbered(NUMBERING.clauses, 1),
  },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    basedOn: 'Normal',
    paragraph: spacing(0, 60),
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: `${spacing(40, 40, 247)}<w:jc w:val="left"/>`,
    run: size(19),
  },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'TableText',
    paragraph: '<w:keepNext/>',
    run: `<w:b/>${accent}`,
  },
  {
    id: 'Callout',
    name: 'Callout',
    basedOn: 'Normal',
    paragraph: `<w:keepLines/><w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="6" w:space="6" w:color="${look.accent}"/>`).join('')}</w:pBdr>${spacing(120, 180)}`,
    run: '<w:b/>',
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="9184"/></w:tabs>${spacing(0, 0, 240)}`,
    run: `${faint}${size(17)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Header',
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="${look.rule}"/></w:pBdr>${spacing(0, 0, 240)}<w:jc w:val="left"/>`,
    run: size(16),
  },
];

/** `word/styles.xml` in a language such as `fr-FR`. */
export function stylesXml(language: string): string {
  const fonts = `<w:rFonts w:ascii="${look.bodyFont}" w:hAnsi="${look.bodyFont}" w:eastAsia="${look.bodyFont}" w:cs="${look.bodyFont}"/>`;
  const run = `<w:rPr>${fonts}${size(look.bodySize)}<w:lang w:val="${language}"/></w:rPr>`;
  const paragraph = `<w:pPr><w:widowControl/>${spacing(0, 120)}<w:jc w:val="left"/></w:pPr>`;
  return `${HEADER}<w:styles ${W}><w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault>${paragraph}</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${styles.map(styleXml).join('')}</w:styles>`;
}

function styleXml({ id, name, basedOn, next, paragraph, run }: Style): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"${/^[A-Z].*[A-Z]|Sub|Callout/.test(name) ? ' w:customStyle="1"' : ''}>`,
    `<w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}
