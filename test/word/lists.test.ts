import { describe, expect, it } from 'vitest';
import { compileWordTemplate } from '../../src/index.ts';
import { Counter, readNumbering } from '../../src/word/host/numbering.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import { paragraph, paragraphs, run, unzipped, wordFile } from './word-file.ts';

const level = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Listnum"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';

const item = (text: string, list = 1, ilvl = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const styled = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Listnum"/></w:pPr>${run(text)}</w:p>`;

/** Each paragraph with the number that a word processor gives it. */
function numbered(bytes: Uint8Array): readonly string[] {
  const parts = unzipped(bytes);
  const counter = new Counter(readNumbering(parts.get('word/numbering.xml')));
  return [...(parts.get('word/document.xml') ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)].map(
    ([content]) => {
      const text = [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)]
        .map(([, piece]) => piece)
        .join('');
      const own = /<w:numId w:val="(\d+)"/.exec(content)?.[1];
      const list = own ?? (content.includes('Listnum') ? '1' : undefined);
      const number =
        list === undefined
          ? ''
          : counter.next(list, Number(/<w:ilvl w:val="(\d)"/.exec(content)?.[1] ?? 0));
      return `${number ?? ''} ${text}`.trim();
    },
  );
}

const fill = (body: string, data: object) =>
  compileWordTemplate(wordFile({ body, numbering, styles })).fill(data);

describe('a numbered list', () => {
  const sections = {
    sections: [
      { name: 'A', steps: ['x', 'y'] },
      { name: 'B', steps: ['z'] },
      { name: 'C', steps: [] },
    ],
  };

  it('counts on through a loop that makes its items', () => {
    const body = paragraph('{{#each l}}') + item('{{this}}') + paragraph('{{/each}}') + item('end');
    expect(numbered(fill(body, { l: ['a', 'b'] }))).toEqual(['1. a', '2. b', '3. end']);
  });

  it('begins anew with each pass of a loop that holds the whole of it', async () => {
    const body = `${paragraphs('{{#each sections}}', '{{name}}', '{{#each steps}}')}${item('{{this}}')}${item('sub', 1, 1)}${paragraphs('{{/each}}')}${item('last')}${paragraph('{{/each}}')}`;
    const filled = fill(body, sections);
    expect(numbered(filled)).toEqual([
      'A',
      '1. x',
      'a) sub',
      '2. y',
      'a) sub',
      '3. last',
      'B',
      '1. z',
      'a) sub',
      '2. last',
      'C',
      '1. last',
    ]);
    expect(await wordFaults(filled)).toEqual([]);
  });

  it('does so too when its style brings the numbers', async () => {
    const body = `${paragraphs('{{#each sections}}', '{{name}}')}${styled('one')}${styled('two')}${paragraph('{{/each}}')}`;
    const filled = fill(body, sections);
    expect(numbered(filled)).toEqual([
      'A',
      '1. one',
      '2. two',
      'B',
      '1. one',
      '2. two',
      'C',
      '1. one',
      '2. two',
    ]);
    expect(await wordFaults(filled)).toEqual([]);
  });

  it('counts on where it stands outside the loop too, and bullets are left alone', () => {
    const body = `${item('first')}${paragraphs('{{#each sections}}', '{{name}}')}${item('one')}${item('dot', 2)}${paragraph('{{/each}}')}`;
    const filled = fill(body, sections);
    expect(numbered(filled)).toEqual([
      '1. first',
      'A',
      '2. one',
      '• dot',
      'B',
      '3. one',
      '• dot',
      'C',
      '4. one',
      '• dot',
    ]);
    expect(unzipped(filled).get('word/numbering.xml')).toBe(
      unzipped(wordFile({ body: '', numbering })).get('word/numbering.xml'),
    );
  });

  it('leaves no empty item where an option was not taken', () => {
    const body =
      item('a') + item('{{#if x}}b {{x}}{{/if}}') + item('{{#if x}}c{{/if}}{{y}}') + item('d');
    expect(numbered(fill(body, {}))).toEqual(['1. a', '2. d']);
  });
});
