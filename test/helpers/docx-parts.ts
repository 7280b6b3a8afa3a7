import { inflateRawSync } from 'node:zlib';

/** The parts of a package by name, inflated. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const parts = new Map<string, string>();
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50; ) {
    const packed = file.readUInt32LE(at + 18);
    const nameLength = file.readUInt16LE(at + 26);
    const start = at + 30 + nameLength;
    const name = file.toString('utf8', at + 30, start);
    const content = file.subarray(start, start + packed);
    const isDeflated = file.readUInt16LE(at + 8) === 8;
    parts.set(name, (isDeflated ? inflateRawSync(content) : content).toString('utf8'));
    at = start + packed;
  }
  return parts;
}

/** The paragraphs of a Word file's body as plain text, those of tables included. */
export function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const body = partsOf(bytes).get('word/document.xml') ?? '';
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([mark, text]) => (mark === '<w:br/>' ? '\n' : unescapeXml(text ?? '')))
      .join(''),
  );
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
