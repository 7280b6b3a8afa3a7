import { inflateRawSync } from 'node:zlib';
import { type ZipEntry, zip, zipEntry } from '../../src/render/docx/zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly header?: string;
  readonly footnotes?: string;
  readonly numbering?: string;
  readonly styles?: string;
  /** Entries besides, in XML. */
  readonly more?: Readonly<Record<string, string>>;
  /** The content type of the main part. */
  readonly type?: string;
}

const names = ['header', 'footnotes', 'numbering', 'styles'] as const;

/** The entries of a small Word file as Word would write it. */
export function wordEntries(parts: WordParts): readonly ZipEntry[] {
  const present = names.filter((name) => parts[name] !== undefined);
  const overrides = present
    .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name}+xml"/>`)
    .join('');
  const relations = present
    .map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
    .join('');
  const spaces = `xmlns:w="${W}" xmlns:r="${OFFICE}"`;
  const wrapped = {
    header: 'hdr',
    footnotes: 'footnotes',
    numbering: 'numbering',
    styles: 'styles',
  };
  return [
    zipEntry(
      '[Content_Types].xml',
      `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${parts.type ?? `${TYPE}.document.main+xml`}"/>${overrides}</Types>`,
    ),
    zipEntry(
      '_rels/.rels',
      `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    zipEntry(
      'word/_rels/document.xml.rels',
      `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
    ),
    zipEntry(
      'word/document.xml',
      `${HEADER}<w:document ${spaces}><w:body>${parts.body}</w:body></w:document>`,
    ),
    ...present.map((name) =>
      zipEntry(
        `word/${name}.xml`,
        `${HEADER}<w:${wrapped[name]} ${spaces}>${parts[name]}</w:${wrapped[name]}>`,
      ),
    ),
    ...Object.entries(parts.more ?? {}).map(([name, text]) => zipEntry(name, text)),
  ];
}

export function wordFile(parts: WordParts | string): Uint8Array {
  return zip(wordEntries(typeof parts === 'string' ? { body: parts } : parts));
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
export const paragraphs = (...texts: readonly string[]) => texts.map(paragraph).join('');
export const cell = (...texts: readonly string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraphs(...texts)}</w:tc>`;
export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;

/** The entries of a Word file by name, unpacked, read from its central directory. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const entries = new Map<string, string>();
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50; ) {
    const packedSize = file.readUInt32LE(at + 18);
    const nameEnd = at + 30 + file.readUInt16LE(at + 26);
    const start = nameEnd + file.readUInt16LE(at + 28);
    const packed = file.subarray(start, start + packedSize);
    const content = file.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed);
    entries.set(file.toString('utf8', at + 30, nameEnd), content.toString('utf8'));
    at = start + packedSize;
  }
  return entries;
}

/** The text of a part, a string a paragraph: `⇥` for a tab, `⏎` for a line break. */
export function textOf(bytes: Uint8Array, part = 'word/document.xml'): readonly string[] {
  const xml = unzipped(bytes).get(part) ?? '';
  return [...xml.matchAll(/<w:p\b(?:[^>]*\/>|.*?<\/w:p>)/gs)].map(([content]) =>
    [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
      .map(([mark, text]) => text ?? (mark === '<w:br/>' ? '⏎' : '⇥'))
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}
