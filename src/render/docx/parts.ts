import type { Document } from '../../document/types.ts';
import { localeOf } from '../../i18n/locale.ts';
import { xml } from './escape.ts';
import { HEADER, W } from './namespaces.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Part 2 of ECMA-376, 10.1.2: what each part is. */
export const contentTypes = `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${['styles', 'numbering', 'settings', 'fontTable'].map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`).join('')}${['header1', 'header2', 'footer1'].map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name.slice(0, 6)}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

export const packageRelations = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml')}${relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}${relation('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml')}</Relationships>`;

export const documentRelations = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${['styles', 'numbering', 'settings', 'header1', 'footer1', 'header2', 'fontTable'].map((name, index) => relation(`rId${index + 1}`, `${OFFICE}/relationships/${name.replace(/\d/, '')}`, `${name}.xml`)).join('')}</Relationships>`;

/** The pictures of the letterhead, as its drawing names them. */
export function pictureRelations(names: readonly string[]): string {
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${names.map((name, index) => relation(`rId${index + 1}`, `${OFFICE}/relationships/image`, `media/${name}`)).join('')}</Relationships>`;
}

export const settings = `${HEADER}<w:settings ${W}><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

export const appProperties = `${HEADER}<Properties xmlns="${OFFICE}/extended-properties"><Application>va-agree</Application></Properties>`;

/** Title, author, language and dates (ECMA-376 part 2, 11); the only clock is the answers' date. */
export function coreProperties({ meta, language, law }: Document): string {
  const moment = `${meta.date}T00:00:00Z`;
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const category =
    meta.category === undefined ? '' : `<cp:category>${xml(meta.category)}</cp:category>`;
  return `${HEADER}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(meta.title)}</dc:title><dc:creator>${xml(meta.author)}</dc:creator>${date('created')}${date('modified')}${category}<dc:language>${localeOf(language, law)}</dc:language></cp:coreProperties>`;
}
