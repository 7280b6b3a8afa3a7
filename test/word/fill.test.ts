import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileWordTemplate } from '../../src/index.ts';
import { zip, zipEntry } from '../../src/render/docx/zip.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import {
  cell,
  paragraph,
  paragraphs,
  row,
  run,
  table,
  textOf,
  unzipped,
  wordEntries,
  wordFile,
} from './word-file.ts';

const fill = (body: string, data: object) => compileWordTemplate(wordFile(body)).fill(data);
const text = (body: string, data: object) => textOf(fill(body, data));
const xml = (body: string, data: object) =>
  unzipped(fill(body, data)).get('word/document.xml') ?? '';

describe('filling a Word file', () => {
  it('prints values as text, line breaks and tabs as Word has them', () => {
    expect(text(paragraph('A {{name}} b'), { name: 'x' })).toEqual(['A x b']);
    expect(text(paragraph('{{v}}'), { v: 'a\nb\tc' })).toEqual(['a⏎b⇥c']);
    const hostile = '</w:t><w:p>&amp; {{x}} $& \u0001\u000eP d\u000f';
    expect(text(paragraph('{{v}}.'), { v: hostile })).toEqual(['</w:t><w:p>&amp; {{x}} $& P d.']);
  });

  it('takes the formatting of a value from the first character of its tag', () => {
    const body = `<w:p>${run('{', '<w:b/>')}${run('{na', '<w:i/>')}${run('me}}')}${run(' z', '<w:u w:val="single"/>')}</w:p>`;
    expect(xml(body, { name: 'Acme' })).toContain(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Acme</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> z</w:t></w:r></w:p>',
    );
  });

  it('reads quotes, spaces and hyphens as Word types them', () => {
    const said = (tag: string) => text(paragraph(tag), { m: 'best-efforts', n: { x: 1 } });
    expect(said('{{#if (eq m “best-efforts”)}}yes{{/if}}')).toEqual(['yes']);
    expect(said('{{#if (eq m «\u00a0best\u2011efforts\u00a0»)}}yes{{/if}}')).toEqual(['yes']);
    expect(said('{{#if (eq m ‘best-efforts’)}}yes{{/if}}')).toEqual(['yes']);
    expect(said('{\u200b{\u00a0n.\u00adx\u202f}\u200d}')).toEqual(['1']);
  });

  it('keeps a backslash before a tag, braces that are no tag, and anchors of signing services', () => {
    expect(text(paragraph('C:\\{{v}} {a} \\\\{{v}}'), { v: 1 })).toEqual(['C:\\1 {a} \\\\1']);
    expect(text(paragraph('{{s1|signature|85|37}} {{v}}'), { v: 1 })).toEqual([
      '{{s1|signature|85|37}} 1',
    ]);
  });

  it('lets an answer bear the name of a helper', () => {
    expect(
      text(paragraph('{{ref}} {{if}} {{log}} {{lookup}}'), { ref: 1, if: 2, log: 3, lookup: 4 }),
    ).toEqual(['1 2 3 4']);
  });

  it('names nothing of a prototype', () => {
    expect(
      text(paragraph('[{{constructor}}{{__proto__}}{{v.constructor}}{{toString}}]'), { v: {} }),
    ).toEqual(['[]']);
  });

  it('drops paragraphs that held tags only', () => {
    const body = paragraphs('a', '{{#if x}}', 'b', '{{else}}', 'c', '{{/if}}', 'd');
    expect(text(body, { x: 1 })).toEqual(['a', 'b', 'd']);
    expect(text(body, {})).toEqual(['a', 'c', 'd']);
    expect(text(paragraphs('a', '{{#if x}}{{x}}{{/if}}', '{{y}}', '{{! note }}', 'd'), {})).toEqual(
      ['a', 'd'],
    );
  });

  it('takes whole paragraphs when a block opens at the start of one and closes at the end of another', () => {
    const body = paragraphs('{{#each l}}A{{this}}', 'B{{/each}}', 'C');
    expect(text(body, { l: [1, 2] })).toEqual(['A1', 'B', 'A2', 'B', 'C']);
    expect(text(body, { l: [] })).toEqual(['C']);
  });

  it('runs on from one paragraph to the next when a block opens in the midst of one', () => {
    const body = paragraphs('x {{#each l}} a', 'b {{/each}} y');
    expect(text(body, { l: [1, 2] })).toEqual(['x  a', 'b  a', 'b  y']);
    expect(text(body, {})).toEqual(['x  y']);
  });

  it('repeats rows, and drops rows of tags only', () => {
    const body = table(
      row(cell('{{#each l}}{{a}}'), cell('{{b}}{{/each}}')),
      row(cell('{{#if x}}')),
      row(cell('x')),
      row(cell('{{/if}}')),
    );
    expect(text(body, { l: [{ a: 1, b: 2 }, { a: 3 }] })).toEqual(['1', '2', '3', '']);
    expect(text(body, { l: [], x: true })).toEqual(['x']);
  });

  it('keeps a paragraph in a cell, drops a table without rows, parts tables that come to touch', async () => {
    const inCell = fill(table(row(cell('{{#if x}}', 'y', '{{/if}}'), cell('z'))), {});
    expect(textOf(inCell)).toEqual(['', 'z']);
    expect(await wordFaults(inCell)).toEqual([]);
    const emptied = table(row(cell('{{#each l}}{{this}}'), cell('{{/each}}')));
    expect(xml(`${emptied}${paragraph('end')}`, { l: [] })).not.toContain('w:tbl');
    const one = table(row(cell('{{this}}')));
    const looped = xml(`${paragraph('{{#each l}}')}${one}${paragraph('{{/each}}')}`, { l: [1, 2] });
    expect(looped.match(/<\/w:tbl><w:p><\/w:p><w:tbl>/g)).toHaveLength(1);
  });

  it('gives names and numbers that must differ anew in each pass of a loop', async () => {
    const marked = `<w:p><w:bookmarkStart w:id="7" w:name="here"/>${run('{{this}}')}<w:bookmarkEnd w:id="7"/></w:p>`;
    const control = `<w:sdt><w:sdtPr><w:id w:val="42"/></w:sdtPr><w:sdtContent>${paragraph('{{this}}')}</w:sdtContent></w:sdt>`;
    const filled = fill(`${paragraph('{{#each l}}')}${marked}${control}${paragraph('{{/each}}')}`, {
      l: [1, 2, 3],
    });
    const written = unzipped(filled).get('word/document.xml') ?? '';
    const all = (pattern: RegExp) => [...written.matchAll(pattern)].map(([, found]) => found);
    expect(new Set(all(/bookmarkStart w:id="(\d+)"/g)).size).toBe(3);
    expect(all(/bookmarkEnd w:id="(\d+)"/g)).toEqual(all(/bookmarkStart w:id="(\d+)"/g));
    expect(new Set(all(/w:name="([^"]+)"/g)).size).toBe(3);
    expect(new Set(all(/<w:id w:val="(\d+)"/g)).size).toBe(3);
    expect(await wordFaults(filled)).toEqual([]);
  });

  it('fills headers, footnotes, text boxes, content controls, links and fields', () => {
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraphs('{{#if v}}', '{{v}}', '{{/if}}')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const link = `<w:p><w:hyperlink w:anchor="x">${run('{{v}}')}</w:hyperlink></w:p>`;
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "{{v}}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const control = `<w:p><w:sdt><w:sdtContent>${run('{{v}}')}</w:sdtContent></w:sdt></w:p>`;
    const filled = compileWordTemplate(
      wordFile({
        body: box + link + field + control,
        header: paragraph('{{v}}!'),
        footnotes: `<w:footnote w:id="1">${paragraph('{{v}}?')}</w:footnote>`,
      }),
    ).fill({ v: 'a"b' });
    const body = unzipped(filled).get('word/document.xml') ?? '';
    expect(body.match(/a&quot;b/g)).toHaveLength(3);
    expect(body).toContain('a\\&quot;b');
    expect(textOf(filled, 'word/header.xml')).toEqual(['a"b!']);
    expect(textOf(filled, 'word/footnotes.xml')).toEqual(['a"b?']);
  });

  it('keeps the bytes of every part without a tag', () => {
    const template = wordFile({ body: paragraph('{{v}}'), header: paragraph('still'), styles: '' });
    const [before, after] = [unzipped(template), unzipped(compileWordTemplate(template).fill({}))];
    for (const [name, content] of before)
      if (name !== 'word/document.xml') expect(after.get(name), name).toBe(content);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(compileWordTemplate(wordFile(paragraph('no tag'))).fill({})).toEqual(
      wordFile(paragraph('no tag')),
    );
  });

  it.each([
    [
      'another prefix',
      (part: string) =>
        part
          .replaceAll('w:', 'x:')
          .replace('xmlns:x:', 'xmlns:w:')
          .replaceAll('xmlns:w=', 'xmlns:x='),
    ],
    [
      'no prefix',
      (part: string) => part.replaceAll(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns='),
    ],
    [
      'the strict namespace',
      (part: string) =>
        part.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ],
    ['CDATA', (part: string) => part.replace('{{v}}', '<![CDATA[{{v}}]]>')],
  ])('reads a part in %s', (_, change) => {
    const entries = wordEntries({ body: paragraphs('{{#if v}}', '{{v}}', '{{/if}}') });
    const changed = entries.map((entry) =>
      entry.name.toString() === 'word/document.xml'
        ? zipEntry('word/document.xml', change(entryText(entry)))
        : entry,
    );
    const filled =
      unzipped(compileWordTemplate(zip(changed)).fill({ v: 'a<b' })).get('word/document.xml') ?? '';
    expect(filled).toContain('a&lt;b');
    expect(filled).not.toContain('{{');
    expect(filled.match(/<(?:\w:)?p[ >]/g)).toHaveLength(1);
  });
});

function entryText({ packed, method }: { packed: Uint8Array; method: number }): string {
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}
