import { describe, expect, it } from 'vitest';
import { compileWordTemplate } from '../../src/index.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import { textOf, wordFile } from './word-file.ts';

const data = {
  client: { name: 'Atelier Verhaegen' },
  tasks: [
    { label: 'Agenda', hours: '2 h' },
    { label: 'Courrier', hours: '3 h' },
  ],
  model: 'hourly',
};

/** A tag as Word leaves it after typing, correcting and proofing. */
const word = [
  '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="000000A1" w:rsidRDefault="000000B2" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:pPr><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:pPr>',
  '<w:r w:rsidRPr="000000C3"><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Chère </w:t></w:r><w:r><w:t>{{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="000000D4"><w:rPr><w:b/></w:rPr><w:t>client</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:lastRenderedPageBreak/><w:t>.name</w:t></w:r><w:proofErr w:type="spellEnd"/><w:proofErr w:type="gramEnd"/><w:r><w:softHyphen/><w:t>}}</w:t></w:r><w:r><w:t>,</w:t></w:r></w:p>',
  '<w:p><w:r><w:t>{{#if (</w:t></w:r><w:proofErr w:type="gramStart"/><w:r><w:t>eq</w:t></w:r><w:r><w:t xml:space="preserve"> model “</w:t></w:r><w:r><w:t>hour</w:t></w:r><w:r><w:t>ly”)}}Au temps passé{{else}}Au forfait{{/if}}.</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:pStyle w:val="Paragraphedeliste"/></w:pPr><w:smartTag w:uri="urn:x" w:element="place"><w:r><w:t>{{#each tasks}}</w:t></w:r></w:smartTag></w:p>',
  '<w:p><w:r><w:t>{{label}}</w:t></w:r><w:r><w:tab/><w:t>{{hours}}</w:t></w:r></w:p>',
  '<w:p><w:r><w:t xml:space="preserve"> {{/each}} </w:t></w:r></w:p>',
].join('');

/** Google Docs: every run says that it is not right to left, and cuts where the cursor once stood. */
const googleRun = (text: string) =>
  `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const googleParagraph = (...runs: readonly string[]) =>
  `<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000"><w:pPr><w:rPr/></w:pPr>${runs.map(googleRun).join('')}<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`;
const google = [
  googleParagraph('Chère {', '{client.n', 'ame}}', ','),
  googleParagraph('{{#if (eq model ‘hourly’)}}Au temps passé{{else}}Au forfait{{/if}}.'),
  googleParagraph('{{#each tasks}}'),
  `<w:p><w:pPr><w:rPr/></w:pPr>${googleRun('{{label}}')}<w:r><w:tab/></w:r>${googleRun('{{hours}}')}</w:p>`,
  googleParagraph('{{/each}}'),
].join('');

/** LibreOffice: empty properties, a run for each change of spelling language. */
const officeRun = (text: string, language = 'fr-FR') =>
  `<w:r><w:rPr><w:lang w:val="${language}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const officeParagraph = (...runs: readonly string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="Normal"/><w:bidi w:val="0"/><w:jc w:val="left"/><w:rPr></w:rPr></w:pPr>${runs.join('')}</w:p>`;
const office = [
  officeParagraph(
    officeRun('Chère {{'),
    officeRun('client', 'en-US'),
    officeRun('.'),
    officeRun('name', 'en-US'),
    officeRun('}},'),
  ),
  officeParagraph(
    officeRun('{{#if (eq model «\u00a0hourly\u00a0»)}}Au temps passé{{else}}Au forfait{{/if}}.'),
  ),
  officeParagraph(officeRun('{{#each tasks}}')),
  officeParagraph(
    officeRun('{{label}}'),
    '<w:r><w:rPr></w:rPr><w:tab/></w:r>',
    officeRun('{{hours}}'),
  ),
  officeParagraph(officeRun('{{/each}}')),
].join('');

const expected = ['Chère Atelier Verhaegen,', 'Au temps passé.', 'Agenda⇥2 h', 'Courrier⇥3 h'];

describe('a template as it is written', () => {
  it.each(Object.entries({ 'by Word': word, 'by Google Docs': google, 'by LibreOffice': office }))(
    '%s',
    async (_, body) => {
      const template = wordFile({
        body,
        styles:
          '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
      });
      const filled = compileWordTemplate(template).fill(data);
      expect(textOf(filled)).toEqual(expected);
      const before = await wordFaults(template);
      expect((await wordFaults(filled)).filter((fault) => !before.includes(fault))).toEqual([]);
    },
  );
});
