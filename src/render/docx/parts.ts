import type { Document } from '../../document/types.ts';
import { localeOf } from '../../i18n/locale.ts';
import { frameWords } from '../words.ts';
import { xml } from './escape.ts';
import { field, run } from './inline.ts';
import { HEADER, R, W } from './namespaces.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Part 2 of ECMA-376, 10.1.2: what each part is. */
export const contentTypes = `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${['styles', 'numbering', 'settings'].map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`).join('')}<Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

export const packageRelations = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml')}${relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}${relation('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml')}</Relationships>`;

export const documentRelations = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${['styles', 'numbering', 'settings', 'header1', 'footer1'].map((name, index) => relation(`rId${index + 1}`, `${OFFICE}/relationships/${name.replace('1', '')}`, `${name}.xml`)).join('')}</Relationships>`;

export const settings = `${HEADER}<w:settings ${W}><w:defaultTabStop w:val="680"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

export const appProperties = `${HEADER}<Properties xmlns="${OFFICE}/extended-properties"><Application>va-agree</Application></Properties>`;

/** Title, author, language and dates (ECMA-376 part 2, 11); the only clock is the answers' date. */
export function coreProperties({ meta, language, law }: Document): string {
  const moment = `${meta.date}T00:00:00Z`;
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return `${HEADER}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(meta.title)}</dc:title><dc:creator>${xml(meta.author)}</dc:creator>${date('created')}${date('modified')}<dc:language>${localeOf(language, law)}</dc:language></cp:coreProperties>`;
}

export function headerXml({ meta, language }: Document): string {
  const reference = meta.reference === undefined ? '' : run(`\t${meta.reference}`);
  const mark = meta.draft
    ? run(
        `${reference === '' ? '\t' : ' – '}${frameWords[language].draft}`,
        '<w:b/><w:color w:val="B00020"/>',
      )
    : '';
  return `${HEADER}<w:hdr ${W} ${R}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${run(meta.title)}${reference}${mark}</w:p></w:hdr>`;
}

/** The provider's legal line, then "page x of y" as fields with a cached result. */
export function footerXml({ meta, language }: Document): string {
  const { page, of } = frameWords[language];
  const pages = `${run(`${page} `)}${field('PAGE', '1')}${run(` ${of} `)}${field('NUMPAGES', '1')}`;
  const line = (content: string, properties: string) =>
    `<w:p><w:pPr><w:pStyle w:val="Footer"/>${properties}</w:pPr>${content}</w:p>`;
  return `${HEADER}<w:ftr ${W} ${R}>${line(run(meta.legalLine), '')}${line(pages, '<w:pBdr><w:top w:val="nil"/></w:pBdr><w:jc w:val="right"/>')}</w:ftr>`;
}
