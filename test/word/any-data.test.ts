import { describe, expect, it } from 'vitest';
import { checkWordTemplate, compileWordTemplate, WordTemplateError } from '../../src/index.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import {
  cell,
  paragraph,
  paragraphs,
  row,
  table,
  textOf,
  unzipped,
  wordFile,
} from './word-file.ts';

/** A menu: nothing to do with assistants. */
const menu = wordFile({
  body:
    paragraphs('{{restaurant.name}}, {{day}}', '{{#if closed}}', 'Closed today.', '{{else}}') +
    table(
      row(cell('Dish'), cell('Price')),
      row(cell('{{#each dishes}}{{name}}{{#if vegan}} (v){{/if}}'), cell('{{price}}{{/each}}')),
    ) +
    paragraphs(
      '{{/if}}',
      'Wines: {{wines}}',
      '{{#each dishes}}{{#unless @first}}, {{/unless}}{{@index}}:{{name}}{{/each}} of {{@root.day}}',
    ),
  header: paragraph('{{restaurant.name}}'),
  more: {
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{restaurant.name}} &amp; {{day}}</dc:title></cp:coreProperties>',
    'word/_rels/header.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/hyperlink" Target="https://example.com/%7B%7Bday%7D%7D" TargetMode="External"/></Relationships>',
    'word/charts/chart1.xml': '<c:chart xmlns:c="c">{{day}}</c:chart>',
  },
});

const data = {
  restaurant: { name: 'Chez “Ada” & Co' },
  day: 'lundi 2',
  dishes: [
    { name: 'Soup', price: 6, vegan: true },
    { name: 'Pie', price: '7,50 €' },
  ],
  wines: ['red', 'white'],
};

const schema = {
  type: 'object',
  properties: {
    restaurant: { $ref: '#/definitions/restaurant' },
    day: { type: 'string' },
    closed: { type: 'boolean' },
    wines: { type: 'array', items: { type: 'string' } },
    dishes: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, price: {}, vegan: { type: 'boolean' } },
      },
    },
  },
  definitions: { restaurant: { type: 'object', properties: { name: { type: 'string' } } } },
};

describe('a Word template and data of any kind', () => {
  it('is filled without a schema', async () => {
    const filled = compileWordTemplate(menu).fill(data);
    expect(textOf(filled)).toEqual([
      'Chez “Ada” & Co, lundi 2',
      ...['Dish', 'Price', 'Soup (v)', '6', 'Pie', '7,50 €'],
      'Wines: red, white',
      '0:Soup, 1:Pie of lundi 2',
    ]);
    expect(textOf(filled, 'word/header.xml')).toEqual(['Chez “Ada” & Co']);
    const parts = unzipped(filled);
    expect(parts.get('docProps/core.xml')).toContain(
      '<dc:title>Chez “Ada” &amp; Co &amp; lundi 2</dc:title>',
    );
    expect(parts.get('word/_rels/header.xml.rels')).toContain(
      'Target="https://example.com/lundi%202"',
    );
    expect(parts.get('word/charts/chart1.xml')).toContain('{{day}}');
    expect(textOf(compileWordTemplate(menu).fill({ closed: true }))).toEqual([
      ', ',
      'Closed today.',
      'Wines: ',
      ' of ',
    ]);
  });

  it('gives the same bytes for the same data, one template serving many', () => {
    const template = compileWordTemplate(menu);
    const first = template.fill(data);
    template.fill({ ...data, dishes: [] });
    expect(template.fill(data)).toEqual(first);
  });

  it('is held to a schema when one is given', () => {
    expect(() =>
      compileWordTemplate(wordFile(paragraph('{{dya}} {{restaurant.nme}}')), { schema }),
    ).toThrow(WordTemplateError);
    const found = checkWordTemplate(
      wordFile(paragraphs('{{dya}}', '{{#each dishes}}{{nmae}}{{/each}}', '{{restaurant name}}')),
      { schema, file: 'menu.docx' },
    );
    expect(found.map(({ code, hint }) => `${code} ${hint?.en}`)).toEqual(
      [
        'word/space-in-name Did you mean `restaurant.name`?',
        'template/unknown-name Did you mean `day`?',
        'template/unknown-name Did you mean `name`?',
      ].sort((a, b) => order(a) - order(b)),
    );
  });

  it('finds a name that stands in another group, and guesses nothing far-fetched', () => {
    const hints = (text: string) =>
      checkWordTemplate(wordFile(paragraph(text)), { schema }).map(({ hint }) => hint?.en);
    expect(hints('{{name}}')).toEqual(['Did you mean `restaurant.name`?']);
    expect(hints('{{x}}')).toEqual([undefined]);
  });

  it('says what it leaves unfilled, and that changes are still tracked', () => {
    expect(checkWordTemplate(menu).map(({ code }) => code)).toEqual(['word/unfilled-part']);
    const tracked = wordFile(
      `<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>{{day}}</w:t></w:r></w:ins></w:p>`,
    );
    expect(checkWordTemplate(tracked).map(({ code }) => code)).toEqual(['word/open-revisions']);
    expect(textOf(compileWordTemplate(tracked).fill({ day: 'x' }))).toEqual(['x']);
  });

  it('checks tags in alternative texts too', async () => {
    const picture = (text: string) =>
      wordFile(
        `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="a" descr="${text}"/></wp:inline></w:drawing></w:r></w:p>`,
      );
    const filled = compileWordTemplate(picture('Logo of {{restaurant.name}}'), { schema }).fill(
      data,
    );
    expect(unzipped(filled).get('word/document.xml')).toContain(
      'descr="Logo of Chez “Ada” &amp; Co"',
    );
    expect(checkWordTemplate(picture('{{nobody}}'), { schema }).map(({ code }) => code)).toEqual([
      'template/unknown-name',
    ]);
  });

  it('unbinds a filled control from custom XML, which would put the tag back', async () => {
    const control = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent>${paragraph('{{day}}')}</w:sdtContent></w:sdt>`;
    const filled = compileWordTemplate(wordFile(control)).fill(data);
    expect(unzipped(filled).get('word/document.xml')).not.toContain('dataBinding');
    expect(await wordFaults(filled)).toEqual([]);
  });
});

function order(line: string): number {
  return line.startsWith('word/') ? 3 : line.includes('`day`') ? 1 : 2;
}
