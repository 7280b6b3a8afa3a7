import { describe, expect, it } from 'vitest';
import { checkWordTemplate } from '../../src/index.ts';
import { main } from '../../src/main.ts';
import { type ZipEntry, zip, zipEntry } from '../../src/render/docx/zip.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { paragraph, wordEntries, wordFile } from './word-file.ts';

const good = wordEntries({ body: paragraph('{{client.name}}') });
const plus = (...entries: readonly ZipEntry[]) => zip([...good, ...entries]);
const withMain = (text: string) =>
  zip(
    good.map((entry) =>
      entry.name.toString() === 'word/document.xml' ? zipEntry('word/document.xml', text) : entry,
    ),
  );
const main1 = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const ole = (text: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(text, 'utf16le'),
  ]);
const lying = (entry: ZipEntry, size: number): ZipEntry => ({ ...entry, size });
const encrypted = () => {
  const bytes = Buffer.from(wordFile(paragraph('x')));
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
  return bytes;
};
const TYPE = 'application/vnd';

const files: Readonly<Record<string, readonly [code: string, bytes: Uint8Array, name?: string]>> = {
  nothing: ['empty', Buffer.alloc(0)],
  'a file with a password': ['encrypted', ole('EncryptedPackage')],
  'an encrypted zip': ['encrypted', encrypted()],
  'an old .doc': ['old-word', ole('WordDocument')],
  RTF: ['rtf', Buffer.from('{\\rtf1\\ansi hello}')],
  PDF: ['pdf', Buffer.from('%PDF-1.7 …')],
  OpenDocument: [
    'open-document',
    zip([
      zipEntry('mimetype', 'application/vnd.oasis.opendocument.text'),
      zipEntry('content.xml', '<a/>'),
    ]),
  ],
  'a lock file by its name': ['lock-file', Buffer.alloc(162), '~$letter.docx'],
  'a lock file by its bytes': [
    'lock-file',
    Buffer.concat([Buffer.from([4]), Buffer.from('Anna'), Buffer.alloc(157)]),
  ],
  'a picture': ['not-a-package', Buffer.from('\u0089PNG…')],
  'a spreadsheet': [
    'not-word',
    wordFile({
      body: '',
      type: `${TYPE}.openxmlformats-officedocument.spreadsheetml.sheet.main+xml`,
    }),
  ],
  'macros by type': [
    'macros',
    wordFile({ body: '', type: `${TYPE}.ms-word.document.macroEnabled.main+xml` }),
  ],
  'macros by part': ['macros', plus(zipEntry('word/vbaProject.bin', 'x'))],
  'a .dotx': [
    'template-file',
    wordFile({
      body: '',
      type: `${TYPE}.openxmlformats-officedocument.wordprocessingml.template.main+xml`,
    }),
  ],
  'a file cut off': ['damaged', wordFile(paragraph('x')).subarray(0, 700)],
  'a changed byte': [
    'damaged',
    ((bytes) => bytes.fill(0, 60, 70))(Buffer.from(wordFile(paragraph('x')))),
  ],
  'no main part': [
    'damaged',
    zip(good.filter(({ name }) => name.toString() !== 'word/document.xml')),
  ],
  'a bomb by ratio': ['too-large', plus(zipEntry('word/media/a.bmp', 'a'.repeat(3_000_000)))],
  'a bomb by size': ['too-large', plus(lying(zipEntry('word/media/a.bin', 'x'), 200_000_000))],
  'a bomb that lies about its size': [
    'damaged',
    plus(lying(zipEntry('word/media/a.bin', 'a'.repeat(900_000)), 1_000)),
  ],
  'a bomb by count': [
    'too-many-entries',
    plus(...Array.from({ length: 5_001 }, (_, index) => zipEntry(`a/${index}`, ''))),
  ],
  'a path out': ['unsafe-name', plus(zipEntry('../../evil.xml', '<a/>'))],
  'an absolute path': ['unsafe-name', plus(zipEntry('/etc/passwd', 'x'))],
  'a Windows path': ['unsafe-name', plus(zipEntry('word\\evil.xml', '<a/>'))],
  'an entry twice': ['twice', plus(zipEntry('word/Document.xml', main1('')))],
  'an external entity': [
    'document-type',
    withMain(main1('<w:p/>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')),
  ],
  'a bomb of entities': [
    'document-type',
    withMain(main1('<w:p/>', '<!-- --><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')),
  ],
  'a document type elsewhere': [
    'document-type',
    plus(zipEntry('word/theme.xml', '<!DOCTYPE a SYSTEM "http://example.com/"><a/>')),
  ],
  'an unknown entity': ['not-well-formed', withMain(main1('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>'))],
  'crossed elements': ['not-well-formed', withMain(main1('<w:p><w:r></w:p></w:r>'))],
  'elements without end': ['too-deep', withMain(main1('<w:p>'.repeat(100_000)))],
};

describe('a hostile file', () => {
  it.each(Object.entries(files))(
    'is refused with one clear error: %s',
    (_, [code, bytes, name]) => {
      const found = checkWordTemplate(bytes, { file: name ?? 'letter.docx' });
      expect(found.map((diagnostic) => diagnostic.code)).toEqual([`word/${code}`]);
    },
  );

  it('is a warning when it fetches something from elsewhere', () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://example.com/t.dotm" TargetMode="External"/></Relationships>`;
    const found = checkWordTemplate(plus(zipEntry('word/_rels/settings.xml.rels', rels)));
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning word/external-link',
    ]);
  });

  it('is a warning when a field fetches something or starts a program, however it is cut', () => {
    const code = (...pieces: string[]) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const simple = `<w:p><w:fldSimple w:instr=" includetext &quot;http://example.com/a&quot; "/></w:p>`;
    const harmless = code(' HYPERLINK "http://example.com" ') + code(' DDE-NOT ') + code(' PAGE ');
    const body = harmless + code(' DDE', 'AUTO c:\\\\cmd &quot;{{day}}&quot; ') + simple;
    const found = checkWordTemplate(withMain(main1(body)));
    expect(found.map(({ severity, message }) => `${severity} ${message.en}`)).toEqual([
      'warning This Word file fetches something (DDEAUTO) from elsewhere: c:\\\\cmd "{{day}}"',
      'warning This Word file fetches something (INCLUDETEXT) from elsewhere: "http://example.com/a"',
    ]);
  });

  it('ends the command with exit code 1 and nothing written', async () => {
    const { readFileSync } = await import('node:fs');
    const host = memoryHost({
      'a.yaml': readFileSync('examples/hourly-micro-entrepreneur.yaml'),
      'bomb.docx': files['a bomb by ratio']?.[1] ?? '',
    });
    const before = [...host.files.keys()];
    const code = await main(['generate', 'a.yaml', '--template', 'terms=bomb.docx'], host);
    expect(code).toBe(1);
    expect([...host.files.keys()]).toEqual(before);
    expect(host.said.err).toContain('word/too-large');
  });
});
